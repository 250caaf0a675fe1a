import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { BindingEntry } from '../generated/bindings.ts';
import { validate } from '../generated/bindings.ts';
import { parseDocument } from '../json/document.ts';
import { toValue } from '../json/tree.ts';
import { bindingEntries } from './binding-entries.ts';
import { writeBindings } from './write-bindings.ts';

const UUID = '5f0c2d9e-8a54-4c1b-9f3e-2b7a6d1c0e94';

it('writes a line for each, sorted, with fields in one order', () => {
  const templates = new Map<string, BindingEntry>([
    ['slime', { image: 'sha256:9f' }],
    ['bat', { placement: { offset_y: -8, scale: 2, anchor: { y: 1, x: 0.5 } }, asset_uuid: UUID }],
    ['Zoo', { asset_uuid: UUID, placement: {} }],
  ]);
  expect(writeBindings({ templates, entities: new Map() })).toBe(`{
  "schema_version": 1,
  "templates": {
    "Zoo": { "asset_uuid": "${UUID}" },
    "bat": { "asset_uuid": "${UUID}", "placement": { "scale": 2, "offset_y": -8, "anchor": { "x": 0.5, "y": 1 } } },
    "slime": { "image": "sha256:9f" }
  },
  "entities": {}
}
`);
});

it('writes what its schema takes and its reader gives back, whatever the ids', () => {
  const number = fc.double({ min: -100, max: 100, noNaN: true });
  const pixels = fc.integer({ min: 1, max: 65535 });
  const placement = fc.record(
    {
      scale: number,
      offset_x: number,
      rotation: number,
      anchor: fc.record({ x: number, y: number }),
      crop: fc.record({ x: pixels, y: pixels, width: pixels, height: pixels }),
      nine_slice: fc.record({ left: pixels, top: pixels, right: pixels, bottom: pixels }),
    },
    { requiredKeys: ['scale'] },
  );
  const entry = fc.record({ asset_uuid: fc.constant(UUID), placement }, { requiredKeys: ['asset_uuid'] });
  const id = fc.oneof(
    fc.string({ minLength: 1, maxLength: 20 }),
    fc.constantFrom('__proto__', '7', 'toString'),
  );
  const ids = fc.uniqueArray(
    id.filter((text) => !/[\u0000-\u001f\u007f]/.test(text)),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(ids, entry, (names, content) => {
      const all = new Map<string, BindingEntry>(names.map((name) => [name, content]));
      const document = parseDocument('', writeBindings({ templates: all, entities: all }));
      expect(document.problems).toEqual([]);
      expect(validate(toValue(document.root))).toBe(true);
      const sorted = names.toSorted((a, b) => (a < b ? -1 : 1));
      expect(bindingEntries(document).map(({ id: node }) => node.value)).toEqual([...sorted, ...sorted]);
      for (const { uuid, placement: node } of bindingEntries(document)) {
        expect(uuid?.value).toBe(UUID);
        // JSON knows no minus zero.
        expect(toValue(node)).toEqual(content.placement && JSON.parse(JSON.stringify(content.placement)));
      }
    }),
  );
});
