import { l10n, ProgressLocation, Uri, window, workspace } from 'vscode';
import type { BuildResult, CleanResult } from '../../../protocol/build.ts';
import type { ProjectNode } from '../../../protocol/project-tree.ts';
import { registerCommand } from '../../infrastructure/commands.ts';
import type { Extension } from '../../infrastructure/extension.ts';
import { requireTrust } from '../../infrastructure/trust.ts';
import {
  type BuildTarget,
  chosenAsset,
  chosenFolder,
  chosenProject,
  chosenProjects,
  targetOf,
} from './build-target.ts';
import { type BuildRequest, type Builds, isSameUri } from './builds.ts';
import { outputLines, PLAIN } from './output-lines.ts';
import { savedBefore } from './save-before.ts';
import { openReport, tellOutcome } from './tell-outcome.ts';

/** Building and cleaning, from the palette, lenses and menus. Each command ends when what it started has. */
export function registerBuildCommands(extension: Extension, builds: Builds): void {
  registerCommand(extension, 'packwright.build', async (argument?: unknown) => {
    requireTrust();
    return buildAndTell(extension, builds, [targetOf(argument) ?? (await chosenAsset(extension))]);
  });
  registerCommand(extension, 'packwright.buildFolder', async (argument?: unknown) => {
    requireTrust();
    const target = targetOf(argument) ?? (await chosenFolder(extension));
    return buildAndTell(extension, builds, [target && (await atLeastProject(extension, target))]);
  });
  registerCommand(extension, 'packwright.buildAll', async (argument?: unknown) => {
    requireTrust();
    const targets = await projectTargets(extension, argument, {
      choose: chosenProjects,
      placeHolder: l10n.t('The project to build'),
    });
    return buildAndTell(extension, builds, targets);
  });
  registerCommand(extension, 'packwright.rebuild', async (argument?: unknown) => {
    requireTrust();
    const targets = await projectTargets(extension, argument, {
      choose: chosenProjects,
      placeHolder: l10n.t('The project to build anew'),
    });
    return buildAndTell(
      extension,
      builds,
      targets.map((target) => ({ ...target, fresh: true })),
    );
  });
  registerCommand(extension, 'packwright.clean', async (argument?: unknown) => {
    requireTrust();
    const [target] = await projectTargets(extension, argument, {
      choose: oneProject,
      placeHolder: l10n.t('The project to delete the banks of'),
    });
    if (target !== undefined) tellCleaned(await builds.clean(target.uri));
  });
  registerCommand(extension, 'packwright.showBuildReport', async (argument?: unknown) =>
    showReport(extension, builds, argument),
  );
}

/** Builds one after the other, with a progress that can be cancelled, and tells what came of all; that is what the commands give. */
async function buildAndTell(
  extension: Extension,
  builds: Builds,
  requests: readonly (BuildRequest | undefined)[],
): Promise<readonly BuildResult[]> {
  const results: BuildResult[] = [];
  for (const request of requests) {
    if (request === undefined || !(await savedBefore(request.uri))) continue;
    const result = await withCancel(extension, builds, request);
    logLines(extension, result);
    results.push(result);
  }
  // The command has ended when the build has: nobody waits until the message is read.
  void tellOutcome(extension, results);
  return results;
}

function withCancel(extension: Extension, builds: Builds, request: BuildRequest): Thenable<BuildResult> {
  const title = l10n.t('Building {0}', nameOf(extension, request));
  const options = { location: ProgressLocation.Notification, title, cancellable: true };
  return window.withProgress(options, (progress, token) => {
    let done = 0;
    return builds.run(request, {
      token,
      onProgress: ({ percentage = done, message = '' }) => {
        progress.report({ increment: percentage - done, message });
        done = percentage;
      },
    });
  });
}

function nameOf({ projects }: Extension, { uri }: BuildRequest): string {
  const project = projects.projects?.find((each) => isSameUri(each.uri, uri));
  return project?.name ?? workspace.asRelativePath(Uri.parse(uri, true));
}

function logLines({ log }: Extension, result: BuildResult): void {
  const shown = (uri: string) => workspace.asRelativePath(Uri.parse(uri, true));
  log.info(`Built ${result.project.name}`);
  for (const line of outputLines(result, shown, PLAIN)) log.info(line);
}

/** A folder that is a whole project is built as one: of its registry and settings no folder has a part. */
async function atLeastProject({ projects }: Extension, target: BuildTarget): Promise<BuildTarget> {
  const all = await projects.loaded();
  const isProject = target.scope === 'folder' && all.some(({ uri }) => isSameUri(uri, target.uri));
  return isProject ? { ...target, scope: 'project' } : target;
}

type ChooseProjects = (extension: Extension, placeHolder: string) => Promise<readonly ProjectNode[]>;

/** The project that a command was called on, or those that are chosen. */
async function projectTargets(
  extension: Extension,
  argument: unknown,
  { choose, placeHolder }: { readonly choose: ChooseProjects; readonly placeHolder: string },
): Promise<readonly BuildTarget[]> {
  const target = targetOf(argument);
  if (target !== undefined) return [{ ...target, scope: 'project' }];
  const projects = await choose(extension, placeHolder);
  return projects.map(({ uri }) => ({ uri, scope: 'project' }));
}

const oneProject: ChooseProjects = async (extension, placeHolder) => {
  const project = await chosenProject(extension, placeHolder);
  return project === undefined ? [] : [project];
};

function tellCleaned({ project, removed, left }: CleanResult): void {
  if (left.length > 0) {
    const what = left.join(', ');
    void window.showWarningMessage(
      l10n.t('{0}: {1} was left, since Packwright has not written it', project.name, what),
    );
  } else if (removed.length === 0) {
    void window.showInformationMessage(l10n.t('{0}: there was nothing to delete', project.name));
  } else {
    const what = removed.join(', ');
    void window.showInformationMessage(l10n.t('{0}: {1} deleted', project.name, what));
  }
}

async function showReport(extension: Extension, builds: Builds, argument: unknown): Promise<void> {
  if (argument === undefined && builds.last?.archive) return openReport(extension, builds.last);
  const all = await extension.projects.loaded();
  const target = targetOf(argument);
  const project =
    target === undefined
      ? await chosenProject(extension, l10n.t('The project whose report to show'))
      : all.find(({ archive, uri }) =>
          [archive?.uri ?? uri, uri].some((each) => isSameUri(each, target.uri)),
        );
  if (project?.archive === null || project === undefined) {
    void window.showInformationMessage(l10n.t('Nothing was built yet'));
    return;
  }
  const archive = extension.server.toUri(project.archive.uri);
  await window.showTextDocument(Uri.joinPath(archive, '..', 'build-report.json'));
}
