/** Far more than a bank of 64 palettes of 16 holds. */
export const MAX_PALETTE_FILE_COLORS = 1024;

/** Of a palette in text or in RIFF. 1,024 colours with long names take a tenth of it. */
export const MAX_PALETTE_FILE_BYTES = 1024 * 1024;
