import { expect, it } from 'vitest';
import { durationText, waveformPath } from './waveform-path.ts';

it.each<[readonly number[], string]>([
  [[], ''],
  [[-32768, 32767], 'M0 -0.5L0 64.5Z'],
  [[0, 0, -32768, 0], 'M0 31.5L1 31.5L1 64.5L0 32.5Z'],
])('draws %o as %s', (peaks, path) => {
  expect(waveformPath(peaks)).toBe(path);
});

it.each<[number, number, string]>([
  [0, 8000, '0:00.0'],
  [7999, 8000, '0:01.0'],
  [3600, 48000, '0:00.1'],
  [59_960, 1000, '1:00.0'],
  [125_300, 1000, '2:05.3'],
])('%i frames at %i take %s', (frames, rate, text) => {
  expect(durationText(frames, rate)).toBe(text);
});
