import {
  DidCreateFilesNotification,
  DidDeleteFilesNotification,
  DidRenameFilesNotification,
  FileChangeType,
  type FileEvent,
  type FileOperationOptions,
  type RenameFilesParams,
  WillRenameFilesRequest,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { ClientSupport } from '../../client-support.ts';
import type { Feature, Server } from '../../feature.ts';
import { workspaceEdit } from '../../lsp-edits.ts';
import { inputEdits } from './moved-inputs.ts';
import { rootEdits } from './moved-roots.ts';
import { Moves } from './moves.ts';

/**
 * `workspace/willRenameFiles` and what is told after it: what names a file or a folder by its path follows when that
 * is renamed or moved in the editor. Moving an asset root never changes its asset.json.
 */
export const fileOperations: Feature = {
  capabilities: (client) => {
    const operations = announced(client);
    return Object.keys(operations).length === 0 ? {} : { workspace: { fileOperations: operations } };
  },
  register: (on) => on(WillRenameFilesRequest.type, editsBefore),
  start: (server) => {
    const { connection, watcher } = server;
    connection.onNotification(DidRenameFilesNotification.type, (params) =>
      watcher.changed({ changes: changesOf(server, params) }),
    );
    connection.onNotification(DidCreateFilesNotification.type, ({ files }) =>
      watcher.changed({ changes: events(urisOf(files), FileChangeType.Created) }),
    );
    connection.onNotification(DidDeleteFilesNotification.type, ({ files }) =>
      watcher.changed({ changes: events(urisOf(files), FileChangeType.Deleted) }),
    );
  },
};

/** Every file and folder may matter: an input can have any name, and a folder that moves may hold asset roots. */
const ANY = { filters: [{ pattern: { glob: '**/*' } }] };

/** Of creations and deletions nobody need tell us twice. */
function announced({ raw, watchesFiles }: ClientSupport): FileOperationOptions {
  const offered = raw.workspace?.fileOperations ?? {};
  return {
    ...(offered.willRename === true && { willRename: ANY }),
    ...(offered.didRename === true && { didRename: ANY }),
    ...(offered.didCreate === true && !watchesFiles && { didCreate: ANY }),
    ...(offered.didDelete === true && !watchesFiles && { didDelete: ANY }),
  };
}

async function editsBefore(server: Server, { files }: RenameFilesParams): Promise<WorkspaceEdit | null> {
  const moves = new Moves(files, server.workspace.host.normalizeUri);
  const edits = [...(await inputEdits(server, moves)), ...(await rootEdits(server, moves))];
  return edits.length === 0 ? null : workspaceEdit(server, edits);
}

/** What happened, file by file: of a folder that moved, what became of the documents in it is told, too. */
function changesOf({ workspace }: Server, { files }: RenameFilesParams): FileEvent[] {
  const moves = new Moves(files, workspace.host.normalizeUri);
  const gone = new Set(moves.sources());
  const come = new Set(moves.targets());
  for (const project of workspace.projects.all()) {
    for (const uri of [project.projectFileUri, project.registryUri, ...project.declarations().keys()]) {
      const after = moves.after(uri);
      if (after === uri) continue;
      gone.add(uri);
      come.add(after);
    }
  }
  return [...events(gone, FileChangeType.Deleted), ...events(come, FileChangeType.Created)];
}

function urisOf(files: readonly { readonly uri: string }[]): string[] {
  return files.map(({ uri }) => uri);
}

function events(uris: Iterable<string>, type: FileChangeType): FileEvent[] {
  return [...uris].map((uri) => ({ uri, type }));
}
