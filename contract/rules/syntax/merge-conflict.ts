import { type DocumentContext, documentRule } from '../../context.ts';
import type { Fix } from '../../finding.ts';
import { textOf } from '../../json/document.ts';
import { replaceText } from '../../json/edit.ts';
import { type MergeConflict, mergeConflicts } from '../../json/merge-conflicts.ts';
import { MAX_LENGTH } from '../../json/parse.ts';
import { quote } from '../../quote.ts';
import { suggestion } from '../../rule.ts';

// Written so that no tool takes this file for an unresolved merge.
const [OPEN, BASE, MIDDLE, CLOSE] = [...'<|=>'].map((letter) => letter.repeat(7));
const OURS =
  '"0b3c7a52-11d4-4a7e-8f0a-3a9e5c2d7b61": { "asset_id": 3, "root": "bat", "included_in_build": true }';
const THEIRS =
  '"5f0c2d9e-8a54-4c1b-9f3e-2b7a6d1c0e94": { "asset_id": 3, "root": "hero", "included_in_build": true }';

export const mergeConflict = documentRule({
  id: 'syntax/merge-conflict',
  severity: 'error',
  section: 'Core Rules',
  explanation:
    'A merge left both sides of a conflict in the file. Resolve it first: what else is wrong is found afterwards. In a registry the lines of both sides belong there, sorted or not; an `asset_id` that then comes twice is mended by the next build.',
  bad: [
    {
      text: `{ "schema_version": 1, "assets": {
<|${OPEN} HEAD|>
  ${OURS},
${MIDDLE}
  ${THEIRS}
${CLOSE} art
} }`,
      given: { file: 'packwright.registry.json' },
      fixed: `{ "schema_version": 1, "assets": {
  ${OURS},
  ${THEIRS}
} }`,
    },
    {
      text: `{ "schema_version": 1, "assets": {
<|${OPEN} HEAD|>
  ${OURS},
${BASE} merged common ancestors
  "old": {},
${MIDDLE}
  ${THEIRS}
${CLOSE} art
} }`,
      given: { file: 'packwright.registry.json' },
      fixed: `{ "schema_version": 1, "assets": {
  ${OURS},
  ${THEIRS}
} }`,
    },
    {
      text: `{
<|${OPEN} HEAD|>
  "name": "hero"
${MIDDLE}
  "name": "knight"
${CLOSE} art
}`,
    },
    { text: `{ "name":\n<|${OPEN}|>\n "hero" }` },
  ],
  good: [{ text: `{ "name": "${OPEN} HEAD" }` }],
  *check(context) {
    if (context.document.text.length > MAX_LENGTH) return;
    for (const conflict of mergeConflicts(context.document.text)) {
      yield {
        at: conflict.start,
        message: `${quote(textOf(context.document, conflict.start))} starts a merge conflict that nobody resolved`,
        fixes: fixes(context, conflict),
      };
    }
  },
});

function fixes({ kind, document }: DocumentContext, { markers }: MergeConflict): Fix[] {
  if (kind !== 'registry' || markers.length === 0) return [];
  return [
    suggestion('Keep the lines of both sides', ...markers.map((span) => replaceText(document, span, ''))),
  ];
}
