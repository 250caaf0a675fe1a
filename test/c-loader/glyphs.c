/* GLYPH/indexed_v1 */
#include "banks.h"
#include "hashes.h"

#include <stdio.h>
#include <stdlib.h>

enum { MOST_GLYPHS = 65536, MOST_PALETTES = 64, COLORS = 16, PALETTE_SIZE = 32 };

typedef struct {
  uint64_t tile_size, glyph_count, palette_count;
  size_t glyph_size;
  const uint8_t *glyphs;
  const uint8_t *palette_numbers; /* NULL where the runtime chooses */
  const uint8_t *palettes;
} glyph_bank;

typedef struct {
  uint64_t first_glyph, glyph_count, columns, rows;
} sheet_place;

static const char *read_bank(const json_value *metadata, const uint8_t *payload, size_t size,
                             glyph_bank *bank) {
  const json_value *numbered = json_member(metadata, "glyph_palettes");
  if (!json_integer(json_member(metadata, "tile_size"), 32, &bank->tile_size) ||
      (bank->tile_size != 8 && bank->tile_size != 16 && bank->tile_size != 32))
    return "tile_size is not 8, 16 or 32";
  if (!json_integer(json_member(metadata, "glyph_count"), MOST_GLYPHS, &bank->glyph_count))
    return "glyph_count is not 0 to 65,536";
  if (!json_integer(json_member(metadata, "palette_count"), MOST_PALETTES, &bank->palette_count))
    return "palette_count is not 0 to 64";
  if (!json_is(numbered, JSON_BOOLEAN)) return "glyph_palettes is not true or false";
  bank->glyph_size = (size_t)(bank->tile_size * bank->tile_size / 2);
  size_t glyphs = (size_t)bank->glyph_count * bank->glyph_size;
  size_t numbers = numbered->number == 0 ? 0 : (size_t)(bank->glyph_count + bank->glyph_count % 2);
  if (size != glyphs + numbers + (size_t)bank->palette_count * PALETTE_SIZE)
    return "the payload is not as long as its metadata says";
  bank->glyphs = payload;
  bank->palette_numbers = numbered->number == 0 ? NULL : payload + glyphs;
  bank->palettes = payload + glyphs + numbers;
  for (uint64_t n = 0; bank->palette_numbers != NULL && n < bank->glyph_count; n++)
    if (bank->palette_numbers[n] >= bank->palette_count) return "a palette number names no palette";
  return NULL;
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

/* `target` is the glyph's upper left pixel in an image of `stride` bytes a row. */
static void draw_glyph(const glyph_bank *bank, uint64_t glyph, uint8_t *target, size_t stride) {
  const uint8_t *pixels = bank->glyphs + (size_t)glyph * bank->glyph_size;
  const uint8_t *palette = bank->palette_numbers == NULL
                               ? first_used_palette(bank)
                               : bank->palettes + (size_t)bank->palette_numbers[glyph] * PALETTE_SIZE;
  for (size_t y = 0; y < bank->tile_size; y++) {
    for (size_t x = 0; x < bank->tile_size; x++) {
      uint8_t pair = pixels[(y * bank->tile_size + x) / 2];
      put_pixel(target + y * stride + 4 * x, palette, x % 2 == 0 ? pair & 15 : pair >> 4);
    }
  }
}

static const char *print_sheet(const glyph_bank *bank, const sheet_place *sheet) {
  size_t stride = (size_t)(sheet->columns * bank->tile_size) * 4;
  size_t glyph_row = stride * (size_t)bank->tile_size;
  size_t size = glyph_row * (size_t)sheet->rows;
  uint8_t *image = malloc(size + 1);
  if (image == NULL) return "there is not enough memory for a sheet";
  for (uint64_t n = 0; n < sheet->glyph_count; n++) {
    size_t column = (size_t)(n % sheet->columns), row = (size_t)(n / sheet->columns);
    uint8_t *corner = image + row * glyph_row + column * (size_t)bank->tile_size * 4;
    draw_glyph(bank, sheet->first_glyph + n, corner, stride);
  }
  printf("  sheet first_glyph %u glyph_count %u columns %u rows %u rgba %08x\n", (unsigned)sheet->first_glyph,
         (unsigned)sheet->glyph_count, (unsigned)sheet->columns, (unsigned)sheet->rows,
         (unsigned)fnv1a_of(image, size));
  free(image);
  return NULL;
}

static const char *read_sheet(const json_value *source, uint64_t first_glyph, uint64_t end,
                              sheet_place *sheet) {
  if (!json_integer(json_member(source, "first_glyph"), MOST_GLYPHS, &sheet->first_glyph) ||
      !json_integer(json_member(source, "glyph_count"), MOST_GLYPHS, &sheet->glyph_count) ||
      !json_integer(json_member(source, "columns"), MOST_GLYPHS, &sheet->columns) ||
      !json_integer(json_member(source, "rows"), MOST_GLYPHS, &sheet->rows))
    return "a source lacks a number, or has one that is too high";
  if (sheet->first_glyph != first_glyph) return "a source does not begin where the one before ends";
  if (sheet->glyph_count != sheet->columns * sheet->rows) return "a source is not columns times rows glyphs";
  if (sheet->glyph_count > end - first_glyph) return "a source goes beyond glyph_count";
  return NULL;
}

const char *print_glyphs(const json_value *metadata, const uint8_t *payload, size_t size) {
  glyph_bank bank;
  const json_value *sources = json_member(metadata, "sources");
  const char *problem = read_bank(metadata, payload, size, &bank);
  if (problem != NULL) return problem;
  if (!json_is(sources, JSON_LIST)) return "sources is not a list";
  printf("  glyphs tile_size %u glyph_count %u palette_count %u palettes %08x\n", (unsigned)bank.tile_size,
         (unsigned)bank.glyph_count, (unsigned)bank.palette_count,
         (unsigned)fnv1a_of(bank.palettes, (size_t)bank.palette_count * PALETTE_SIZE));
  uint64_t next = 0;
  for (const json_value *source = sources->first; source != NULL; source = source->next) {
    sheet_place sheet;
    problem = read_sheet(source, next, bank.glyph_count, &sheet);
    if (problem == NULL) problem = print_sheet(&bank, &sheet);
    if (problem != NULL) return problem;
    next += sheet.glyph_count;
  }
  return next == bank.glyph_count ? NULL : "the sources end before glyph_count";
}
