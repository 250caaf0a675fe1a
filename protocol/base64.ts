/** Both are everywhere: in Node, in browsers and in their workers. */
declare function atob(text: string): string;
declare function btoa(binary: string): string;

/** A multiple of three, so that the pieces can be put together. */
const PIECE = 3 * 8192;

/** RFC 4648, with padding. */
export function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += PIECE)
    pieces.push(btoa(String.fromCharCode(...bytes.subarray(at, at + PIECE))));
  return pieces.join('');
}

/** Throws for what is no base64. */
export function fromBase64(text: string): Uint8Array {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
