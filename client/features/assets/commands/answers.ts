import { window } from 'vscode';
import type { CommandTargets } from '../asset-targets.ts';

/** What a command would ask: keybindings and other extensions may say it beforehand, as its third argument. */
export interface Answers {
  readonly name?: string;
  /** Relative to the project. */
  readonly root?: string;
  readonly confirmed?: boolean;
}

export function answersIn([, , answers]: CommandTargets): Answers {
  return typeof answers === 'object' && answers !== null ? answers : {};
}

export interface Confirmation {
  readonly detail: string;
  /** The button that goes on. */
  readonly yes: string;
}

/** Asks before what cannot simply be undone. */
export async function confirmed(
  targets: CommandTargets,
  question: string,
  { detail, yes }: Confirmation,
): Promise<boolean> {
  if (answersIn(targets).confirmed === true) return true;
  return (await window.showWarningMessage(question, { modal: true, detail }, yes)) === yes;
}
