import { join } from 'node:path';
import type { ImportWay } from '../../packer/import/plan-import.ts';
import { reportFindings } from '../../packer/report/reported-finding.ts';
import type { CheckOutcome } from '../check-paths.ts';
import { displayPath } from '../find-project.ts';
import type { PlannedImport } from '../import-files.ts';
import type { Terminal } from '../terminal.ts';
import { writeFindings } from './findings.ts';

/** What an import made, or would make. */
export interface Made {
  readonly planned: PlannedImport;
  readonly way: ImportWay;
  readonly isDry: boolean;
  readonly outcome: CheckOutcome;
}

/** Files, what was guessed, and findings, for people. */
export function writeImported(terminal: Terminal, { planned, way, isDry, outcome }: Made): void {
  const { stdout, cwd } = terminal;
  const would = isDry ? 'would write ' : '';
  for (const asset of way.assets) {
    const folder = displayPath(cwd, join(planned.project, asset.root));
    for (const { path, isCopied } of asset.inputs) {
      stdout.write(isCopied ? `${would}${folder}/${path}\n` : `${folder}/${path} stays where it is\n`);
    }
    stdout.write(`${would}${folder}/asset.json\n`);
    const guess = ['guessed', ...otherGuesses(planned, way).map((words) => `or else ${words}`)].join(', ');
    stdout.write(`${asset.name}, a ${asset.type}: ${asset.words.join(', ')} (${guess})\n`);
  }
  writeFindings(terminal, outcome, 'pretty');
}

/** What else the asset could be taken for; several together have no second guess. */
function otherGuesses({ ways }: PlannedImport, { assets: [asset, ...more] }: ImportWay): string[] {
  if (asset === undefined || more.length > 0) return [];
  const [own] = asset.words;
  const others = ways.flatMap(({ assets: [other] }) => {
    return other?.inputs.length === asset.inputs.length ? other.words.slice(0, 1) : [];
  });
  return [...new Set(others)].filter((words) => words !== own);
}

export function writeImportedJson({ stdout, cwd }: Terminal, { planned, way, isDry, outcome }: Made): void {
  const { project } = planned;
  const assets = way.assets.map((asset) => ({
    name: asset.name,
    type: asset.type,
    root: displayPath(cwd, join(project, asset.root)),
    in_place: asset.inputs.every(({ isCopied }) => !isCopied),
    inputs: asset.inputs.map(({ path }) => path),
    guess: asset.words,
    other_guesses: otherGuesses(planned, way),
  }));
  const findings = reportFindings(outcome.findings, outcome);
  stdout.write(`${JSON.stringify({ dry_run: isDry, assets, broken: [], findings }, null, 2)}\n`);
}
