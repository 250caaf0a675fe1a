import type { UnpackedFile } from '../../formats/format.ts';
import { sourceNumbers } from '../../formats/source-numbers.ts';
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
  /** What the picture is of: the packed bytes; the file, where the bank has nothing of it alone, or cannot be unpacked. */
  readonly of: 'bank' | 'file' | 'file-of-broken-bank';
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
    return { size, facts, picture: unpackedDrawing(unpacked, env.checkCancelled), of: 'bank' };
  return { size, facts, picture: inputDrawing(input, env.checkCancelled), of: unpacked };
}

function contentAt({ contents }: AssembledAsset, position: number): DecodedFile | undefined {
  const content = contents?.inputs[position];
  return content && { size: contents?.sizes[position] ?? 0, input: content.input };
}

/** Of an input that is under no role of the format. */
function fileOf(env: TaskEnvironment, { folder, root, path }: InputPictureParams): Promise<DecodedFile> {
  return decodedFile(env, { folder, path: joinPath(root, path) });
}

/** What the bank has of an input, decoded from its packed bytes; or what there is instead. */
function unpackedAt(
  asset: AssembledAsset,
  position: number,
): UnpackedFile | Exclude<InputPicture['of'], 'bank'> {
  if (asset.kind === 'obstacle') return 'file-of-broken-bank';
  const { format, bank, codec, contents } = asset;
  const source = sourceNumbers(format, contents.inputs)[position];
  if (source === undefined) return 'file';
  if (bank.payload.length > MAX_UNPACKED) return 'file-of-broken-bank';
  const payload =
    codec === undefined
      ? bank.payload
      : codec.decode(recentStored.encode(codec, bank.payload), bank.payload.length);
  return format.unpack({ payload, metadata: bank.metadata })[source] ?? 'file';
}
