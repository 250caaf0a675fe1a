import { describe, expect, it } from 'vitest';
import type { InlinePicture, InlinePreview } from '../../../protocol/inline-previews.ts';
import { pictureHeight } from './line-room.ts';
import { inlineSvg } from './preview-svg.ts';
import { SeenPictures } from './seen-pictures.ts';

describe('how high a picture may be', () => {
  it.each([
    { fontSize: 14, lineHeight: 0, height: 17 },
    { fontSize: 12, lineHeight: 0, height: 16 },
    { fontSize: 8, lineHeight: 0, height: 11 },
    { fontSize: 4, lineHeight: 0, height: 8 },
    { fontSize: 20, lineHeight: 0, height: 25 },
    { fontSize: 14, lineHeight: 2, height: 26 },
    { fontSize: 14, lineHeight: 40, height: 38 },
  ])('$fontSize px, lines of $lineHeight: $height', ({ height, ...settings }) => {
    expect(pictureHeight(settings)).toBe(height);
  });
});

const PIXELS: InlinePicture = {
  kind: 'pixels',
  data: 'data:image/png;base64,AAAA',
  width: 8,
  height: 8,
  zoom: 2,
  isCut: false,
};
const SWATCHES: InlinePicture = { kind: 'swatches', colors: [null, '#ff0000'] };
const WAVE: InlinePicture = { kind: 'wave', peaks: [-1, 1, 0, 0] };

describe('what is drawn', () => {
  it.each([
    { name: 'pixels, enlarged', picture: PIXELS, size: [16, 16], has: ['data:image/png', 'pixelated'] },
    { name: 'that there is more', picture: { ...PIXELS, isCut: true }, size: [28, 16], has: ['<circle'] },
    { name: 'a palette', picture: SWATCHES, size: [20, 12], has: ['fill="#ff0000"', 'fill="url(#board)"'] },
    { name: 'a sound', picture: WAVE, size: [2, 14], has: ['M0.5 0V14', 'M1.5 6.5V7.5'] },
  ])('$name', ({ picture, size, has }) => {
    const { uri, width, height } = inlineSvg(picture, STYLE);
    expect([width, height]).toEqual(size);
    for (const part of has) expect(textOf(uri)).toContain(part);
    expect(textOf(uri)).toContain('<title>2 &#60;glyphs&#62;</title>');
  });

  it('is another in the dark, and pale where it is past', () => {
    const looks = [STYLE, { ...STYLE, theme: 'dark' as const }, { ...STYLE, isPast: true }].map((style) =>
      textOf(inlineSvg(PIXELS, style).uri),
    );
    expect(new Set(looks).size).toBe(3);
    expect(looks.map((look) => look.includes('opacity="0.35"'))).toEqual([false, false, true]);
  });
});

describe('what is seen', () => {
  it('stays while nothing can be packed, is known by its key, and is forgotten once it is gone', () => {
    const seen = new SeenPictures();
    const [a, b] = [preview('a', PIXELS), preview('b', SWATCHES)];
    expect(told(seen, null, [a, b])).toEqual(['a pixels', 'b swatches']);
    expect(told(seen, 'no', [preview('b'), preview('c')])).toEqual(['b swatches, past']);
    expect(told(seen, null, [preview('b')])).toEqual([]);
    expect(told(seen, 'no', [preview('a'), preview('b')])).toEqual([]);
  });

  it('is not drawn of what has no looks', () => {
    expect(told(new SeenPictures(), null, [preview('notes.txt')])).toEqual([]);
  });
});

const STYLE = { theme: 'light', height: 17, isPast: false, summary: '2 <glyphs>' } as const;

function textOf(uri: string): string {
  return atob(uri.replace(/^data:image\/svg\+xml;base64,/, ''));
}

function preview(key: string, picture: InlinePicture | null = null): InlinePreview {
  return { key, position: { line: 0, character: 0 }, summary: '', picture };
}

function told(seen: SeenPictures, obstacle: string | null, previews: readonly InlinePreview[]): string[] {
  return seen
    .of({ version: 1, obstacle, previews })
    .map(({ key, picture, isPast }) => `${key} ${picture.kind}${isPast ? ', past' : ''}`);
}
