import { quote } from '../../../contract/quote.ts';
import {
  excludeAsset,
  forgetAsset,
  includeAsset,
  type RegistryChangeResult,
} from '../../../contract/registry/change-registry.ts';
import { type DeclaredAsset, describeChange, reconcile } from '../../../contract/registry/reconcile.ts';
import type { AssetLookup } from '../../../contract/registry/select-asset.ts';
import { writeRegistry } from '../../../contract/registry/write-registry.ts';
import { unreachable } from '../../../contract/unreachable.ts';
import type { RegistryParams } from '../../../protocol/registry.ts';
import { refusal } from '../../refusal.ts';
import type { Project } from '../../workspace/project.ts';

export interface ChangedRegistry {
  /** Undefined where all is so already. */
  readonly text: string | undefined;
  readonly messages: readonly string[];
}

/** What the action makes of a registry. Throws a refusal where an asset is not known or must not be changed so. */
export function changedRegistry(
  { action, asset }: RegistryParams,
  lookup: AssetLookup,
  declared: Iterable<DeclaredAsset>,
): ChangedRegistry {
  if (action === 'reconcile') return reconciled(lookup, declared);
  if (asset === undefined) throw refusal('Say which asset: by its name, asset root or asset_uuid');
  const { change, past } = CHANGES[action] ?? unreachable(action);
  let { registry } = lookup;
  const messages: string[] = [];
  for (const text of typeof asset === 'string' ? [asset] : asset) {
    const result = change({ ...lookup, registry }, text);
    if (result.kind === 'refused') throw refusal('{0}', capitalized(result.reason));
    const { root, assetId } = result.asset;
    const already = result.kind === 'unchanged' ? ' already' : '';
    messages.push(`${quote(root, 80)} (asset ${assetId}) is${already} ${past}`);
    registry = result.registry;
  }
  return { text: registry === lookup.registry ? undefined : writeRegistry(registry), messages };
}

/** What the project's declarations say of who they are. */
export function declaredAssets(project: Project): DeclaredAsset[] {
  return [...project.declarations().values()].flatMap((root) => {
    const uuid = project.index.factsOf(root)?.uuid?.value;
    return uuid === undefined ? [] : [{ root, uuid }];
  });
}

interface Change {
  readonly change: (lookup: AssetLookup, text: string) => RegistryChangeResult;
  readonly past: string;
}

const CHANGES: Readonly<Record<Exclude<RegistryParams['action'], 'reconcile'>, Change>> = {
  include: { change: includeAsset, past: 'included' },
  exclude: { change: excludeAsset, past: 'excluded' },
  forget: { change: forgetAsset, past: 'forgotten' },
};

function reconciled({ registry }: AssetLookup, declared: Iterable<DeclaredAsset>): ChangedRegistry {
  const { registry: after, changes, missing } = reconcile(registry, declared);
  const absences = missing.map(
    ({ root, assetId }) => `${quote(root, 80)} (asset ${assetId}) is missing: restore it, or forget it`,
  );
  const messages = [...changes.map(describeChange), ...absences];
  return { text: changes.length === 0 ? undefined : writeRegistry(after), messages };
}

function capitalized(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
