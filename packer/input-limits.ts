/** Larger inputs are refused: far above any game's art and sound, and far below what would exhaust memory. */
export const MAX_INPUT_BYTES = 256 * 1024 * 1024;

/**
 * Of a document so much is read at most. It is more than the contract's 4 Mi UTF-16 code units whatever the characters
 * (UTF-8 takes at most three bytes a code unit), so what is cut off is reported as too large, and nothing is lost.
 */
export const MAX_DOCUMENT_BYTES = 16 * 1024 * 1024;
