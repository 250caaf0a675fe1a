import { type Disposable, l10n, StatusBarAlignment, type StatusBarItem, ThemeColor, window } from 'vscode';
import { byteSize } from '../../infrastructure/byte-size.ts';
import type { Extension } from '../../infrastructure/extension.ts';
import type { Builds } from './builds.ts';
import { successText } from './tell-outcome.ts';
import type { Watches } from './watch/watches.ts';

/** What was built last, what is being built, and whether changes are watched for; a click shows what one can do. */
export function showBuildStatus(extension: Extension, builds: Builds, watches: Watches): Disposable[] {
  const item = window.createStatusBarItem('packwright.build', StatusBarAlignment.Left);
  item.name = l10n.t('Packwright Build');
  item.command = 'packwright.showBuildMenu';
  const update = () => draw(item, { extension, builds, watches });
  update();
  return [
    item,
    builds.onDidChange(update),
    watches.onDidChange(update),
    extension.projects.onDidChange(update),
    extension.server.onDidChangeState(update),
  ];
}

interface Drawn {
  readonly extension: Extension;
  readonly builds: Builds;
  readonly watches: Watches;
}

function draw(item: StatusBarItem, { extension, builds, watches }: Drawn): void {
  const isWatching = watches.projects.length > 0;
  const { icon, text, tooltip, isError } = stateOf(extension, builds);
  const eye = isWatching ? ' $(eye)' : '';
  item.text = `${icon}${eye} ${text}`;
  item.tooltip = isWatching ? `${tooltip}\n${l10n.t('Changes are built as they come')}` : tooltip;
  item.accessibilityInformation = { label: l10n.t('Packwright build: {0}', tooltip), role: 'button' };
  item.backgroundColor = isError ? new ThemeColor('statusBarItem.errorBackground') : undefined;
  if (hasProjects(extension)) item.show();
  else item.hide();
}

/** Until the projects are known there are some, or the extension would hardly be there. */
function hasProjects({ projects: { projects } }: Extension): boolean {
  return projects === undefined || projects.length > 0;
}

interface DrawnState {
  readonly icon: string;
  readonly text: string;
  readonly tooltip: string;
  readonly isError?: boolean;
}

function stateOf(extension: Extension, builds: Builds): DrawnState {
  if (builds.running !== undefined) {
    const { percentage = 0, message = '' } = builds.running;
    const text = percentage === 0 ? l10n.t('Building') : l10n.t('Building {0} %', percentage);
    return { icon: '$(sync~spin)', text, tooltip: message === '' ? text : message };
  }
  const { last } = builds;
  if (last === undefined) return standing(extension);
  if (last.written)
    return { icon: '$(package)', text: byteSize(last.archive?.size ?? 0), tooltip: successText(last) };
  const { errors } = last.findings;
  return {
    icon: '$(error)',
    text: errors === 1 ? l10n.t('1 error') : l10n.t('{0} errors', errors),
    tooltip: l10n.t('{0}: the last build wrote nothing', last.project.name),
    isError: true,
  };
}

/** What builds of former days left, where the views know it. */
function standing({ projects }: Extension): DrawnState {
  const sizes = (projects.projects ?? []).flatMap(({ archive }) =>
    archive?.kind === 'archive' ? [archive.size] : [],
  );
  const idle = { icon: '$(package)', tooltip: l10n.t('Packwright: build, and what was built') };
  if (sizes.length === 0) return { ...idle, text: l10n.t('Build') };
  return { ...idle, text: byteSize(sizes.reduce((sum, size) => sum + size, 0)) };
}
