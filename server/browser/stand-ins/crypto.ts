import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** What the packer uses of `node:crypto`, for the browser, whose own digests cannot be had at once. */
export function createHash(_algorithm: 'sha256'): Hash {
  const hash = sha256.create();
  const self: Hash = {
    update: (bytes) => {
      hash.update(bytes);
      return self;
    },
    digest: () => bytesToHex(hash.digest()),
  };
  return self;
}

export interface Hash {
  update(bytes: Uint8Array): Hash;
  digest(encoding: 'hex'): string;
}
