import { type CancellationToken, RequestType } from 'vscode-languageserver';
import { shortened } from '../../contract/quote.ts';
import { PREVIEW, type PreviewParams, type PreviewResult } from '../../protocol/preview.ts';
import type { Feature, Server } from '../feature.ts';
import { refusal } from '../refusal.ts';

/** `packwright/preview`: an asset as the runtime will see it. */
export const preview: Feature = {
  capabilities: () => ({}),
  register: (on) => on(new RequestType<PreviewParams, PreviewResult, void>(PREVIEW.method), previewAsset),
};

async function previewAsset(
  { workspace }: Server,
  { uri }: PreviewParams,
  token: CancellationToken,
): Promise<PreviewResult> {
  const snapshot = await workspace.snapshot(uri);
  if (snapshot?.kind !== 'declaration') throw refusal('‘{0}’ is no asset.json', shortened(uri, 120));
  const { place, text } = snapshot;
  if (place === undefined)
    throw refusal('‘{0}’ has no folder to read inputs from: save it first', shortened(uri, 120));
  const params = { folder: place.folder, root: place.root, uri: snapshot.uri, text };
  return workspace.host.work.run('preview', params, { token });
}
