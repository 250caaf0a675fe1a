import type { DeclarationContext } from '../../../contract/declaration/context.ts';
import { type DeclaredInput, declaredInputs, factOf } from '../../../contract/declaration/declared-inputs.ts';
import { normalForm, readInputPath } from '../../../contract/declaration/input-path.ts';
import type { TextEdit } from '../../../contract/finding.ts';
import { replaceNode } from '../../../contract/json/edit.ts';
import { joinPath } from '../../../packer/project/project-files.ts';
import { ASSET_FILE, fileName, folderOf } from '../../document-kind.ts';
import type { Server } from '../../feature.ts';
import { pathBelow } from '../../uri-path.ts';
import type { AssetPlace } from '../../workspace/snapshot.ts';
import type { Moves } from './moves.ts';

/**
 * Lets the lists of `inputs` name their files as they are called after the moves. A file that leaves the asset root
 * has no path that may be written: what names it stays, and is found missing. Throws FileAccessError.
 */
export async function inputEdits(server: Server, moves: Moves): Promise<TextEdit[]> {
  const edits: TextEdit[] = [];
  for (const uri of await declarationsAbove(server, moves.sources())) {
    const snapshot = await server.workspace.snapshot(uri);
    const context = await snapshot?.context();
    if (context?.kind !== 'declaration' || snapshot?.place === undefined) continue;
    edits.push(...declarationEdits(context, snapshot.place, moves));
  }
  return edits;
}

/** Declarations, of any project or open outside all, in a folder above one of the files: they may name it. */
async function declarationsAbove(
  { workspace }: Server,
  uris: Iterable<string>,
): Promise<ReadonlySet<string>> {
  const seen = new Set<string>();
  const found = new Set<string>();
  for (const uri of uris) {
    const project = await workspace.projects.of(uri);
    if (project !== undefined) await workspace.projects.loaded(project);
    for (let folder = uri; folder.includes('/') && !seen.has(folder); folder = folderOf(folder)) {
      seen.add(folder);
      const declaration = `${folder}/${ASSET_FILE}`;
      const isOpen = workspace.documents.get(declaration) !== undefined;
      if (isOpen || workspace.projects.all().some((other) => other.rootOf(declaration) !== undefined))
        found.add(declaration);
    }
  }
  return found;
}

function declarationEdits(context: DeclarationContext, place: AssetPlace, moves: Moves): TextEdit[] {
  const { document } = context;
  const declaration = moves.after(document.uri);
  if (fileName(declaration) !== ASSET_FILE) return [];
  const root = folderOf(declaration);
  return declaredInputs(context).flatMap((input) => {
    const path = actualPath(context, input);
    if (path === undefined) return [];
    const file = moves.after(place.files.uriOf(joinPath(place.root, path)));
    const moved = pathBelow(root, file);
    if (moved === undefined || moved === path || readInputPath(moved).kind !== 'plain') return [];
    return [replaceNode(document, input.item, moved)];
  });
}

/** As the disk spells it, where that differs in the case of its letters. */
function actualPath(context: DeclarationContext, input: DeclaredInput): string | undefined {
  const fact = factOf(context, input);
  return fact?.state === 'wrong-case' ? fact.actual : normalForm(input.path);
}
