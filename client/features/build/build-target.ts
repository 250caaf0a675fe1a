import { l10n, type QuickPickItem, type TextDocument, Uri, window } from 'vscode';
import type { BuildScope } from '../../../protocol/build.ts';
import type { FolderNode, ProjectNode } from '../../../protocol/project-tree.ts';
import { assetsIn } from '../../infrastructure/assets-in.ts';
import { UserFacingError } from '../../infrastructure/commands.ts';
import type { Extension } from '../../infrastructure/extension.ts';

/** What is to be built. */
export interface BuildTarget {
  readonly uri: string;
  readonly scope: BuildScope;
}

/**
 * What a command was called on: the params of a lens, what the Explorer gives, a line of a tree; undefined for what is
 * none of these, as from the palette.
 */
export function targetOf(argument: unknown): BuildTarget | undefined {
  if (argument instanceof Uri) return { uri: argument.toString(), scope: scopeOf(argument.path) };
  if (!isRecord(argument)) return undefined;
  const { asset, folder, project } = argument;
  for (const inner of [asset, folder]) if (isRecord(inner)) return targetOf(inner);
  if (argument.uri instanceof Uri) return targetOf(argument.uri);
  if (typeof argument.uri === 'string') return namedTarget(argument.uri, argument);
  return isRecord(project) ? targetOf(project) : undefined;
}

/** What the editor shows, where that can be built; else whatever asset is chosen. Undefined where none is. */
export async function chosenAsset(extension: Extension): Promise<BuildTarget | undefined> {
  const active = targetIn(window.activeTextEditor?.document);
  if (active !== undefined) return active;
  const assets = (await projectsOrNone(extension)).flatMap((project) => assetsIn(project));
  const items = assets.map(({ name, root, uri }) => ({
    label: name ?? root,
    description: root,
    target: { uri, scope: 'asset' } as const,
  }));
  return (await pick(items, l10n.t('The asset to build')))?.target;
}

export async function chosenFolder(extension: Extension): Promise<BuildTarget | undefined> {
  const projects = await projectsOrNone(extension);
  const items = projects.flatMap((project) =>
    foldersOf(project, '').map(({ path, uri }) => ({
      label: path,
      description: projects.length > 1 ? project.name : '',
      target: { uri, scope: 'folder' } as const,
    })),
  );
  if (items.length > 0) return (await pick(items, l10n.t('The folder to build')))?.target;
  throw new UserFacingError(l10n.t('No asset is in a folder that could be built apart: build all'));
}

/** The only project there is, or else the one that is chosen; undefined where none is. */
export async function chosenProject(
  extension: Extension,
  placeHolder: string,
): Promise<ProjectNode | undefined> {
  const projects = await projectsOrNone(extension);
  if (projects.length === 1) return projects[0];
  return (await pick(projects.map(projectItem), placeHolder))?.project;
}

/** As {@link chosenProject}, where all may be chosen together. */
export async function chosenProjects(
  extension: Extension,
  placeHolder: string,
): Promise<readonly ProjectNode[]> {
  const all = await projectsOrNone(extension);
  if (all.length === 1) return all;
  const everything = { label: l10n.t('All Projects'), description: String(all.length), projects: all };
  const single = all.map((project) => ({ ...projectItem(project), projects: [project] }));
  return (await pick([everything, ...single], placeHolder))?.projects ?? [];
}

/** Throws where there is none: then there is nothing to choose, and nothing to build. */
async function projectsOrNone({ projects }: Extension): Promise<readonly ProjectNode[]> {
  const found = await projects.loaded();
  if (found.length > 0) return found;
  throw new UserFacingError(l10n.t('No project is open: nothing in this workspace has an asset.json'));
}

function targetIn(document: TextDocument | undefined): BuildTarget | undefined {
  const name = document?.uri.path.split('/').at(-1) ?? '';
  if (document === undefined || document.isUntitled) return undefined;
  if (name === 'asset.json') return { uri: document.uri.toString(), scope: 'asset' };
  return PROJECT_FILES.has(name) ? { uri: document.uri.toString(), scope: 'project' } : undefined;
}

const PROJECT_FILES: ReadonlySet<string> = new Set([
  'packwright.json',
  'packwright.registry.json',
  'packwright.bindings.json',
]);
const SCOPES: ReadonlySet<unknown> = new Set<BuildScope>(['project', 'folder', 'asset']);

function namedTarget(uri: string, { scope, kind }: Readonly<Record<string, unknown>>): BuildTarget {
  const named = [scope, kind].find((each) => SCOPES.has(each)) as BuildScope | undefined;
  return { uri, scope: named ?? scopeOf(Uri.parse(uri, true).path) };
}

function scopeOf(path: string): BuildScope {
  const name = path.split('/').at(-1) ?? '';
  if (name === 'asset.json') return 'asset';
  return PROJECT_FILES.has(name) || name.endsWith('.bank') ? 'project' : 'folder';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function projectItem(project: ProjectNode): QuickPickItem & { readonly project: ProjectNode } {
  const { path } = Uri.parse(project.uri, true);
  return { label: project.name, description: path, project };
}

function pick<T extends QuickPickItem>(items: readonly T[], placeHolder: string): Thenable<T | undefined> {
  return window.showQuickPick(items, { placeHolder, matchOnDescription: true });
}

interface FolderPath {
  readonly path: string;
  readonly uri: string;
}

function foldersOf(node: ProjectNode | FolderNode, above: string): FolderPath[] {
  return node.children.flatMap((child) => {
    if (child.kind !== 'folder') return [];
    const path = `${above}${child.name}`;
    return [{ path, uri: child.uri }, ...foldersOf(child, `${path}/`)];
  });
}
