import type { CompletionItem, CompletionList, DocumentSymbol, Range } from 'vscode-languageserver';
import type { Bench } from '../bench.ts';
import { type Contestant, OURS, PEER } from '../contestants.ts';
import { ask, type Editor, openEditor } from '../editor.ts';
import type { Row } from '../row.ts';
import { demand, WrongAnswer } from '../session.ts';

export const ANSWER_ROWS: readonly Row[] = [
  {
    id: 'completion-5000',
    title: 'From an edit to the completion asked for after it, 5,341 lines',
    against: 'completion of the peer',
    target: 0.5,
    unit: 'ms',
    measure: (bench) => measureAnswers(bench, 'completionProvider', completeAfterEdit),
  },
  {
    id: 'symbols-5000',
    title: 'From an edit to the document symbols asked for after it, 5,341 lines',
    against: 'symbols of the peer',
    target: 0.4,
    unit: 'ms',
    measure: (bench) => measureAnswers(bench, 'documentSymbolProvider', symbolsAfterEdit),
  },
];

type Answer = (editor: Editor, round: number) => Promise<number>;

/** With clients that pull: neither server then has diagnostics to publish between the edit and its answer. */
async function measureAnswers(bench: Bench, provider: Parameters<typeof demand>[1], answer: Answer) {
  const timer = async (contestant: Contestant) => {
    const editor = await openEditor(bench, contestant, bench.project(1, 'large'), 'pull');
    demand(editor.session, provider);
    let round = 0;
    return () => answer(editor, round++);
  };
  return bench.compare({ ours: await timer(OURS), theirs: await timer(PEER) }, { warmUp: 40, counted: 101 });
}

/** Types at the key of one palette's index, in the middle of the document, and asks what may stand there. */
async function completeAfterEdit({ session, draft }: Editor, round: number): Promise<number> {
  const line = draft.lineOf('"originalArgb8888"', 31) - 2;
  const typed = 'inde'.slice(0, (round % 4) + 1);
  const edit = draft.replace(draft.placeOf(line, /".*/), `"${typed}": ${round},`);
  const cursor = { line, character: draft.placeOf(line, /"(\w+)"/).end };
  const params = { textDocument: { uri: draft.uri }, position: cursor };
  return ask(session, [edit], { method: 'textDocument/completion', params }, (result) => {
    const items = itemsOf(result as CompletionItem[] | CompletionList | null);
    const item = items.find(({ label }) => label.replaceAll('"', '') === 'index');
    const range = item?.textEdit && ('range' in item.textEdit ? item.textEdit.range : item.textEdit.replace);
    if (item !== undefined && (range === undefined || holds(range, cursor))) return;
    throw new WrongAnswer(
      `At ${JSON.stringify(cursor)} ‘index’ is to be offered, not ${JSON.stringify(items).slice(0, 600)}`,
    );
  });
}

function itemsOf(result: CompletionItem[] | CompletionList | null): readonly CompletionItem[] {
  return Array.isArray(result) ? result : (result?.items ?? []);
}

/** Whether the range ends where the typed key does, with or without its quote: rounds differ in that. */
function holds({ start, end }: Range, { line, character }: Range['start']): boolean {
  const past = end.character - character;
  return start.line === line && end.line === line && start.character <= character && past >= 0 && past <= 1;
}

/** Adds an empty line near the top, so that everything below stands elsewhere, and asks for the outline. */
async function symbolsAfterEdit({ session, draft }: Editor): Promise<number> {
  const end = draft.placeOf(1, /$/);
  const edit = draft.replace(end, '\n');
  const expected = draft.lineOf('"preload"');
  const request = { method: 'textDocument/documentSymbol', params: { textDocument: { uri: draft.uri } } };
  return ask(session, [edit], request, (result) => {
    const symbols = flatten(result as DocumentSymbol[]);
    const preload = symbols.find(({ name }) => name === 'preload');
    // One for each palette at least: how much finer an outline should be is the server's to say.
    if (preload?.selectionRange.start.line === expected && symbols.length >= 64) return;
    throw new WrongAnswer(
      `‘preload’ stands on line ${expected}; among ${symbols.length} symbols it is ${JSON.stringify(preload)}`,
    );
  });
}

function flatten(symbols: readonly DocumentSymbol[] | null): DocumentSymbol[] {
  return (symbols ?? []).flatMap((symbol) => [symbol, ...flatten(symbol.children ?? [])]);
}
