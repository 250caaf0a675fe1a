import { CompletionItemKind } from 'vscode-languageserver';
import type { RegistryContext } from '../../../contract/registry/context.ts';
import type { Choice, Choices, CompletionPlace } from './choice.ts';
import { fieldDocumentation } from './field-documentation.ts';
import { freeAssetId, rootOf } from './registry-skeleton.ts';

/** Values of an entry of the registry; undefined where only the schema knows. */
export function registryValues({ context, cursor }: CompletionPlace<RegistryContext>): Choices | undefined {
  const [first, uuid, field, ...rest] = cursor.path;
  if (first !== 'assets' || typeof uuid !== 'string' || rest.length > 0) return undefined;
  const choice = (value: string | number, detail: string): Choice => ({
    label: String(value),
    kind: CompletionItemKind.Value,
    detail,
    documentation: fieldDocumentation(context, cursor.path),
    insert: { kind: 'value', value },
  });
  if (field === 'asset_id') return { choices: [choice(freeAssetId(context), 'next free number')] };
  if (field !== 'root') return undefined;
  const root = rootOf(context, uuid);
  return { choices: root === undefined ? [] : [choice(root, 'where this asset is')] };
}
