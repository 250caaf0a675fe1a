import { CancellationError, CancellationTokenSource, type Range, type TextDocument } from 'vscode';
import { INLINE_PREVIEWS, type InlinePreviews } from '../../../protocol/inline-previews.ts';
import {
  type ServerConnection,
  ServerGone,
  ServerRefusal,
} from '../../infrastructure/server/server-connection.ts';
import { SeenPictures, type SeenPreview } from './seen-pictures.ts';

/** Edits within so many milliseconds are asked about together. */
const GATHERING = 60;
/** Pictures fade only when the text cannot be packed for so many: most of what is being typed cannot be. */
const FADING = 500;

export interface Look {
  /** Lines that are to be seen; undefined where no editor shows the document. */
  range(): Range | undefined;
  /** Pixels that a picture may be high. */
  height(): number;
  draw(previews: readonly SeenPreview[], obstacle: string | null): void;
  failed(error: unknown): void;
}

/** Pixels that pictures of a line may be wide together. */
const WIDTH = 256;

/** Keeps the pictures of one document up to date: one question at a time, and only the newest answer counts. */
export class DocumentPreviews {
  readonly #document: TextDocument;
  readonly #server: ServerConnection;
  readonly #look: Look;
  readonly #seen = new SeenPictures();
  #asking: CancellationTokenSource | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #fading: ReturnType<typeof setTimeout> | undefined;
  #asked: Range | undefined;

  constructor(document: TextDocument, server: ServerConnection, look: Look) {
    this.#document = document;
    this.#server = server;
    this.#look = look;
  }

  /** What is known is past. */
  renew(): void {
    this.#asked = undefined;
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      void this.#ask();
    }, GATHERING);
  }

  /** Other lines may be looked at. */
  scrolled(): void {
    const range = this.#look.range();
    if (range === undefined || this.#asked?.contains(range) !== true) this.renew();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#fading);
    this.#asking?.cancel();
  }

  async #ask(): Promise<void> {
    this.#asking?.cancel();
    const range = this.#look.range();
    if (range === undefined) return;
    const asking = new CancellationTokenSource();
    this.#asking = asking;
    this.#asked = around(range, this.#document.lineCount);
    const { version } = this.#document;
    try {
      const found = await this.#previews(this.#asked, asking);
      const isNewest = this.#asking === asking && this.#document.version === version;
      if (isNewest && !asking.token.isCancellationRequested) this.#show(found);
    } catch (error) {
      if (!isNoNews(error)) this.#look.failed(error);
    } finally {
      asking.dispose();
    }
  }

  #previews({ start, end }: Range, { token }: CancellationTokenSource): Promise<InlinePreviews> {
    const uri = this.#document.uri.toString();
    const range = { start: { line: start.line, character: 0 }, end: { line: end.line, character: 0 } };
    return this.#server.request(
      INLINE_PREVIEWS,
      { uri, range, height: this.#look.height(), width: WIDTH },
      { token },
    );
  }

  #show(found: InlinePreviews): void {
    clearTimeout(this.#fading);
    const { version } = this.#document;
    const previews = this.#seen.of(found);
    if (!previews.some(({ isPast }) => isPast)) this.#look.draw(previews, found.obstacle);
    else {
      this.#fading = setTimeout(() => {
        if (this.#document.version === version) this.#look.draw(previews, found.obstacle);
      }, FADING);
    }
  }
}

/** Lines beyond those that are seen, so that not every turn of a wheel asks. */
const MARGIN = 100;

function around(range: Range, lineCount: number): Range {
  return range.with(
    range.start.with(Math.max(0, range.start.line - MARGIN), 0),
    range.end.with(Math.min(lineCount, range.end.line + MARGIN), 0),
  );
}

/** The server answers the newer question, is on its way back, or has nothing for a document like this. */
function isNoNews(error: unknown): boolean {
  return error instanceof CancellationError || error instanceof ServerGone || error instanceof ServerRefusal;
}
