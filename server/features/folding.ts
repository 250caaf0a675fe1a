import {
  type FoldingRange,
  FoldingRangeKind,
  type FoldingRangeParams,
  FoldingRangeRequest,
} from 'vscode-languageserver';
import type { Span } from '../../contract/finding.ts';
import type { Container, JsonNode } from '../../contract/json/tree.ts';
import type { Feature, Server } from '../feature.ts';
import type { Snapshot } from '../workspace/snapshot.ts';

/** `textDocument/foldingRange`: lists and objects, whose closing bracket stays in sight, and comments. */
export const folding: Feature = {
  capabilities: () => ({ foldingRangeProvider: true }),
  register: (on) => on(FoldingRangeRequest.type, provideRanges),
};

/** What no editor asks for more of. */
const MAX_RANGES = 5000;

async function provideRanges(
  { workspace, client }: Server,
  { textDocument }: FoldingRangeParams,
): Promise<FoldingRange[] | null> {
  const snapshot = await workspace.snapshot(textDocument.uri);
  if (snapshot === undefined) return null;
  const limit = Math.min(client.raw.textDocument?.foldingRange?.rangeLimit ?? MAX_RANGES, MAX_RANGES);
  const ranges = [...containerRanges(snapshot, limit), ...commentRanges(snapshot)].slice(0, limit);
  return ranges.sort((a, b) => a.startLine - b.startLine);
}

/** The outermost ones first, so that a client that takes few gets those. */
function containerRanges(snapshot: Snapshot, limit: number): FoldingRange[] {
  const ranges = new Map<number, FoldingRange>();
  let level = snapshot.document.root === undefined ? [] : containersOf([snapshot.document.root]);
  while (level.length > 0 && ranges.size < limit) {
    for (const container of level) {
      const range = rangeOf(snapshot, container);
      // A line folds in one way only: that of the outermost bracket on it.
      if (range !== undefined && !ranges.has(range.startLine)) ranges.set(range.startLine, range);
    }
    level = level.flatMap((container) => containersOf(childrenOf(container)));
  }
  return [...ranges.values()];
}

/** Most nodes are numbers of palettes, which must not cost anything. */
function containersOf(nodes: readonly (JsonNode | undefined)[]): Container[] {
  return nodes.filter((node) => node?.kind === 'object' || node?.kind === 'array') as Container[];
}

function childrenOf(container: Container): readonly (JsonNode | undefined)[] {
  if (container.kind === 'array') return container.items;
  return container.members.map(({ value }) => value);
}

function rangeOf({ lines, text }: Snapshot, span: Span): FoldingRange | undefined {
  const end = span.offset + span.length;
  const startLine = lines.positionAt(span.offset).line;
  const isClosed = /[\]}]/.test(text.charAt(end - 1));
  const endLine = lines.positionAt(end).line - (isClosed ? 1 : 0);
  return endLine > startLine ? { startLine, endLine } : undefined;
}

/** Comments of several lines, and line comments below each other with no code between. */
function commentRanges({ document, lines, text }: Snapshot): FoldingRange[] {
  const ranges: FoldingRange[] = [];
  let run: FoldingRange | undefined;
  for (const { kind, offset, length } of document.problems) {
    if (kind !== 'comment') continue;
    const { line: startLine, column } = lines.positionAt(offset);
    const endLine = lines.positionAt(offset + length).line;
    const isAlone = text.slice(offset - column, offset).trim() === '';
    if (run !== undefined && isAlone && startLine === run.endLine + 1) run.endLine = endLine;
    else {
      run = { startLine, endLine, kind: FoldingRangeKind.Comment };
      ranges.push(run);
    }
  }
  return ranges.filter((range) => range.endLine > range.startLine);
}
