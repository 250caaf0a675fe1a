import { type BankFields, records } from '../bank-fields.ts';
import type { BankTally } from '../format.ts';

export function tallyBlobs(metadata: BankFields): BankTally {
  const blobs = records(metadata, 'blobs');
  return { bank: [{ noun: 'file', count: blobs.length }], sources: blobs.map(() => []) };
}
