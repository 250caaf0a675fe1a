import type { BankText } from '../bank-text.ts';
import type { Rounds } from '../bench.ts';
import { OURS, PEER } from '../contestants.ts';
import { openEditor, pullEdit, pushEdit } from '../editor.ts';
import type { Row } from '../row.ts';
import type { DiagnosticsBy } from '../session.ts';

export const EDIT_ROWS: readonly Row[] = [
  {
    id: 'push-60',
    title: 'From an edit to the diagnostics published for it, 60 lines',
    against: 'push of the peer',
    target: 0.02,
    unit: 'ms',
    // The peer waits for half a second before it looks at an edit: few rounds are many seconds.
    measure: measureEdits('push', 'small', { warmUp: 10, counted: 21 }),
  },
  {
    id: 'pull-60',
    title: 'From an edit to the answer to textDocument/diagnostic, 60 lines',
    against: 'pull of the peer',
    target: 0.8,
    unit: 'ms',
    measure: measureEdits('pull', 'small', { warmUp: 100, counted: 201 }),
  },
  {
    id: 'pull-5000',
    title: 'From an edit to the answer to textDocument/diagnostic, 5,341 lines',
    against: 'pull of the peer',
    target: 0.4,
    unit: 'ms',
    measure: measureEdits('pull', 'large', { warmUp: 40, counted: 101 }),
  },
];

function measureEdits(by: DiagnosticsBy, size: BankText['size'], rounds: Rounds): Row['measure'] {
  const edit = by === 'push' ? pushEdit : pullEdit;
  return async (bench) => {
    const project = bench.project(1, size);
    const ours = await openEditor(bench, OURS, project, by);
    const theirs = await openEditor(bench, PEER, project, by);
    return bench.compare({ ours: () => edit(ours), theirs: () => edit(theirs) }, rounds);
  };
}
