import type { DeclarationContext } from '../../../contract/declaration/context.ts';
import { declaredInputs, factOf } from '../../../contract/declaration/declared-inputs.ts';
import { readInputPath } from '../../../contract/declaration/input-path.ts';
import type { Span } from '../../../contract/finding.ts';
import { childOf, type StringNode } from '../../../contract/json/tree.ts';
import { registryEntries } from '../../../contract/registry/registry-entries.ts';
import { joinPath } from '../../../packer/project/project-files.ts';
import { ASSET_FILE } from '../../document-kind.ts';
import type { Snapshot } from '../../workspace/snapshot.ts';
import { contentSpan } from '../identity/identity.ts';

/** What a link leads to. */
export type LinkedFile = 'input' | 'declaration' | 'archive' | 'schema';

/** A string of a document that leads to a file. */
export interface LinkTarget {
  /** The string without its quotes. */
  readonly span: Span;
  /** As the host spells it. */
  readonly uri: string;
  readonly to: LinkedFile;
}

/** Everything that leads to a file which is there; a schema may be anywhere. Throws FileAccessError where the disk fails. */
export async function linkTargets(snapshot: Snapshot): Promise<LinkTarget[]> {
  return [...schemaTarget(snapshot), ...(await TARGETS[snapshot.kind](snapshot))];
}

const TARGETS: Readonly<Record<Snapshot['kind'], (snapshot: Snapshot) => Promise<LinkTarget[]>>> = {
  declaration: inputTargets,
  registry: async (snapshot) => declarationTargets(snapshot),
  project: archiveTarget,
};

async function inputTargets(snapshot: Snapshot): Promise<LinkTarget[]> {
  const { place } = snapshot;
  if (place === undefined) return [];
  const context = await snapshot.context();
  if (context.kind !== 'declaration') return [];
  return foundInputs(context).map((item) => {
    const uri = place.files.uriOf(joinPath(place.root, item.value));
    return target(snapshot, item, { uri, to: 'input' });
  });
}

function foundInputs(context: DeclarationContext): StringNode[] {
  return declaredInputs(context).flatMap((input) =>
    factOf(context, input)?.state === 'found' ? [input.item] : [],
  );
}

function declarationTargets(snapshot: Snapshot): LinkTarget[] {
  const { project } = snapshot;
  if (project === undefined) return [];
  return registryEntries(snapshot.document).flatMap(({ root }) => {
    const facts = root === undefined ? undefined : project.index.factsOf(root.value);
    if (root === undefined || facts === undefined) return [];
    const uri = project.files.uriOf(joinPath(root.value, ASSET_FILE));
    return [target(snapshot, root, { uri, to: 'declaration' })];
  });
}

async function archiveTarget(snapshot: Snapshot): Promise<LinkTarget[]> {
  const { project, document } = snapshot;
  const out = childOf(document.root, 'out');
  if (project === undefined || out?.kind !== 'string') return [];
  if (readInputPath(out.value).kind !== 'plain') return [];
  const facts = await project.files.inputFacts('.', [out.value]);
  if (facts.get(out.value)?.state !== 'found') return [];
  return [target(snapshot, out, { uri: project.files.uriOf(out.value), to: 'archive' })];
}

function schemaTarget(snapshot: Snapshot): LinkTarget[] {
  const node = childOf(snapshot.document.root, '$schema');
  const uri = node?.kind === 'string' ? absolute(node.value, snapshot.uri) : undefined;
  return node?.kind === 'string' && uri !== undefined ? [target(snapshot, node, { uri, to: 'schema' })] : [];
}

/** Where an editor can follow it: on the web, or beside a document that has a place. */
function absolute(reference: string, base: string): string | undefined {
  const isRelative = !/^[a-z][a-z0-9+.-]*:/i.test(reference);
  if (reference === '' || (isRelative && !base.includes('://'))) return undefined;
  const url = URL.canParse(reference, base) ? new URL(reference, base) : undefined;
  return url !== undefined && /^(?:https?|file):$|^vscode-/.test(url.protocol) ? url.href : undefined;
}

function target(
  { document }: Snapshot,
  node: StringNode,
  { uri, to }: Pick<LinkTarget, 'uri' | 'to'>,
): LinkTarget {
  return { span: contentSpan(document, node), uri, to };
}
