import {
  LanguageClient,
  type LanguageClientOptions,
  type MessageTransports,
  TransportKind,
} from 'vscode-languageclient/node';
import type { LastWords, LaunchedServer } from '../../infrastructure/platform.ts';

/** @param module path of the server's bundle, which is spoken to over Node's IPC */
export function launchProcess(module: string, options: LanguageClientOptions): LaunchedServer {
  const client = new ProcessClient(module, options);
  return {
    client,
    get pid() {
      return client.serverProcess?.pid;
    },
    get lastWords() {
      return client.lastWords;
    },
    // The library ends a process that does not end by itself.
    end: () => {},
  };
}

/** So many lines of what the server printed last are kept. */
const KEPT_LINES = 20;

class ProcessClient extends LanguageClient {
  #how: string | undefined;
  #printed = '';

  constructor(module: string, options: LanguageClientOptions) {
    super('packwright', 'Packwright', { module, transport: TransportKind.ipc }, options);
  }

  get lastWords(): LastWords {
    return { how: this.#how, lines: this.#printed.split('\n').filter(Boolean).slice(-KEPT_LINES) };
  }

  /** Into the log only: of what people should know they are told by us. */
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }

  protected override async createMessageTransports(encoding: string): Promise<MessageTransports> {
    const transports = await super.createMessageTransports(encoding);
    if (this.serverProcess !== undefined) this.#follow(this.serverProcess);
    return transports;
  }

  #follow(process: NonNullable<LanguageClient['serverProcess']>): void {
    process.stderr?.on('data', (data: Uint8Array) => {
      this.#printed = (this.#printed + String(data)).slice(-4096);
    });
    process.once('exit', (code, signal) => {
      this.#how = signal === null ? `exit code ${code}` : String(signal);
    });
  }
}
