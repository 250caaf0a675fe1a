import { commands, l10n, type QuickPickItem, QuickPickItemKind, ThemeIcon, window } from 'vscode';
import { registerCommand } from '../../infrastructure/commands.ts';
import type { Extension } from '../../infrastructure/extension.ts';
import type { Builds } from './builds.ts';
import { focusProblems, openArchive } from './tell-outcome.ts';
import type { Watches } from './watch/watches.ts';

/** What the status bar's item leads to. */
export function registerBuildMenu(extension: Extension, builds: Builds, watches: Watches): void {
  registerCommand(extension, 'packwright.showBuildMenu', async () => {
    const chosen = await window.showQuickPick(menuOf(builds, watches), {
      title: l10n.t('Packwright'),
      placeHolder: l10n.t('What to build, or to see of the last build'),
    });
    await chosen?.run?.();
  });
}

interface MenuItem extends QuickPickItem {
  readonly run?: () => Thenable<unknown>;
}

function menuOf(builds: Builds, watches: Watches): MenuItem[] {
  const { last } = builds;
  const isAsset = window.activeTextEditor?.document.uri.path.endsWith('/asset.json') === true;
  const watch =
    watches.projects.length > 0
      ? item('eye-closed', l10n.t('Stop Watching'), 'packwright.stopWatching')
      : item('eye', l10n.t('Start Watching'), 'packwright.startWatching');
  return [
    item('run-all', l10n.t('Build All'), 'packwright.buildAll'),
    ...(isAsset ? [item('play', l10n.t('Build This Asset'), 'packwright.build')] : []),
    item('folder', l10n.t('Build Folder…'), 'packwright.buildFolder'),
    watch,
    item('debug-restart', l10n.t('Rebuild'), 'packwright.rebuild'),
    item('trash', l10n.t('Clean'), 'packwright.clean'),
    { label: l10n.t('Last build'), kind: QuickPickItemKind.Separator },
    { label: l10n.t('Show Problems'), iconPath: new ThemeIcon('list-tree'), run: focusProblems },
    ...(last?.archive
      ? [{ label: l10n.t('Open Bank'), iconPath: new ThemeIcon('package'), run: () => openArchive(last) }]
      : []),
    item('json', l10n.t('Show Report'), 'packwright.showBuildReport'),
  ];
}

function item(icon: string, label: string, command: string): MenuItem {
  return { label, iconPath: new ThemeIcon(icon), run: () => commands.executeCommand(command) };
}
