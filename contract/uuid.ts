export const NIL_UUID = '00000000-0000-0000-0000-000000000000';
export const MAX_UUID = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** Whether `text` is a UUID in the form of RFC 9562, in either case; the nil UUID is one. */
export function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(text);
}

/** Whether the canonical `uuid` identifies nothing: the nil and the max UUID of RFC 9562, sections 5.9 and 5.10. */
export function isPlaceholderUuid(uuid: string): boolean {
  return uuid === NIL_UUID || uuid === MAX_UUID;
}

/**
 * The lower-case form with hyphens of a UUID in any usual spelling: capitals, braces, `urn:uuid:`, hyphens that are
 * missing or misplaced. Undefined where `text` does not hold exactly 32 hexadecimal digits.
 */
export function canonicalUuid(text: string): string | undefined {
  if (isUuid(text)) return text.toLowerCase();
  if (text.length > 80) return undefined;
  const bare = /^\s*(?:urn:uuid:|uuid:)?[{(]?([0-9a-f\-–_ ]+)[})]?\s*$/i.exec(text)?.[1];
  const digits = bare?.replace(/[^0-9a-f]/gi, '').toLowerCase();
  if (digits?.length !== 32) return undefined;
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
