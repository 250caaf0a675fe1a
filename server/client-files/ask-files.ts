import { quote } from '../../contract/quote.ts';
import { FileAccessError } from '../../packer/project/project-files.ts';
import type { Message } from '../../protocol/message.ts';

/** Sends one of the file requests to the client. */
export type AskFiles = <P, R>(message: Message<P, R>, params: P) => Promise<R>;

/** What the client answers about a file that is known by `path` here. Throws FileAccessError where it does not. */
export async function askAbout<R>(
  { path, uri }: { readonly path: string; readonly uri: string },
  request: () => Promise<R>,
): Promise<R> {
  try {
    return await request();
  } catch (cause) {
    throw unreadable({ path, uri }, reasonOf(cause), { cause });
  }
}

export function unreadable(
  { path, uri }: { readonly path: string; readonly uri: string },
  why: string,
  options?: ErrorOptions,
): FileAccessError {
  return new FileAccessError(path, `${quote(uri, 200)} cannot be read: ${why}`, options);
}

/** What the client said, without what the library says of the request. */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/^Request \S+ failed with message: /, '');
}
