import { declarationRule } from '../../context.ts';
import { asAssetName, freeName } from '../../declaration/asset-name.ts';
import { replaceNode } from '../../json/edit.ts';
import { quote } from '../../quote.ts';
import { suggestion } from '../../rule.ts';

export const malformedName = declarationRule({
  id: 'identity/malformed-name',
  severity: 'error',
  section: 'Meaning of `name`',
  explanation:
    'Game code refers to an asset by its `name`, so a name is 1 to 64 ASCII letters, digits, `_`, `.` and `-`, and begins with a letter or `_`. Renaming is a suggestion, since code that uses the name must follow.',
  onlyClaimed: true,
  claims: [{ keyword: 'pattern', at: 'name' }],
  bad: [
    { text: '{ "name": <|"hero sprite"|> }', fixed: '{ "name": "hero_sprite" }' },
    { text: '{ "name": <|"Über-Held!"|> }', fixed: '{ "name": "Uber-Held" }' },
    { text: '{ "name": <|"1up"|> }', fixed: '{ "name": "_1up" }' },
    { text: '{ "name": <|"ui/cursor"|> }', fixed: '{ "name": "ui_cursor" }' },
    { text: `{ "name": <|"${'a'.repeat(65)}"|> }`, fixed: `{ "name": "${'a'.repeat(64)}" }` },
    { text: '{ "name": <|"勇者"|> }' },
    {
      text: '{ "name": <|" hero "|> }',
      given: { files: { 'other/asset.json': '{ "name": "hero" }' } },
      fixed: '{ "name": "hero_2" }',
    },
  ],
  good: [{ text: '{ "name": "hero.walk-2" }' }, { text: '{ "name": "_hero" }' }],
  *check({ document, project }, errors) {
    for (const { node } of errors) {
      if (node?.kind !== 'string') continue;
      const sound = asAssetName(node.value);
      const name = sound === undefined ? undefined : freeName(sound, project);
      yield {
        at: node,
        message: `The name ${quote(node.value)} ${complaint(node.value)}`,
        fixes:
          name === undefined
            ? []
            : [suggestion(`Rename to ${quote(name)}`, replaceNode(document, node, name))],
      };
    }
  },
});

function complaint(name: string): string {
  const strange = /[^A-Za-z0-9_.-]/u.exec(name)?.[0];
  if (strange !== undefined)
    return `holds ${quote(strange)}: only ASCII letters, digits, ‘_’, ‘.’ and ‘-’ are allowed`;
  if (name.length > 64) return `has ${name.length} characters: at most 64 are allowed`;
  return `begins with ${quote(name.slice(0, 1))}: a letter or ‘_’ must come first`;
}
