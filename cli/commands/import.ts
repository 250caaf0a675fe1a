import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Command } from 'commander';
import { countBySeverity } from '../../contract/finding.ts';
import { quote } from '../../contract/quote.ts';
import { unreachable } from '../../contract/unreachable.ts';
import { FORMATS } from '../../formats/index.ts';
import type { ImportWay, PlannedAsset } from '../../packer/import/plan-import.ts';
import { type NewRoot, writeNewRoots } from '../../packer/node/write-new-roots.ts';
import { checkAssetName, formatOfType } from '../asset-arguments.ts';
import { type CheckOutcome, checkPaths } from '../check-paths.ts';
import type { CommandContext } from '../command-context.ts';
import { ExitStatus, UsageError } from '../exit-status.ts';
import { displayPath } from '../find-project.ts';
import { type PlannedImport, planFiles } from '../import-files.ts';
import { writeImported, writeImportedJson } from '../render/imported.ts';
import { paint, type Terminal } from '../terminal.ts';

const EXAMPLES = `
Examples:
  packwright import hero.png                      assets/hero/asset.json and a copy of hero.png
  packwright import art/*.png --name tiles        several sheets, one asset
  packwright import hero.png hero.pal             a sheet with the palette it is drawn in
  packwright import jump.ogg --type data_bank     packed as it is
  packwright import hero.aseprite --dry-run       say what would be made, and make nothing

Tile size, palettes and sample rate are guessed from the files and other assets, and the guess is said. Files of a
sort become one asset, in the folder where the project has its assets. Files that have a folder of the project to
themselves stay there, and the folder becomes the asset root, unless --into says where to copy them.

Exit status: 0 it checks clean, 1 it has errors or a file is damaged, 2 wrong use, 3 a file could not be read or written
`;

interface ImportOptions {
  readonly type?: string;
  readonly name?: string;
  readonly into?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

export function importCommand(context: CommandContext): Command {
  return new Command('import')
    .description('make an asset root around existing art')
    .argument('<files...>', 'images, sounds, palettes, or anything to be packed as it is')
    .option('--type <type>', `what to make of them: ${FORMATS.map(({ type }) => type).join(', ')}`)
    .option('--name <name>', 'the name of the asset (default: what the file names have in common)')
    .option('--into <folder>', 'make the asset root in this folder, with copies of the files')
    .option('--dry-run', 'say what would be made, and make nothing')
    .option('--json', 'write what was made, and what is wrong with it, to stdout and nothing else')
    .addHelpText('after', EXAMPLES)
    .action((files: string[], options: ImportOptions) => runImport(context, files, options));
}

async function runImport(context: CommandContext, files: string[], options: ImportOptions): Promise<void> {
  const { terminal } = context;
  const { cwd } = terminal;
  if (options.name !== undefined) checkAssetName(options.name);
  const planned = await planFiles(cwd, {
    paths: [...new Set(files.map((file) => resolve(cwd, file)))],
    into: options.into === undefined ? undefined : resolve(cwd, options.into),
    name: options.name,
    format: options.type === undefined ? undefined : formatOfType(options.type),
  });
  const [way] = planned.ways;
  if (way === undefined || planned.broken.length > 0) {
    tellBroken(terminal, planned, options);
    context.finish(ExitStatus.findings);
    return;
  }
  checkNames(way, options.name);
  if (options.dryRun !== true) writeNewRoots(way.assets.map((asset) => newRoot(planned, asset)));
  const outcome =
    options.dryRun === true ? plannedOutcome(cwd, planned, way) : await checkRoots(terminal, planned, way);
  const made = { planned, way, isDry: options.dryRun === true, outcome };
  if (options.json === true) writeImportedJson(terminal, made);
  else writeImported(terminal, made);
  context.finish(countBySeverity(outcome.findings).error > 0 ? ExitStatus.findings : ExitStatus.fine);
}

/** Half of what was asked for is none of it: nothing is made. */
function tellBroken(
  { stdout, stderr }: Terminal,
  { broken }: PlannedImport,
  { json, dryRun }: ImportOptions,
): void {
  if (json === true) {
    stdout.write(
      `${JSON.stringify({ dry_run: dryRun === true, assets: [], broken, findings: [] }, null, 2)}\n`,
    );
    return;
  }
  for (const message of broken) stderr.write(`${paint(stderr, ['red', 'bold'], 'error')}: ${message}\n`);
}

function checkNames({ assets }: ImportWay, name: string | undefined): void {
  if (name === undefined || assets.every((asset) => asset.name === name)) return;
  if (assets.length > 1) {
    const types = assets.map(({ type }) => type).join(' and ');
    throw new UsageError(
      `the files make ${assets.length} assets (${types}), which cannot all be called ${quote(name)}: import them one sort at a time`,
    );
  }
  throw new UsageError(`there is a folder ${quote(name)} already where the asset would be made`);
}

function newRoot({ project, sources }: PlannedImport, { root, inputs, declaration }: PlannedAsset): NewRoot {
  const copied = inputs.filter(({ isCopied }) => isCopied);
  const copies = copied.map(({ source, path }) => {
    const { bytes } = sources[source] ?? unreachable('an input of no source');
    return { name: path, bytes };
  });
  return {
    folder: join(project, root),
    isThere: copied.length === 0,
    files: [...copies, { name: 'asset.json', bytes: new TextEncoder().encode(declaration) }],
  };
}

async function checkRoots(
  terminal: Terminal,
  { project }: PlannedImport,
  { assets }: ImportWay,
): Promise<CheckOutcome> {
  return checkPaths(
    terminal,
    assets.map(({ root }) => join(project, root)),
    'report',
  );
}

/** What a check would find, were it made. */
function plannedOutcome(cwd: string, { project }: PlannedImport, { assets }: ImportWay): CheckOutcome {
  const uriOf = ({ root }: PlannedAsset) => pathToFileURL(join(project, root, 'asset.json')).href;
  const names = new Map(
    assets.map((asset) => [uriOf(asset), displayPath(cwd, join(project, asset.root, 'asset.json'))]),
  );
  return {
    findings: assets.flatMap((asset) =>
      asset.findings.map((finding) => ({ ...finding, uri: uriOf(asset), related: [] })),
    ),
    files: assets.length,
    mended: [],
    texts: new Map(assets.map((asset) => [uriOf(asset), asset.declaration])),
    nameOf: (uri) => names.get(uri) ?? uri,
  };
}
