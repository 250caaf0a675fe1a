import { commands, l10n, window } from 'vscode';
import type { BuildChanges, BuildResult } from '../../../protocol/build.ts';
import { byteSize } from '../../infrastructure/byte-size.ts';
import type { Extension } from '../../infrastructure/extension.ts';
import { signedSize } from './output-lines.ts';

/** Says in one sentence what came of builds that somebody asked for, with what one may want to see next. */
export async function tellOutcome(extension: Extension, results: readonly BuildResult[]): Promise<void> {
  const failed = results.filter(({ written }) => !written);
  if (failed.length > 0) return tellFailure(failed);
  const [first] = results;
  if (first === undefined) return;
  const showProblems = l10n.t('Show Problems');
  const openBank = l10n.t('Open Bank');
  const showReport = l10n.t('Show Report');
  const hasProblems = results.some(({ findings: { errors, warnings } }) => errors + warnings > 0);
  const chosen = await window.showInformationMessage(
    results.map(successText).join(' · '),
    ...(hasProblems ? [showProblems] : []),
    ...(results.length === 1 ? [openBank, showReport] : []),
  );
  if (chosen === showProblems) await focusProblems();
  if (chosen === openBank) await openArchive(first);
  if (chosen === showReport) await openReport(extension, first);
}

/** `Lantern Keep: 16 banks, 36.4 KiB (+1.2 KiB), 1 new, 2 changed` */
export function successText({ project, assets, archive, changes }: BuildResult): string {
  const size = archive?.size ?? 0;
  const banks =
    assets.length === 1
      ? l10n.t('{0}: 1 bank, {1}', project.name, byteSize(size))
      : l10n.t('{0}: {1} banks, {2}', project.name, assets.length, byteSize(size));
  return changes === null ? banks : `${banks} ${changesText(changes, size)}`;
}

function changesText({ sizeBefore, banks }: BuildChanges, size: number): string {
  if (banks.length === 0) return l10n.t('(nothing changed)');
  const count = (wanted: string) => banks.filter(({ kind }) => kind === wanted).length;
  const parts = [
    [count('new'), (n: number) => l10n.t('{0} new', n)],
    [count('changed'), (n: number) => l10n.t('{0} changed', n)],
    [count('removed'), (n: number) => l10n.t('{0} removed', n)],
  ] as const;
  const kinds = parts.filter(([n]) => n > 0).map(([n, text]) => text(n));
  const difference = size === sizeBefore ? [] : [signedSize(size - sizeBefore)];
  return `(${[...difference, ...kinds].join(', ')})`;
}

async function tellFailure(failed: readonly BuildResult[]): Promise<void> {
  const errors = failed.reduce((sum, { findings }) => sum + findings.errors, 0);
  const names = failed.map(({ project }) => project.name).join(', ');
  const text =
    errors === 1
      ? l10n.t('{0}: 1 error stands in the way, nothing was written', names)
      : l10n.t('{0}: {1} errors stand in the way, nothing was written', names, errors);
  const showProblems = l10n.t('Show Problems');
  await focusProblems();
  if ((await window.showErrorMessage(text, showProblems)) === showProblems) await focusProblems();
}

export async function focusProblems(): Promise<void> {
  await commands.executeCommand('workbench.actions.view.problems');
}

export async function openArchive({ archive }: BuildResult): Promise<void> {
  if (archive !== null) await commands.executeCommand('packwright.openBank', { uri: archive.uri });
}

export async function openReport({ server }: Extension, { archive }: BuildResult): Promise<void> {
  if (archive !== null) await window.showTextDocument(server.toUri(archive.reportUri));
}
