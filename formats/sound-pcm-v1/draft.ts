import { count } from '../../contract/quote.ts';
import type { DraftDeclaration } from '../draft.ts';

/** One bank of all the sounds, with what they share written out. */
export const draft: DraftDeclaration = (inputs) => {
  const sounds = inputs.flatMap(({ input }) => (input.kind === 'sound' ? [input] : []));
  const [first] = sounds;
  if (first === undefined || sounds.length < inputs.length) return [];
  const { sampleRate } = first;
  const sharesRate = sounds.every((sound) => sound.sampleRate === sampleRate);
  // Mono becomes stereo without a loss.
  const channels = sounds.some((sound) => sound.channels === 2) ? 2 : 1;
  const metadata = { ...(sharesRate ? { sample_rate: sampleRate } : {}), channels };
  const rate = sharesRate ? `${sampleRate} Hz` : 'of different sample rates';
  const words = [count(sounds.length, 'sound'), rate, channels === 2 ? 'stereo' : 'mono'];
  return [{ role: 'sounds', metadata, pipeline: {}, words }];
};
