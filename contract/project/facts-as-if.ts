import type { DeclarationPlace, ProjectFacts } from '../declaration/context.ts';
import type { JsonDocument } from '../json/document.ts';
import { stringAt } from '../json/tree.ts';
import { indexProject } from './project-index.ts';

/** What a declaration would know of its project if it were `now`: fixes are tried before anybody makes them. */
export function factsAsIf(facts: ProjectFacts, before: JsonDocument, now: JsonDocument): ProjectFacts {
  const isSame = (key: string) => stringAt(before.root, [key]) === stringAt(now.root, [key]);
  if (isSame('asset_uuid') && isSame('name')) return facts;
  const { root, registry } = facts;
  const own = indexProject([{ root, document: now }]);
  return {
    root,
    registry,
    byUuid: withOwn(facts.byUuid, own.byUuid, root),
    byName: withOwn(facts.byName, own.byName, root),
  };
}

type Places = ReadonlyMap<string, readonly DeclarationPlace[]>;

function withOwn(all: Places, own: Places, root: string): Places {
  const places = new Map<string, readonly DeclarationPlace[]>();
  for (const [key, those] of all) {
    const others = those.filter((place) => place.root !== root);
    if (others.length > 0) places.set(key, others);
  }
  for (const [key, those] of own) {
    const together = [...(places.get(key) ?? []), ...those];
    places.set(key, together.sort(byRoot));
  }
  return places;
}

function byRoot(a: DeclarationPlace, b: DeclarationPlace): number {
  return a.root < b.root ? -1 : 1;
}
