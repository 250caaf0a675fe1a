import { l10n, TabInputCustom, TabInputText, TextEdit, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import { EXTRACT_PALETTE, type ExtractedPalette } from '../../../protocol/extract-palette.ts';
import { assetTarget, uriIn } from '../../infrastructure/asset-target.ts';
import type { Extension } from '../../infrastructure/extension.ts';

/**
 * Takes the palette of an image or a file into the declaration that names it, or shows it as JSON where none does.
 * @param target an image, a palette file or an asset.json, where one was chosen
 */
export async function extractPalette(extension: Extension, target: unknown): Promise<void> {
  const { server } = extension;
  const uri = uriIn(target) ?? activeImage() ?? (await assetTarget(extension, target));
  if (uri === undefined) return;
  const { choices, text } = await server.request(EXTRACT_PALETTE, { uri: uri.toString() });
  if (text !== null) return showText(text);
  const chosen = await chosenPalette(choices);
  if (chosen !== undefined) await insert(extension, chosen);
}

function activeImage(): Uri | undefined {
  const input = window.tabGroups.activeTabGroup.activeTab?.input;
  const isImage = input instanceof TabInputCustom && /\.(png|ase|aseprite)$/i.test(input.uri.path);
  const isPalette = input instanceof TabInputText && /\.(pal|gpl|hex)$/i.test(input.uri.path);
  return isImage || isPalette ? input.uri : undefined;
}

async function showText(content: string): Promise<void> {
  await window.showTextDocument(await workspace.openTextDocument({ language: 'json', content }));
}

/** Without a question where there is but one. */
async function chosenPalette(choices: readonly ExtractedPalette[]): Promise<ExtractedPalette | undefined> {
  const [only, ...others] = choices;
  if (others.length === 0) return only;
  const items = choices.map((palette) => ({
    label: palette.title,
    description: workspace.asRelativePath(Uri.parse(palette.uri, true)),
    palette,
  }));
  const chosen = await window.showQuickPick(items, { placeHolder: l10n.t('Choose a palette') });
  return chosen?.palette;
}

/** Into the editor, where it can be looked at and undone. */
async function insert({ server }: Extension, { uri, edits }: ExtractedPalette): Promise<void> {
  const document = await workspace.openTextDocument(Uri.parse(uri, true));
  const editor = await window.showTextDocument(document, { preview: false });
  const edit = new WorkspaceEdit();
  const textEdits = edits.map(({ range, newText }) => TextEdit.replace(server.toRange(range), newText));
  edit.set(document.uri, textEdits);
  await workspace.applyEdit(edit);
  const [first] = textEdits;
  if (first !== undefined) editor.revealRange(first.range);
}
