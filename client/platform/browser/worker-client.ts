import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type LanguageClientOptions,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import type { LastWords } from '../../infrastructure/platform.ts';

/** A client whose server is a web worker. */
export class WorkerClient extends LanguageClient {
  readonly #worker: Worker;
  #problem: string | undefined;

  /** @param script address of the server's bundle */
  constructor(script: string, options: LanguageClientOptions) {
    const worker = new Worker(script);
    super('packwright', 'Packwright', worker, options);
    this.#worker = worker;
  }

  get lastWords(): LastWords {
    return { how: this.#problem, lines: [] };
  }

  end(): void {
    this.#worker.terminate();
  }

  /** Into the log only: of what people should know they are told by us. */
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }

  protected override async createMessageTransports(): Promise<MessageTransports> {
    const reader = new WorkerReader(this.#worker);
    let hasSpoken = false;
    this.#worker.addEventListener('message', () => {
      hasSpoken = true;
    });
    this.#worker.addEventListener('error', ({ message }) => {
      this.#problem = message;
      // Before its first word: it could not be loaded. Later it goes on with the next message.
      if (!hasSpoken) reader.close();
    });
    return { reader, writer: new BrowserMessageWriter(this.#worker) };
  }
}

class WorkerReader extends BrowserMessageReader {
  /** Nothing more will come. */
  close(): void {
    this.fireClose();
  }
}
