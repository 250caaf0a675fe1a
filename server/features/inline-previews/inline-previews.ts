import { type CancellationToken, RequestType } from 'vscode-languageserver';
import { shortened } from '../../../contract/quote.ts';
import {
  INLINE_PREVIEWS,
  type InlinePreview,
  type InlinePreviews,
  type InlinePreviewsParams,
} from '../../../protocol/inline-previews.ts';
import { noteTold } from '../../asked-assets.ts';
import { assetParams } from '../../bank-facts.ts';
import type { Feature, Server } from '../../feature.ts';
import { positionOf, spanOf } from '../../positions.ts';
import { refusal } from '../../refusal.ts';
import type { WantedPicture } from '../../tasks/inline-pictures.ts';
import type { Room } from '../../tasks/pictures/glyph-strip.ts';
import type { Snapshot } from '../../workspace/snapshot.ts';
import { type PreviewPlace, previewPlaces, shares } from './preview-places.ts';

/** `packwright/inlinePreviews`: pictures of what is packed, for the places of the text that they come from. */
export const inlinePreviews: Feature = {
  capabilities: () => ({}),
  register: (on) =>
    on(new RequestType<InlinePreviewsParams, InlinePreviews, void>(INLINE_PREVIEWS.method), providePreviews),
};

/** Larger pictures than a line of text at any zoom would only cost time. */
const MAX_ROOM: Room = { width: 2048, height: 128 };

async function providePreviews(
  server: Server,
  params: InlinePreviewsParams,
  token: CancellationToken,
): Promise<InlinePreviews> {
  const snapshot = await server.workspace.snapshot(params.uri);
  const asset = snapshot && assetParams(snapshot);
  if (snapshot === undefined || asset === undefined)
    throw refusal('‘{0}’ is no asset.json with a folder to read inputs from', shortened(params.uri, 120));
  noteTold(server, snapshot);
  const places = placesIn(snapshot, params);
  const wanted = wantedOf(snapshot, places, roomOf(params));
  const { work } = server.workspace.host;
  const result = await work.run('inline-pictures', { ...asset, wanted }, { token });
  const drawn = result.kind === 'pictures' ? result.pictures : [];
  return {
    version: snapshot.version ?? null,
    obstacle: result.kind === 'obstacle' ? result.message : null,
    previews: places.map(({ key, offset }, at): InlinePreview => {
      const { tallies = [], picture = null } = drawn[at] ?? {};
      const summary = tallies.map(({ noun, count }) => server.client.words.counted(count, noun)).join(', ');
      return { key, position: positionOf(snapshot.lines, offset), summary, picture };
    }),
  };
}

function placesIn(snapshot: Snapshot, { range }: InlinePreviewsParams): PreviewPlace[] {
  const whole = { offset: 0, length: snapshot.text.length };
  return previewPlaces(snapshot.document, range === undefined ? whole : spanOf(snapshot, range));
}

function roomOf({ width, height }: InlinePreviewsParams): Room {
  const within = (value: number, limit: number) => Math.min(limit, Math.max(1, Math.floor(value)));
  return { width: within(width, MAX_ROOM.width), height: within(height, MAX_ROOM.height) };
}

function wantedOf({ lines }: Snapshot, places: readonly PreviewPlace[], room: Room): WantedPicture[] {
  const rooms = shares(
    places.map(({ offset }) => lines.positionAt(offset).line),
    room,
  );
  return places.map((place, at): WantedPicture => {
    if (place.kind === 'palette') return { kind: 'palette', index: place.index, length: place.length };
    return { kind: 'input', offset: place.at, room: rooms[at] ?? room };
  });
}
