import type { AssetNode } from '../../../../protocol/project-tree.ts';
import type { Row } from './asset-row.ts';

/** An icon of VS Code’s own and the theme’s color for it. */
export interface Face {
  readonly icon: string;
  readonly color?: string;
}

/** The worst that is to be said of a line, as an icon. */
export function faceOf(row: Row): Face {
  if (row.kind === 'asset') return assetFace(row.asset);
  if (row.kind === 'missing') return { icon: 'question', color: WARNING };
  const icon = GROUP_ICONS[row.kind];
  if (row.errors > 0) return { icon, color: ERROR };
  return row.warnings > 0 ? { icon, color: WARNING } : { icon };
}

/** By which the menus of package.json tell lines apart: words with dots between them. */
export function contextValueOf(row: Row): string {
  if (row.kind !== 'asset') return row.kind;
  const { state, uuid } = row.asset;
  if (state === 'missing') return 'asset.missing';
  return `asset.declared.${state}${uuid === null ? '' : '.uuid'}`;
}

/** Whether a build takes the asset; undefined where nobody can choose. */
export function checkedState({ state, includedInBuild }: AssetNode): boolean | undefined {
  return state === 'present' || state === 'excluded' || state === 'unregistered'
    ? includedInBuild
    : undefined;
}

const ERROR = 'list.errorForeground';
const WARNING = 'list.warningForeground';
const QUIET = 'disabledForeground';
const GROUP_ICONS = { project: 'package', folder: 'folder', type: 'layers' } as const;

function assetFace({ state, errors, warnings }: AssetNode): Face {
  if (state === 'missing') return { icon: 'question', color: WARNING };
  if (errors > 0) return { icon: 'error', color: ERROR };
  if (warnings > 0) return { icon: 'warning', color: WARNING };
  switch (state) {
    case 'excluded':
      return { icon: 'circle-slash', color: QUIET };
    case 'unregistered':
      return { icon: 'diff-added', color: 'charts.blue' };
    case 'copy':
    case 'unidentified':
      return { icon: 'warning', color: WARNING };
    default:
      return { icon: 'pass', color: 'testing.iconPassed' };
  }
}
