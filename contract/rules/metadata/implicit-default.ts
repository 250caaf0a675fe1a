import { declarationRule } from '../../context.ts';
import type { DeclarationContext } from '../../declaration/context.ts';
import { declareDefaults, hiddenDefaults, type Setting } from '../../declaration/hidden-defaults.ts';
import { settingsAt } from '../../declaration/settings.ts';
import type { Fix, Span } from '../../finding.ts';
import { isBroken } from '../../json/document.ts';
import { childOf, memberOf } from '../../json/tree.ts';
import { quote } from '../../quote.ts';
import { safeFix } from '../../rule.ts';

export const implicitDefault = declarationRule({
  id: 'metadata/implicit-default',
  severity: 'hint',
  section: 'Defaults and Materialization',
  explanation:
    'Defaults that affect runtime-visible behaviour must not remain hidden: they should be materialized in `asset.json` whenever practical. The fix writes the value that holds now, so that nothing changes but that everybody sees it.',
  bad: [
    {
      text: '{ <|"output"|>: { "format": "GLYPH/indexed_v1", "codec": "NONE" } }',
      fixed:
        '{ "output": { "format": "GLYPH/indexed_v1", "codec": "NONE", "metadata": { "tile_size": 8 } } }',
    },
    {
      text: '{ "output": { "format": "GLYPH/indexed_v1", "metadata": <|{|>} } }',
      fixed: '{ "output": { "format": "GLYPH/indexed_v1", "metadata": { "tile_size": 8 } } }',
    },
  ],
  good: [
    { text: '{ "output": { "format": "GLYPH/indexed_v1", "metadata": { "tile_size": 8 } } }' },
    { text: '{ "output": { "format": "GLYPH/indexed_v1", "metadata": { "tilesize": 16 } } }' },
    { text: '{ "output": { "format": "GLYPH/indexed_v1" }, "build": { "tile_size": 16 } }' },
    { text: '{ "output": { "format": "DATA/raw_v1" } }' },
  ],
  *check(context) {
    const at = placeOf(context);
    const defaults = hiddenDefaults(context, 'metadata');
    if (at === undefined || defaults.length === 0 || isBroken(context.document)) return;
    const values = defaults.map(([key, value]) => `${quote(key)} is ${JSON.stringify(value)}`);
    yield {
      at,
      message: `Not declared in output.metadata, so at run time ${values.join(', ')}`,
      fixes: fixes(context, defaults),
    };
  },
});

/** The brace of `output.metadata`, else the key of `output`; undefined where the metadata are no object. */
function placeOf(context: DeclarationContext): Span | undefined {
  const metadata = settingsAt(context, 'metadata');
  if (metadata !== undefined) return { offset: metadata.offset, length: 1 };
  const output = memberOf(context.document.root, 'output');
  if (output?.value?.kind !== 'object' || childOf(output.value, 'metadata') !== undefined) return undefined;
  return output.key;
}

function fixes(context: DeclarationContext, defaults: readonly Setting[]): Fix[] {
  const edits = declareDefaults(context, 'metadata', defaults);
  const names = defaults.map(([key]) => quote(key)).join(', ');
  return edits.length === 0 ? [] : [safeFix(`Declare ${names}`, ...edits)];
}
