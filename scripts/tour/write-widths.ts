import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const docs = join(import.meta.dirname, '../../docs');

/** Has docs/tour.md show each picture as large as it was in the window, where a pixel was two. */
export function writeWidths(): void {
  const page = join(docs, 'tour.md');
  const text = readFileSync(page, 'utf8');
  const sized = text.replace(/<img src="([^"]+)" width="\d+"/g, (image, path: string) => {
    const file = join(docs, path);
    return existsSync(file) ? `<img src="${path}" width="${widthOf(file) / 2}"` : image;
  });
  if (sized !== text) writeFileSync(page, sized);
}

/** In pixels, of a PNG. */
function widthOf(file: string): number {
  return readFileSync(file).readUInt32BE(16);
}
