import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { resampler } from '../../formats/sound-pcm-v1/resample/resampler.ts';
import { tempFolder } from '../../test/support/temp-project.ts';
import { chunk, fmt, riff } from '../../test/support/wav-bytes.ts';
import { decodeWav } from './decode-wav.ts';
import { encodeWav } from './encode-wav.ts';

/** What does without it is held by recorded samples: wav-samples.test.ts, resampler.test.ts. */
const isHere = spawnSync('sox', ['--version']).status === 0;

describe.skipIf(!isHere)(`sox ${isHere ? '' : '(which is not on the PATH)'}`, () => {
  it.each([
    ['8', 1, 8],
    ['16', 1, 16],
    ['24', 1, 24],
    ['32', 1, 32],
  ])('makes the same 16 bits of %s', (_, tag, bits) => {
    const file = riff([fmt({ tag, bits }), chunk('data', noise((3000 * bits) / 8))]);
    expect(decodedSamples(file)).toEqual(soxSamples(file));
  });

  it.each([32, 64])('makes the same of floats of %i bits, save where it rounds twice', (bits) => {
    const values = noise(3000).map((value, n) => ((value - 128) / 128) * (n % 3 === 0 ? 0.01 : 1.1));
    const list = bits === 32 ? Float32Array.from(values) : Float64Array.from(values);
    const file = riff([fmt({ tag: 3, bits }), chunk('data', [...new Uint8Array(list.buffer)])]);
    expect(largestDifference(decodedSamples(file), soxSamples(file))).toBeLessThanOrEqual(1);
  });

  it.each([
    [44_100, 22_050],
    [22_050, 44_100],
    [48_000, 44_100],
  ])('resamples %i to %i as we do, to within two steps of 16 bits', (from, to) => {
    const samples = Int16Array.from({ length: 6400 }, (_, n) => {
      return Math.round(9000 * (Math.sin(n * 0.05) + Math.sin(n * 0.31) + Math.sin(n * 0.77)));
    });
    const theirs = soxSamples(encodeWav({ sampleRate: from, channels: 1, samples }), '-r', String(to));
    const ours = resampler(from, to)(samples, 1);
    expect(ours.length).toBe(theirs.length);
    // At the ends there is nothing to filter, and each makes something else of it.
    expect(largestDifference(ours.subarray(500, -500), theirs.subarray(500, -500))).toBeLessThanOrEqual(2);
  });
});

function decodedSamples(file: Uint8Array): Int16Array {
  const sound = decodeWav(file);
  return sound.kind === 'sound' ? sound.samples : new Int16Array();
}

function soxSamples(file: Uint8Array, ...options: readonly string[]): Int16Array {
  const path = join(tempFolder(), 'in.wav');
  writeFileSync(path, file);
  const raw = ['-t', 'raw', '-e', 'signed', '-b', '16', '-L'];
  const bytes = execFileSync('sox', ['-D', path, ...raw, ...options, '-'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return Int16Array.from({ length: bytes.length / 2 }, (_, n) => bytes.readInt16LE(2 * n));
}

function noise(length: number): number[] {
  let state = 7;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 24;
  });
}

function largestDifference(a: Int16Array, b: Int16Array): number {
  return a.reduce((most, value, n) => Math.max(most, Math.abs(value - b[n])), 0);
}
