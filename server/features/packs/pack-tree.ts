import { RequestType } from 'vscode-languageserver';
import { type GameNode, PACK_TREE, type PackTree } from '../../../protocol/pack-tree.ts';
import type { Feature, Server } from '../../feature.ts';
import { gameNode } from './game-node.ts';
import { PackWatch } from './pack-watch.ts';

/** `packwright/packTree`, and `packwright/packTreeChanged` to whoever asked for it. */
export const packTree: Feature = {
  capabilities: () => ({}),
  register: (on) =>
    on(new RequestType<Record<string, never>, PackTree, void>(PACK_TREE.method), async (server) => {
      const tree = await readTree(server);
      watches.get(server)?.sent(tree);
      return tree;
    }),
  start: (server) => {
    watches.set(server, new PackWatch(server, () => readTree(server)));
  },
};

const watches = new WeakMap<Server, PackWatch>();

async function readTree(server: Server): Promise<PackTree> {
  const { projects, host } = server.workspace;
  await projects.discovered;
  const games: GameNode[] = [];
  for (const project of projects.all().sort((a, b) => (a.folder < b.folder ? -1 : 1))) {
    await projects.loaded(project);
    const game = await gameNode(server, project);
    if (game !== undefined) games.push(game);
    await host.breathe();
  }
  return { games };
}
