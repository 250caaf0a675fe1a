/* GLYPH/indexed_v1 */
#include "banks.h"
#include "hashes.h"

#include <stdio.h>
#include <stdlib.h>

enum { MOST_GLYPHS = 65536, MOST_CELLS = 1048576, MOST_PALETTES = 64, PALETTE_SIZE = 32, WORD_SIZE = 4 };
enum { MOST_PIXELS = 67108864, MOST_ANIMATIONS = 4096, LONGEST_FRAME = 65535, MOST_REPEATS = 65535 };

typedef struct {
  uint64_t tile_size, glyph_count, palette_count;
  uint64_t cell_count; /* without a map each glyph is a cell */
  size_t glyph_size;
  const uint8_t *glyphs;
  const uint8_t *palette_numbers; /* NULL where there is a map, or where the runtime chooses */
  const uint8_t *map;             /* NULL where there is none */
  const uint8_t *palettes;
  int has_palette_numbers; /* in the map, if there is one */
} glyph_bank;

typedef struct {
  uint64_t first, count, columns, rows;
} sheet_place;

/* What a cell shows: as the map has it, or made up where there is none. */
typedef struct {
  size_t glyph, palette;
  int flip_x, flip_y;
} cell;

static uint32_t map_word(const glyph_bank *bank, uint64_t n) {
  const uint8_t *bytes = bank->map + (size_t)n * WORD_SIZE;
  return bytes[0] | (uint32_t)bytes[1] << 8 | (uint32_t)bytes[2] << 16 | (uint32_t)bytes[3] << 24;
}

static cell read_cell(const glyph_bank *bank, uint64_t n) {
  cell shown = {(size_t)n, 0, 0, 0};
  if (bank->palette_numbers != NULL) shown.palette = bank->palette_numbers[n];
  if (bank->map == NULL) return shown;
  uint32_t word = map_word(bank, n);
  shown.glyph = word & 0xffff;
  shown.palette = word >> 16 & 0xff;
  shown.flip_x = word >> 24 & 1;
  shown.flip_y = word >> 25 & 1;
  return shown;
}

static const char *check_cells(const glyph_bank *bank) {
  uint64_t palettes = bank->has_palette_numbers ? bank->palette_count : 1;
  for (uint64_t n = 0; n < bank->cell_count; n++) {
    cell shown = read_cell(bank, n);
    if (shown.glyph >= bank->glyph_count) return "a cell shows a glyph that is not there";
    if (shown.palette >= palettes) return "a palette number names no palette";
    if (bank->map != NULL && map_word(bank, n) >> 26 != 0) return "a cell has bits that mean nothing";
  }
  return NULL;
}

static const char *read_bank(const json_value *metadata, const uint8_t *payload, size_t size,
                             glyph_bank *bank) {
  const json_value *numbered = json_member(metadata, "glyph_palettes");
  const json_value *cells = json_member(metadata, "cell_count");
  if (!json_integer(json_member(metadata, "tile_size"), 32, &bank->tile_size) ||
      (bank->tile_size != 8 && bank->tile_size != 16 && bank->tile_size != 32))
    return "tile_size is not 8, 16 or 32";
  if (!json_integer(json_member(metadata, "glyph_count"), MOST_GLYPHS, &bank->glyph_count))
    return "glyph_count is not 0 to 65,536";
  if (!json_integer(json_member(metadata, "palette_count"), MOST_PALETTES, &bank->palette_count))
    return "palette_count is not 0 to 64";
  if (!json_is(numbered, JSON_BOOLEAN)) return "glyph_palettes is not true or false";
  bank->cell_count = bank->glyph_count;
  if (cells != NULL &&
      !json_integer(cells, MOST_PIXELS / (bank->tile_size * bank->tile_size), &bank->cell_count))
    return "cell_count gives more than 67,108,864 pixels";
  bank->has_palette_numbers = numbered->number != 0;
  bank->glyph_size = (size_t)(bank->tile_size * bank->tile_size / 2);
  size_t glyphs = (size_t)bank->glyph_count * bank->glyph_size;
  size_t behind = cells != NULL               ? (size_t)bank->cell_count * WORD_SIZE
                  : bank->has_palette_numbers ? (size_t)(bank->glyph_count + bank->glyph_count % 2)
                                              : 0;
  if (size != glyphs + behind + (size_t)bank->palette_count * PALETTE_SIZE)
    return "the payload is not as long as its metadata says";
  bank->glyphs = payload;
  bank->map = cells == NULL ? NULL : payload + glyphs;
  bank->palette_numbers = cells == NULL && bank->has_palette_numbers ? payload + glyphs : NULL;
  bank->palettes = payload + glyphs + behind;
  return check_cells(bank);
}

