import { registeredUuid } from '../declaration/identity.ts';
import { replaceNode } from '../json/edit.ts';
import { memberOf } from '../json/tree.ts';
import type { AssetUuid } from '../registry/registry.ts';
import { type FindRefactorings, offered, touches } from './refactoring.ts';

/**
 * On `asset_uuid`: a fresh one, for an asset made from another's files. Not where the registry knows the asset by
 * it, which would lose the `asset_id` that a game knows: there `packwright registry forget` comes first.
 */
export const newUuid: FindRefactorings = (context, selection) => {
  const { document, project } = context;
  const member = memberOf(document.root, 'asset_uuid');
  const uuid = member?.value;
  if (uuid?.kind !== 'string' || !touches(selection, member)) return [];
  const isRegistered = project?.registry.assets.has(uuid.value.toLowerCase() as AssetUuid) === true;
  if (isRegistered || registeredUuid(project) !== undefined) return [];
  const edit = replaceNode(document, uuid, context.newUuid());
  return offered('rewrite', 'Give this asset a new asset_uuid', [edit]);
};
