import { t } from '../l10n.ts';
import type { ByteRegion, RegionKind } from './byte-regions.ts';

/** What people call a stretch of bytes. */
export function regionText({ kind, entry }: Pick<ByteRegion, 'kind' | 'entry'>): string {
  return entry === undefined ? kindText(kind) : t('{0} (asset {1})', entry.name, entry.assetId);
}

export function kindText(kind: RegionKind): string {
  switch (kind) {
    case 'prelude':
      return t('Prelude');
    case 'header':
      return t('Header');
    case 'payload':
      return t('Bank');
    case 'padding':
      return t('Padding');
    default:
      return t('Unknown');
  }
}
