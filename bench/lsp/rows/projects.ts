import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bankText, uuidAt } from '../bank-text.ts';
import type { Bench } from '../bench.ts';
import type { BenchProject } from '../bench-project.ts';
import { OURS } from '../contestants.ts';
import { Draft } from '../draft.ts';
import { pushEdit } from '../editor.ts';
import { giveUuid, type IndexedEditor, openIndexed, tellsDuplicate } from '../indexed-editor.ts';
import type { Row } from '../row.ts';
import { diagnosed, tells } from '../session.ts';

export const PROJECT_ROWS: readonly Row[] = [
  {
    id: 'index-10000',
    title: 'From initialized until the twin in the last of 10,000 declarations is named',
    against: 'reading, JSON.parse',
    target: 3,
    unit: 'ms',
    measure: (bench) => {
      const project = bench.project(10_000);
      return bench.compare(
        { ours: () => index(bench, project), theirs: () => readAndParse(project) },
        { warmUp: 1, counted: 7 },
      );
    },
  },
  {
    id: 'duplicate-10000',
    title: 'From the edit that makes a uuid a duplicate until both open files say so, 10,000 declarations',
    against: 'edit of one file',
    target: 2,
    unit: 'ms',
    measure: async (bench) => {
      const project = bench.project(10_000);
      const pair = await openPair(bench, project);
      const single = () => pushThereAndBack(pair.editor);
      return bench.compare({ ours: () => makeDuplicate(pair), theirs: single }, { warmUp: 20, counted: 51 });
    },
  },
  ...[100, 1000, 10_000].map(curveRow),
];

/** What an edit costs in a project of `count` declarations, over what it costs in one of ten. */
function curveRow(count: number): Row {
  return {
    id: `curve-${count}`,
    title: `From an edit to the diagnostics published for it, in a project of ${count} declarations`,
    against: 'in a project of 10',
    target: 1.5,
    unit: 'ms',
    measure: async (bench) => {
      const large = await openIndexed(bench, bench.project(count));
      const small = await openIndexed(bench, bench.project(10));
      return bench.compare(
        { ours: () => pushEdit(large), theirs: () => pushEdit(small) },
        { warmUp: 100, counted: 101 },
      );
    },
  };
}

async function index(bench: Bench, project: BenchProject): Promise<number> {
  const { session, indexedIn } = await openIndexed(bench, project);
  await bench.stop(session);
  return indexedIn;
}

/** Milliseconds that a fresh process needs to read the same files and JSON.parse them; its start is not counted. */
async function readAndParse({ folder, declarations }: BenchProject): Promise<number> {
  const list = join(folder, '..', 'paths.json');
  writeFileSync(list, JSON.stringify(declarations.map(({ path }) => path)));
  const program = join(import.meta.dirname, '../read-and-parse.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [program, list]);
  const { count, milliseconds } = JSON.parse(stdout);
  if (count !== declarations.length) throw new Error(`${count} of ${declarations.length} files were read`);
  return milliseconds;
}

/** Two open declarations of one project; the second is never edited. */
interface Pair {
  readonly editor: IndexedEditor;
  readonly other: Draft;
  readonly otherUuid: string;
  /** How many uuids the first had before. */
  spent: number;
}

async function openPair(bench: Bench, project: BenchProject): Promise<Pair> {
  const editor = await openIndexed(bench, project);
  const declared = project.declarations[project.declarations.length >> 1];
  const other = new Draft(declared.uri, bankText({ ...declared, size: 'small' }));
  const sound = diagnosed(editor.session, other, (diagnostics) => tells(diagnostics, undefined));
  editor.session.server.send(other.opening(OURS.languageId));
  await sound;
  return { editor, other, otherUuid: declared.uuid, spent: project.declarations.length };
}

/** Milliseconds until both are named as duplicates. Then the first gets a uuid that nobody had, and both are sound. */
async function makeDuplicate(pair: Pair): Promise<number> {
  const took = await changeUuid(pair, pair.otherUuid, tellsDuplicate);
  pair.spent += 1;
  await changeUuid(pair, uuidAt(pair.spent), (diagnostics) => tells(diagnostics, undefined));
  return took;
}

async function changeUuid(
  { editor: { session, draft }, other }: Pair,
  uuid: string,
  accepts: typeof tellsDuplicate,
): Promise<number> {
  const message = giveUuid(draft, uuid);
  const both = Promise.all(
    [draft, other].map((each) => diagnosed(session, each, (diagnostics) => accepts(diagnostics, each))),
  );
  const sentAt = session.server.send(message);
  return Math.max(...(await both).map(({ at }) => at)) - sentAt;
}

/** Milliseconds of an edit that brings a mistake in; the one that takes it out again is not counted. */
async function pushThereAndBack(editor: IndexedEditor): Promise<number> {
  const took = await pushEdit(editor);
  await pushEdit(editor);
  return took;
}
