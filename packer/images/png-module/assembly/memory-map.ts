/**
 * Where everything stands in the module's one memory, which never grows. Names ending in `_AT` are addresses, in
 * `_SIZE` bytes. Below `CRC_TABLES_AT` the compiler keeps its own constants. What the host must know of this it reads
 * from the exports of index.ts.
 */

/** Eight tables of 256 words, for eight bytes at a time. */
export const CRC_TABLES_AT: usize = 0x1000;

/**
 * Huffman tables, a word an entry; subtables follow the first part. There is room for the most entries that any code
 * needs (2,342 of 11 bits, 402 of 8), and for a vector more.
 */
export const LITERAL_TABLE_AT: usize = 0x3000;
export const LITERAL_TABLE_BITS: u32 = 11;
export const DISTANCE_TABLE_AT: usize = 0x5600;
export const DISTANCE_TABLE_BITS: u32 = 8;
export const PRECODE_TABLE_AT: usize = 0x5d00;
export const PRECODE_TABLE_BITS: u32 = 7;
/** Those of the fixed codes, whose longest have 9 and 5 bits. */
export const FIXED_LITERAL_TABLE_AT: usize = 0x6000;
export const FIXED_DISTANCE_TABLE_AT: usize = 0x6880;

/** Code lengths that the lengths are in, a byte each. */
export const PRECODE_LENGTHS_AT: usize = 0x6920;
/** By code length, 0 to 15: how many symbols have it, and where they begin among the sorted; a word each. */
export const COUNTS_AT: usize = 0x6940;
export const OFFSETS_AT: usize = 0x6980;
/** Symbols in the order of their codes, two bytes each. */
export const SORTED_AT: usize = 0x69c0;
/** Symbols that have a code, with its length; a word each, at most 288 and 32. */
export const USED_AT: usize = 0x6c00;

/** What each symbol becomes in a table, less its code length; a word each. */
export const LITERAL_RESULTS_AT: usize = 0x7100;
export const DISTANCE_RESULTS_AT: usize = 0x7580;
export const PRECODE_RESULTS_AT: usize = 0x7600;

/** For each distance below 16 the lanes that repeat a pattern of that length, and how much of 16 bytes whole ones fill. */
export const PATTERNS_AT: usize = 0x7700;
export const PATTERN_STEPS_AT: usize = 0x7800;

/** What `decode` has found, a word a field. */
export const FIELDS_AT: usize = 0x7880;
/** The palette, `0xAARRGGBB` words. */
export const PALETTE_AT: usize = 0x7900;

/** A file, or a piece of a deflate stream. Reading may run over its end. */
export const INPUT_AT: usize = 0x8000;
export const INPUT_SIZE: usize = 0x2_0000;

/** As far back as a match may reach. */
export const WINDOW_SIZE: usize = 0x8000;
/** The window, and after it what is being decompressed: scanlines with their filter bytes. Writing may run over. */
export const WINDOW_AT: usize = 0x2_9000;
export const RAW_AT: usize = WINDOW_AT + WINDOW_SIZE;
export const RAW_SIZE: usize = 0x4_0000;
/** The most rows, with their filter bytes, of an image that is decoded whole: above it zlib's native code is faster. */
export const WHOLE_SIZE: usize = 0xc000;

/** The longest row, for the row above the first; then rows whose filters are undone. */
export const LONGEST_ROW: usize = 0x1_0000;
export const ROWS_AT: usize = 0x8_2000;
export const ROWS_SIZE: usize = RAW_SIZE;

/** Pixels, where they are not what the rows are: nibbles, indices or RGBA. */
export const PIXELS_AT: usize = 0xc_3000;
export const PIXELS_SIZE: usize = 0x5_c000;
