import type { ByteReader } from './byte-reader.ts';
import type { Layer } from './sprite.ts';

export interface LayerFlags {
  /** Without it, opacities of layers mean nothing. */
  readonly layersHaveOpacity: boolean;
  readonly groupsHaveOpacity: boolean;
}

/** Layers as they come in a file: each below the group that came before it at a lesser depth. */
export class LayerStack {
  readonly layers: Layer[] = [];
  readonly #flags: LayerFlags;
  /** The last layer met at each depth. */
  readonly #parents: Layer[] = [];

  constructor(flags: LayerFlags) {
    this.#flags = flags;
  }

  read(reader: ByteReader): void {
    const flags = reader.u16();
    const kind = KINDS[reader.u16()] ?? 'tilemap';
    const depth = reader.u16();
    reader.skip(4);
    const blendMode = reader.u16();
    const ownOpacity = reader.u8();
    reader.skip(3);
    const name = reader.string();
    const parent = depth === 0 ? undefined : this.#parents[depth - 1];
    const counts = kind === 'group' ? this.#flags.groupsHaveOpacity : this.#flags.layersHaveOpacity;
    const opacity = counts ? ownOpacity : 255;
    const layer: Layer = {
      name,
      kind,
      isVisible: (flags & VISIBLE) !== 0 && (flags & REFERENCE) === 0 && parent?.isVisible !== false,
      isBackground: (flags & BACKGROUND) !== 0,
      blendMode: kind === 'group' && !this.#flags.groupsHaveOpacity ? 0 : blendMode,
      opacity: Math.round((opacity * (parent?.opacity ?? 255)) / 255),
    };
    this.layers.push(layer);
    this.#parents.length = Math.min(depth, this.#parents.length);
    this.#parents.push(layer);
  }
}

const KINDS: readonly (Layer['kind'] | undefined)[] = ['image', 'group', 'tilemap'];
const VISIBLE = 1;
const BACKGROUND = 8;
/** To draw after, and never shown in what is exported. */
const REFERENCE = 64;
