import { type BankFields, records, wholeNumber } from '../bank-fields.ts';
import type { BankTally } from '../format.ts';

export function tallySounds(metadata: BankFields): BankTally {
  const frames = records(metadata, 'sounds').map((sound) =>
    wholeNumber(sound, 'frame_count', [0, Number.MAX_SAFE_INTEGER]),
  );
  return {
    bank: [
      { noun: 'sound', count: frames.length },
      { noun: 'frame', count: frames.reduce((sum, count) => sum + count, 0) },
    ],
    sources: frames.map((count) => [{ noun: 'frame', count }]),
  };
}