/* The palette in which a bank without palette numbers is shown: the first that is not all zeros. */
static const uint8_t *first_used_palette(const glyph_bank *bank) {
  for (size_t at = 0; at < bank->palette_count * PALETTE_SIZE; at++)
    if (bank->palettes[at] != 0) return bank->palettes + at / PALETTE_SIZE * PALETTE_SIZE;
  static const uint8_t NONE[PALETTE_SIZE] = {0};
  return NONE;
}

/* A transparent pixel has no colour: all four bytes are 0. */
static void put_pixel(uint8_t rgba[4], const uint8_t *palette, unsigned index) {
  unsigned word = palette[2 * index] | (unsigned)palette[2 * index + 1] << 8;
  unsigned red = word >> 11, green = word >> 5 & 63, blue = word & 31;
  rgba[0] = (uint8_t)(index == 0 ? 0 : red << 3 | red >> 2);
  rgba[1] = (uint8_t)(index == 0 ? 0 : green << 2 | green >> 4);
  rgba[2] = (uint8_t)(index == 0 ? 0 : blue << 3 | blue >> 2);
  rgba[3] = index == 0 ? 0 : 255;
}

/* `target` is the cell's upper left pixel in an image of `stride` bytes a row. */
static void draw_cell(const glyph_bank *bank, uint64_t n, uint8_t *target, size_t stride) {
  cell shown = read_cell(bank, n);
  const uint8_t *pixels = bank->glyphs + shown.glyph * bank->glyph_size;
  const uint8_t *palette = bank->has_palette_numbers ? bank->palettes + shown.palette * PALETTE_SIZE
                                                     : first_used_palette(bank);
  size_t side = (size_t)bank->tile_size;
  for (size_t y = 0; y < side; y++) {
    for (size_t x = 0; x < side; x++) {
      size_t from_x = shown.flip_x ? side - 1 - x : x, from_y = shown.flip_y ? side - 1 - y : y;
      uint8_t pair = pixels[(from_y * side + from_x) / 2];
      put_pixel(target + y * stride + 4 * x, palette, from_x % 2 == 0 ? pair & 15 : pair >> 4);
    }
  }
}

static const char *print_sheet(const glyph_bank *bank, const sheet_place *sheet) {
  size_t stride = (size_t)(sheet->columns * bank->tile_size) * 4;
  size_t cell_row = stride * (size_t)bank->tile_size;
  size_t size = cell_row * (size_t)sheet->rows;
  uint8_t *image = malloc(size + 1);
  if (image == NULL) return "there is not enough memory for a sheet";
  for (uint64_t n = 0; n < sheet->count; n++) {
    size_t column = (size_t)(n % sheet->columns), row = (size_t)(n / sheet->columns);
    uint8_t *corner = image + row * cell_row + column * (size_t)bank->tile_size * 4;
    draw_cell(bank, sheet->first + n, corner, stride);
  }
  const char *what = bank->map == NULL ? "glyph" : "cell";
  printf("  sheet first_%s %u %s_count %u columns %u rows %u rgba %08x", what, (unsigned)sheet->first, what,
         (unsigned)sheet->count, (unsigned)sheet->columns, (unsigned)sheet->rows,
         (unsigned)fnv1a_of(image, size));
  free(image);
  return NULL;
}

/* A map takes other names for what is counted. */
static const char *read_sheet(const glyph_bank *bank, const json_value *source, uint64_t first,
                              sheet_place *sheet) {
  const char *first_name = bank->map == NULL ? "first_glyph" : "first_cell";
  const char *count_name = bank->map == NULL ? "glyph_count" : "cell_count";
  if (!json_integer(json_member(source, first_name), MOST_CELLS, &sheet->first) ||
      !json_integer(json_member(source, count_name), MOST_CELLS, &sheet->count) ||
      !json_integer(json_member(source, "columns"), MOST_CELLS, &sheet->columns) ||
      !json_integer(json_member(source, "rows"), MOST_CELLS, &sheet->rows))
    return "a source lacks a number, or has one that is too high";
  if (sheet->first != first) return "a source does not begin where the one before ends";
  if (sheet->count != sheet->columns * sheet->rows) return "a source is not columns times rows cells";
  if (sheet->count > bank->cell_count - first) return "a source goes beyond the cells of the bank";
  return NULL;
}

