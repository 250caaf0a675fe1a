#ifndef CODECS_H
#define CODECS_H

#include <stddef.h>
#include <stdint.h>

/*
 * Each decodes `size` stored bytes to exactly `decoded_size` bytes at `out` and must use up all of them.
 * Returns NULL, or what is wrong. No stored bytes, however damaged, make one read or write outside of its
 * two buffers.
 */
const char *decode_none(const uint8_t *stored, size_t size, uint8_t *out, size_t decoded_size);
const char *decode_lz4_block(const uint8_t *stored, size_t size, uint8_t *out, size_t decoded_size);
const char *decode_deflate_raw(const uint8_t *stored, size_t size, uint8_t *out, size_t decoded_size);

#endif
