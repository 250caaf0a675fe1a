import { type CancellationToken, RequestType } from 'vscode-languageserver';
import { shortened } from '../../contract/quote.ts';
import {
  EFFECTIVE_METADATA,
  type EffectiveMetadataParams,
  type EffectiveMetadataResult,
} from '../../protocol/effective-metadata.ts';
import { noteTold } from '../asked-assets.ts';
import { assetParams } from '../bank-facts.ts';
import type { Feature, Server } from '../feature.ts';
import { refusal } from '../refusal.ts';

/** `packwright/effectiveMetadata`: what the runtime reads of an asset beside its payload. */
export const effectiveMetadata: Feature = {
  capabilities: () => ({}),
  register: (on) =>
    on(
      new RequestType<EffectiveMetadataParams, EffectiveMetadataResult, void>(EFFECTIVE_METADATA.method),
      provideMetadata,
    ),
};

async function provideMetadata(
  server: Server,
  { uri }: EffectiveMetadataParams,
  token: CancellationToken,
): Promise<EffectiveMetadataResult> {
  const snapshot = await server.workspace.snapshot(uri);
  const asset = snapshot && assetParams(snapshot);
  if (snapshot === undefined || asset === undefined)
    throw refusal('‘{0}’ is no asset.json with a folder to read inputs from', shortened(uri, 120));
  noteTold(server, snapshot);
  return server.workspace.host.work.run('effective-metadata', asset, { token });
}
