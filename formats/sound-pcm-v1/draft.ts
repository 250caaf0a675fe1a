import { count } from '../../contract/quote.ts';
import type { DraftDeclaration } from '../draft.ts';

/** One bank of all the sounds, with what they share, or become, written out. */
export const draft: DraftDeclaration = (inputs) => {
  const sounds = inputs.flatMap(({ input }) => (input.kind === 'sound' ? [input] : []));
  const [first] = sounds;
  if (first === undefined || sounds.length < inputs.length) return [];
  // What is resampled to the highest rate and doubled to stereo loses nothing.
  const sample_rate = sounds.reduce((most, { sampleRate }) => Math.max(most, sampleRate), 0);
  const channels = sounds.some((sound) => sound.channels === 2) ? 2 : 1;
  const words = [
    count(sounds.length, 'sound'),
    sounds.every(({ sampleRate }) => sampleRate === sample_rate)
      ? `${sample_rate} Hz`
      : `${sample_rate} Hz, to which some are resampled`,
    channels === 2 ? 'stereo' : 'mono',
  ];
  return [{ role: 'sounds', metadata: { sample_rate, channels }, pipeline: {}, words }];
};
