import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes the user's settings into the folder `User` of a VS Code: quiet, and with these. */
export function writeSettings(user: string, settings: Readonly<Record<string, unknown>> = {}): void {
  mkdirSync(user, { recursive: true });
  writeFileSync(join(user, 'settings.json'), JSON.stringify({ ...QUIET_SETTINGS, ...settings }, null, 2));
}

/** Quiet, and the same every time: nothing greets, moves, updates itself or asks. */
const QUIET_SETTINGS: Readonly<Record<string, unknown>> = {
  'chat.commandCenter.enabled': false,
  'chat.disableAIFeatures': true,
  'editor.cursorBlinking': 'solid',
  'editor.minimap.enabled': false,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off',
  'files.simpleDialog.enable': true,
  'git.enabled': false,
  'remote.autoForwardPorts': false,
  // Trust is given or withheld by the window, without a question.
  'security.workspace.trust.banner': 'never',
  'security.workspace.trust.startupPrompt': 'never',
  'telemetry.telemetryLevel': 'off',
  // The terminal's text is then in the document, where a test can read it.
  'terminal.integrated.gpuAcceleration': 'off',
  'terminal.integrated.persistentSessionReviveProcess': 'never',
  'update.mode': 'none',
  'window.commandCenter': false,
  'window.menuBarVisibility': 'compact',
  'workbench.commandPalette.experimental.suggestCommands': false,
  'workbench.enableExperiments': false,
  'workbench.reduceMotion': 'on',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
};
