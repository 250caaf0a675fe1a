import type { Server } from '../feature.ts';

const shown = new WeakMap<Server, Set<string>>();

/**
 * URIs of the documents of which a client that pulls may still show findings. By its result ids alone one does not
 * know: VS Code forgets that of a document when it is closed, and shows what it had until it is told something else.
 */
export function shownDocuments(server: Server): Set<string> {
  const known = shown.get(server) ?? new Set<string>();
  shown.set(server, known);
  return known;
}
