/** Larger inputs are refused: far above any game's art and sound, and far below what would exhaust memory. */
export const MAX_INPUT_BYTES = 256 * 1024 * 1024;
