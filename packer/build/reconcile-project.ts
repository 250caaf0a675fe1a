import { stringAt } from '../../contract/json/tree.ts';
import { type Reconciled, reconcile } from '../../contract/registry/reconcile.ts';
import { writeRegistry } from '../../contract/registry/write-registry.ts';
import { isUuid } from '../../contract/uuid.ts';
import type { LoadedProject } from '../project/load-project.ts';

/** The registry as it stands after the files were followed, and its text where that differs from the one on disk. */
export interface ReconciledProject extends Reconciled {
  readonly text: string | undefined;
}

/** Follows the files of a project: new, moved, missing roots; doubled ids. Pure: writing the text is the caller's. */
export function reconcileProject({ index, declarations, registryFile }: LoadedProject): ReconciledProject {
  const roots = declarations.flatMap(({ root, context }) => {
    const uuid = stringAt(context.document.root, ['asset_uuid'])?.toLowerCase();
    return uuid !== undefined && isUuid(uuid) ? [{ root, uuid }] : [];
  });
  const reconciled = reconcile(index.registry, roots);
  const text = writeRegistry(reconciled.registry);
  return { ...reconciled, text: text === registryFile?.text ? undefined : text };
}
