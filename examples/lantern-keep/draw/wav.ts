/** Sound as numbers from -1 to 1, one list a channel, all of one length. */
export interface Recording {
  readonly sampleRate: number;
  readonly channels: readonly Float64Array[];
}

/** How samples are stored: PCM of so many bits (8 are unsigned), or floating point of 32. */
export type WavKind = 8 | 16 | 24 | 32 | 'float';

/** A WAV file; its `smpl` chunk, where there is a loop, says so in frames, `end` exclusive. */
export function wav(recording: Recording, kind: WavKind, loop?: { start: number; end: number }): Uint8Array {
  const values = interleaved(recording);
  const data = Buffer.concat(values.map((value) => SAMPLES[kind](value)));
  const chunks = [
    chunk('fmt ', formatChunk(recording, kind)),
    chunk('data', data),
    ...(loop === undefined ? [] : [chunk('smpl', samplerChunk(recording, loop))]),
  ];
  const body = Buffer.concat([Buffer.from('WAVE', 'latin1'), ...chunks]);
  return chunk('RIFF', body);
}

function formatChunk({ channels, sampleRate }: Recording, kind: WavKind): Buffer {
  const bits = kind === 'float' ? 32 : kind;
  const frame = (channels.length * bits) / 8;
  const format = Buffer.alloc(16);
  format.writeUInt16LE(kind === 'float' ? 3 : 1, 0);
  format.writeUInt16LE(channels.length, 2);
  format.writeUInt32LE(sampleRate, 4);
  format.writeUInt32LE(sampleRate * frame, 8);
  format.writeUInt16LE(frame, 12);
  format.writeUInt16LE(bits, 14);
  return format;
}

/** One forward loop without end; samplers count its last frame in. */
function samplerChunk({ sampleRate }: Recording, { start, end }: { start: number; end: number }): Buffer {
  const sampler = Buffer.alloc(60);
  sampler.writeUInt32LE(Math.round(1e9 / sampleRate), 8);
  sampler.writeUInt32LE(60, 12);
  sampler.writeUInt32LE(1, 28);
  sampler.writeUInt32LE(start, 44);
  sampler.writeUInt32LE(end - 1, 48);
  return sampler;
}

const SAMPLES: Readonly<Record<WavKind, (value: number) => Buffer>> = {
  8: (value) => Buffer.of(128 + Math.round(value * 127)),
  16: (value) => integer(value, 2),
  24: (value) => integer(value, 3),
  32: (value) => integer(value, 4),
  float: (value) => {
    const bytes = Buffer.alloc(4);
    bytes.writeFloatLE(value);
    return bytes;
  },
};

function integer(value: number, size: 2 | 3 | 4): Buffer {
  const bytes = Buffer.alloc(size);
  bytes.writeIntLE(Math.round(value * (2 ** (size * 8 - 1) - 1)), 0, size);
  return bytes;
}

/** A chunk of RIFF, padded to an even length. */
function chunk(id: string, data: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(id, 'latin1');
  head.writeUInt32LE(data.length + (id === 'RIFF' ? data.length & 1 : 0), 4);
  return Buffer.concat([head, data, Buffer.alloc(data.length & 1)]);
}

function interleaved({ channels }: Recording): number[] {
  const values: number[] = [];
  for (let at = 0; at < channels[0].length; at++) {
    for (const channel of channels) values.push(Math.max(-1, Math.min(1, channel[at])));
  }
  return values;
}
