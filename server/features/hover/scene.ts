import type { CancellationToken } from 'vscode-languageserver';
import type { DocumentContext } from '../../../contract/context.ts';
import type { Server } from '../../feature.ts';
import type { Block } from '../../rich-text/rich-text.ts';
import type { Snapshot } from '../../workspace/snapshot.ts';
import type { HoverPlace } from './hover-place.ts';

/** What the parts of a hover are made of. */
export interface Scene<C extends DocumentContext = DocumentContext> {
  readonly server: Server;
  readonly snapshot: Snapshot;
  readonly context: C;
  readonly place: HoverPlace;
  /** Whether the client can show pictures, so that none is drawn in vain. */
  readonly showsPictures: boolean;
  readonly token: CancellationToken;
}

/** A part of a hover; empty where it has nothing to say of the place. Throws TaskCancelled, and FileAccessError where the disk fails. */
export type Section<C extends DocumentContext = DocumentContext> = (
  scene: Scene<C>,
) => readonly Block[] | Promise<readonly Block[]>;

/** Whether the place is the field that the keys lead to. */
export function isField({ place: { path } }: Scene, ...keys: readonly string[]): boolean {
  return path.length === keys.length && keys.every((key, depth) => path[depth] === key);
}
