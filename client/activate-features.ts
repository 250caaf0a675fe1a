import { type ExtensionContext, env, window } from 'vscode';
import { activateAssets } from './features/assets/activate-assets.ts';
import { activateAuthoring } from './features/authoring/activate-authoring.ts';
import { activateBankInspector } from './features/bank-inspector/activate-bank-inspector.ts';
import { activateBanks } from './features/banks/activate-banks.ts';
import { activateBuild } from './features/build/activate-build.ts';
import { activateDocumentation } from './features/documentation/activate-documentation.ts';
import { activateEffectiveMetadata } from './features/effective-metadata/activate-effective-metadata.ts';
import { activateInlinePreviews } from './features/inline-previews/activate-inline-previews.ts';
import { activateLanguageServer } from './features/language-server/activate-language-server.ts';
import { clientOptions } from './features/language-server/client-options.ts';
import { activatePacks } from './features/packs/activate-packs.ts';
import { activatePreview } from './features/preview/activate-preview.ts';
import { activateRules } from './features/rules/activate-rules.ts';
import { activateStatus } from './features/status/activate-status.ts';
import { activateWorkspaceFiles } from './features/workspace-files/activate-workspace-files.ts';
import { spellSizesIn } from './infrastructure/byte-size.ts';
import type { Extension } from './infrastructure/extension.ts';
import type { ExtensionApi } from './infrastructure/extension-api.ts';
import type { Platform } from './infrastructure/platform.ts';
import { ProjectTrees } from './infrastructure/project-trees.ts';
import { LanguageServer } from './infrastructure/server/language-server.ts';

/** Every feature has a folder and one entry; activation only calls them, and waits for none. */
const FEATURES: readonly ((extension: Extension) => void)[] = [
  activateAssets,
  activateAuthoring,
  activateBankInspector,
  activateBanks,
  activateBuild,
  activateDocumentation,
  activateEffectiveMetadata,
  activateInlinePreviews,
  activatePacks,
  activatePreview,
  activateRules,
  activateStatus,
  activateWorkspaceFiles,
];

export function activateFeatures(context: ExtensionContext, platform: Platform): ExtensionApi {
  spellSizesIn(env.language);
  const log = window.createOutputChannel('Packwright', { log: true });
  const server = new LanguageServer(() => platform.launch(context, clientOptions(log, platform)));
  const projects = new ProjectTrees(server);
  context.subscriptions.push(log, server, projects);
  const extension: Extension = { context, platform, server, projects, log };
  for (const activateFeature of FEATURES) activateFeature(extension);
  const running = activateLanguageServer(extension, server);
  return {
    serverState: () => server.state,
    whenServerRuns: () => running,
    serverPid: () => server.pid,
    request: (message, params, options) => server.request(message, params, options),
    stopServer: () => server.stop(),
  };
}
