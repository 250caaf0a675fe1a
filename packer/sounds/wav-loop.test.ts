import { expect, it } from 'vitest';
import { chunk, fmt, riff, smpl } from '../../test/support/wav-bytes.ts';
import { decodeWav } from './decode-wav.ts';

const FORMAT = fmt();
/** Four frames. */
const DATA = chunk('data', [1, 0, 2, 0, 3, 0, 4, 0]);

it.each<[string, readonly (readonly number[])[], object]>([
  ['after the samples', [FORMAT, DATA, smpl([[0, 1, 3, 0]])], { start: 1, end: 4 }],
  ['before them', [FORMAT, smpl([[0, 0, 0, 0]]), DATA], { start: 0, end: 1 }],
  ['behind other chunks', [FORMAT, DATA, chunk('LIST', [1]), smpl([[0, 1, 2, 0]])], { start: 1, end: 3 }],
  [
    'the first of two chunks',
    [FORMAT, smpl([[0, 1, 2, 0]]), smpl([[0, 2, 3, 0]]), DATA],
    { start: 1, end: 3 },
  ],
])('finds a loop %s', (_, chunks, loop) => {
  expect(loopOf(chunks)).toEqual({ loop, remarks: [] });
});

it.each<[string, readonly (readonly number[])[]]>([
  ['none is said', [FORMAT, DATA, smpl([])]],
  ['what follows the samples is cut off', [FORMAT, DATA, smpl([[0, 1, 3, 0]]).slice(0, -1)]],
  ['rubbish stands before it', [FORMAT, DATA, [1, 2, 3], smpl([[0, 1, 3, 0]])]],
])('has no loop where %s', (_, chunks) => {
  expect(loopOf(chunks)).toEqual({ loop: undefined, remarks: [] });
});

it.each<[string, readonly number[], object | undefined, readonly string[]]>([
  ['backward', smpl([[2, 0, 3, 0]]), undefined, ['its loop plays backward; only forward ones are kept']],
  [
    'to and fro',
    smpl([[1, 0, 3, 0]]),
    undefined,
    ['its loop plays forward and backward; only forward ones are kept'],
  ],
  [
    'a type of its own',
    smpl([[77, 0, 3, 0]]),
    undefined,
    ['its loop plays in a way of its own (type 77); only forward ones are kept'],
  ],
  [
    'several',
    smpl([
      [1, 0, 1, 0],
      [0, 2, 3, 0],
      [0, 0, 1, 0],
    ]),
    { start: 2, end: 4 },
    ['it has 3 loops; only the first forward one is kept'],
  ],
  [
    'so many times',
    smpl([[0, 0, 3, 5]]),
    { start: 0, end: 4 },
    ['its loop is to play 5 times; it is kept as one without an end'],
  ],
  [
    'past the end',
    smpl([[0, 0, 4, 0]]),
    undefined,
    ['its loop is of frames 0 to 4, and it has 4, counted from 0'],
  ],
  [
    'from behind its end',
    smpl([[0, 3, 2, 0]]),
    undefined,
    ['its loop is of frames 3 to 2, and it has 4, counted from 0'],
  ],
  [
    'absurdly far',
    smpl([[0, 0, 0xffffffff, 0]]),
    undefined,
    ['its loop is of frames 0 to 4294967295, and it has 4, counted from 0'],
  ],
  [
    'more than there are',
    smpl([[0, 0, 3, 0]], 0xffffffff),
    { start: 0, end: 4 },
    ['it has 4294967295 loops; only the first forward one is kept'],
  ],
  ['some where there is none', smpl([], 2), undefined, ['its ‘smpl’ chunk says 2 loops and has none']],
  ['too little', chunk('smpl', [0]), undefined, ['its ‘smpl’ chunk is 1 byte long and needs 36']],
])('says what it cannot keep of a loop: %s', (_, loops, loop, messages) => {
  expect(loopOf([FORMAT, DATA, loops])).toEqual({
    loop,
    remarks: messages.map((message) => ({ code: 'loop', message })),
  });
});

function loopOf(chunks: readonly (readonly number[])[]) {
  const sound = decodeWav(riff(chunks));
  if (sound.kind === 'problem') return sound;
  return { loop: sound.loop, remarks: sound.remarks ?? [] };
}
