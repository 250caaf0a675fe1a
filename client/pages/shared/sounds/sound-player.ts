import type { SoundData } from '../../../../protocol/bank-view.ts';

/** Plays one sound at a time, as a runtime would: one with a loop goes round until it is stopped. */
export class SoundPlayer {
  readonly #changed: () => void;
  #context: AudioContext | undefined;
  #playing: Playing | undefined;

  /** @param changed called when another sound plays, or none any more */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Name of the sound that plays. */
  get playing(): string | undefined {
    return this.#playing?.sound.name;
  }

  /** How far the sound that plays has come, 0 to 1. */
  get progress(): number {
    if (this.#playing === undefined || this.#context === undefined) return 0;
    const { sound, startedAt } = this.#playing;
    const frame = (this.#context.currentTime - startedAt) * sound.sampleRate;
    return Math.min(1, frameInLoop(frame, sound) / Math.max(1, sound.frames));
  }

  /** @param samples little-endian and interleaved */
  play(sound: SoundData, samples: Uint8Array): void {
    this.stop();
    if (sound.frames === 0) return;
    this.#context ??= new AudioContext();
    void this.#context.resume();
    const node = this.#context.createBufferSource();
    node.buffer = audioBuffer(this.#context, sound, samples);
    if (sound.loop !== null) {
      node.loop = true;
      node.loopStart = sound.loop.start / sound.sampleRate;
      node.loopEnd = sound.loop.end / sound.sampleRate;
    }
    node.connect(this.#context.destination);
    const playing = { sound, node, startedAt: this.#context.currentTime };
    node.onended = () => {
      if (this.#playing === playing) this.#ended();
    };
    node.start();
    this.#playing = playing;
    this.#changed();
  }

  stop(): void {
    if (this.#playing === undefined) return;
    this.#playing.node.stop();
    this.#ended();
  }

  #ended(): void {
    this.#playing = undefined;
    this.#changed();
  }
}

interface Playing {
  readonly sound: SoundData;
  readonly node: AudioBufferSourceNode;
  readonly startedAt: number;
}

/** After the loop's end it goes on at its start. */
export function frameInLoop(frame: number, { loop }: Pick<SoundData, 'loop'>): number {
  if (loop === null || frame < loop.end) return frame;
  return loop.start + ((frame - loop.end) % (loop.end - loop.start));
}

function audioBuffer(
  context: AudioContext,
  { channels, frames, sampleRate }: SoundData,
  samples: Uint8Array,
): AudioBuffer {
  const buffer = context.createBuffer(channels, frames, sampleRate);
  const view = new DataView(samples.buffer, samples.byteOffset, samples.byteLength);
  for (let channel = 0; channel < channels; channel++) {
    const data = buffer.getChannelData(channel);
    for (let frame = 0; frame < frames; frame++)
      data[frame] = view.getInt16((frame * channels + channel) * 2, true) / 32768;
  }
  return buffer;
}
