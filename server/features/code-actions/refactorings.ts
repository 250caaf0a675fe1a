import { type CancellationToken, CodeActionKind } from 'vscode-languageserver';
import type { DeclarationContext } from '../../../contract/declaration/context.ts';
import {
  extractPalette,
  selectedSources,
  sourcesForPalettes,
} from '../../../contract/refactor/extract-palette.ts';
import type { Refactoring } from '../../../contract/refactor/refactoring.ts';
import { refactoringsAt } from '../../../contract/refactor/refactorings.ts';
import { joinPath } from '../../../packer/project/project-files.ts';
import { messageOf } from '../../guard.ts';
import { TaskCancelled } from '../../tasks/task.ts';
import type { AssetPlace } from '../../workspace/snapshot.ts';
import type { Offer } from './offer.ts';
import type { Scene } from './scene.ts';

const KINDS: Readonly<Record<Refactoring['kind'], CodeActionKind>> = {
  rewrite: CodeActionKind.RefactorRewrite,
  extract: CodeActionKind.RefactorExtract,
  move: CodeActionKind.RefactorMove,
};

/** What the selected part of a declaration could be rewritten to. */
export async function refactorings(scene: Scene, token: CancellationToken): Promise<Offer[]> {
  if (!Object.values(KINDS).some(scene.wants)) return [];
  const context = await scene.snapshot.context();
  if (context.kind !== 'declaration') return [];
  const found = [...refactoringsAt(context, scene.selection)];
  if (scene.wants(KINDS.extract)) found.push(...(await extractions(scene, context, token)));
  return found
    .map(({ kind, title, edits }) => ({ title, kind: KINDS[kind], edits: () => Promise.resolve(edits) }))
    .filter(({ kind }) => scene.wants(kind));
}

async function extractions(
  scene: Scene,
  context: DeclarationContext,
  token: CancellationToken,
): Promise<Refactoring[]> {
  const { place } = scene.snapshot;
  const limits = context.format?.palettes;
  if (place === undefined || limits === undefined) return [];
  const selected = selectedSources(context, scene.selection);
  // Images are looked into for whoever asks, and not whenever the cursor moves in a palette.
  const isSettled = selected.length > 0 || scene.isAutomatic;
  const found: Refactoring[] = [];
  for (const path of isSettled ? selected : sourcesForPalettes(context, scene.selection)) {
    const colors = await paletteOf(scene, { place, path, maxColors: limits.maxColors }, token);
    if (colors !== undefined) found.push(...extractPalette(context, { path, colors }));
  }
  return found;
}

interface Image {
  readonly place: AssetPlace;
  readonly path: string;
  readonly maxColors: number;
}

/** An input that cannot be read takes no other action away: that it cannot is a finding, or is logged. */
async function paletteOf(
  { server }: Scene,
  { place, path, maxColors }: Image,
  token: CancellationToken,
): Promise<readonly number[] | undefined> {
  const params = { folder: place.folder, path: joinPath(place.root, path), maxColors };
  try {
    return await server.workspace.host.work.run('image-palette', params, { token });
  } catch (error) {
    if (error instanceof TaskCancelled) throw error;
    server.connection.console.error(`${path}: ${messageOf(error)}`);
    return undefined;
  }
}
