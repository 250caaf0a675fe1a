/**
 * A number of 32 bits for each number of 32 bits, different ones for different ones, and near ones far apart: an order
 * of colours that has to do with nothing but the colours, so that one more moves no other.
 */
export function colorHash(value: number): number {
  let hash = value | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x21f0aaad);
  hash = Math.imul(hash ^ (hash >>> 15), 0x735a2d97);
  return (hash ^ (hash >>> 15)) >>> 0;
}
