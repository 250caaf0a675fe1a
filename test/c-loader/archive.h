#ifndef ARCHIVE_H
#define ARCHIVE_H

#include "json.h"

#include <stdint.h>
#include <stdio.h>

typedef struct {
  uint64_t asset_id;
  json_text asset_name, format, codec, sha256;
  uint64_t offset, size, decoded_size;
  const json_value *metadata;
} asset_entry;

typedef struct {
  FILE *file;
  uint64_t payload_offset, payload_length;
  char *header; /* the strings of the entries lie in it */
  json_value *root;
  asset_entry *assets;
  size_t asset_count;
} archive;

/* Returns NULL, or what is wrong. Close the archive in both cases. */
const char *archive_open(archive *a, const char *path);
void archive_close(archive *a);

/*
 * Reads, decodes and verifies one bank of `entry->decoded_size` bytes; free `*payload`. Returns NULL, or what
 * is wrong. A codec that this loader lacks is no damage: `*payload` is NULL then.
 */
const char *archive_load(archive *a, const asset_entry *entry, uint8_t **payload);

#endif
