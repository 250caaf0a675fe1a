import type { UnpackedFile } from '../../formats/format.ts';
import { joinPath } from '../../packer/project/project-files.ts';
import { type AssembledAsset, assembledAsset } from './assembled-asset.ts';
import { type DecodedFile, decodedFile, type FilePicture } from './file-picture.ts';
import type { AssetParams } from './load-asset.ts';
import { inputDrawing, unpackedDrawing } from './pictures/input-drawing.ts';
import { inputFacts } from './pictures/input-facts.ts';
import { recentStored } from './recent-stored.ts';
import type { TaskEnvironment } from './task.ts';

export interface InputPictureParams extends AssetParams {
  /** As declared. */
  readonly path: string;
  /** Offset of the path in the declaration. */
  readonly offset: number;
}

/** An input, with the picture of what the runtime gets of it. */
export interface InputPicture extends FilePicture {
  /** Why the picture is of the file instead; undefined where it is of the bank. */
  readonly obstacle: string | undefined;
}

/** To unpack a larger bank takes more memory than a picture is worth. */
const MAX_UNPACKED = 8 * 1024 * 1024;

/** Shows what came out of the packed bytes again. Throws FileAccessError where the disk fails. */
export async function inputPictureTask(
  env: TaskEnvironment,
  params: InputPictureParams,
): Promise<InputPicture> {
  const asset = await assembledAsset(env, params);
  const position = asset.contents?.inputs.findIndex(({ at }) => at.offset === params.offset) ?? -1;
  const { size, input } = contentAt(asset, position) ?? (await fileOf(env, params));
  env.checkCancelled();
  const facts = inputFacts(input, env.checkCancelled);
  const unpacked = unpackedAt(asset, position);
  if (typeof unpacked !== 'string')
    return { size, facts, picture: unpackedDrawing(unpacked, env.checkCancelled), obstacle: undefined };
  return { size, facts, picture: inputDrawing(input, env.checkCancelled), obstacle: unpacked };
}

function contentAt({ contents }: AssembledAsset, position: number): DecodedFile | undefined {
  const content = contents?.inputs[position];
  return content && { size: contents?.sizes[position] ?? 0, input: content.input };
}

/** Of an input that is under no role of the format. */
function fileOf(env: TaskEnvironment, { folder, root, path }: InputPictureParams): Promise<DecodedFile> {
  return decodedFile(env, { folder, path: joinPath(root, path) });
}

/** What the bank has of a source, decoded from its packed bytes; or why there is nothing. */
function unpackedAt(asset: AssembledAsset, position: number): UnpackedFile | string {
  if (asset.kind === 'obstacle') return asset.message;
  const { format, bank, codec } = asset;
  if (bank.payload.length > MAX_UNPACKED) return 'the bank is too large to unpack it for a picture';
  const payload =
    codec === undefined
      ? bank.payload
      : codec.decode(recentStored.encode(codec, bank.payload), bank.payload.length);
  const file = format.unpack({ payload, metadata: bank.metadata })[position];
  return file ?? 'the bank has nothing of it';
}