/* `*count` is 0 where the source has no frames. */
static const char *print_frames(const json_value *source, uint64_t rows, uint64_t *count) {
  const json_value *frames = json_member(source, "frames"), *durations = json_member(source, "durations");
  uint64_t listed = 0, milliseconds;
  *count = 0;
  if (frames == NULL && durations == NULL) return NULL;
  if (!json_integer(frames, MOST_CELLS, count) || *count == 0 || !json_is(durations, JSON_LIST))
    return "a source has frames without number or durations";
  if (rows % *count != 0) return "the frames of a source have no equal rows";
  printf(" frames %u durations", (unsigned)*count);
  for (const json_value *item = durations->first; item != NULL; item = item->next, listed++) {
    if (!json_integer(item, LONGEST_FRAME, &milliseconds)) return "a duration is not 0 to 65,535";
    printf(" %u", (unsigned)milliseconds);
  }
  return listed == *count ? NULL : "a source has not a duration a frame";
}

static const char *print_sheets(const glyph_bank *bank, const json_value *sources) {
  uint64_t next = 0, frames;
  if (!json_is(sources, JSON_LIST)) return "sources is not a list";
  for (const json_value *source = sources->first; source != NULL; source = source->next) {
    sheet_place sheet;
    const char *problem = read_sheet(bank, source, next, &sheet);
    if (problem == NULL) problem = print_sheet(bank, &sheet);
    if (problem == NULL) problem = print_frames(source, sheet.rows, &frames);
    printf("\n");
    if (problem != NULL) return problem;
    next += sheet.count;
  }
  return next == bank->cell_count ? NULL : "the sources end before the cells of the bank";
}

static int is_direction(const json_value *value) {
  return json_is(value, JSON_STRING) &&
         (json_text_is(value->text, "forward") || json_text_is(value->text, "reverse") ||
          json_text_is(value->text, "ping_pong") || json_text_is(value->text, "ping_pong_reverse"));
}

static const char *print_animation(const json_value *sources, const json_value *animation) {
  const json_value *name = json_member(animation, "name"), *direction = json_member(animation, "direction");
  const json_value *source = sources->first;
  uint64_t position, first, last, repeat, frames;
  if (!json_is(name, JSON_STRING)) return "an animation has no name";
  if (!is_direction(direction)) return "an animation has no direction";
  if (!json_integer(json_member(animation, "source"), MOST_CELLS, &position) ||
      !json_integer(json_member(animation, "first_frame"), MOST_CELLS, &first) ||
      !json_integer(json_member(animation, "last_frame"), MOST_CELLS, &last) ||
      !json_integer(json_member(animation, "repeat"), MOST_REPEATS, &repeat))
    return "an animation lacks a number, or has one that is too high";
  for (uint64_t n = 0; n < position && source != NULL; n++) source = source->next;
  if (!json_integer(json_member(source, "frames"), MOST_CELLS, &frames)) return "an animation has no frames";
  if (first > last || last >= frames) return "an animation goes beyond the frames of its source";
  printf("  animation \"%s\" source %u frames %u to %u %s repeat %u\n", name->text.bytes, (unsigned)position,
         (unsigned)first, (unsigned)last, direction->text.bytes, (unsigned)repeat);
  return NULL;
}

const char *print_glyphs(const json_value *metadata, const uint8_t *payload, size_t size) {
  glyph_bank bank;
  const json_value *sources = json_member(metadata, "sources");
  const json_value *animations = json_member(metadata, "animations");
  const char *problem = read_bank(metadata, payload, size, &bank);
  if (problem != NULL) return problem;
  printf("  glyphs tile_size %u glyph_count %u palette_count %u palettes %08x", (unsigned)bank.tile_size,
         (unsigned)bank.glyph_count, (unsigned)bank.palette_count,
         (unsigned)fnv1a_of(bank.palettes, (size_t)bank.palette_count * PALETTE_SIZE));
  if (bank.map == NULL)
    printf("\n");
  else
    printf(" map of %u cells\n", (unsigned)bank.cell_count);
  problem = print_sheets(&bank, sources);
  if (problem != NULL || animations == NULL) return problem;
  uint64_t count = 0;
  if (!json_is(animations, JSON_LIST)) return "animations is not a list";
  for (const json_value *item = animations->first; problem == NULL && item != NULL; item = item->next)
    problem = ++count > MOST_ANIMATIONS ? "there are too many animations" : print_animation(sources, item);
  return problem;
}
