import type { JsonDocument } from '../json/document.ts';
import { lastMembers } from '../json/misspelt-keys.ts';
import { childOf, type JsonNode, type StringNode } from '../json/tree.ts';
import { quote } from '../quote.ts';
import { isUuid } from '../uuid.ts';

/** An entry of `packwright.bindings.json` with the places of what it says. */
export interface BindingNodes {
  readonly kind: 'template' | 'entity';
  readonly id: StringNode;
  /** Undefined where there is none, or no UUID. */
  readonly uuid: StringNode | undefined;
  readonly image: StringNode | undefined;
  readonly placement: JsonNode | undefined;
}

/** The entries that a reader takes, in the order of the file: of a doubled key the last. */
export function bindingEntries({ root }: JsonDocument): BindingNodes[] {
  return [
    ...entriesOf('template', childOf(root, 'templates')),
    ...entriesOf('entity', childOf(root, 'entities')),
  ];
}

/** What there is instead of a binding that no archive can have, for messages. */
export function withoutBinding({ kind, id }: BindingNodes): string {
  return kind === 'template'
    ? `the template ${quote(id.value)} shows nothing`
    : `the entity ${quote(id.value)} shows what its template does`;
}

function entriesOf(kind: BindingNodes['kind'], list: JsonNode | undefined): BindingNodes[] {
  if (list?.kind !== 'object') return [];
  return lastMembers(list).map(({ key, value }) => {
    const uuid = childOf(value, 'asset_uuid');
    const image = childOf(value, 'image');
    return {
      kind,
      id: key,
      uuid: uuid?.kind === 'string' && isUuid(uuid.value) ? uuid : undefined,
      image: image?.kind === 'string' ? image : undefined,
      placement: childOf(value, 'placement'),
    };
  });
}
