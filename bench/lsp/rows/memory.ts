import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { contestOf } from '../../measure.ts';
import type { Bench } from '../bench.ts';
import { type Contestant, OURS, PEER } from '../contestants.ts';
import { Draft } from '../draft.ts';
import { openEditor, pushEdit } from '../editor.ts';
import type { Row } from '../row.ts';
import type { ServerProcess } from '../server-process.ts';
import { begin, NotOffered, WrongAnswer } from '../session.ts';

export const MEMORY_ROWS: readonly Row[] = [
  {
    id: 'memory-1000-documents',
    title: 'Resident memory once 1,000 documents of 60 lines are open and diagnosed',
    against: 'memory of the peer',
    target: 0.95,
    unit: 'MiB',
    measure: (bench) =>
      bench.compare(
        { ours: () => memoryOfOpen(bench, OURS), theirs: () => memoryOfOpen(bench, PEER) },
        { warmUp: 0, counted: 5 },
      ),
  },
  {
    id: 'memory-10000-edits',
    title: 'Resident memory after 10,000 edits of a document of 60 lines',
    against: 'ours after 1,000 edits',
    target: 1.15,
    unit: 'MiB',
    measure: memoryOfEditing,
  },
];

/** Milliseconds of rest before memory is read, for both the same: a collection may run in them or not, as in life. */
const SETTLING = 3000;

async function memoryOfOpen(bench: Bench, contestant: Contestant): Promise<number> {
  const project = bench.project(1000);
  const drafts = project.declarations.map(({ uri, path }) => new Draft(uri, readFileSync(path, 'utf8')));
  const session = await bench.start(contestant, project, 'push');
  session.server.send(...begin(session));
  const missing = new Set(drafts.map(({ uri }) => uri));
  const diagnosed = session.server.published('the diagnostics of 1,000 documents', ({ uri, diagnostics }) => {
    if (diagnostics.length > 0) throw new WrongAnswer(`${uri} is sound, not ${JSON.stringify(diagnostics)}`);
    missing.delete(uri);
    return missing.size === 0;
  });
  for (const draft of drafts) session.server.send(draft.opening(contestant.languageId));
  await diagnosed;
  const memory = await settledMemory(session.server);
  await bench.stop(session);
  return memory;
}

async function memoryOfEditing(bench: Bench) {
  const [early, late] = bench.isBrief ? [100, 1000] : [1000, 10_000];
  const editor = await openEditor(bench, OURS, bench.project(1), 'push');
  for (let edit = 0; edit < early; edit++) await pushEdit(editor);
  const before = await settledMemory(editor.session.server);
  for (let edit = early; edit < late; edit++) await pushEdit(editor);
  return contestOf([[await settledMemory(editor.session.server), before]]);
}

async function settledMemory({ pid }: ServerProcess): Promise<number> {
  await sleep(SETTLING);
  return residentMemory(pid);
}

/** MiB of a process that are in memory. Throws NotOffered where the system does not say it as Linux does. */
function residentMemory(pid: number): number {
  if (process.platform !== 'linux')
    throw new NotOffered(`${process.platform} has no /proc to read VmRSS from`);
  const [, kibibytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kibibytes) / 1024;
}
