import fc from 'fast-check';
import { expect, it } from 'vitest';
import { encodeFrame, FrameReader } from './framing.ts';

const MESSAGES = [
  { id: 1, result: null },
  { method: 'textDocument/publishDiagnostics', params: { uri: 'file:///a', diagnostics: [] } },
  { method: 'note', params: { text: 'Füße, ‘quotes’ and 🎨\r\n\r\nContent-Length: 3' } },
  { id: 2, result: 'x'.repeat(2000) },
];

it('gives every message back, wherever the stream is cut', () => {
  const stream = Buffer.concat(MESSAGES.map(encodeFrame));
  const cuts = fc.array(fc.nat(stream.length), { maxLength: 12 });
  fc.assert(
    fc.property(cuts, (positions) => {
      const edges = [0, ...positions.sort((a, b) => a - b), stream.length];
      const chunks = edges.slice(1).map((end, n) => stream.subarray(edges[n], end));
      expect(readAll(chunks)).toEqual(MESSAGES.map((message) => ({ jsonrpc: '2.0', ...message })));
    }),
  );
});

it('takes the time of the chunk that completes a message', () => {
  const stream = encodeFrame({ id: 1 });
  const reader = new FrameReader();
  expect(reader.read(stream.subarray(0, 30), 100)).toEqual([]);
  expect(reader.read(stream.subarray(30), 250).map(({ arrivedAt }) => arrivedAt)).toEqual([250]);
});

it('accepts other headers beside the length, and refuses to do without it', () => {
  const typed = 'Content-Type: application/vscode-jsonrpc; charset=utf-8\r\ncontent-length: 2\r\n\r\n{}';
  expect(readAll([Buffer.from(typed)])).toEqual([{}]);
  expect(() => readAll([Buffer.from('hello\r\n\r\n')])).toThrow('‘hello’, which names no length');
});

function readAll(chunks: readonly Buffer[]): unknown[] {
  const reader = new FrameReader();
  return chunks.flatMap((chunk) => reader.read(chunk, 0)).map(({ body }) => JSON.parse(body.toString()));
}
