import type { Readable, Writable } from 'node:stream';
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  type DataCallback,
  Disposable,
  type Message,
  type MessageReader,
  type MessageWriter,
} from 'vscode-languageserver/node';
import { Frames } from './frames.ts';

/** Messages from a stream. Its end counts as the notification `exit`: the client is gone. */
export class StdioReader extends AbstractMessageReader implements MessageReader {
  readonly #input: Readable;

  constructor(input: Readable) {
    super();
    this.#input = input;
  }

  listen(callback: DataCallback): Disposable {
    const frames = new Frames();
    const take = (chunk: Buffer) => {
      for (const body of frames.take(chunk)) this.#deliver(body, callback);
    };
    let hasEnded = false;
    const end = () => {
      if (!hasEnded) callback({ jsonrpc: '2.0', method: 'exit' } as Message);
      hasEnded = true;
    };
    this.#input.on('data', take).on('end', end).on('close', end).on('error', end);
    return Disposable.create(() => this.#input.off('data', take));
  }

  #deliver(body: Buffer, callback: DataCallback): void {
    try {
      callback(JSON.parse(body.toString('utf8')));
    } catch (error) {
      this.fireError(error);
    }
  }
}

/** Messages to a stream, each in one piece: header and body apart would be two writes, and two reads of the client. */
export class StdioWriter extends AbstractMessageWriter implements MessageWriter {
  readonly #output: Writable;

  constructor(output: Writable) {
    super();
    this.#output = output;
    output.on('error', (error) => this.fireError(error));
    output.on('close', () => this.fireClose());
  }

  write(message: Message): Promise<void> {
    const body = JSON.stringify(message);
    const frame = `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
    return new Promise((done, fail) => {
      this.#output.write(frame, 'utf8', (error) => (error ? fail(error) : done()));
    });
  }

  end(): void {
    this.#output.end();
  }
}
