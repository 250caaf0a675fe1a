import { parseDocument } from '../../../contract/json/document.ts';
import { nodeAt } from '../../../contract/json/tree.ts';
import { LineIndex } from '../../../contract/line-index.ts';
import { joinPath } from '../../../packer/project/project-files.ts';
import type { NewAssetRoot, NewFile } from '../../../protocol/new-asset.ts';
import { ASSET_FILE } from '../../document-kind.ts';
import { rangeOf } from '../../positions.ts';
import type { Project } from '../../workspace/project.ts';

export interface RootToWrite {
  readonly name: string;
  /** Relative to the project. */
  readonly root: string;
  /** The text of its asset.json. */
  readonly declaration: string;
  readonly inputs: readonly NewFile[];
}

/** An asset root of a project in the form in which the client writes it. */
export function newRoot({ files }: Project, { name, root, declaration, inputs }: RootToWrite): NewAssetRoot {
  const uri = files.uriOf(joinPath(root, ASSET_FILE));
  const document = parseDocument(uri, declaration);
  const node = nodeAt(document.root, ['name']);
  const span =
    node === undefined ? { offset: 0, length: 0 } : { offset: node.offset + 1, length: node.length - 2 };
  return {
    name,
    folder: files.uriOf(root),
    declaration: uri,
    nameRange: rangeOf(new LineIndex(declaration), span),
    // Last of all: what is half written is no asset yet.
    files: [...inputs, { uri, text: declaration }],
  };
}
