import type { Finding, Span } from '../../contract/finding.ts';
import type { BuiltBank, Format } from '../../formats/format.ts';
import { formatCatalog } from '../../formats/index.ts';
import { assembleBank, declaredCodec } from '../../packer/build/build-bank.ts';
import { type Contents, readContents } from '../../packer/build/read-contents.ts';
import type { Codec } from '../../packer/codecs/codec.ts';
import { cancellableFiles } from './cancellable-files.ts';
import { type AssetParams, loadAsset } from './load-asset.ts';
import { recentInputs } from './recent-inputs.ts';
import type { TaskEnvironment } from './task.ts';

/** An asset's bank before its codec, or what of it there is where an error stands in the way. */
export type AssembledAsset =
  | {
      readonly kind: 'bank';
      readonly format: Format;
      readonly contents: Contents;
      readonly bank: BuiltBank;
      /** Undefined where an error keeps the declared one from being used. */
      readonly codec: Codec | undefined;
    }
  | {
      readonly kind: 'obstacle';
      readonly message: string;
      /** Of the declaration; undefined where it has no place there. */
      readonly span: Span | undefined;
      readonly contents: Contents | undefined;
    };

/**
 * Reads and assembles one asset as its editor has it. Errors that say nothing of what is in the bank, such as those of
 * its name, do not stand in the way. Throws FileAccessError where the disk fails.
 */
export async function assembledAsset(env: TaskEnvironment, params: AssetParams): Promise<AssembledAsset> {
  const { declaration } = await loadAsset(env, params);
  const format = formatCatalog().get(declaration.context.format?.id ?? '');
  const files = cancellableFiles(env, params.folder);
  const place = `${params.folder}\n${params.root}`;
  const decode = (path: string, bytes: Uint8Array) => recentInputs.decode(place, path, bytes);
  const contents = format && (await readContents(files, format, declaration, decode));
  env.checkCancelled();
  const errors = [...declaration.findings, ...(contents?.findings ?? [])].filter(isError);
  const obstacle = errors.find(({ code }) => !isBeside(code));
  if (obstacle !== undefined)
    return { kind: 'obstacle', message: obstacle.message, span: obstacle.span, contents };
  if (format === undefined || contents === undefined)
    return { kind: 'obstacle', message: 'its format is not known', span: undefined, contents };
  const bank = assembleBank(format, contents);
  const codec = errors.some(({ code }) => code.startsWith('codec/')) ? undefined : declaredCodec(declaration);
  return { kind: 'bank', format, contents, bank, codec };
}

function isError({ severity }: Finding): boolean {
  return severity === 'error';
}

function isBeside(code: string): boolean {
  return BESIDE.has(code.slice(0, code.indexOf('/')));
}

/** Families of rules on fields that have no part in the bank's content. */
const BESIDE: ReadonlySet<string> = new Set(['identity', 'registry', 'preload', 'codec']);
