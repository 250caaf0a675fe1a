import {
  commands,
  type DataTransfer,
  type DataTransferFile,
  DataTransferItem,
  type TreeDragAndDropController,
  Uri,
  workspace,
} from 'vscode';
import { report } from '../../infrastructure/commands.ts';
import type { Extension } from '../../infrastructure/extension.ts';
import { AssetElement, folderFor, uriOf } from './asset-element.ts';
import { moveAssets } from './move-assets.ts';

/** VS Code’s own for lines of the view. */
const LINES = 'application/vnd.code.tree.packwright.assets';
const URIS = 'text/uri-list';
const FILES = 'files';
/** Bytes of a file that was dropped and has no place of its own; larger ones are no source of an asset. */
const MAX_FILE = 64 * 1024 * 1024;

/** Drops files, which become assets, and moves assets to other folders. */
export class AssetDragAndDrop implements TreeDragAndDropController<AssetElement> {
  readonly dragMimeTypes = [URIS];
  readonly dropMimeTypes = [LINES, URIS, FILES];
  readonly #extension: Extension;

  constructor(extension: Extension) {
    this.#extension = extension;
  }

  /** What is dropped in an editor is opened. */
  handleDrag(elements: readonly AssetElement[], data: DataTransfer): void {
    const declared = elements.filter(({ row }) => row.kind === 'asset' && row.asset.state !== 'missing');
    data.set(LINES, new DataTransferItem(declared));
    const uris = declared.map(({ row }) => Uri.parse(uriOf(row), true).toString());
    data.set(URIS, new DataTransferItem(uris.join('\r\n')));
  }

  async handleDrop(target: AssetElement | undefined, data: DataTransfer): Promise<void> {
    try {
      await this.#drop(target, data);
    } catch (error) {
      await report(this.#extension, 'dropping on the assets', error);
    }
  }

  async #drop(target: AssetElement | undefined, data: DataTransfer): Promise<void> {
    const lines: unknown = data.get(LINES)?.value;
    if (Array.isArray(lines)) return moveLines(lines, target);
    const folder = this.#folderOf(target);
    if (folder === undefined) return;
    const uris = await urisIn(data);
    if (uris.length > 0) return importFiles(folder, uris);
    await this.#importBytes(folder, filesIn(data));
  }

  /** Beside what it is dropped on. Below the lines it is the only project, or else nobody knows which. */
  #folderOf(target: AssetElement | undefined): Uri | undefined {
    if (target !== undefined) return folderFor(target.row);
    const [only, ...others] = this.#extension.projects.projects ?? [];
    if (others.length > 0) return undefined;
    return only === undefined ? workspace.workspaceFolders?.[0]?.uri : Uri.parse(only.uri, true);
  }

  /** A browser gives the bytes of a file and not its place: they are laid where the import finds them. */
  async #importBytes(folder: Uri, files: readonly DataTransferFile[]): Promise<void> {
    const { storageUri, globalStorageUri } = this.#extension.context;
    if (files.length === 0) return;
    const place = Uri.joinPath(storageUri ?? globalStorageUri, 'dropped', crypto.randomUUID());
    try {
      const uris: Uri[] = [];
      for (const file of files) {
        const bytes = await file.data();
        if (bytes.length > MAX_FILE) continue;
        const uri = Uri.joinPath(place, file.name);
        await workspace.fs.writeFile(uri, bytes);
        uris.push(uri);
      }
      await importFiles(folder, uris);
    } finally {
      await workspace.fs.delete(place, { recursive: true }).then(undefined, (error: unknown) => {
        this.#extension.log.warn('dropped files', String(error));
      });
    }
  }
}

/** Into a folder, or beside an asset: whether a project looks for assets right in its own folder is not known here. */
async function moveLines(lines: readonly unknown[], target: AssetElement | undefined): Promise<void> {
  if (target?.row.kind !== 'folder' && target?.row.kind !== 'asset') return;
  const rows = lines.flatMap((line) => (line instanceof AssetElement ? [line.row] : []));
  const assets = rows.filter((row) => row.kind === 'asset');
  await moveAssets(assets, folderFor(target.row));
}

async function importFiles(target: Uri, sources: readonly Uri[]): Promise<void> {
  await commands.executeCommand('packwright.importAsset', { target, sources });
}

async function urisIn(data: DataTransfer): Promise<Uri[]> {
  const list = (await data.get(URIS)?.asString()) ?? '';
  const lines = list.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));
  return lines.map((line) => Uri.parse(line, true));
}

function filesIn(data: DataTransfer): DataTransferFile[] {
  return [...data].flatMap(([, item]) => item.asFile() ?? []);
}
