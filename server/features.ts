import type { Feature } from './feature.ts';
import { archives } from './features/archives.ts';
import { extractPaletteFeature } from './features/authoring/extract-palette.ts';
import { fixAllFeature } from './features/authoring/fix-all.ts';
import { importPlan } from './features/authoring/import-plan.ts';
import { newAsset } from './features/authoring/new-asset.ts';
import { bankView } from './features/bank-view.ts';
import { build } from './features/build/build.ts';
import { codeActions } from './features/code-actions/code-actions.ts';
import { codeLenses } from './features/code-lenses.ts';
import { colors } from './features/colors/colors.ts';
import { completion } from './features/completion/completion.ts';
import { effectiveMetadata } from './features/effective-metadata.ts';
import { fileOperations } from './features/file-operations/file-operations.ts';
import { folding } from './features/folding.ts';
import { formatting } from './features/formatting.ts';
import { inlayHints } from './features/hints/inlay-hints.ts';
import { hover } from './features/hover/hover.ts';
import { highlights } from './features/identity/highlights.ts';
import { references } from './features/identity/references.ts';
import { rename } from './features/identity/rename.ts';
import { inlinePreviews } from './features/inline-previews/inline-previews.ts';
import { definition } from './features/links/definition.ts';
import { documentLinks } from './features/links/document-links.ts';
import { packTree } from './features/packs/pack-tree.ts';
import { preview } from './features/preview.ts';
import { projectTree } from './features/project-tree/project-tree.ts';
import { pullDiagnostics } from './features/pull-diagnostics.ts';
import { registry } from './features/registry/registry.ts';
import { rules } from './features/rules.ts';
import { selectionRanges } from './features/selection-ranges.ts';
import { status } from './features/status.ts';
import { documentSymbols } from './features/symbols/document-symbols.ts';
import { workspaceSymbols } from './features/symbols/workspace-symbols.ts';
import { workspaceDiagnostics } from './features/workspace-diagnostics.ts';

/** Everything the server can do, beside keeping findings up to date. */
export const FEATURES: readonly Feature[] = [
  pullDiagnostics,
  workspaceDiagnostics,
  codeActions,
  completion,
  references,
  highlights,
  rename,
  fileOperations,
  build,
  preview,
  bankView,
  registry,
  newAsset,
  importPlan,
  extractPaletteFeature,
  fixAllFeature,
  projectTree,
  packTree,
  status,
  archives,
  documentSymbols,
  workspaceSymbols,
  folding,
  selectionRanges,
  colors,
  formatting,
  hover,
  codeLenses,
  inlayHints,
  inlinePreviews,
  effectiveMetadata,
  rules,
  documentLinks,
  definition,
];
