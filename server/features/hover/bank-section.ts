import { byteSize } from '../../../contract/byte-size.ts';
import type { DeclarationContext } from '../../../contract/declaration/context.ts';
import { format } from '../../../contract/json/layout.ts';
import type { Tally } from '../../../formats/format.ts';
import { bankFacts } from '../../bank-facts.ts';
import { type Block, type Content, code, paragraph, strong } from '../../rich-text/rich-text.ts';
import type { BankFacts } from '../../tasks/bank-facts.ts';
import { counted, grouped, ratio, share } from './numbers.ts';
import { isField, type Scene } from './scene.ts';

/** What the asset weighs in the bank, what the runtime reads beside it, and what each codec makes of it. */
export async function bankSection(scene: Scene<DeclarationContext>): Promise<readonly Block[]> {
  const told = ABOUT.find(({ path }) => isField(scene, ...path));
  if (told === undefined) return [];
  const { server, snapshot, token } = scene;
  const result = await bankFacts(server, snapshot, told.measures, token);
  if (result === undefined) return [];
  // What stands in the way is a finding, which the editor shows itself.
  if (result.kind === 'obstacle') return [paragraph('Its bank cannot be built before the errors are mended')];
  return told.tell(result.facts);
}

const ABOUT: readonly About[] = [
  { path: ['name'], measures: 'declared', tell: weight },
  { path: ['output'], measures: 'declared', tell: (facts) => [...weight(facts), ...metadata(facts)] },
  { path: ['output', 'format'], measures: 'declared', tell: weight },
  { path: ['output', 'metadata'], measures: 'declared', tell: metadata },
  { path: ['output', 'codec'], measures: 'all', tell: codecs },
];

interface About {
  readonly path: readonly string[];
  readonly measures: 'declared' | 'all';
  tell(facts: BankFacts): readonly Block[];
}

function weight({ tally, decodedSize, packedSize, codec }: BankFacts): Block[] {
  const packed: Content =
    packedSize === undefined || codec === undefined
      ? []
      : [
          ' · ',
          strong(byteSize(packedSize)),
          ' in the archive as ',
          code(codec),
          ` (${share(decodedSize, packedSize)})`,
        ];
  return [paragraph(`${tallied(tally.bank)} · ${byteSize(decodedSize)} when loaded`, ...packed)];
}

/** `12 glyphs, 2 palettes` */
function tallied(tallies: readonly Tally[]): string {
  return tallies.map(({ noun, count }) => counted(count, noun)).join(', ');
}

/** Lines of metadata that a hover shows; an editor makes a window of fixed size of it. */
const MAX_LINES = 40;

function metadata({ metadata: effective }: BankFacts): Block[] {
  const lines = format(effective, { indent: '', step: '  ', newline: '\n' }).split('\n');
  const shown = lines.length > MAX_LINES ? [...lines.slice(0, MAX_LINES), '…'] : lines;
  return [
    paragraph('What the runtime reads (', code('AssetEntry.metadata'), '):'),
    { kind: 'code', language: 'json', text: shown.map(shortened).join('\n') },
  ];
}

/** Rows of numbers have no end. */
function shortened(line: string): string {
  return line.length > 120 ? `${line.slice(0, 119)}…` : line;
}

function codecs({ codecs: measured, codec, decodedSize, isTooLargeToCompare }: BankFacts): Block[] {
  const rows = measured.map(({ name, size }): Content[] => [
    name === codec ? [strong(name)] : [name],
    [`${grouped(size)} B`],
    [share(decodedSize, size)],
    [ratio(decodedSize, size)],
  ]);
  return [
    paragraph(`This bank of ${byteSize(decodedSize)}, packed:`),
    { kind: 'table', header: ['codec', 'packed', 'share', 'ratio'], rows },
    ...(isTooLargeToCompare ? [paragraph('A bank so large is packed with its own codec only')] : []),
  ];
}
