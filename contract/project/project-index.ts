import type { DeclarationPlace, ProjectFacts } from '../declaration/context.ts';
import type { JsonDocument } from '../json/document.ts';
import { nodeAt } from '../json/tree.ts';
import { EMPTY_REGISTRY, type Registry } from '../registry/registry.ts';
import { isUuid } from '../uuid.ts';

/** One declaration of a project. */
export interface ProjectDeclaration {
  /** Asset root, relative to the project, `/` between parts, `.` for the project itself. */
  readonly root: string;
  readonly document: JsonDocument;
}

/** What the declarations of a project say of each other. */
export interface ProjectIndex {
  readonly byUuid: ReadonlyMap<string, readonly DeclarationPlace[]>;
  readonly byName: ReadonlyMap<string, readonly DeclarationPlace[]>;
  readonly registry: Registry;
}

export function indexProject(
  declarations: readonly ProjectDeclaration[],
  registry: Registry = EMPTY_REGISTRY,
): ProjectIndex {
  const byUuid = new Map<string, DeclarationPlace[]>();
  const byName = new Map<string, DeclarationPlace[]>();
  const sorted = [...declarations].sort((a, b) => (a.root < b.root ? -1 : 1));
  for (const declaration of sorted) {
    const uuid = placeOf(declaration, 'asset_uuid');
    if (uuid !== undefined && isUuid(uuid.value)) add(byUuid, uuid.value.toLowerCase(), uuid.place);
    const name = placeOf(declaration, 'name');
    if (name !== undefined && name.value !== '') add(byName, name.value, name.place);
  }
  return { byUuid, byName, registry };
}

export function factsFor(index: ProjectIndex, root: string): ProjectFacts {
  return { root, ...index };
}

function placeOf({ root, document }: ProjectDeclaration, key: string) {
  const node = nodeAt(document.root, [key]);
  if (node?.kind !== 'string') return undefined;
  const place = { root, uri: document.uri, span: { offset: node.offset, length: node.length } };
  return { value: node.value, place };
}

function add(map: Map<string, DeclarationPlace[]>, key: string, place: DeclarationPlace): void {
  const places = map.get(key);
  if (places === undefined) map.set(key, [place]);
  else places.push(place);
}
