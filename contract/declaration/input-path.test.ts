import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalForm, readInputPath } from './input-path.ts';

describe('an input path', () => {
  it.each([
    ['', 'empty'],
    [' \t', 'empty'],
    ['/tiles/a.png', 'absolute'],
    ['\\tiles\\a.png', 'absolute'],
    ['\\\\server\\a.png', 'absolute'],
    ['C:\\a.png', 'absolute'],
    ['c:a.png', 'absolute'],
    ['file:///a.png', 'absolute'],
    ['res://a.png', 'absolute'],
    ['https://example.org/a.png', 'absolute'],
    ['tiles/a:b.png', 'forbidden'],
    ['a\0.png', 'forbidden'],
    ['a\nb.png', 'forbidden'],
    ['../a.png', 'outside'],
    ['tiles/../../a.png', 'outside'],
    ['..\\a.png', 'outside'],
    ['../hero/a.png', 'outside'],
    ['..', 'outside'],
    ['.', 'folder'],
    ['tiles/..', 'folder'],
    ['tiles\\a.png', 'backslash'],
    ['.\\a.png', 'backslash'],
    ['./a.png', 'not-normalized'],
    ['a//b.png', 'not-normalized'],
    ['x/../a.png', 'not-normalized'],
    ['a.png/', 'not-normalized'],
    ['a.png', 'plain'],
    ['a b/..c/ä.png', 'plain'],
    ['...', 'plain'],
  ])('%j is %s', (text, kind) => expect(readInputPath(text).kind).toBe(kind));

  it('has a normal form that is plain, stays itself and stays inside', () => {
    const part = fc.constantFrom('a', 'b.png', '..', '.', '', '\\');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const normal = normalForm(readInputPath(parts.join('/')));
        if (normal === undefined) return;
        expect(readInputPath(normal)).toEqual({ kind: 'plain', normal });
        expect(normal.split('/')).not.toContain('..');
      }),
    );
  });
});
