import { expect, it } from 'vitest';
import { bytesOfDataUrl } from './data-url.ts';

it.each<[string, string | undefined]>([
  ['data:image/png;base64,iVBORw==', '89504e47'],
  ['DATA:image/png;Base64 ,iVBO%52w%3D%3D', '89504e47'],
  ['data:image/png;base64,iVBO\n Rw==', '89504e47'],
  ['data:,%89PNG', '89504e47'],
  ['data:image/png;base64,', ''],
  ['data:image/png;base64,i*', undefined],
  ['data:,100%', undefined],
  ['data:image/png', undefined],
  ['https://x/a,b', undefined],
])('%s', (url, bytes) => {
  const read = bytesOfDataUrl(url);
  expect(read && Buffer.from(read).toString('hex')).toBe(bytes);
});
