import type { WorkbenchWindow } from '../../test/workbench/workbench-window.ts';

/** What the editor says of the activation of an extension. */
export interface Activation {
  /** Of the extension, as people read it. */
  readonly name: string;
  /** Whether the start of the window woke it, and not something that was done in it. */
  readonly isAtStartup: boolean;
  /** Milliseconds until `activate` returned: to load its code, and to call it. */
  readonly milliseconds: number;
}

/** Reads a line of the editor's list; undefined where it says nothing of an activation, or not yet. */
export function readActivation(text: string): Activation | undefined {
  const [name = ''] = text.split('\n');
  const [, startup, milliseconds] = /^(Startup )?Activation: (\d+)ms$/m.exec(text) ?? [];
  if (milliseconds === undefined) return undefined;
  return { name: name.trim(), isAtStartup: startup !== undefined, milliseconds: Number(milliseconds) };
}

/** What ‘Developer: Show Running Extensions’ lists, as far as it fits into the window: those that took longest first. */
export async function runningExtensions(window: WorkbenchWindow): Promise<Activation[]> {
  await window.command('Developer: Show Running Extensions');
  const lines = window.page.locator('.runtime-extensions-editor .monaco-list-row');
  await lines.first().waitFor();
  const texts = await lines.evaluateAll((rows) => rows.map((row) => (row as HTMLElement).innerText));
  return texts.flatMap((text) => readActivation(text) ?? []);
}
