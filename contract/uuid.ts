export const NIL_UUID = '00000000-0000-0000-0000-000000000000';

/** Whether `text` is a UUID in the form of RFC 9562, in either case; the nil UUID is one. */
export function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(text);
}
