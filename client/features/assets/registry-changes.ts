import { l10n, type TextDocument, Uri, window, workspace } from 'vscode';
import { REGISTRY, type RegistryAction, type RegistryResult } from '../../../protocol/registry.ts';
import type { Extension } from '../../infrastructure/extension.ts';
import { requireTrust } from '../../infrastructure/trust.ts';
import type { AssetRow } from './model/asset-row.ts';
import { comparableUri } from './model/comparable-uri.ts';

/** Includes, excludes or forgets assets, those of each project at once. */
export async function changeRegistries(
  extension: Extension,
  action: RegistryAction,
  rows: readonly AssetRow[],
): Promise<void> {
  requireTrust();
  const byProject = Map.groupBy(rows, ({ project }) => project.uri);
  for (const [uri, ofProject] of byProject) {
    // What the registry does not know cannot be left out of it.
    const isKnown = ofProject.every(({ asset }) => asset.state !== 'unregistered');
    if (!isKnown) await changeRegistry(extension, uri, 'reconcile');
    await changeRegistry(extension, uri, action, ofProject);
  }
}

async function changeRegistry(
  { server, log }: Extension,
  uri: string,
  action: RegistryAction,
  rows: readonly AssetRow[] = [],
): Promise<void> {
  const registry = openRegistry(uri);
  const wasDirty = registry?.isDirty === true;
  const asset = rows.map((row) => row.asset.uuid ?? row.asset.root);
  const { effect, messages } = await server.request(REGISTRY, { uri, action, asset });
  for (const message of messages) log.info(message);
  if (action !== 'reconcile') sayShortly(messages);
  if (effect === 'edited' && registry !== undefined) await saveOrTell(registry, wasDirty);
}

/** Longer than anybody reads in the status bar, in milliseconds. */
const SHORTLY = 5000;

function sayShortly(messages: RegistryResult['messages']): void {
  const [first, ...others] = messages;
  if (first === undefined) return;
  const text = others.length === 0 ? first : l10n.t('{0}, and {1} more', first, others.length);
  window.setStatusBarMessage(text, SHORTLY);
}

/** A registry that was as it is on disk stays so; what its author has not saved yet is not ours to save. */
async function saveOrTell(registry: TextDocument, wasDirty: boolean): Promise<void> {
  if (!wasDirty) {
    await registry.save();
    return;
  }
  const save = l10n.t('Save');
  const text = l10n.t(
    'The registry is open with changes of yours: the change is in the editor, and not saved',
  );
  const chosen = await window.showInformationMessage(text, save);
  if (chosen === save) await registry.save();
}

function openRegistry(project: string): TextDocument | undefined {
  const uri = comparableUri(Uri.joinPath(Uri.parse(project, true), 'packwright.registry.json').toString());
  return workspace.textDocuments.find((document) => comparableUri(document.uri.toString()) === uri);
}
