import fc from 'fast-check';
import { expect, it } from 'vitest';
import { coverageOf } from './coverage.ts';

it.each<[string, string[], Record<string, boolean>, object]>([
  ['nothing of nothing', [], {}, { templates: 0, filled: 0, missing: [], orphaned: [] }],
  [
    'slots that show an asset',
    ['hero', 'slime', 'door'],
    { hero: true, slime: false },
    { templates: 3, filled: 1, missing: ['slime', 'door'], orphaned: [] },
  ],
  [
    'entries for templates that there are not',
    ['hero'],
    { ghost: true, wraith: false },
    { templates: 1, filled: 0, missing: ['hero'], orphaned: ['ghost', 'wraith'] },
  ],
])('counts %s', (_, templates, entries, coverage) => {
  const covering = Object.entries(entries).map(([templateId, isShown]) => ({ templateId, isShown }));
  expect(coverageOf(new Set(templates), covering)).toEqual(coverage);
});

it('names every slot once: as filled, or as missing', () => {
  const id = fc.constantFrom<string>('a', 'b', 'c', 'd', 'e');
  fc.assert(
    fc.property(
      fc.array(id),
      fc.array(fc.record({ templateId: id, isShown: fc.boolean() })),
      (ids, entries) => {
        const templates = new Set(ids);
        const { filled, missing, orphaned } = coverageOf(templates, entries);
        expect(filled + missing.length).toBe(templates.size);
        expect(orphaned.every((name) => !templates.has(name))).toBe(true);
      },
    ),
  );
});

it('names the first thousand, and counts all', () => {
  const ids = Array.from({ length: 2500 }, (_, n) => `t${n}`);
  const { templates, missing } = coverageOf(new Set(ids), []);
  expect([templates, missing.length]).toEqual([2500, 1000]);
});
