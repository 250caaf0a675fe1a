import {
  CancellationError,
  CustomExecution,
  type Disposable,
  Task,
  type TaskDefinition,
  TaskGroup,
  TaskScope,
  tasks,
  Uri,
  type WorkspaceFolder,
  workspace,
} from 'vscode';
import { type BuildResult, TELL_AGAIN } from '../../../../protocol/build.ts';
import type { ProjectNode } from '../../../../protocol/project-tree.ts';
import type { Extension } from '../../../infrastructure/extension.ts';
import type { Builds } from '../builds.ts';
import { outputLines } from '../output-lines.ts';
import { savedBefore } from '../save-before.ts';
import type { Watches } from '../watch/watches.ts';
import { type ExitCode, type TaskRun, TaskTerminal } from './task-terminal.ts';
import { COLORED } from './terminal-paint.ts';

/** As `taskDefinitions` of package.json says it. */
export interface PackwrightTask extends TaskDefinition {
  readonly type: 'packwright';
  readonly task: 'build' | 'watch';
  /** Folder of the project, relative to the workspace folder; the workspace folder itself where it is absent. */
  readonly project?: string;
  /** Asset root, or a folder of several, relative to the project; all of it where it is absent. Only for builds. */
  readonly asset?: string;
}

const SOURCE = 'packwright';

/** `packwright: build` and `packwright: watch`, for tasks.json and the list of tasks. */
export function registerBuildTasks(extension: Extension, builds: Builds, watches: Watches): Disposable[] {
  const work = { extension, builds, watches };
  const provider = tasks.registerTaskProvider('packwright', {
    provideTasks: async () => {
      const projects = await projectsAtHand(extension);
      return projects.flatMap((project) => tasksOf(work, project, projects.length > 1));
    },
    resolveTask: ({ definition, scope }) =>
      isOurs(definition) ? taskOf(work, definition, folderOf(scope)) : undefined,
  });
  const ended = tasks.onDidEndTask(({ execution: { task } }) => {
    if (task.problemMatchers.some((name) => name.startsWith('$packwright'))) void tellAgain(extension);
  });
  return [provider, ended];
}

/** What a matcher read out of a task's output took the place of what the language server had found, without fixes. */
async function tellAgain({ server, log }: Extension): Promise<void> {
  try {
    await server.request(TELL_AGAIN, null);
  } catch (error) {
    log.warn('telling findings again', String(error));
  }
}

interface TaskWork {
  readonly extension: Extension;
  readonly builds: Builds;
  readonly watches: Watches;
}

/** None where there is no server: the list of tasks must not fail for that. */
async function projectsAtHand({ projects, log }: Extension): Promise<readonly ProjectNode[]> {
  try {
    return await projects.loaded();
  } catch (error) {
    log.warn('listing tasks', String(error));
    return [];
  }
}

function tasksOf(work: TaskWork, { uri, name }: ProjectNode, isOneOfMany: boolean): Task[] {
  const at = Uri.parse(uri, true);
  const folder = workspace.getWorkspaceFolder(at);
  if (folder === undefined) return [];
  const below = at.path.slice(folder.uri.path.length).replace(/^\/+|\/+$/g, '');
  const project = below === '' ? {} : { project: below };
  const definitions: PackwrightTask[] = (['build', 'watch'] as const).map((task) => ({
    type: 'packwright',
    task,
    ...project,
  }));
  return definitions.map((definition) => {
    const label = isOneOfMany ? `${definition.task} ${name}` : definition.task;
    return taskOf(work, definition, folder, label);
  });
}

function taskOf(
  work: TaskWork,
  definition: PackwrightTask,
  folder: WorkspaceFolder | undefined,
  label = labelOf(definition),
): Task {
  const isWatch = definition.task === 'watch';
  const execution = new CustomExecution(
    async () =>
      new TaskTerminal((run) => (isWatch ? watch : buildOnce)(work, run, targetIn(definition, folder))),
  );
  // What is found the language server tells by itself, with fixes: a matcher would only write over that.
  const matchers = isWatch ? ['$packwright-watch'] : [];
  const task = new Task(definition, folder ?? TaskScope.Workspace, label, SOURCE, execution, matchers);
  task.group = TaskGroup.Build;
  task.isBackground = isWatch;
  task.presentationOptions = { clear: true };
  return task;
}

function labelOf({ task, project, asset }: PackwrightTask): string {
  return [task, project, asset].filter((part) => part !== undefined).join(' ');
}

function isOurs(definition: TaskDefinition): definition is PackwrightTask {
  return definition.type === 'packwright' && (definition.task === 'build' || definition.task === 'watch');
}

/** A task of the user's own settings is run in the only folder there is. */
function folderOf(scope: Task['scope']): WorkspaceFolder | undefined {
  return typeof scope === 'object' ? scope : workspace.workspaceFolders?.[0];
}

interface TaskTarget {
  readonly uri: string;
  readonly scope: 'project' | 'folder';
}

function targetIn(
  { project, asset }: PackwrightTask,
  folder: WorkspaceFolder | undefined,
): TaskTarget | undefined {
  if (folder === undefined) return undefined;
  const parts = [project, asset].filter((part) => part !== undefined && part !== '.' && part !== '');
  const uri = Uri.joinPath(folder.uri, ...parts.map(String)).toString();
  return { uri, scope: asset === undefined ? 'project' : 'folder' };
}

type Runner = (work: TaskWork, run: TaskRun, target: TaskTarget | undefined) => Promise<ExitCode>;

const buildOnce: Runner = async ({ builds }, { token, write }, target) => {
  if (target === undefined) return refused(write, 'there is no folder to build in');
  try {
    if (!(await savedBefore(target.uri))) return refused(write, 'cancelled before it began');
    const result = await builds.run(target, { token });
    writeResult(write, result);
    return result.written ? 0 : 1;
  } catch (error) {
    if (error instanceof CancellationError) throw error;
    return refused(write, error instanceof Error ? error.message : String(error));
  }
};

const watch: Runner = ({ watches }, { token, write }, target) => {
  if (target === undefined) return Promise.resolve(refused(write, 'there is no folder to build in'));
  return new Promise((done) => {
    try {
      const watching = watches.start(target.uri, {
        begun: () => write(BUILDING),
        ended: (result) => {
          writeResult(write, result);
          write(WATCHING);
        },
        failed: (error) => {
          write(COLORED('error', error instanceof Error ? error.message : String(error)));
          write(WATCHING);
        },
        stopped: () => done(0),
      });
      token.onCancellationRequested(() => {
        watching.dispose();
        done(0);
      });
    } catch (error) {
      done(refused(write, error instanceof Error ? error.message : String(error)));
    }
  });
};

/** `$packwright-watch` knows by these lines when a build begins and ends. */
const BUILDING = '[packwright] building';
const WATCHING = '[packwright] watching for changes';

function writeResult(write: (line: string) => void, result: BuildResult): void {
  const shown = (uri: string) => workspace.asRelativePath(Uri.parse(uri, true), false);
  // Indented, so that no matcher takes for news what the language server has told already.
  for (const line of outputLines(result, shown, COLORED)) write(` ${line}`);
}

function refused(write: (line: string) => void, why: string): ExitCode {
  write(`${COLORED('error', 'error')}: ${why}`);
  return 3;
}
