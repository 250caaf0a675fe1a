import { l10n, ProgressLocation, TabInputCustom, Uri, window, workspace } from 'vscode';
import { IMPORT_PLAN, type ImportPlanResult, type ImportWay } from '../../../protocol/import-plan.ts';
import { UserFacingError } from '../../infrastructure/commands.ts';
import type { Extension } from '../../infrastructure/extension.ts';
import { noFolder } from '../../infrastructure/project-choice.ts';
import { chosenWay } from './import-choice.ts';
import { otherFolder } from './new-asset.ts';
import { openDeclaration, writeAssetRoots } from './write-asset-roots.ts';

/** What files are imported, and where to, as far as anybody said. */
interface Wanted {
  readonly sources: readonly Uri[];
  readonly target: Uri | undefined;
  readonly name: string | undefined;
}

/**
 * Makes assets of files.
 * @param target a file, as the Explorer calls it; or `{ sources, target? }`, as a drop does
 * @param selected all files that are selected in the Explorer
 */
export async function importAsset(extension: Extension, target: unknown, selected: unknown): Promise<void> {
  const sources = sourcesIn(target, selected) ?? (await chosenSources());
  if (sources.length === 0) return;
  let wanted: Wanted | undefined = { sources, target: targetFor(target, sources), name: undefined };
  while (wanted !== undefined) {
    const plan = await planned(extension, wanted);
    if (plan.ways.length === 0) throw new UserFacingError(plan.broken.join('; '));
    const chosen = await chosenWay(plan);
    if (chosen === undefined) return;
    if (typeof chosen === 'object') return write(extension, chosen, plan);
    wanted = await (chosen === 'other-name' ? renamed(wanted, plan) : elsewhere(wanted));
  }
}

function sourcesIn(target: unknown, selected: unknown): readonly Uri[] | undefined {
  if (Array.isArray(selected) && selected.length > 0) return selected.filter((uri) => uri instanceof Uri);
  if (target instanceof Uri) return [target];
  if (typeof target !== 'object' || target === null || !('sources' in target)) return undefined;
  const { sources } = target;
  return Array.isArray(sources) ? sources.filter((uri) => uri instanceof Uri) : undefined;
}

/** What is shown in an editor of images, else files that are chosen. */
async function chosenSources(): Promise<readonly Uri[]> {
  if (workspace.workspaceFolders === undefined) throw noFolder();
  const input = window.tabGroups.activeTabGroup.activeTab?.input;
  if (input instanceof TabInputCustom && /\.(png|wav|ase|aseprite)$/i.test(input.uri.path))
    return [input.uri];
  const chosen = await window.showOpenDialog({
    canSelectMany: true,
    openLabel: l10n.t('Import'),
    filters: {
      [l10n.t('Images, Sounds and Palettes')]: ['png', 'wav', 'ase', 'aseprite', 'pal', 'gpl', 'hex', 'act'],
      [l10n.t('All Files')]: ['*'],
    },
  });
  return chosen ?? [];
}

/** Undefined where the project of the first source is to choose: there is one. */
function targetFor(target: unknown, [first]: readonly Uri[]): Uri | undefined {
  const asked =
    typeof target === 'object' && target !== null && 'target' in target ? target.target : undefined;
  if (asked instanceof Uri) return asked;
  if (first !== undefined && workspace.getWorkspaceFolder(first) !== undefined) return undefined;
  const folder = workspace.workspaceFolders?.[0]?.uri;
  if (folder === undefined) throw noFolder();
  return folder;
}

async function planned({ server }: Extension, { sources, target, name }: Wanted): Promise<ImportPlanResult> {
  const params = {
    sources: sources.map(String),
    ...(target === undefined ? {} : { target: target.toString() }),
    ...(name === undefined ? {} : { name }),
  };
  const options = { location: ProgressLocation.Window, title: l10n.t('Looking at the files') };
  return window.withProgress(options, () => server.request(IMPORT_PLAN, params));
}

async function renamed(wanted: Wanted, { ways }: ImportPlanResult): Promise<Wanted | undefined> {
  const name = await window.showInputBox({
    title: l10n.t('Import as Asset'),
    prompt: l10n.t('Name of the asset, and of its folder'),
    value: wanted.name ?? ways[0]?.assets[0]?.name ?? '',
    validateInput: (text) => (/^[A-Za-z_][A-Za-z0-9_.-]{0,63}$/.test(text) ? undefined : badName(text)),
  });
  return name === undefined ? undefined : { ...wanted, name };
}

function badName(text: string): string {
  return l10n.t(
    '‘{0}’ cannot be a name: letters, digits, ‘_’, ‘.’ and ‘-’ are allowed, a letter or ‘_’ first, 64 at most',
    text,
  );
}

async function elsewhere(wanted: Wanted): Promise<Wanted | undefined> {
  const near = wanted.target ?? wanted.sources[0];
  const folder = await otherFolder(near && { uri: near.toString() });
  return folder === undefined ? undefined : { ...wanted, target: Uri.parse(folder, true) };
}

async function write(
  extension: Extension,
  { assets }: ImportWay,
  { broken }: ImportPlanResult,
): Promise<void> {
  await writeAssetRoots(extension, assets);
  const [first, ...others] = assets;
  if (first !== undefined) await openDeclaration(first);
  if (others.length > 0) window.setStatusBarMessage(l10n.t('{0} assets were made', assets.length), SHORTLY);
  if (broken.length > 0) void window.showWarningMessage(broken.join('; '));
}

/** In milliseconds. */
const SHORTLY = 5000;
