import {
  type CancellationToken,
  type Hover,
  type HoverParams,
  HoverRequest,
  MarkupKind,
} from 'vscode-languageserver';
import type { DocumentContext } from '../../../contract/context.ts';
import type { Feature, Server } from '../../feature.ts';
import { messageOf } from '../../guard.ts';
import { offsetOf, rangeOf } from '../../positions.ts';
import { type Block, paragraph } from '../../rich-text/rich-text.ts';
import { toMarkdown } from '../../rich-text/to-markdown.ts';
import { toPlainText } from '../../rich-text/to-plain-text.ts';
import { TaskCancelled } from '../../tasks/task.ts';
import { bankSection } from './bank-section.ts';
import { fieldSection, quoteSection } from './field-section.ts';
import { formatSection } from './format-section.ts';
import { hoverPlace } from './hover-place.ts';
import { identitySection } from './identity-section.ts';
import { inputSection } from './input-section.ts';
import { paletteSection } from './palette-section.ts';
import { projectSection } from './project-section.ts';
import { registrySection } from './registry-section.ts';
import type { Scene, Section } from './scene.ts';

/** `textDocument/hover`: what a field means, and what came of its value. */
export const hover: Feature = {
  capabilities: () => ({ hoverProvider: true }),
  register: (on) => on(HoverRequest.type, provideHover),
};

async function provideHover(
  server: Server,
  { textDocument, position }: HoverParams,
  token: CancellationToken,
): Promise<Hover | null> {
  const snapshot = await server.workspace.snapshot(textDocument.uri);
  if (snapshot === undefined) return null;
  const place = hoverPlace(snapshot.document.root, offsetOf(snapshot, position));
  if (place === undefined) return null;
  const kind = server.client.hoverFormat;
  const context = await snapshot.context();
  const showsPictures = kind === MarkupKind.Markdown;
  const blocks = await blocksOf({ server, snapshot, context, place, showsPictures, token });
  if (blocks.length === 0) return null;
  const value = showsPictures ? toMarkdown(blocks) : toPlainText(blocks);
  return { contents: { kind, value }, range: rangeOf(snapshot.lines, place.span) };
}

/** What the value is, then what the field is. */
async function blocksOf(scene: Scene): Promise<Block[]> {
  const blocks: Block[] = [];
  for (const section of [fieldSection, ...SECTIONS, quoteSection]) {
    blocks.push(...(await blocksOfSection(scene, section)));
    if (scene.token.isCancellationRequested) throw new TaskCancelled();
  }
  return blocks;
}

/** What a file that cannot be read keeps from being told is said in its place; the rest is told all the same. */
async function blocksOfSection(scene: Scene, section: Section): Promise<readonly Block[]> {
  try {
    return await section(scene);
  } catch (error) {
    if (error instanceof TaskCancelled) throw error;
    scene.server.connection.console.error(`textDocument/hover: ${messageOf(error)}`);
    return [paragraph(`This cannot be shown: ${messageOf(error)}`)];
  }
}

const SECTIONS: readonly Section[] = [
  of('declaration', inputSection),
  of('declaration', formatSection),
  of('declaration', identitySection),
  of('declaration', bankSection),
  of('declaration', paletteSection),
  of('registry', registrySection),
  of('project', projectSection),
];

/** A section on documents of one kind. */
function of<K extends DocumentContext['kind']>(
  kind: K,
  section: Section<Extract<DocumentContext, { kind: K }>>,
): Section {
  return (scene) => (isOf(scene, kind) ? section(scene) : []);
}

function isOf<K extends DocumentContext['kind']>(
  scene: Scene,
  kind: K,
): scene is Scene<Extract<DocumentContext, { kind: K }>> {
  return scene.context.kind === kind;
}
