import type { AssetLayout } from '../../../packer/import/asset-folders.ts';
import type { Project } from '../../workspace/project.ts';

export function assetLayout(project: Project): AssetLayout {
  return { settings: project.settings, roots: [...project.declarations().values()] };
}
