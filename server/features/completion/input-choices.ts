import { CompletionItemKind } from 'vscode-languageserver';
import type { DeclarationContext } from '../../../contract/declaration/context.ts';
import { normalForm, readInputPath } from '../../../contract/declaration/input-path.ts';
import type { InputRole } from '../../../contract/format-contract.ts';
import { fileName } from '../../../formats/input-name.ts';
import { joinPath } from '../../../packer/project/project-files.ts';
import { ASSET_FILE } from '../../document-kind.ts';
import type { Snapshot } from '../../workspace/snapshot.ts';
import type { Choice, Choices, CompletionPlace } from './choice.ts';
import { folderContents } from './folder-contents.ts';
import { textHole } from './holes.ts';
import { likelyFormats } from './likely-format.ts';

type Place = CompletionPlace<DeclarationContext>;

/** An editor shows a dozen; who has more types on. */
const MAX_CHOICES = 400;

/** The files of the asset root that may be an input at the place, and the folders that hold more. */
export async function inputChoices(place: Place): Promise<Choices> {
  const { context, cursor, snapshot } = place;
  if (cursor.path.length > 3 || snapshot.place === undefined) return { choices: [] };
  const typed = typedPath(cursor.quotes === 'none' ? '' : cursor.typed);
  if (typed === undefined) return { choices: [] };
  const fits = fittingRole(context, String(cursor.path[1]));
  const used = usedPaths(place);
  const { files, folders } = await filesBelow(place, snapshot.place, typed.folder, fits);
  const wrap = cursor.path.length === 2 ? (path: unknown) => [path] : (path: unknown) => path;
  const choices = [
    ...files.filter((path) => !used.has(path)).map((path) => fileChoice(path, typed, wrap)),
    ...folders.map((path) => folderChoice(path, typed, wrap)),
  ];
  const matching = choices.length <= MAX_CHOICES ? choices : choices.filter(startingWith(cursor.typed));
  return { choices: matching.slice(0, MAX_CHOICES), isCut: choices.length > MAX_CHOICES };
}

/** Whether a file may stand in that role of the formats that the declaration may be of. */
export function fittingRole(context: DeclarationContext, name: string): (path: string) => boolean {
  const roles = likelyFormats(context).flatMap(({ roles: own }) =>
    Object.hasOwn(own, name) ? [own[name]] : [],
  );
  return fittingExtensions(roles.filter((role) => role !== undefined));
}

export function fittingExtensions(roles: readonly InputRole[]): (path: string) => boolean {
  const extensions = roles.flatMap((role) => role.extensions);
  const isAny = roles.length === 0 || roles.some((role) => role.extensions.length === 0);
  return (path) => {
    const name = path.toLowerCase();
    const isHidden = fileName(name).startsWith('.');
    if (isHidden || fileName(name) === ASSET_FILE || readInputPath(path).kind !== 'plain') return false;
    return isAny || extensions.some((extension) => name.endsWith(extension));
  };
}

/** Fitting files and the folders below a folder of the asset root, by paths relative to the root. A fresh look. */
export async function filesBelow(
  { server }: Pick<Place, 'server'>,
  { folder: base, root }: NonNullable<Snapshot['place']>,
  folder: string,
  fits: (path: string) => boolean,
): Promise<{ readonly files: readonly string[]; readonly folders: readonly string[] }> {
  const below = (path: string) => (folder === '' ? path : `${folder}/${path}`);
  const files = server.workspace.host.filesOf(base);
  const start = folder === '' ? root : joinPath(root, folder);
  const found = await folderContents(files, start, {
    fits: (path) => fits(below(path)),
    // The inputs of another asset.
    isForeign: (listing) => listing.has(ASSET_FILE),
  });
  // Where every file is offered, folders lead to nothing more.
  return { files: found.files.map(below), folders: found.isWhole ? [] : found.folders.map(below) };
}

interface TypedPath {
  /** As written, up to its last `/`. */
  readonly written: string;
  /** The folder that it leads to, in normal form; empty for the asset root. */
  readonly folder: string;
}

/** Undefined where what is typed leads out of the asset root. */
function typedPath(typed: string): TypedPath | undefined {
  const written = typed.slice(0, Math.max(typed.lastIndexOf('/'), typed.lastIndexOf('\\')) + 1);
  if (/^(?:\.?\/)?$/.test(written)) return written === '/' ? undefined : { written, folder: '' };
  const path = readInputPath(written.replaceAll('\\\\', '/'));
  const folder = path.kind === 'folder' ? '' : normalForm(path);
  return folder === undefined ? undefined : { written, folder };
}

function usedPaths({ cursor: { container, element } }: Place): ReadonlySet<string> {
  const items = container?.kind === 'array' ? container.items : [];
  const others = items.filter((item) => item !== element);
  return new Set(others.flatMap((item) => (item.kind === 'string' ? [item.value] : [])));
}

function fileChoice(path: string, typed: TypedPath, wrap: (path: unknown) => unknown): Choice {
  return {
    label: path,
    kind: CompletionItemKind.File,
    ...typedAs(path, typed),
    file: path,
    insert: { kind: 'value', value: wrap(path) },
  };
}

/** With what is in it still to be chosen. */
function folderChoice(path: string, typed: TypedPath, wrap: (path: unknown) => unknown): Choice {
  return {
    label: `${path}/`,
    kind: CompletionItemKind.Folder,
    ...typedAs(`${path}/`, typed),
    insert: { kind: 'value', value: wrap(`${path}/${textHole()}`) },
  };
}

/** What is written otherwise than in normal form, as `./a`, is still compared with what was typed. */
function typedAs(path: string, { written, folder }: TypedPath): Pick<Choice, 'typedAs'> {
  const normal = folder === '' ? '' : `${folder}/`;
  return written === normal ? {} : { typedAs: written + path.slice(normal.length) };
}

function startingWith(typed: string): (choice: Choice) => boolean {
  const wanted = typed.toLowerCase();
  return ({ label, typedAs: other }) => (other ?? label).toLowerCase().startsWith(wanted);
}
