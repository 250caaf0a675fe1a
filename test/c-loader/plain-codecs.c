#include "codecs.h"

#include <string.h>

const char *decode_none(const uint8_t *stored, size_t size, uint8_t *out, size_t decoded_size) {
  if (size != decoded_size) return "size and decoded_size differ though the codec is NONE";
  if (size > 0) memcpy(out, stored, size);
  return NULL;
}

typedef struct {
  const uint8_t *bytes;
  size_t size, at;
} block;

/* Where four bits say 15, the number goes on byte by byte. Stops above `most`, so that it cannot overflow. */
static int go_on(block *b, size_t *number, size_t most) {
  uint8_t more = 255;
  while (more == 255) {
    if (b->at == b->size || *number > most) return 0;
    more = b->bytes[b->at++];
    *number += more;
  }
  return 1;
}

static size_t copy_match(uint8_t *out, size_t done, size_t offset, size_t length) {
  for (size_t i = 0; i < length; i++, done++) out[done] = out[done - offset];
  return done;
}

const char *decode_lz4_block(const uint8_t *stored, size_t size, uint8_t *out, size_t decoded_size) {
  block b = {stored, size, 0};
  size_t done = 0;
  while (b.at < size) {
    uint8_t token = stored[b.at++];
    size_t literals = token >> 4, length = (token & 15) + 4;
    if (literals == 15 && !go_on(&b, &literals, decoded_size))
      return "a number of literals is cut off or too high";
    if (literals > size - b.at) return "the literals are cut off";
    if (literals > decoded_size - done) return "the block decodes to more than decoded_size";
    if (literals > 0) memcpy(out + done, stored + b.at, literals);
    b.at += literals;
    done += literals;
    if (b.at == size) {
      if ((token & 15) != 0) return "the last sequence has a match";
      return done == decoded_size ? NULL : "the block decodes to less than decoded_size";
    }
    if (size - b.at < 2) return "a match is cut off";
    size_t offset = stored[b.at] | (size_t)stored[b.at + 1] << 8;
    b.at += 2;
    if (offset == 0 || offset > done) return "a match begins before the payload";
    if ((token & 15) == 15 && !go_on(&b, &length, decoded_size))
      return "the length of a match is cut off or too high";
    if (length > decoded_size - done) return "the block decodes to more than decoded_size";
    done = copy_match(out, done, offset, length);
  }
  return "the block has no last sequence";
}
