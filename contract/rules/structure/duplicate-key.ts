import { documentRule } from '../../context.ts';
import type { Fix } from '../../finding.ts';
import type { JsonDocument } from '../../json/document.ts';
import { removeMember } from '../../json/edit.ts';
import type { JsonNode, Member, ObjectNode } from '../../json/tree.ts';
import { objectsIn } from '../../json/walk.ts';
import { quote } from '../../quote.ts';
import { safeFix, suggestion } from '../../rule.ts';

export const duplicateKey = documentRule({
  id: 'structure/duplicate-key',
  severity: 'error',
  section: 'Core Rules',
  explanation:
    'Of members with the same key, readers of JSON take the last and forget the others without a word. Where both say the same, the first goes; else their author must say which one is meant.',
  bad: [
    { text: '{ <|"name"|>: "hero", "name": "hero" }', fixed: '{ "name": "hero" }' },
    {
      text: '{ <|"name"|>: "hero", "build": {}, "name": "knight" }',
      fixed: '{ "build": {}, "name": "knight" }',
    },
    {
      text: '{ "inputs": { <|"sprites"|>: ["a.png"], <|"sprites"|>: ["b.png"], "sprites": ["c.png"] } }',
    },
    { text: '{ "build": { "steps": [{ <|"run"|>: 1, "\\u0072un": 1 }] } }' },
  ],
  good: [{ text: '{ "name": "hero", "build": { "name": "hero", "NAME": 1 } }' }],
  *check({ document }) {
    let found = 0;
    for (const node of objectsIn(document.root)) {
      for (const [member, last, others] of overridden(node)) {
        if (++found > MAX_FINDINGS) return;
        yield {
          at: member.key,
          message: `The key ${quote(member.key.value)} stands here again further down: only the last one counts`,
          fixes: fixes(document, node, { member, last, isOnlyOther: others === 1 }),
          related: [{ uri: document.uri, span: last.key, message: 'the one that counts' }],
          tags: ['unnecessary'],
        };
      }
    }
  },
});

/** More say no more; each carries the text of its fixes. */
const MAX_FINDINGS = 1000;

/** Every member that a later one overrides, with that one and the number of those that it overrides. */
function* overridden({ members }: ObjectNode): Generator<[member: Member, last: Member, others: number]> {
  if (members.length < 2 || !hasDoubled(members)) return;
  const last = new Map(members.map((member) => [member.key.value, member]));
  const counts = new Map<string, number>();
  for (const { key } of members) counts.set(key.value, (counts.get(key.value) ?? 0) + 1);
  for (const member of members) {
    const effective = last.get(member.key.value);
    if (effective === undefined || effective === member) continue;
    yield [member, effective, (counts.get(member.key.value) ?? 0) - 1];
  }
}

/** Nearly all objects have a few keys, each once: for those no map is made. */
function hasDoubled(members: readonly Member[]): boolean {
  if (members.length > 8) return new Set(members.map(({ key }) => key.value)).size < members.length;
  return members.some(({ key }, position) => {
    for (let before = 0; before < position; before++)
      if (members[before]?.key.value === key.value) return true;
    return false;
  });
}

interface Duplicate {
  readonly member: Member;
  readonly last: Member;
  readonly isOnlyOther: boolean;
}

function fixes(document: JsonDocument, object: ObjectNode, duplicate: Duplicate): Fix[] {
  const { member, last, isOnlyOther } = duplicate;
  const key = quote(member.key.value);
  const removal = removeMember(document, object, member);
  const losesComment = document.problems.some(
    ({ kind, offset }) =>
      kind === 'comment' &&
      offset >= removal.span.offset &&
      offset < removal.span.offset + removal.span.length,
  );
  if (!losesComment && isSame(member.value, last.value))
    return [safeFix(`Remove this ${key}, which says the same`, removal)];
  const keepLast = suggestion(`Remove this ${key}, which has no effect`, removal);
  if (!isOnlyOther) return [keepLast];
  return [keepLast, suggestion(`Remove the later ${key}`, removeMember(document, object, last))];
}

/** Whether two values are the same, down to the order of their members. */
function isSame(a: JsonNode | undefined, b: JsonNode | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  if (a.kind === 'object') {
    if (b.kind !== 'object' || a.members.length !== b.members.length) return false;
    return a.members.every((member, position) => {
      const other = b.members[position];
      return member.key.value === other?.key.value && isSame(member.value, other.value);
    });
  }
  if (a.kind === 'array') {
    if (b.kind !== 'array' || a.items.length !== b.items.length) return false;
    return a.items.every((item, position) => isSame(item, b.items[position]));
  }
  if (a.kind === 'null') return b.kind === 'null';
  return a.kind === b.kind && a.value === b.value;
}
