import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { countBySeverity, type Finding } from '../../contract/finding.ts';
import {
  excludeAsset,
  forgetAsset,
  includeAsset,
  type RegistryChangeResult,
} from '../../contract/registry/change-registry.ts';
import { describeChange } from '../../contract/registry/reconcile.ts';
import { type AssetStatus, registryStatus } from '../../contract/registry/registry-status.ts';
import type { AssetLookup } from '../../contract/registry/select-asset.ts';
import { writeRegistry } from '../../contract/registry/write-registry.ts';
import { formatCatalog } from '../../formats/index.ts';
import { textsOf } from '../../packer/build/check-project.ts';
import { declaredAssets, reconcileProject, standingFindings } from '../../packer/build/reconcile-project.ts';
import { DiskFiles } from '../../packer/node/disk-files.ts';
import { DiskOutput } from '../../packer/node/disk-output.ts';
import { type LoadedProject, loadProject } from '../../packer/project/load-project.ts';
import { REGISTRY_FILE } from '../../packer/project/settings.ts';
import type { CommandContext } from '../command-context.ts';
import { ExitStatus, UsageError } from '../exit-status.ts';
import { displayPath, projectAround } from '../find-project.ts';
import { renderPretty } from '../render/pretty.ts';
import { renderTable } from '../render/table.ts';

const EXAMPLES = `
Examples:
  packwright registry status
  packwright registry reconcile             follow new and moved asset roots, mend doubled numbers
  packwright registry exclude debug_font    leave an asset out of builds; it keeps its number
  packwright registry forget old_boss       retire the number of an asset that is gone

An asset is called by its name, its asset root or its asset_uuid.
`;

export function registryCommand(context: CommandContext): Command {
  return new Command('registry')
    .description('the numbers by which the runtime knows assets')
    .addHelpText('after', EXAMPLES)
    .addCommand(statusCommand(context))
    .addCommand(reconcileCommand(context))
    .addCommand(changeCommand(context, 'include', 'let builds take an asset again', includeAsset))
    .addCommand(changeCommand(context, 'exclude', 'leave an asset out of builds', excludeAsset))
    .addCommand(
      changeCommand(
        context,
        'forget',
        'drop an asset that is gone; its number is never given out again',
        forgetAsset,
      ),
    );
}

const COLUMNS = [
  { title: 'id', align: 'right' },
  { title: 'state', align: 'left' },
  { title: 'asset root', align: 'left' },
  { title: 'asset_uuid', align: 'left' },
] as const;

function statusCommand(context: CommandContext): Command {
  return new Command('status')
    .description('how registry and files stand to each other')
    .option('--json', 'write it as JSON')
    .action(async (options: { json?: boolean }) => {
      const { terminal } = context;
      const project = await open(context);
      const rows = registryStatus(project.loaded.index.registry, declaredAssets(project.loaded));
      if (options.json === true)
        terminal.stdout.write(`${JSON.stringify({ assets: rows.map(statusJson) }, null, 2)}\n`);
      else terminal.stdout.write(renderTable(COLUMNS, rows.map(statusRow)));
    });
}

function reconcileCommand(context: CommandContext): Command {
  return new Command('reconcile').description('let the registry follow the files').action(async () => {
    const { terminal } = context;
    const { loaded, output } = await open(context);
    const { text, changes, missing } = reconcileProject(loaded);
    if (text !== undefined) await output.write(REGISTRY_FILE, [new TextEncoder().encode(text)]);
    for (const change of changes) terminal.stdout.write(`${describeChange(change)}\n`);
    for (const { root, assetId } of missing) {
      terminal.stdout.write(
        `‘${root}’ (asset ${assetId}) is missing: restore it, or run packwright registry forget ${root}\n`,
      );
    }
    if (changes.length + missing.length === 0) terminal.stdout.write('the registry is as the files are\n');
  });
}

type Change = (lookup: AssetLookup, text: string) => RegistryChangeResult;

function changeCommand(context: CommandContext, name: string, description: string, change: Change): Command {
  return new Command(name)
    .description(description)
    .argument('<asset>', 'its name, asset root or asset_uuid')
    .action(async (text: string) => {
      const { loaded, output } = await open(context);
      const result = change(loaded.index, text);
      if (result.kind === 'refused') throw new UsageError(result.reason);
      const { root, assetId } = result.asset;
      const past = { include: 'included', exclude: 'excluded', forget: 'forgotten' }[name];
      if (result.kind === 'changed')
        await output.write(REGISTRY_FILE, [new TextEncoder().encode(writeRegistry(result.registry))]);
      const already = result.kind === 'unchanged' ? ' already' : '';
      context.terminal.stdout.write(`‘${root}’ (asset ${assetId}) is${already} ${past}\n`);
    });
}

interface OpenedProject {
  readonly loaded: LoadedProject;
  readonly output: DiskOutput;
}

/** The project around the current folder. A registry with errors is shown and left alone: writing would lose what it holds. */
async function open({ terminal, finish }: CommandContext): Promise<OpenedProject> {
  const folder = projectAround(terminal.cwd);
  const loaded = await loadProject(new DiskFiles(folder), { formats: formatCatalog(), newUuid: randomUUID });
  const findings = standingFindings(loaded).filter(isRegistryError(loaded));
  if (findings.length > 0) {
    const nameOf = (uri: string) => displayPath(terminal.cwd, fileURLToPath(uri));
    terminal.stdout.write(`${renderPretty(findings, { texts: textsOf(loaded), nameOf }, terminal.stdout)}\n`);
    finish(ExitStatus.findings);
    throw new UsageError(
      `${displayPath(terminal.cwd, join(folder, REGISTRY_FILE))} has errors: mend them first`,
    );
  }
  return { loaded, output: new DiskOutput(folder) };
}

function isRegistryError({ registryFile }: LoadedProject): (finding: Finding) => boolean {
  return (finding) => finding.uri === registryFile?.uri && countBySeverity([finding]).error > 0;
}

function statusRow({ assetId, state, root, uuid, movedFrom }: AssetStatus): string[] {
  const where = movedFrom === undefined ? root : `${root} (was ${movedFrom})`;
  return [assetId === undefined ? '' : String(assetId), state, where, uuid];
}

function statusJson({ assetId, state, root, uuid, movedFrom }: AssetStatus) {
  return { asset_uuid: uuid, asset_id: assetId ?? null, state, root, moved_from: movedFrom ?? null };
}
