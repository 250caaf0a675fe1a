import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Frames } from './frames.ts';

const messages = fc.array(fc.string({ unit: 'binary' }).map((text) => JSON.stringify({ text })));

it('passes messages on as they came, however they were cut', () => {
  fc.assert(
    fc.property(messages, fc.array(fc.nat({ max: 40 })), (bodies, cuts) => {
      const bytes = Buffer.concat(bodies.map((body) => frame(body)));
      expect(passed(pieces(bytes, cuts))).toBe(bytes.toString());
    }),
    { numRuns: 200 },
  );
});

it('passes a sound message on whatever was before it', async () => {
  // A length in front would be believed, and the message taken for its body.
  const noise = fc
    .uint8Array({ maxLength: 60 })
    .filter((bytes) => !/Content-Length/i.test(Buffer.from(bytes).toString()));
  fc.assert(
    fc.property(noise, fc.array(fc.nat({ max: 20 })), (bytes, cuts) => {
      const all = Buffer.concat([bytes, Buffer.from('\r\n\r\n'), frame('{"a":1}')]);
      expect(passed(pieces(all, cuts))).toBe(frame('{"a":1}').toString());
    }),
    { numRuns: 200 },
  );
});

const A = frame('{"a":1}').toString();
const B = frame('{"b":2}').toString();

it.each([
  { name: 'a header without a length', text: `Content-Type: x\r\n\r\n${A}`, gives: A },
  { name: 'a length that is negative', text: `Content-Length: -5\r\n\r\n${A}`, gives: A },
  { name: 'a length that nobody could send', text: `Content-Length: 9999999999\r\n\r\n${A}`, gives: A },
  {
    name: 'a body that is longer than announced',
    text: `Content-Length: 4\r\n\r\n{"a":1}${B}`,
    gives: `${frame('{"a"')}${B}`,
  },
  {
    name: 'a body that is shorter than announced',
    text: `Content-Length: 10\r\n\r\n{"a":1}${B}${A}`,
    gives: `${frame('{"a":1}Con')}${A}`,
  },
  { name: 'a second header', text: `Content-Length: 7\r\nContent-Type: x\r\n\r\n{"a":1}`, gives: A },
  { name: 'another second header', text: `Content-Type: x\r\ncontent-length:7\r\n\r\n{"a":1}`, gives: A },
  { name: 'endless noise', text: `${'noise'.repeat(10_000)}${A}`, gives: A },
])('finds its way after $name', ({ text, gives }) => {
  expect(passed([Buffer.from(text)])).toBe(gives);
  expect(passed(pieces(Buffer.from(text), [1]))).toBe(gives);
});

function frame(body: string): Buffer {
  return Buffer.from(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
}

/** The bytes in pieces of these lengths, over and over; one piece where none is given. */
function pieces(bytes: Buffer, lengths: readonly number[]): Buffer[] {
  const cut: Buffer[] = [];
  for (let at = 0, n = 0; at < bytes.length; n++) {
    const length = (lengths[n % lengths.length] ?? bytes.length) + (lengths.length > 0 ? 1 : 0);
    cut.push(bytes.subarray(at, at + length));
    at += length;
  }
  return cut;
}

/** The messages that are found, framed as they should be. */
function passed(chunks: readonly Buffer[]): string {
  const frames = new Frames();
  const bodies = chunks.flatMap((chunk) => frames.take(chunk));
  return bodies.map((body) => frame(body.toString()).toString()).join('');
}
