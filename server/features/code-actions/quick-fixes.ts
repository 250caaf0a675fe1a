import { CodeActionKind, type Diagnostic } from 'vscode-languageserver';
import type { Finding, Fix, TextEdit } from '../../../contract/finding.ts';
import { quote } from '../../../contract/quote.ts';
import { touches } from '../../../contract/refactor/refactoring.ts';
import { compatibleEdits } from '../../../contract/text-edit.ts';
import type { Offer } from './offer.ts';
import type { Scene } from './scene.ts';

/**
 * Every fix of every finding that is selected, or that the client says it shows there. They are the fixes of the
 * present text, and so the same whether or not the client kept the `data` of a diagnostic, and whether or not what
 * it shows is a moment old.
 */
export function quickFixes(scene: Scene): Offer[] {
  if (!scene.wants(CodeActionKind.QuickFix)) return [];
  const selected = selectedFindings(scene);
  return [
    ...eachOnce(selected.flatMap((finding) => fixesOf(scene, finding))),
    ...fixesOfKinds(scene, selected),
  ];
}

/** A finding with the diagnostics by which the client shows it. */
interface Selected {
  readonly finding: Finding;
  readonly diagnostics: readonly Diagnostic[];
}

function selectedFindings({ findings, selection, shown }: Scene): Selected[] {
  return findings.flatMap((finding) => {
    const diagnostics = shown.filter(
      ({ source, code, message }) =>
        source === 'packwright' && code === finding.code && message === finding.message,
    );
    return diagnostics.length > 0 || touches(selection, finding.span) ? [{ finding, diagnostics }] : [];
  });
}

function fixesOf(scene: Scene, { finding, diagnostics }: Selected): Offer[] {
  const preferred = finding.fixes.find(({ kind }) => kind === 'safe');
  return finding.fixes
    .filter((fix) => isTaken(scene, fix))
    .map((fix) => ({
      title: fix.title,
      kind: CodeActionKind.QuickFix,
      isPreferred: fix === preferred,
      diagnostics,
      edits: fix.edits,
    }));
}

/** A fix may reach other documents only with a client that edits several at once. */
function isTaken({ server, snapshot }: Scene, { edits }: Fix): boolean {
  return server.client.takesWorkspaceEdits || edits.every(({ uri }) => uri === snapshot.uri);
}

/** Several findings may have one and the same fix. */
function eachOnce(offers: readonly Offer[]): Offer[] {
  const byText = Map.groupBy(offers, ({ title, edits }) => JSON.stringify([title, edits]));
  return [...byText.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const same = [first, ...others];
    const diagnostics = same.flatMap((offer) => offer.diagnostics ?? []);
    return [{ ...first, diagnostics, isPreferred: same.some(({ isPreferred }) => isPreferred) }];
  });
}

/** For every rule that has more findings than one: the first fix of each, as far as they go together. */
function fixesOfKinds(scene: Scene, selected: readonly Selected[]): Offer[] {
  const byRule = Map.groupBy(selected, ({ finding }) => `${finding.code} ${finding.fixes[0]?.kind}`);
  return [...byRule.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const { finding } = first;
    const { made, groups } = editsOfKind(scene, finding);
    if (groups < 2) return [];
    return [
      {
        title: `Fix all ${groups} ${quote(finding.code)} in this file`,
        kind: CodeActionKind.QuickFix,
        diagnostics: [first, ...others].flatMap(({ diagnostics }) => diagnostics),
        edits: () => Promise.resolve(made),
      },
    ];
  });
}

function editsOfKind(scene: Scene, { code, fixes: [like] }: Finding): { made: TextEdit[]; groups: number } {
  const groups = scene.findings.flatMap((finding) => {
    const [fix] = finding.code === code ? finding.fixes : [];
    return fix !== undefined && fix.kind === like?.kind && isTaken(scene, fix) ? [fix.edits] : [];
  });
  const made = compatibleEdits(groups);
  const isMade = new Set(made);
  return { made, groups: groups.filter((edits) => edits.every((edit) => isMade.has(edit))).length };
}
