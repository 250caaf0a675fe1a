import { declarationRule } from '../../context.ts';
import type { Fix, TextEdit } from '../../finding.ts';
import { isBroken, type JsonDocument } from '../../json/document.ts';
import { replaceText } from '../../json/edit.ts';
import { kindName } from '../../json/kind-name.ts';
import { surround } from '../../json/surround.ts';
import { type JsonNode, memberOf, nodeAt, type ObjectNode } from '../../json/tree.ts';
import { isColors, isPaletteObject, PALETTES_PATH } from '../../palettes/palette-collection.ts';
import { safeFix } from '../../rule.ts';
import type { SchemaError } from '../../schema/schema-error.ts';
import { invalidValues, KEY_KEYWORDS, VALUE_KEYWORDS } from '../../schema/setting-errors.ts';

const FORMAT = '"format": "GLYPH/indexed_v1"';
const RED = '{ "originalArgb8888": [4294901760], "convertedRgb565": [63488] }';

export const notAPaletteList = declarationRule({
  id: 'palettes/not-a-palette-list',
  severity: 'error',
  section: 'Explicit Index Collections',
  explanation:
    '`output.pipeline.palettes` is a list of `{ "index": <number>, "palette": { … } }`, of one palette too. An object whose keys are the indexes is written as that list by the fix.',
  // The palette rules read the collection themselves, so that one mistake is one finding with a fix that knows
  // colours; this rule takes what the schema says of it and speaks up only where no palette rule can.
  claims: [
    { keyword: VALUE_KEYWORDS, at: 'output/pipeline/**', where: isOfPalettes },
    { keyword: [...KEY_KEYWORDS, 'required'], at: 'output/pipeline/palettes/*/**', where: isOfPalettes },
  ],
  bad: [
    { text: `{ "output": { ${FORMAT}, "pipeline": { "palettes": <|"hero.pal"|> } } }` },
    {
      text: `{ "output": { ${FORMAT}, "pipeline": { "palettes": <|{ "index": 3, "palette": ${RED} }|> } } }`,
      fixed: `{ "output": { ${FORMAT}, "pipeline": { "palettes": [{ "index": 3, "palette": ${RED} }] } } }`,
    },
    {
      text: `{ "output": { ${FORMAT}, "pipeline": { "palettes": <|{ "0": ${RED}, "7": ${RED} }|> } } }`,
      fixed: `{ "output": { ${FORMAT}, "pipeline": { "palettes": [ { "index": 0, "palette": ${RED} }, { "index": 7, "palette": ${RED} } ] } } }`,
    },
  ],
  good: [
    { text: `{ "output": { ${FORMAT}, "pipeline": { "palettes": [{ "index": 0, "palette": ${RED} }] } } }` },
    { text: `{ "output": { ${FORMAT}, "pipeline": { "palettes": [] } } }` },
  ],
  *check({ document, format }, errors) {
    if (format?.palettes === undefined) {
      yield* invalidValues(document, errors);
      return;
    }
    const node = nodeAt(document.root, PALETTES_PATH);
    if (node === undefined || node.kind === 'array') return;
    yield {
      at: node,
      message: `‘palettes’ must be a list of { "index", "palette" }, not ${kindName(node)}`,
      fixes: fixes(document, node),
    };
  },
});

function isOfPalettes({ path }: SchemaError): boolean {
  return path[2] === 'palettes';
}

function fixes(document: JsonDocument, node: JsonNode): Fix[] {
  if (node.kind !== 'object' || isBroken(document)) return [];
  if (isPaletteObject(node) || memberOf(node, 'palette') !== undefined)
    return [safeFix('Make it a list of one', ...surround(document, node, ['[', ']']))];
  return isKeyedByIndex(node) ? [safeFix('Make it a list', ...listed(document, node))] : [];
}

function isKeyedByIndex({ members }: ObjectNode): boolean {
  return members.every(
    ({ key, value }) =>
      /^(0|[1-9]\d{0,5})$/.test(key.value) &&
      (isPaletteObject(value) || (value?.kind === 'array' && isColors(value))),
  );
}

/** Every `"7": { … }` becomes `{ "index": 7, "palette": { … } }` where it stands. */
function listed(document: JsonDocument, object: ObjectNode): TextEdit[] {
  const edits = [replaceText(document, { offset: object.offset, length: 1 }, '[')];
  for (const { key, value, offset, length } of object.members) {
    if (value === undefined) continue;
    const start = { offset, length: value.offset - offset };
    edits.push(replaceText(document, start, `{ "index": ${key.value}, "palette": `));
    edits.push(replaceText(document, { offset: offset + length, length: 0 }, ' }'));
  }
  const end = { offset: object.offset + object.length - 1, length: 1 };
  return [...edits, replaceText(document, end, ']')];
}
