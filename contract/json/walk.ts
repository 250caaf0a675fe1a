import type { JsonNode, ObjectNode } from './tree.ts';

/** Every object under and including `node`, parents before what they hold. Scalars are passed over, not visited. */
export function objectsIn(node: JsonNode | undefined): ObjectNode[] {
  const found: ObjectNode[] = [];
  collect(node, found);
  return found;
}

function collect(node: JsonNode | undefined, found: ObjectNode[]): void {
  if (node === undefined) return;
  if (node.kind === 'object') {
    found.push(node);
    for (const { value } of node.members) if (isContainer(value)) collect(value, found);
  } else if (node.kind === 'array') {
    for (const item of node.items) if (isContainer(item)) collect(item, found);
  }
}

function isContainer(node: JsonNode | undefined): boolean {
  return node?.kind === 'object' || node?.kind === 'array';
}
