import type { Extension } from '../../infrastructure/extension.ts';
import { registerBuildCommands } from './build-commands.ts';
import { registerBuildMenu } from './build-menu.ts';
import { showBuildStatus } from './build-status.ts';
import { Builds } from './builds.ts';
import { registerBuildTasks } from './tasks/build-tasks.ts';
import { registerWatchCommands } from './watch/watch-commands.ts';
import { Watches } from './watch/watches.ts';

/** Building: by command, by watching, as a task, and what the status bar says of it. */
export function activateBuild(extension: Extension): void {
  const builds = new Builds(extension.server);
  const watches = new Watches(extension, builds);
  registerBuildCommands(extension, builds);
  registerWatchCommands(extension, watches);
  registerBuildMenu(extension, builds, watches);
  extension.context.subscriptions.push(
    builds,
    watches,
    ...registerBuildTasks(extension, builds, watches),
    ...showBuildStatus(extension, builds, watches),
  );
}
