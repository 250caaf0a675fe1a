/** Writes the extension as one file, `packwright-<version>.vsix`, for ‘Extensions: Install from VSIX…’. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { packageExtension } from './package/package-extension.ts';

const root = join(import.meta.dirname, '..');
const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const vsix = `${name}-${version}.vsix`;
packageExtension(join(root, vsix));
console.log(`${vsix}, ${(statSync(join(root, vsix)).size / 1e6).toFixed(2)} MB`);
