import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextEdit } from './finding.ts';
import { applyEdits, compatibleEdits } from './text-edit.ts';

/** `[offset, length, newText]`, in the document `uri`. */
function edit(offset: number, length: number, newText: string, uri = 'a'): TextEdit {
  return { uri, span: { offset, length }, newText };
}

/** `0123456789` after those of the groups that can be made together. */
function result(...groups: TextEdit[][]): string {
  return applyEdits('0123456789', compatibleEdits(groups));
}

describe('compatibleEdits', () => {
  it.each<[name: string, groups: TextEdit[][], expected: string]>([
    ['nothing', [], '0123456789'],
    ['in any order', [[edit(8, 1, 'y')], [edit(2, 2, 'x')]], '01x4567y9'],
    ['beside each other', [[edit(2, 2, 'x')], [edit(4, 2, 'y')]], '01xy6789'],
    ['the first of two that overlap', [[edit(2, 4, 'x')], [edit(4, 4, 'y')]], '01x6789'],
    ['the first of two, one in the other', [[edit(4, 1, 'x')], [edit(2, 6, 'y')]], '0123x56789'],
    ['the first of two insertions at one place', [[edit(2, 0, 'x')], [edit(2, 0, 'y')]], '01x23456789'],
    ['no insertion at the start of a replacement', [[edit(2, 2, 'x')], [edit(2, 0, 'y')]], '01x456789'],
    ['no insertion at the end of a replacement', [[edit(2, 2, 'x')], [edit(4, 0, 'y')]], '01x456789'],
    ['no replacement at an insertion', [[edit(4, 0, 'y')], [edit(2, 2, 'x')]], '0123y456789'],
    [
      'a group wholly or not at all',
      [[edit(5, 1, 'x')], [edit(1, 1, 'y'), edit(5, 2, 'y')], [edit(1, 1, 'z')]],
      '0z234x6789',
    ],
    [
      'a group that inserts and replaces at one place',
      [[edit(3, 0, '<'), edit(3, 2, 'x'), edit(5, 0, '>')]],
      '012<x>56789',
    ],
  ])('takes %s', (_, groups, expected) => {
    expect(result(...groups)).toBe(expected);
  });

  it('keeps documents apart', () => {
    const edits = [edit(2, 2, 'x', 'a'), edit(2, 2, 'x', 'b')];
    expect(compatibleEdits(edits.map((each) => [each]))).toEqual(edits);
  });

  it('takes what it takes sorted and disjoint, and leaves only what is in its way', () => {
    const edits = fc.tuple(fc.nat(30), fc.nat(4)).map(([offset, length]) => edit(offset, length, 'x'));
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 20 }), (all) => {
        const taken = compatibleEdits(all.map((each) => [each]));
        for (const [position, { span }] of taken.entries()) {
          const next = taken[position + 1]?.span;
          if (next === undefined) continue;
          const end = span.offset + span.length;
          expect(next.offset).toBeGreaterThanOrEqual(span.length === 0 || next.length === 0 ? end + 1 : end);
        }
        for (const left of all.filter((each) => !taken.includes(each)))
          expect(compatibleEdits([...taken, left].map((each) => [each]))).toEqual(taken);
      }),
    );
  });

  it('takes 100,000 edits, from the last to the first', () => {
    const groups = Array.from({ length: 100_000 }, (_, n) => [edit(2 * (100_000 - n), 1, 'x')]);
    expect(compatibleEdits(groups)).toHaveLength(100_000);
  });
});
