import type { Span } from '../finding.ts';
import { elementsOf, endOf, lastUpTo } from './safe-place.ts';
import type { JsonNode, Member } from './tree.ts';

/**
 * The nodes and members that a place lies in or at the end of, outermost first: the root, a member of it, that
 * member's key or value, and so on. Found by halving, so that it costs the same in documents of any size.
 */
export function partsAround(root: JsonNode | undefined, offset: number): readonly (JsonNode | Member)[] {
  const parts: (JsonNode | Member)[] = [];
  let node = root;
  while (node !== undefined && holds(node, offset)) {
    parts.push(node);
    if (node.kind !== 'object' && node.kind !== 'array') break;
    const elements: readonly (JsonNode | Member)[] = elementsOf(node);
    const element = elements[lastUpTo(elements, offset)];
    if (element === undefined || !holds(element, offset)) break;
    if (!isMember(element)) {
      node = element;
      continue;
    }
    parts.push(element);
    node = holds(element.key, offset) ? element.key : element.value;
  }
  return parts;
}

export function isMember(part: JsonNode | Member): part is Member {
  return 'key' in part;
}

function holds(span: Span, offset: number): boolean {
  return span.offset <= offset && offset <= endOf(span);
}
