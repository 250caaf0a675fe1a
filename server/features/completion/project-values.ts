import { CompletionItemKind } from 'vscode-languageserver';
import type { ProjectFileContext } from '../../../contract/context.ts';
import { folderOf } from '../../document-kind.ts';
import type { Choice, Choices, CompletionPlace } from './choice.ts';
import { folderContents } from './folder-contents.ts';
import { folderName } from './folder-name.ts';

/** Values of `packwright.json`; undefined where only the schema knows. */
export async function projectValues(
  place: CompletionPlace<ProjectFileContext>,
): Promise<Choices | undefined> {
  const [field, position, ...rest] = place.cursor.path;
  if (field === 'name' && position === undefined) {
    const name = folderName(place.snapshot);
    return { choices: name === undefined ? [] : [text(name, CompletionItemKind.Value, 'after its folder')] };
  }
  const isFolderList = field === 'assets' || field === 'exclude';
  if (!isFolderList || typeof position !== 'number' || rest.length > 0) return undefined;
  return { choices: await folderChoices(place) };
}

async function folderChoices({
  server,
  snapshot,
  cursor,
}: CompletionPlace<ProjectFileContext>): Promise<Choice[]> {
  if (!snapshot.uri.includes('://')) return [];
  const { typed, container, element } = cursor;
  const folder = typed.slice(0, Math.max(0, typed.lastIndexOf('/')));
  if (folder !== '' && folder.split('/').some((part) => /^\.{0,2}$/.test(part))) return [];
  const used = new Set(
    (container?.kind === 'array' ? container.items : []).flatMap((item) =>
      item.kind === 'string' && item !== element ? [item.value] : [],
    ),
  );
  const files = server.workspace.host.filesOf(folderOf(snapshot.uri));
  const { folders } = await folderContents(files, folder === '' ? '.' : folder, {
    fits: () => false,
    isForeign: () => false,
  });
  return folders
    .map((path) => (folder === '' ? path : `${folder}/${path}`))
    .filter((path) => !used.has(path))
    .map((path) => text(path, CompletionItemKind.Folder));
}

function text(value: string, kind: CompletionItemKind, detail?: string): Choice {
  return {
    label: value,
    kind,
    ...(detail === undefined ? {} : { detail }),
    insert: { kind: 'value', value },
  };
}
