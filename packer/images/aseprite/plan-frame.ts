import { quote } from '../../../contract/quote.ts';
import type { DecodeProblem } from '../../../formats/decoded-input.ts';
import { corrupt, isProblem, tooLarge, unsupported } from '../../decode-problem.ts';
import { blendOf } from './blend-modes.ts';
import { type Blend, type Composition, times } from './compositing.ts';
import { MAX_GROUP_LEVELS } from './limits.ts';
import { type LinkSources, sourceOf } from './link-sources.ts';
import type { Cel, CelImage, Layer, Sprite } from './sprite.ts';

/** What is drawn of a frame, from the bottom up. */
export type DrawnItem = DrawnCel | DrawnGroup;

/** A cel of a visible layer, with what it shows. */
export interface DrawnCel extends Composition {
  readonly kind: 'cel';
  readonly layer: Layer;
  readonly x: number;
  readonly y: number;
  readonly image: CelImage;
}

/** A group that is drawn by itself first. */
export interface DrawnGroup extends Composition {
  readonly kind: 'group';
  readonly items: readonly DrawnItem[];
}

/** Cels of hidden layers are left out before anything of them is looked at. */
export function planFrame(
  sprite: Sprite,
  frame: number,
  sources: LinkSources,
): readonly DrawnItem[] | DecodeProblem {
  const { layers, composesGroups } = sprite;
  const members: Members = new Map();
  for (const cel of sprite.frames[frame].cels) {
    const layer = layers[cel.layer];
    if (layer === undefined)
      return corrupt(`frame ${frame} has a cel of layer ${cel.layer}, and there are ${layers.length} layers`);
    if (!layer.isVisible) continue;
    const item = drawnCel(sprite, layer, { source: sourceOf(sources, cel, frame), frame });
    if (isProblem(item)) return item;
    const { zIndex } = cel;
    if (composesGroups) add(members, layer.parent, { item, order: layer.position, zIndex });
    else add(members, undefined, { item, order: cel.layer, zIndex });
  }
  return composeGroups(sprite, members) ?? inOrder(members.get(undefined));
}

interface PlacedSource {
  readonly source: Cel | undefined;
  readonly frame: number;
}

function drawnCel(
  { depth, composesGroups }: Sprite,
  layer: Layer,
  { source, frame }: PlacedSource,
): DrawnCel | DecodeProblem {
  const name = quote(layer.name);
  if (layer.kind === 'tilemap' || source?.content.kind === 'tilemap')
    return unsupported(`its layer ${name} is a tilemap: convert it to a normal layer, or hide it`);
  if (source?.content.kind !== 'image')
    return corrupt(`the cel of layer ${name} in frame ${frame} links to a frame that does not have it`);
  if (composesGroups && layer.level > MAX_GROUP_LEVELS)
    return tooLarge(`its layer ${name} is in ${layer.level} groups and the limit is ${MAX_GROUP_LEVELS}`);
  const blend = knownBlend(layer, depth);
  if (typeof blend === 'object') return blend;
  const { x, y, content, opacity } = source;
  return { kind: 'cel', layer, x, y, image: content, opacity: times(opacity, layer.opacity), blend };
}

function knownBlend({ name, blendMode }: Layer, depth: Sprite['depth']): Blend | undefined | DecodeProblem {
  const blend = blendOf(blendMode, depth);
  if (blend !== 'unknown') return blend;
  return unsupported(`its layer ${quote(name)} has a blend mode that is not known (${blendMode})`);
}

/** An item among those that it is drawn with. */
interface Member {
  readonly item: DrawnItem;
  /** Its place among their layers. */
  readonly order: number;
  readonly zIndex: number;
}

/** What is drawn in each group that is composed by itself, and outside of all. */
type Members = Map<number | undefined, Member[]>;

function add(members: Members, group: number | undefined, member: Member): void {
  const own = members.get(group);
  if (own === undefined) members.set(group, [member]);
  else own.push(member);
}

/** Makes an item of each group, for the one around it; inner ones first, which come after those they are in. */
function composeGroups({ layers, depth }: Sprite, members: Members): DecodeProblem | undefined {
  if (members.size === 0 || (members.size === 1 && members.has(undefined))) return undefined;
  for (let number = layers.length - 1; number >= 0; number--) {
    const own = members.get(number);
    if (own === undefined) continue;
    const layer = layers[number];
    const { opacity, parent, position } = layer;
    const blend = knownBlend(layer, depth);
    if (typeof blend === 'object') return blend;
    const item: DrawnGroup = { kind: 'group', items: inOrder(own), opacity, blend };
    add(members, parent, { item, order: position, zIndex: 0 });
  }
  return undefined;
}

/** By layer, moved by the z-index; of equal ones the lower z-index first. */
function inOrder(members: readonly Member[] = []): readonly DrawnItem[] {
  return members
    .toSorted((a, b) => a.order + a.zIndex - (b.order + b.zIndex) || a.zIndex - b.zIndex)
    .map(({ item }) => item);
}
