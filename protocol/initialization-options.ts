import type { BuildParams } from './build.ts';
import type { EffectiveMetadataParams } from './effective-metadata.ts';
import type { PreviewParams } from './preview.ts';

/**
 * What a client may give as `initializationOptions`, all of it optional; one that has the files of a server without a
 * disk adds a `FilesOffer` (files.ts).
 */
export interface InitializationOptions {
  /**
   * The commands of `ClientCommands` that the client has. The server's code lenses call these and no others: a client
   * that names none is shown none.
   */
  readonly commands?: readonly string[];
  /**
   * False in a workspace that the user has not said to trust: nothing is built or written there until the client sends
   * `TRUST_GRANTED` (trust.ts).
   */
  readonly trusted?: boolean;
  /**
   * Where pages of the documentation are, for a server that cannot find them by itself, as in a browser: a URI in which
   * `{page}` stands for the path of a page, such as `docs/artifact.md`.
   */
  readonly documentation?: string;
  /**
   * Where the codes of findings lead to, for a client that shows the pages of rules by itself: a URI in which `{code}`
   * stands for the code.
   */
  readonly rulePages?: string;
  /** Whether the client is to be told by `STATUS` (status.ts) what the server is doing. */
  readonly status?: boolean;
  /** The language of the client's views, for the texts that the server makes for them; English where it is absent. */
  readonly language?: ClientLanguage;
}

export interface ClientLanguage {
  /** As in `pt-br`. */
  readonly id: string;
  /** Texts in that language by the English ones; those that are missing stay English. */
  readonly strings: Readonly<Record<string, string>>;
}

/** The client's language; undefined where the options name none, or are of another shape. */
export function languageIn(options: unknown): ClientLanguage | undefined {
  if (typeof options !== 'object' || options === null || !('language' in options)) return undefined;
  const { id, strings }: Partial<ClientLanguage> = options.language ?? {};
  if (typeof id !== 'string' || typeof strings !== 'object' || strings === null) return undefined;
  return { id, strings };
}

/** Whether the workspace is one to build and write in; a client that does not speak of it knows no other. */
export function isTrusted(options: unknown): boolean {
  return !(
    typeof options === 'object' &&
    options !== null &&
    'trusted' in options &&
    options.trusted === false
  );
}

export function wantsStatus(options: unknown): boolean {
  return typeof options === 'object' && options !== null && 'status' in options && options.status === true;
}

/** The URI of a page of the documentation by its path; undefined where the client names none. */
export function documentationIn(options: unknown): ((path: string) => string) | undefined {
  if (typeof options !== 'object' || options === null || !('documentation' in options)) return undefined;
  const { documentation } = options;
  if (typeof documentation !== 'string') return undefined;
  return (path) => documentation.replace('{page}', () => path);
}

/** The URI that the code of a finding leads to; undefined where the client names none. */
export function rulePagesIn(options: unknown): ((code: string) => string) | undefined {
  if (typeof options !== 'object' || options === null || !('rulePages' in options)) return undefined;
  const { rulePages } = options;
  if (typeof rulePages !== 'string') return undefined;
  return (code) => rulePages.replace('{code}', () => code);
}

/** What the client's own commands are called with, one argument each: the params of the request that they lead to. */
export interface ClientCommands {
  readonly 'packwright.build': Pick<BuildParams, 'uri' | 'scope'>;
  readonly 'packwright.preview': PreviewParams;
  readonly 'packwright.showEffectiveMetadata': EffectiveMetadataParams;
}

/** The commands that the options name; none where they are of another shape. */
export function commandsIn(options: unknown): ReadonlySet<string> {
  if (typeof options !== 'object' || options === null || !('commands' in options)) return new Set();
  const { commands } = options;
  return new Set(Array.isArray(commands) ? commands.filter((name) => typeof name === 'string') : []);
}
