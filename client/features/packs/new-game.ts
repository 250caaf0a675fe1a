import { Uri, WorkspaceEdit, window, workspace } from 'vscode';
import { PROJECT_TREE } from '../../../protocol/project-tree.ts';
import type { Extension } from '../../infrastructure/extension.ts';
import { isThere } from '../../infrastructure/is-there.ts';
import { projectChoice } from '../../infrastructure/project-choice.ts';

/** What a game may begin with: one slot, one pack that is active, and nothing in it yet. */
const BEGINNING = {
  templates: { player: { name: 'Player' } },
  entities: [],
  assetSystem: { activeAssetPackId: 'base' },
  assetPacks: { base: { name: 'Base', entries: [] } },
};

/** Shows the game.json of a project, and writes one where there is none. */
export async function newGame(extension: Extension): Promise<void> {
  const place = await projectChoice(extension, undefined);
  if (place === undefined) return;
  const { projects } = await extension.server.request(PROJECT_TREE, { uri: place.toString() });
  const folder = projects[0]?.uri ?? workspace.getWorkspaceFolder(place)?.uri.toString() ?? place.toString();
  const uri = Uri.joinPath(Uri.parse(folder, true), 'game.json');
  if (!(await isThere(uri))) {
    const edit = new WorkspaceEdit();
    const contents = new TextEncoder().encode(`${JSON.stringify(BEGINNING, null, 2)}\n`);
    edit.createFile(uri, { contents });
    await workspace.applyEdit(edit);
  }
  await window.showTextDocument(uri, { preview: false });
}
