/**
 * What a `game.json` says of its packs, as far as it can be read from that file alone (specification 000). Every part
 * has its place in the file: keys and positions from the root down.
 */
export interface GameOutline {
  /** As the game calls itself; undefined where it does not. */
  readonly name: string | undefined;
  /** The slots, in the order of the file. */
  readonly templates: readonly TemplateOutline[];
  readonly packs: readonly PackOutline[];
  /** Entities that show another asset than their template’s slot. */
  readonly overrides: readonly OverrideOutline[];
  readonly notes: readonly Note[];
}

export type Place = readonly (string | number)[];

export interface TemplateOutline {
  readonly id: string;
  readonly name: string | undefined;
  /** Whether it brings a picture of its own along, as older games do (`sprite.imageUrl`). */
  readonly hasPicture: boolean;
  readonly place: Place;
}

export interface PackOutline {
  readonly id: string;
  readonly name: string;
  readonly description: string | undefined;
  readonly isActive: boolean;
  readonly place: Place;
  /** One for each template, in their order. */
  readonly slots: readonly SlotOutline[];
  /** Entries for templates that the game does not have: nothing shows them. */
  readonly strays: readonly SlotOutline[];
  /** Slots that show an image. */
  readonly filled: number;
}

export interface SlotOutline {
  readonly templateId: string;
  readonly state: SlotState;
  /** What fills it: a name, an id or where its image is; undefined where nothing does. */
  readonly asset: string | undefined;
  /** Of its entry, else of its template. */
  readonly place: Place;
}

/**
 * `filled`: an asset that there is, or an image. `dangling`: an asset that there is not. `placeholder`: an entry that
 * says there is no image yet, or none but the template’s own picture. `empty`: nothing.
 */
export type SlotState = 'filled' | 'dangling' | 'placeholder' | 'empty';

export interface OverrideOutline {
  readonly entityId: string;
  readonly state: 'filled' | 'dangling' | 'placeholder';
  readonly asset: string | undefined;
  readonly place: Place;
}

/** Something that its author would want to know: a sentence without a full stop. */
export interface Note {
  readonly message: string;
  readonly place: Place;
}
