import { DELETE_FILE, LIST_FOLDER, READ_FILE, STAT_FILES, WRITE_FILE } from '../../../protocol/files.ts';
import type { Extension } from '../../infrastructure/extension.ts';
import { deleteFile } from './delete-file.ts';
import { listFolder, statFile } from './look-up.ts';
import { PieceReader } from './piece-reader.ts';
import { PieceWriter } from './piece-writer.ts';

/** Answers for the files that the server cannot reach by itself, whatever file system VS Code has them from. */
export function activateWorkspaceFiles({ server, platform, context }: Extension): void {
  const reader = new PieceReader(platform.encode);
  const writer = new PieceWriter();
  context.subscriptions.push(
    reader,
    server.onRequest(LIST_FOLDER, ({ uri }) => listFolder(server.toUri(uri))),
    server.onRequest(STAT_FILES, ({ uris }) => Promise.all(uris.map((uri) => statFile(server.toUri(uri))))),
    server.onRequest(READ_FILE, ({ uri, ...piece }) => reader.read(server.toUri(uri), piece)),
    server.onRequest(WRITE_FILE, ({ uri, ...piece }) => writer.write(server.toUri(uri), piece)),
    server.onRequest(DELETE_FILE, ({ uri }) => deleteFile(server.toUri(uri))),
    // What a server has begun to write no other will end.
    server.onDidChangeState(() => writer.forget()),
  );
}
