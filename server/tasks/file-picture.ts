import type { DecodedInput, DecodeProblem } from '../../formats/decoded-input.ts';
import { decodeByExtension } from '../../packer/decode-input.ts';
import { MAX_INPUT_BYTES } from '../../packer/input-limits.ts';
import { inputDrawing } from './pictures/input-drawing.ts';
import { type InputFacts, inputFacts } from './pictures/input-facts.ts';
import type { Picture } from './pictures/picture.ts';
import type { TaskEnvironment } from './task.ts';

export interface FilePictureParams {
  /** URI of the folder that `path` is below. */
  readonly folder: string;
  readonly path: string;
}

/** A file as it is, whether or not a declaration names it. */
export interface FilePicture {
  /** Bytes of the file. */
  readonly size: number;
  readonly facts: InputFacts;
  /** Undefined where the file has no looks, or cannot be read. */
  readonly picture: Picture | undefined;
}

/** Throws FileAccessError where the disk fails. */
export async function filePictureTask(env: TaskEnvironment, params: FilePictureParams): Promise<FilePicture> {
  const { size, input } = await decodedFile(env, params);
  env.checkCancelled();
  return {
    size,
    facts: inputFacts(input, env.checkCancelled),
    picture: inputDrawing(input, env.checkCancelled),
  };
}

export interface DecodedFile {
  readonly size: number;
  readonly input: DecodedInput | DecodeProblem;
}

/** Throws FileAccessError where the disk fails. */
export async function decodedFile(
  env: TaskEnvironment,
  { folder, path }: FilePictureParams,
): Promise<DecodedFile> {
  const bytes = await env.filesOf(folder).readBytes(path, MAX_INPUT_BYTES);
  env.checkCancelled();
  return { size: bytes.length, input: decodeByExtension(path, bytes) };
}
