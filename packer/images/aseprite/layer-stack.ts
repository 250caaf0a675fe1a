import type { DecodeProblem } from '../../../formats/decoded-input.ts';
import { tooLarge } from '../../decode-problem.ts';
import type { ByteReader } from './byte-reader.ts';
import { MAX_LAYERS } from './limits.ts';
import type { Layer } from './sprite.ts';

export interface LayerFlags {
  /** Without it, opacities of layers mean nothing. */
  readonly layersHaveOpacity: boolean;
  /** Without it, opacities and blend modes of groups mean nothing. */
  readonly composesGroups: boolean;
}

/** Layers as they come in a file: each in the last group that came before it at a lesser level. */
export class LayerStack {
  readonly layers: Layer[] = [];
  readonly #flags: LayerFlags;
  /** Numbers of the layers that the last one is in, and its own, by level. */
  readonly #path: number[] = [];
  /** How many there are in each, and outside of all. */
  readonly #sizes = new Map<number | undefined, number>();

  constructor(flags: LayerFlags) {
    this.#flags = flags;
  }

  read(reader: ByteReader): DecodeProblem | undefined {
    if (this.layers.length === MAX_LAYERS) return tooLarge(`it has more than ${MAX_LAYERS} layers`);
    const flags = reader.u16();
    const kind = KINDS[reader.u16()] ?? 'tilemap';
    const askedLevel = reader.u16();
    reader.skip(4);
    const blendMode = reader.u16();
    const opacity = reader.u8();
    reader.skip(3);
    const name = reader.string();
    const { composesGroups, layersHaveOpacity } = this.#flags;
    const isGroup = kind === 'group';
    const place = this.#placeAt(askedLevel);
    const group = place.parent === undefined ? undefined : this.layers[place.parent];
    this.layers.push({
      name,
      kind,
      isVisible: (flags & VISIBLE) !== 0 && (flags & REFERENCE) === 0 && group?.isVisible !== false,
      isBackground: (flags & BACKGROUND) !== 0,
      blendMode: isGroup && !composesGroups ? 0 : blendMode,
      opacity: (isGroup ? composesGroups : layersHaveOpacity) ? opacity : 255,
      ...place,
    });
    return undefined;
  }

  /** No deeper than one below the layer before. */
  #placeAt(askedLevel: number): Pick<Layer, 'parent' | 'level' | 'position'> {
    const level = Math.min(askedLevel, this.#path.length);
    const parent = level === 0 ? undefined : this.#path[level - 1];
    const position = this.#sizes.get(parent) ?? 0;
    this.#sizes.set(parent, position + 1);
    this.#path.length = level;
    this.#path.push(this.layers.length);
    return { parent, level, position };
  }
}

const KINDS: readonly (Layer['kind'] | undefined)[] = ['image', 'group', 'tilemap'];
const VISIBLE = 1;
const BACKGROUND = 8;
/** To draw after, and never shown in what is exported. */
const REFERENCE = 64;
