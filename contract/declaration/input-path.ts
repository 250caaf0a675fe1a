/**
 * What a path of `inputs` is, by its text alone. `normal` has no `.`, no empty part and `/` between its parts; only
 * a `plain` path, which equals its normal form, leads to a file that everybody finds.
 */
export type InputPath =
  | { readonly kind: 'empty' | 'absolute' | 'forbidden' | 'outside' | 'folder' }
  | { readonly kind: 'backslash' | 'not-normalized' | 'plain'; readonly normal: string };

export function readInputPath(text: string): InputPath {
  if (text.trim() === '') return { kind: 'empty' };
  if (isAbsolute(text)) return { kind: 'absolute' };
  if (/[\0-\x1f\x7f:]/.test(text)) return { kind: 'forbidden' };
  const normal = normalize(text);
  if (normal === undefined) return { kind: 'outside' };
  if (normal === '') return { kind: 'folder' };
  if (text.includes('\\')) return { kind: 'backslash', normal };
  return { kind: normal === text ? 'plain' : 'not-normalized', normal };
}

/** The normal form, where the path has one. */
export function normalForm(path: InputPath): string | undefined {
  return 'normal' in path ? path.normal : undefined;
}

/** `/x`, `\x`, `C:\x`, and schemes such as `file:`, `res://` and `https:`. */
function isAbsolute(text: string): boolean {
  return /^\s*(?:[\\/]|[A-Za-z][A-Za-z0-9+.-]*:)/.test(text);
}

/** Empty for the asset root itself; undefined where the path leaves it, be it to come back. */
function normalize(text: string): string | undefined {
  const parts: string[] = [];
  for (const part of text.split(/[\\/]/)) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}
