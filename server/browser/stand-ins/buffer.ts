/** What the packer uses of `node:buffer`, for the browser: a view of bytes, which the stand-in of pngjs reads as such. */
export const Buffer = {
  from: (bytes: ArrayBufferLike, offset: number, length: number): Uint8Array =>
    new Uint8Array(bytes, offset, length),
};
