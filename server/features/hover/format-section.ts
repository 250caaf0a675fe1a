import type { DeclarationContext } from '../../../contract/declaration/context.ts';
import { childOf, stringAt } from '../../../contract/json/tree.ts';
import type { Format } from '../../../formats/format.ts';
import { formatCatalog } from '../../../formats/index.ts';
import { type Block, type Content, code, link, paragraph } from '../../rich-text/rich-text.ts';
import { isField, type Scene } from './scene.ts';

/** What a type or a format is for, and what is in a role. */
export function formatSection(scene: Scene<DeclarationContext>): Block[] {
  const { root } = scene.context.document;
  if (isField(scene, 'type')) return typeBlocks(scene, stringAt(root, ['type']));
  if (isField(scene, 'output', 'format')) return formatBlocks(scene, stringAt(root, ['output', 'format']));
  const [first, role] = scene.place.path;
  return first === 'inputs' && scene.place.path.length === 2 ? roleBlocks(scene, String(role)) : [];
}

function typeBlocks(scene: Scene, type: string | undefined): Block[] {
  const formats = [...formatCatalog().values()].filter((format) => format.type === type);
  if (formats.length === 0) return [];
  return [
    paragraph('Formats of this type:'),
    { kind: 'list', items: formats.map((format) => summary(scene, format)) },
  ];
}

function formatBlocks(scene: Scene, id: string | undefined): Block[] {
  const format = formatCatalog().get(id ?? '');
  return format === undefined ? [] : [{ kind: 'paragraph', content: summary(scene, format) }];
}

function summary({ server }: Scene, { id, summary: text, document }: Format): Content {
  const page = server.workspace.host.documentationPage(document);
  return [code(id), `: ${text}`, ...(page === undefined ? [] : [' · ', link('documentation', page)])];
}

function roleBlocks({ context }: Scene<DeclarationContext>, name: string): Block[] {
  const { format, document } = context;
  const roles = format?.roles ?? {};
  const role = Object.hasOwn(roles, name) ? roles[name] : undefined;
  if (role === undefined || childOf(document.root, 'inputs') === undefined) return [];
  const files = role.extensions.length === 0 ? 'any file' : role.extensions.join(', ');
  return [paragraph(role.summary), paragraph(`${role.required ? 'Required' : 'Optional'} · ${files}`)];
}
