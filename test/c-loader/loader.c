/*
 * A complete loader, in C99 with nothing but the C library, written from docs/artifact.md and docs/formats/
 * alone. It reads every bank of an archive and prints what it found:
 *
 *   cc -std=c99 -O2 -o loader *.c && ./loader build/assets.bank
 *
 * archive.c has the prelude, the header and the entries; plain-codecs.c and inflate.c have the codecs;
 * glyphs.c and named-ranges.c have the formats. ZSTD is left out: a game links libzstd for it. The exit
 * status is 0, or 1 with a sentence on stderr.
 */
#include "archive.h"
#include "banks.h"
#include "hashes.h"

#include <stdlib.h>

typedef const char *(*bank_printer)(const json_value *metadata, const uint8_t *payload, size_t size);

static bank_printer find_printer(json_text format) {
  if (json_text_is(format, "GLYPH/indexed_v1")) return print_glyphs;
  if (json_text_is(format, "SOUND/pcm_v1")) return print_sounds;
  if (json_text_is(format, "DATA/raw_v1")) return print_blobs;
  return NULL;
}

static const char *print_asset(archive *a, const asset_entry *entry) {
  uint8_t *payload;
  printf("asset %lu %s %s %s %lu", (unsigned long)entry->asset_id, entry->asset_name.bytes,
         entry->format.bytes, entry->codec.bytes, (unsigned long)entry->decoded_size);
  const char *problem = archive_load(a, entry, &payload);
  if (problem != NULL || payload == NULL) {
    printf(problem == NULL ? " skipped: this loader lacks the codec\n" : "\n");
    return problem;
  }
  printf(" %08x\n", (unsigned)fnv1a_of(payload, (size_t)entry->decoded_size));
  bank_printer print = find_printer(entry->format);
  if (print == NULL)
    printf("  skipped: this loader does not know the format\n");
  else
    problem = print(entry->metadata, payload, (size_t)entry->decoded_size);
  free(payload);
  return problem;
}

int main(int count, char **arguments) {
  archive a;
  if (count != 2) {
    fprintf(stderr, "usage: loader <archive>\n");
    return 1;
  }
  const char *problem = archive_open(&a, arguments[1]);
  for (size_t i = 0; problem == NULL && i < a.asset_count; i++) problem = print_asset(&a, &a.assets[i]);
  archive_close(&a);
  if (problem != NULL) fprintf(stderr, "%s: %s\n", arguments[1], problem);
  return problem != NULL;
}
