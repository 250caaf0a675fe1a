import type { Extension } from '../../infrastructure/extension.ts';
import { AssetView } from './asset-view.ts';
import { followActiveEditor } from './auto-reveal.ts';
import { registerIdentityCommands } from './commands/identity-commands.ts';
import { registerPlaceCommands } from './commands/place-commands.ts';
import { registerRegistryCommands } from './commands/registry-commands.ts';
import { registerViewCommands } from './commands/view-commands.ts';
import { ExplorerDecorations } from './explorer-decorations.ts';

/** The tree of assets, what one can do with them there, and their marks in the Explorer. */
export function activateAssets(extension: Extension): void {
  const view = new AssetView(extension);
  registerViewCommands(extension, view);
  registerIdentityCommands(extension, view);
  registerPlaceCommands(extension, view);
  registerRegistryCommands(extension, view);
  const decorations = new ExplorerDecorations(extension);
  extension.context.subscriptions.push(view, decorations, ...followActiveEditor(extension, view));
}
