/** Sound as numbers from -1 to 1, one list a channel, all of one length. */
export interface Recording {
  readonly sampleRate: number;
  readonly channels: readonly Float64Array[];
}

/** A PCM WAV file of 8 bits (unsigned) or 16 bits (signed) a sample. */
export function wav(recording: Recording, bits: 8 | 16): Uint8Array {
  const data = bits === 8 ? eightBit(recording) : sixteenBit(recording);
  const frame = (recording.channels.length * bits) / 8;
  const header = Buffer.alloc(44);
  header.write('RIFF', 0, 'latin1');
  header.writeUInt32LE(36 + data.length + (data.length & 1), 4);
  header.write('WAVEfmt ', 8, 'latin1');
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(recording.channels.length, 22);
  header.writeUInt32LE(recording.sampleRate, 24);
  header.writeUInt32LE(recording.sampleRate * frame, 28);
  header.writeUInt16LE(frame, 32);
  header.writeUInt16LE(bits, 34);
  header.write('data', 36, 'latin1');
  header.writeUInt32LE(data.length, 40);
  return Buffer.concat([header, data, Buffer.alloc(data.length & 1)]);
}

function eightBit(recording: Recording): Buffer {
  return Buffer.from(interleaved(recording).map((value) => 128 + Math.round(value * 127)));
}

function sixteenBit(recording: Recording): Buffer {
  const values = interleaved(recording);
  const data = Buffer.alloc(values.length * 2);
  values.forEach((value, at) => {
    data.writeInt16LE(Math.round(value * 32767), at * 2);
  });
  return data;
}

function interleaved({ channels }: Recording): number[] {
  const values: number[] = [];
  for (let at = 0; at < channels[0].length; at++) {
    for (const channel of channels) values.push(Math.max(-1, Math.min(1, channel[at])));
  }
  return values;
}
