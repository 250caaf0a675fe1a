import type { Finding } from '../../contract/finding.ts';
import type { BuildState } from './build-state.ts';
import type { CacheDisk } from './cache-disk.ts';
import { type BankPlace, keptName } from './kept-archives.ts';
import { sealed, unsealed } from './sealed.ts';

/** A bank that some build made, by its key. */
export interface IndexedBank {
  readonly key: string;
  readonly place: BankPlace;
  /** What the format's rules found in the inputs, with places in a declaration of this digest. */
  readonly findings: readonly Finding[];
  readonly text: string;
}

/** So many banks of earlier archives are remembered. */
const MAX_BANKS = 20_000;
const NAME = 'banks';

/** Banks of archives before the last, the youngest first. Two builds at once may lose each other's: they pack again. */
export function readIndex(disk: CacheDisk, tool: string): readonly IndexedBank[] {
  const value = unsealed(disk.read(NAME));
  const isIndex = typeof value === 'object' && value !== null && 'banks' in value && 'tool' in value;
  return isIndex && value.tool === tool ? (value.banks as readonly IndexedBank[]) : [];
}

/** Those whose archives are still kept, without those that `current` has by another place. */
export function writeIndex(
  disk: CacheDisk,
  tool: string,
  { banks, current }: { banks: readonly IndexedBank[]; current: ReadonlySet<string> },
): void {
  const kept = new Set(disk.list().map(({ name }) => name));
  const taken = new Set(current);
  const left = banks.filter(({ key, place }) => {
    if (taken.has(key) || !kept.has(keptName(place.archive))) return false;
    taken.add(key);
    return true;
  });
  if (left.length === 0) disk.remove(NAME);
  else disk.write(NAME, sealed({ tool, banks: left.slice(0, MAX_BANKS) }));
}

/** The banks of one archive, as its state has them. */
export function banksOf({ archive, declarations }: BuildState): IndexedBank[] {
  const { headerCrc32, stamp } = archive;
  return declarations.flatMap(({ bank, seen, entry }) => {
    if (bank === undefined || seen === null || bank.key === '') return [];
    const { key, crc32, findings, contentFindings } = bank;
    const place = { archive: { headerCrc32, size: stamp.size }, assetId: entry.assetId, crc32 };
    return [{ key, place, text: seen.digest, findings: findings.slice(findings.length - contentFindings) }];
  });
}
