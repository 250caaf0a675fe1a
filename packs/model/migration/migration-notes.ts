import type { Place } from '../game-outline.ts';
import type { MigrationNote, MigrationNoteCode } from '../generated/types.ts';

/** Beyond so many a last note says how many more there are. */
const MAX_NOTES = 10_000;
/** Of a value so much is quoted. */
const MAX_QUOTED = 80;

/** Tells what is another now, or stayed behind. */
export type Tell = (code: MigrationNoteCode, place: Place, message: string) => void;

export interface Notes {
  readonly tell: Tell;
  readonly all: () => MigrationNote[];
}

export function newNotes(): Notes {
  const notes: MigrationNote[] = [];
  let more = 0;
  return {
    tell: (code, place, message) => {
      if (notes.length < MAX_NOTES) notes.push({ code, path: pointerTo(place), message });
      else more++;
    },
    all: () =>
      more === 0 ? notes : [...notes, { code: 'left', path: '', message: `There are ${more} more notes` }],
  };
}

/** JSON Pointer (RFC 6901). */
export function pointerTo(place: Place): string {
  return place.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

export function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
  return text.length > MAX_QUOTED ? `‘${text.slice(0, MAX_QUOTED)}…’` : `‘${text}’`;
}
