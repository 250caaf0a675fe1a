import { expect, it } from 'vitest';
import { ServiceRefusal } from '../../packs/client/client-errors.ts';
import type { Problem } from '../../packs/model/generated/types.ts';
import { packFailure } from './failure-status.ts';

it.each<[number, number]>([
  [400, 2],
  [401, 3],
  [403, 3],
  [404, 2],
  [409, 1],
  [410, 1],
  [412, 1],
  [422, 2],
  [429, 3],
  [500, 3],
  [503, 3],
])('a refusal with %i ends with %i', (status, exit) => {
  expect(packFailure(refusal({ status }))?.status).toBe(exit);
});

it('says what is in the way, and how much more there is', () => {
  const conflicts = Array.from({ length: 22 }, (_, n) => ({
    kind: 'entry' as const,
    id: 'x',
    message: `${n}`,
  }));
  expect(packFailure(refusal({ detail: 'No', conflicts }))?.text.split('\n')).toEqual([
    'No',
    ...Array.from({ length: 20 }, (_, n) => `  ${n}`),
    '  (and 2 more)',
  ]);
  const uses = [{ kind: 'version' as const, gameId: 'g', packName: 'Day', templateId: 'hero', version: 2 }];
  expect(packFailure(refusal({ detail: 'In use', uses }))?.text).toBe(
    'In use\n  version Day, hero (version 2)',
  );
  expect(packFailure(new Error('else'))).toBeUndefined();
});

function refusal(problem: Partial<Problem>): ServiceRefusal {
  return new ServiceRefusal({ type: 'urn:x', title: 'X', status: 409, code: 'conflict', ...problem });
}
