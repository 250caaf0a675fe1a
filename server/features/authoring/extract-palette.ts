import { type CancellationToken, RequestType } from 'vscode-languageserver';
import { rgb565Of } from '../../../contract/color.ts';
import type { DeclarationContext } from '../../../contract/declaration/context.ts';
import { declaredInputs } from '../../../contract/declaration/declared-inputs.ts';
import { format as formatJson } from '../../../contract/json/layout.ts';
import { shortened } from '../../../contract/quote.ts';
import { extractPalette } from '../../../contract/refactor/extract-palette.ts';
import { FORMATS } from '../../../formats/index.ts';
import { joinPath } from '../../../packer/project/project-files.ts';
import {
  EXTRACT_PALETTE,
  type ExtractedPalette,
  type ExtractedPalettes,
  type ExtractPaletteParams,
} from '../../../protocol/extract-palette.ts';
import { ASSET_FILE, documentKind, fileName, folderOf } from '../../document-kind.ts';
import type { Feature, Server } from '../../feature.ts';
import { rangeOf } from '../../positions.ts';
import { type Refusal, refusal } from '../../refusal.ts';
import type { Snapshot } from '../../workspace/snapshot.ts';

/** `packwright/extractPalette`: the refactoring of that name, for whoever has an image and no place in a text. */
export const extractPaletteFeature: Feature = {
  capabilities: () => ({}),
  register: (on) =>
    on(new RequestType<ExtractPaletteParams, ExtractedPalettes, void>(EXTRACT_PALETTE.method), extract),
};

async function extract(
  server: Server,
  { uri }: ExtractPaletteParams,
  token: CancellationToken,
): Promise<ExtractedPalettes> {
  const normal = server.workspace.host.normalizeUri(uri);
  if (documentKind(normal) === 'declaration') return fromDeclaration(server, normal, token);
  return fromImage(server, normal, token);
}

/** More inputs are not looked into at once. */
const MAX_IMAGES = 64;

async function fromDeclaration(
  server: Server,
  uri: string,
  token: CancellationToken,
): Promise<ExtractedPalettes> {
  const snapshot = await server.workspace.snapshot(uri);
  const context = await snapshot?.context();
  if (snapshot === undefined || context?.kind !== 'declaration')
    throw refusal('‘{0}’ is no asset.json', shortened(uri, 120));
  if (context.format?.palettes === undefined) throw refusal('Assets of this format have no palettes');
  const paths = [...new Set(declaredInputs(context).map(({ item }) => item.value))].slice(0, MAX_IMAGES);
  const choices: ExtractedPalette[] = [];
  for (const path of paths) choices.push(...(await choicesOf(server, { snapshot, context, path }, token)));
  if (choices.length === 0) throw noneLeft(context, paths);
  return { choices, text: null };
}

function noneLeft({ format }: DeclarationContext, paths: readonly string[]): Refusal {
  if (paths.length === 0) return refusal('There are no inputs whose palette could be extracted');
  return refusal(
    'No input has a palette of at most {0} colours that is not declared yet',
    format?.palettes?.maxColors ?? 0,
  );
}

async function fromImage(server: Server, uri: string, token: CancellationToken): Promise<ExtractedPalettes> {
  const choices: ExtractedPalette[] = [];
  const colors = await colorsOf(server, uri, token);
  if (colors === undefined)
    throw refusal(
      '‘{0}’ has no palette that could be taken: an image of at most {1} colours is needed, each opaque or wholly transparent',
      shortened(decodeURIComponent(fileName(uri)), 80),
      MAX_COLORS,
    );
  const declared = await declaring(server, uri);
  for (const use of declared) choices.push(...(await choicesOf(server, use, token)));
  if (choices.length === 0 && declared.length > 0)
    throw refusal(
      'The palette of ‘{0}’ is declared already',
      shortened(decodeURIComponent(fileName(uri)), 80),
    );
  return { choices, text: choices.length === 0 ? paletteText(colors) : null };
}

/** What palettes of any format hold at most. */
const MAX_COLORS = Math.max(...FORMATS.map(({ palettes }) => palettes?.maxColors ?? 0));

interface DeclaredImage {
  readonly snapshot: Snapshot;
  readonly context: DeclarationContext;
  /** As declared. */
  readonly path: string;
}

async function choicesOf(
  server: Server,
  { snapshot, context, path }: DeclaredImage,
  token: CancellationToken,
): Promise<ExtractedPalette[]> {
  const { place, lines, clientUri } = snapshot;
  const maxColors = context.format?.palettes?.maxColors;
  if (place === undefined || maxColors === undefined || context.inputs?.get(path)?.state !== 'found')
    return [];
  const params = { folder: place.folder, path: joinPath(place.root, path), maxColors };
  const colors = await server.workspace.host.work.run('image-palette', params, { token });
  if (colors === undefined) return [];
  return extractPalette(context, { path, colors }).map(({ title, edits }) => ({
    title,
    uri: clientUri,
    edits: edits.map(({ span, newText }) => ({ range: rangeOf(lines, span), newText })),
  }));
}

async function colorsOf(
  { workspace }: Server,
  uri: string,
  token: CancellationToken,
): Promise<readonly number[] | undefined> {
  const params = {
    folder: folderOf(uri),
    path: decodeURIComponent(fileName(uri)),
    maxColors: MAX_COLORS,
  };
  return workspace.host.work.run('image-palette', params, { token });
}

/** The declarations of its project, in the folders above, that name the image as an input. */
async function declaring({ workspace }: Server, uri: string): Promise<DeclaredImage[]> {
  const home = await workspace.projects.homeOf(uri);
  const found: DeclaredImage[] = [];
  if (home === undefined) return found;
  for (let folder = folderOf(uri); folder.startsWith(home); folder = folderOf(folder)) {
    const snapshot = await workspace.snapshot(`${folder}/${ASSET_FILE}`);
    const context = await snapshot?.context();
    if (snapshot === undefined || context?.kind !== 'declaration') continue;
    const path = decodeURIComponent(uri.slice(folder.length + 1));
    if (declaredInputs(context).some(({ item }) => item.value === path))
      found.push({ snapshot, context, path });
  }
  return found;
}

function paletteText(colors: readonly number[]): string {
  const entry = {
    index: 0,
    palette: { originalArgb8888: colors, convertedRgb565: colors.map(rgb565Of) },
  };
  return `${formatJson(entry, { indent: '', step: '  ', newline: '\n' })}\n`;
}
