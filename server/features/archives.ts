import { type CancellationToken, RequestType } from 'vscode-languageserver';
import {
  ARCHIVE_BANK,
  ARCHIVE_BYTES,
  COMPARE_ARCHIVES,
  COMPARE_BANKS,
  OPEN_ARCHIVE,
  VERIFY_BANKS,
} from '../../protocol/archive.ts';
import type { Message } from '../../protocol/message.ts';
import type { Feature, On, Server } from '../feature.ts';
import { archiveFileAt } from '../tasks/archives/archive-file.ts';

/** `packwright/archive/…`: looks into archives, which need not be of a project. */
export const archives: Feature = {
  capabilities: () => ({}),
  register: (on) => {
    const at = ({ workspace }: Server, uri: string) => archiveFileAt(workspace.host.normalizeUri(uri));
    answer(on, OPEN_ARCHIVE, (server, { uri }, token) =>
      server.workspace.host.work.run('open-archive', at(server, uri), { token }),
    );
    answer(on, ARCHIVE_BANK, (server, { uri, stamp, assetId, known = [] }, token) => {
      const params = { ...at(server, uri), stamp, assetId, known };
      return server.workspace.host.work.run('archive-bank', params, { token });
    });
    answer(on, ARCHIVE_BYTES, (server, { uri, offset, length }, token) =>
      server.workspace.host.work.run('archive-bytes', { ...at(server, uri), offset, length }, { token }),
    );
    answer(on, VERIFY_BANKS, (server, { uri, stamp, assetIds }, token) =>
      server.workspace.host.work.run('verify-banks', { ...at(server, uri), stamp, assetIds }, { token }),
    );
    answer(on, COMPARE_ARCHIVES, (server, { left, right }, token) => {
      const params = { left: at(server, left), right: at(server, right) };
      return server.workspace.host.work.run('compare-archives', params, { token });
    });
    answer(on, COMPARE_BANKS, (server, { left, right, assetId }, token) => {
      const params = { left: at(server, left), right: at(server, right), assetId };
      return server.workspace.host.work.run('compare-banks', params, { token });
    });
  },
};

function answer<P, R>(
  on: On,
  { method }: Message<P, R>,
  handle: (server: Server, params: P, token: CancellationToken) => Promise<R>,
): void {
  on(new RequestType<P, R, void>(method), handle);
}
