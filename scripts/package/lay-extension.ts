import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** What the extension reads at run time, and what VS Code shows of it. The command line is not among it. */
const FOLDERS = ['l10n', 'media', 'syntaxes', 'docs/formats', 'docs/rules', 'docs/spec'];
const FILES: Readonly<Record<string, string>> = {
  LICENSE: 'LICENSE',
  'CHANGELOG.md': 'CHANGELOG.md',
  'client/README.md': 'README.md',
  'docs/artifact.md': 'docs/artifact.md',
  'docs/rules.md': 'docs/rules.md',
};
/** With what it alone loads: the service of asset packs and its database, several times as large as all the rest. */
const COMMAND_LINE = /^((cli|program)\.cjs|packs$)/;

/**
 * Lays into `folder` what VS Code runs: what of the project belongs to the extension, with the build in `dist`. All
 * of it is a copy: VS Code knows an extension's files by their place, and the next build must not meet a run.
 */
export function layExtension(folder: string, dist: string): void {
  if (!existsSync(join(dist, 'extension.cjs')))
    throw new Error(`${dist} has no build: ‘npm run build’ writes one`);
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(dist).filter((name) => !COMMAND_LINE.test(name)))
    cpSync(join(dist, name), join(folder, 'dist', name), { recursive: true });
  for (const name of FOLDERS)
    cpSync(join(root, name), join(folder, name), { recursive: true, filter: isForUsers });
  for (const [from, to] of Object.entries(FILES)) cpSync(join(root, from), join(folder, to));
  for (const name of readdirSync(root).filter((name) => /^package\.nls.*\.json$/.test(name)))
    cpSync(join(root, name), join(folder, name));
  writeFileSync(join(folder, 'package.json'), JSON.stringify(extensionManifest(), null, 2));
  unlinkMissing(folder);
}

/** What stands beside files for those who write them. */
function isForUsers(path: string): boolean {
  return basename(path) !== 'README.md';
}

/** The manifest without what concerns npm: its list of files, too, would stand in the packager's way. */
function extensionManifest(): object {
  const { bin, files, scripts, devDependencies, ...manifest } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  return manifest;
}

/** Pages refer to files of the project that are not part of the extension: there the text stands without the link. */
function unlinkMissing(folder: string): void {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.md'),
  );
  for (const page of pages) {
    const place = dirname(join(folder, page));
    const text = readFileSync(join(folder, page), 'utf8');
    const linked = text.replace(LINK, (link, label: string, target: string) =>
      existsSync(join(place, target)) ? link : label,
    );
    if (linked !== text) writeFileSync(join(folder, page), linked);
  }
}

/** A link to a file, by its relative path. */
const LINK = /(?<!!)\[([^\]]+)\]\((?![a-z]+:|#)([^)#\s]+)(?:#[^)\s]*)?\)/g;
