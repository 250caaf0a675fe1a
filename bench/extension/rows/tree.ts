import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import type { ProjectTree } from '../../../protocol/project-tree.ts';
import { PROJECT_TREE } from '../../../protocol/project-tree.ts';
import { distFolder } from '../../../test/vscode/tested-build.ts';
import { begin, startSession } from '../../lsp/session.ts';
import { type Contest, contestOf } from '../../measure.ts';
import type { EditorBench } from '../editor-bench.ts';
import { PATIENCE } from '../patience.ts';
import type { Row } from '../row.ts';
import { serverRunsSince } from '../server-log.ts';
import { type TreeShape, writeTreeProject } from '../tree-project.ts';

const ASSETS = 10_000;
const SHAPES: Readonly<Record<string, TreeShape>> = { folders: { perFolder: 100 }, flat: 'flat' };

export const TREE_ROWS: readonly Row[] = Object.entries(SHAPES).map(([name, shape]) => ({
  id: `tree-${name}`,
  title: `From the server running to the tree of ${ASSETS} assets shown, ${name}`,
  against: 'server lists them, cold',
  target: 2,
  measure: (bench) => measureTree(bench, { name, shape }),
}));

const WINDOWS = 5;
/** Milliseconds between a window and a server: what the one leaves ends before the other begins. */
const REST = 3000;

async function measureTree(
  bench: EditorBench,
  { name, shape }: { readonly name: string; readonly shape: TreeShape },
): Promise<Contest> {
  const folder = join(bench.place, `tree-${name}`);
  writeTreeProject(folder, ASSETS, shape);
  const shown = () => bench.withPage({ workspace: folder }, (page) => treeShown(bench, page));
  const listed = () => assetsListed(folder);
  const pairs: (readonly [number, number])[] = [];
  // The first pair of all reads files that the system may have put away.
  for (let round = 0; round <= (bench.isBrief ? 1 : WINDOWS); round++) {
    const first = await afterRest(round % 2 === 0 ? shown : listed);
    const second = await afterRest(round % 2 === 0 ? listed : shown);
    pairs.push(round % 2 === 0 ? [first, second] : [second, first]);
  }
  return contestOf(pairs.slice(1));
}

async function afterRest(measure: () => Promise<number>): Promise<number> {
  await sleep(REST);
  return measure();
}

/** The view is open before the server runs, so that nothing of what it takes to show it is done before the clock starts. */
async function treeShown({ server }: EditorBench, page: Page): Promise<number> {
  const begunAt = Date.now();
  const tab = page.locator('.activitybar').getByRole('tab', { name: /^Packwright/ });
  await tab.click({ timeout: PATIENCE });
  const [openedAt, shownAt] = await page.evaluate(whenRowsAreThere, PATIENCE);
  const ranAt = serverRunsSince(server.logs(), begunAt);
  if (openedAt > ranAt) throw new Error('The view was open too late to be measured');
  return shownAt - ranAt;
}

/** Runs in the window: when it was called, and when a screen full of rows was there; in milliseconds of the calendar. */
function whenRowsAreThere(patience: number): Promise<readonly [number, number]> {
  const openedAt = Date.now();
  const isThere = () =>
    document.querySelectorAll('[role=tree][aria-label=Assets] .monaco-list-row').length > 10;
  return new Promise((resolve, reject) => {
    const look = () => {
      if (isThere()) resolve([openedAt, Date.now()]);
      else if (Date.now() - openedAt > patience) reject(new Error('The assets were not shown'));
      else requestAnimationFrame(look);
    };
    look();
  });
}

/** Milliseconds from telling a new server that it may begin to its whole answer. */
async function assetsListed(folder: string): Promise<number> {
  const program = [join(distFolder(), 'server.cjs'), '--stdio'];
  const contestant = { program, languageId: 'asset-json', settings: [] };
  const project = { folder, uri: pathToFileURL(folder).href, declarations: [] };
  const session = await startSession(contestant, project, 'pull');
  try {
    const { message, answer } = session.server.prepare(PROJECT_TREE.method, {});
    const sentAt = session.server.send(...begin(session), message);
    const { value, at } = await answer;
    const { errors, warnings } = (value as ProjectTree).projects[0] ?? { errors: 1, warnings: 0 };
    if (errors + warnings > 0) throw new Error(`The project has ${errors} errors, ${warnings} warnings`);
    return at - sentAt;
  } finally {
    await session.server.stop();
  }
}
