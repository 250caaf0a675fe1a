import { expect, it } from 'vitest';
import { parseDocument } from '../../contract/json/document.ts';
import { factsOf } from '../../contract/project/project-index.ts';
import { declaration } from '../../test/support/temp-project.ts';
import { quickFacts } from './quick-facts.ts';

const URI = 'file:///game/hero/asset.json';

it.each([
  declaration({ output: { format: 'GLYPH/indexed_v1', codec: 'ZSTD' }, preload: { enabled: true } }),
  declaration({ preload: { enabled: false } }),
  '{ "output": null, "preload": null, "type": null }',
  '{ "output": ["GLYPH"], "preload": [true] }',
  '{ "output": { "format": 1, "codec": {} }, "preload": { "enabled": "true" } }',
  '{ "output": { "format": "A", "format": "B" }, "preload": { "enabled": true, "enabled": false } }',
  '{ "name": "a", "name": "b", "preload": true }',
  '{ "output": { "codec": "NONE" // a comment\n }, "preload": { "enabled": true } }',
  '[]',
  '',
])('tells what the tree of %s would', (text) => {
  expect(quickFacts('hero', URI, text)).toEqual(factsOf('hero', parseDocument(URI, text)));
});
