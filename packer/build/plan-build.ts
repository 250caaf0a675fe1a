import { stringAt } from '../../contract/json/tree.ts';
import { describeChange } from '../../contract/registry/reconcile.ts';
import { type AssetUuid, MAX_ASSET_ID, type RegistryEntry } from '../../contract/registry/registry.ts';
import type { LoadedDeclaration, LoadedProject } from '../project/load-project.ts';
import { reconcileProject } from './reconcile-project.ts';

export interface BuildPlan {
  /** Undefined where the registry stays as it is. */
  readonly registryText: string | undefined;
  readonly changes: readonly string[];
  /** By asset_id; those that no id can be given to come last and are only checked. */
  readonly steps: readonly BuildStep[];
  /** Those that builds leave out. */
  readonly excluded: readonly BuildStep[];
}

export interface BuildStep {
  readonly declaration: LoadedDeclaration;
  readonly entry: RegistryEntry | undefined;
}

/** Which declarations a build takes, in the order of the archive. */
export function planBuild(project: LoadedProject): BuildPlan {
  const { registry, changes, text } = reconcileProject(project);
  const steps = project.declarations.map((declaration) => {
    const uuid = stringAt(declaration.context.document.root, ['asset_uuid'])?.toLowerCase();
    const entry = registry.assets.get(uuid as AssetUuid);
    return { declaration, entry: entry?.root === declaration.root ? entry : undefined };
  });
  return { registryText: text, changes: changes.map(describeChange), ...inOrder(steps) };
}

/** Those that builds take, in the order of the archive, and those that they leave out. */
export function inOrder(steps: readonly BuildStep[]): Pick<BuildPlan, 'steps' | 'excluded'> {
  const isIncluded = ({ entry }: BuildStep) => entry?.includedInBuild !== false;
  const id = ({ entry }: BuildStep) => entry?.assetId ?? MAX_ASSET_ID + 1;
  return {
    steps: steps.filter(isIncluded).sort((a, b) => id(a) - id(b)),
    excluded: steps.filter((step) => !isIncluded(step)),
  };
}
