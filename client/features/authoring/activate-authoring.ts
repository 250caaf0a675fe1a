import { commands } from 'vscode';
import { registerCommand } from '../../infrastructure/commands.ts';
import type { Extension } from '../../infrastructure/extension.ts';
import { extractPalette } from './extract-palette.ts';
import { fixAll } from './fix-all.ts';
import { importAsset } from './import-asset.ts';
import { newAsset } from './new-asset.ts';
import { reconcileRegistry } from './reconcile-registry.ts';

/** What makes new assets, and mends those that are there. */
export function activateAuthoring(extension: Extension): void {
  registerCommand(extension, 'packwright.newAsset', (target: unknown) => newAsset(extension, target));
  registerCommand(extension, 'packwright.importAsset', (target: unknown, selected: unknown) =>
    importAsset(extension, target, selected),
  );
  registerCommand(extension, 'packwright.extractPalette', (target: unknown) =>
    extractPalette(extension, target),
  );
  registerCommand(extension, 'packwright.fixAll', (target: unknown) => fixAll(extension, target));
  registerCommand(extension, 'packwright.reconcileRegistry', (target: unknown) =>
    reconcileRegistry(extension, target),
  );
  // Where there is nothing of ours the Explorer's menus are left as they are.
  void commands.executeCommand('setContext', 'packwright.active', true);
}
