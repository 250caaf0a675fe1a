import { quote } from '../../../contract/quote.ts';
import type { AnimationTag, DecodeProblem } from '../../../formats/decoded-input.ts';
import { corrupt, isProblem, tooLarge, unsupported } from '../../decode-problem.ts';
import type { ByteReader } from './byte-reader.ts';
import { MAX_TAG_NAME, MAX_TAGS } from './limits.ts';

/** Adds to `tags`, which are stretches of so many frames. */
export function readTags(
  reader: ByteReader,
  tags: AnimationTag[],
  frames: number,
): DecodeProblem | undefined {
  const count = reader.u16();
  if (tags.length + count > MAX_TAGS)
    return tooLarge(`it has ${tags.length + count} tags and the limit is ${MAX_TAGS}`);
  reader.skip(8);
  for (let n = 0; n < count; n++) {
    const tag = readTag(reader, frames);
    if (isProblem(tag)) return tag;
    tags.push(tag);
  }
  return undefined;
}

function readTag(reader: ByteReader, frames: number): AnimationTag | DecodeProblem {
  const [first, last] = [reader.u16(), reader.u16()];
  const number = reader.u8();
  const repeat = reader.u16();
  reader.skip(10);
  const name = reader.string();
  const direction = DIRECTIONS[number];
  if (name.length > MAX_TAG_NAME)
    return tooLarge(`its tag ${quote(name)} has ${name.length} characters and the limit is ${MAX_TAG_NAME}`);
  if (first > last || last >= frames)
    return corrupt(`its tag ${quote(name)} is of frames ${first} to ${last}, and it has ${frames}`);
  if (direction === undefined)
    return unsupported(`its tag ${quote(name)} plays in a direction that is not known (${number})`);
  return { name, first, last, direction, repeat };
}

const DIRECTIONS: readonly (AnimationTag['direction'] | undefined)[] = [
  'forward',
  'reverse',
  'ping_pong',
  'ping_pong_reverse',
];
