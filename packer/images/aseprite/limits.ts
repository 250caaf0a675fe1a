/** A name and some bytes each; far more than anybody keeps in view. */
export const MAX_LAYERS = 4096;

/** Each group that is composed by itself takes the memory of a frame while it is drawn. */
export const MAX_GROUP_LEVELS = 16;

/** Layers times frames, in a large animation some ten thousand. */
export const MAX_CELS = 262_144;

/** As many as a bank holds. */
export const MAX_TAGS = 4096;

/** UTF-16 units. */
export const MAX_TAG_NAME = 255;
