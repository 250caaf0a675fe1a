import { unreachable } from '../../contract/unreachable.ts';
import type { BuildInput, BuiltBank, Source } from '../format.ts';
import { inputName } from '../input-name.ts';
import { layOut } from './layout.ts';

/** Writes the payload of docs/formats/data-raw-v1.md. */
export function buildBlobs({ sources }: BuildInput): BuiltBank {
  const contents = sources.map(bytesOf);
  const { offsets, size } = layOut(contents.map(({ length }) => length));
  const payload = new Uint8Array(size);
  const blobs = contents.map((bytes, position) => {
    const offset = offsets[position];
    payload.set(bytes, offset);
    return { name: inputName(sources[position].path), offset, size: bytes.length };
  });
  return { payload, metadata: { blobs } };
}

function bytesOf({ input }: Source): Uint8Array {
  return input.kind === 'blob'
    ? input.bytes
    : unreachable(`a ${input.kind} among the files, without a finding`);
}
