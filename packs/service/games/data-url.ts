/** The bytes of a `data:` URI (RFC 2397); undefined where it is none, or cannot be read. */
export function bytesOfDataUrl(url: string): Uint8Array | undefined {
  const comma = url.indexOf(',');
  if (!/^data:/i.test(url) || comma < 0) return undefined;
  const text = url.slice(comma + 1);
  if (/%(?![0-9a-f]{2})/i.test(text)) return undefined;
  const bytes = text.replaceAll(/%([0-9a-f]{2})/gi, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
  return /;\s*base64\s*$/i.test(url.slice(0, comma)) ? fromBase64(bytes) : Buffer.from(bytes, 'latin1');
}

function fromBase64(text: string): Uint8Array | undefined {
  const digits = text.replaceAll(/\s/g, '');
  return /^[A-Za-z0-9+/_-]*={0,2}$/.test(digits) ? Buffer.from(digits, 'base64') : undefined;
}
