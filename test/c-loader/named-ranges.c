/* SOUND/pcm_v1 and DATA/raw_v1: ranges of the payload, found by name. */
#include "banks.h"
#include "hashes.h"

#include <stdio.h>

enum { FASTEST_RATE = 768000, LARGEST = 2147483647 };

/* Where the `bytes` of a range begin: at a multiple of `alignment`, and all of them inside the payload. */
static const char *read_range(const json_value *item, uint64_t bytes, unsigned alignment, size_t size,
                              uint64_t *offset) {
  if (!json_is(json_member(item, "name"), JSON_STRING)) return "a part of the bank has no name";
  if (!json_integer(json_member(item, "offset"), LARGEST, offset) || *offset % alignment != 0)
    return "a part of the bank has no proper offset";
  if (*offset > size || bytes > size - *offset) return "a part of the bank goes beyond the payload";
  return NULL;
}

static const char *print_blob(const json_value *blob, const uint8_t *payload, size_t size) {
  uint64_t bytes, offset;
  if (!json_integer(json_member(blob, "size"), LARGEST, &bytes)) return "a blob has no proper size";
  const char *problem = read_range(blob, bytes, 16, size, &offset);
  if (problem != NULL) return problem;
  printf("  blob \"%s\" size %u bytes %08x\n", json_member(blob, "name")->text.bytes, (unsigned)bytes,
         (unsigned)fnv1a_of(payload + offset, (size_t)bytes));
  return NULL;
}

const char *print_blobs(const json_value *metadata, const uint8_t *payload, size_t size) {
  const json_value *blobs = json_member(metadata, "blobs");
  if (!json_is(blobs, JSON_LIST)) return "blobs is not a list";
  const char *problem = NULL;
  for (const json_value *blob = blobs->first; problem == NULL && blob != NULL; blob = blob->next)
    problem = print_blob(blob, payload, size);
  return problem;
}

/* Two numbers or none. Without them `*end` is 0, which no loop has. */
static const char *read_loop(const json_value *sound, uint64_t frames, uint64_t *start, uint64_t *end) {
  const json_value *first = json_member(sound, "loop_start"), *after = json_member(sound, "loop_end");
  *start = *end = 0;
  if (first == NULL && after == NULL) return NULL;
  if (!json_integer(first, frames, start) || !json_integer(after, frames, end) || *start >= *end)
    return "a sound has no proper loop";
  return NULL;
}

static const char *print_sound(const json_value *sound, uint64_t channels, const uint8_t *payload,
                               size_t size) {
  uint64_t frames, offset, start, end;
  if (!json_integer(json_member(sound, "frame_count"), LARGEST, &frames)) return "a sound has no frame_count";
  const char *problem = read_range(sound, frames * channels * 2, 4, size, &offset);
  if (problem == NULL) problem = read_loop(sound, frames, &start, &end);
  if (problem != NULL) return problem;
  printf("  sound \"%s\" frames %u", json_member(sound, "name")->text.bytes, (unsigned)frames);
  if (end > 0) printf(" loop %u to %u", (unsigned)start, (unsigned)end);
  printf(" samples %08x\n", (unsigned)fnv1a_of(payload + offset, (size_t)(frames * channels * 2)));
  return NULL;
}

const char *print_sounds(const json_value *metadata, const uint8_t *payload, size_t size) {
  uint64_t rate, channels;
  const json_value *sounds = json_member(metadata, "sounds");
  if (!json_is(sounds, JSON_LIST)) return "sounds is not a list";
  if (sounds->first == NULL) return NULL;
  if (!json_integer(json_member(metadata, "sample_rate"), FASTEST_RATE, &rate) || rate == 0)
    return "sample_rate is not 1 to 768,000";
  if (!json_integer(json_member(metadata, "channels"), 2, &channels) || channels == 0)
    return "channels is not 1 or 2";
  printf("  sounds sample_rate %u channels %u\n", (unsigned)rate, (unsigned)channels);
  const char *problem = NULL;
  for (const json_value *sound = sounds->first; problem == NULL && sound != NULL; sound = sound->next)
    problem = print_sound(sound, channels, payload, size);
  return problem;
}
