import type { BuildParams } from './build.ts';
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
}

/** What the client's own commands are called with, one argument each: the params of the request that they lead to. */
export interface ClientCommands {
  readonly 'packwright.build': Pick<BuildParams, 'uri' | 'scope'>;
  readonly 'packwright.preview': PreviewParams;
}

/** The commands that the options name; none where they are of another shape. */
export function commandsIn(options: unknown): ReadonlySet<string> {
  if (typeof options !== 'object' || options === null || !('commands' in options)) return new Set();
  const { commands } = options;
  return new Set(Array.isArray(commands) ? commands.filter((name) => typeof name === 'string') : []);
}
