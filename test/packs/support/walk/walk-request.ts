import { encodeRgbaPng } from '../../../../packer/images/encode-png.ts';
import type { Operation } from '../../../../packs/http/open-api/operation.ts';
import { sampleBody } from './sample-body.ts';

export interface WalkedOperation {
  readonly path: string;
  readonly method: string;
  readonly operation: Operation;
}

/**
 * A real request for an operation, with names of a game put where path, query and body ask for them. Where names have no
 * `gameId`, what need not name a game names none.
 */
export function walkRequest(
  { path, method, operation }: WalkedOperation,
  names: Readonly<Record<string, string>>,
): { readonly path: string; readonly init: RequestInit } {
  const { parameters = [] } = operation;
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(nameOf(names, name)));
  const query = new URLSearchParams();
  for (const { in: place, name, required } of parameters)
    if (place === 'query' && (required || (name === 'gameId' && names.gameId)))
      query.set(name, nameOf(names, name));
  const isConditional = parameters.some(({ name }) => name === 'If-Match');
  const { type, body } = bodyOf(operation, names);
  return {
    path: `/v1${filled}${query.size === 0 ? '' : `?${query}`}`,
    init: {
      method: method.toUpperCase(),
      headers: {
        ...(isConditional && { 'if-match': '*' }),
        ...(type !== undefined && { 'content-type': type }),
      },
      ...(body !== undefined && { body }),
    },
  };
}

/** For what nobody gave a value anything: who may not is refused before it is looked at, and who may finds nothing. */
function nameOf(names: Readonly<Record<string, string>>, name: string): string {
  return names[name] ?? 'sample';
}

function bodyOf(
  { requestBody }: Operation,
  names: Readonly<Record<string, string>>,
): { type?: string; body?: BodyInit } {
  const [[type, content] = []] = Object.entries(requestBody?.content ?? {});
  if (type === undefined || content === undefined) return {};
  if (type === 'application/json') return { type, body: JSON.stringify(sampleBody(content.schema, names)) };
  const bytes = encodeRgbaPng({ width: 1, height: 1, rgba: new Uint8Array([1, 2, 3, 255]) });
  if (type !== 'multipart/form-data') return { type, body: bytes as Uint8Array<ArrayBuffer> };
  const form = new FormData();
  if (names.gameId !== undefined) form.set('gameId', names.gameId);
  form.set('file', new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'image/png' }), 'dot.png');
  return { body: form };
}
