#ifndef BANKS_H
#define BANKS_H

#include "json.h"

#include <stddef.h>
#include <stdint.h>

/*
 * The formats of docs/formats/. Each holds the metadata of a bank against its decoded payload, prints what
 * the two say, and returns NULL, or what is wrong. `size` is at most 2^31 - 1, as an archive promises.
 */
const char *print_glyphs(const json_value *metadata, const uint8_t *payload, size_t size);
const char *print_sounds(const json_value *metadata, const uint8_t *payload, size_t size);
const char *print_blobs(const json_value *metadata, const uint8_t *payload, size_t size);

#endif
