import { l10n } from 'vscode';
import { registerCommand } from '../../../infrastructure/commands.ts';
import type { Extension } from '../../../infrastructure/extension.ts';
import { requireTrust } from '../../../infrastructure/trust.ts';
import { chosenProjects, targetOf } from '../build-target.ts';
import type { Watches } from './watches.ts';

/** Watching is not over before it is stopped, or the window closed. */
export function registerWatchCommands(extension: Extension, watches: Watches): void {
  registerCommand(extension, 'packwright.startWatching', async (argument?: unknown) => {
    requireTrust();
    for (const project of await projectsOf(extension, argument)) watches.start(project, FOR_EVER);
  });
  registerCommand(extension, 'packwright.stopWatching', () => watches.stopAll());
}

/** One and the same, so that starting twice is starting once. */
const FOR_EVER = {};

async function projectsOf(extension: Extension, argument: unknown): Promise<readonly string[]> {
  const target = targetOf(argument);
  const all = await extension.projects.loaded();
  if (target === undefined)
    return (await chosenProjects(extension, l10n.t('The project to watch'))).map(({ uri }) => uri);
  const around = all.filter(({ uri }) => `${target.uri}/`.startsWith(`${uri}/`));
  return around
    .map(({ uri }) => uri)
    .sort((a, b) => b.length - a.length)
    .slice(0, 1);
}
