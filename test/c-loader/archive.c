#include "archive.h"

#include "codecs.h"
#include "hashes.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

enum { PRELUDE_SIZE = 32, ALIGNMENT = 16 };
enum { LONGEST_HEADER = 67108864, MOST_ASSETS = 1000000, LARGEST_BANK = 2147483647 };

/* Up to here a double has every whole number. */
static const uint64_t MOST_EXACT = (uint64_t)1 << 53;

static uint64_t little_endian(const uint8_t *bytes, int size) {
  uint64_t number = 0;
  while (size-- > 0) number = number << 8 | bytes[size];
  return number;
}

/* ISO C has no file offsets beyond `long`. Where that has 32 bits, a game takes its platform's own call. */
static const char *read_at(FILE *file, uint64_t offset, void *target, size_t size) {
  if (offset > LONG_MAX) return "this machine's long is too small for the archive";
  if (fseek(file, (long)offset, SEEK_SET) != 0 || fread(target, 1, size, file) != size)
    return "the file could not be read";
  return NULL;
}

/* The lengths that the prelude states are held against the file before anything is allocated for them. */
static const char *read_prelude(archive *a, uint64_t file_size, uint64_t *header_length, uint32_t *crc) {
  uint8_t prelude[PRELUDE_SIZE];
  if (file_size < PRELUDE_SIZE) return "the file is shorter than the prelude";
  const char *problem = read_at(a->file, 0, prelude, PRELUDE_SIZE);
  if (problem != NULL) return problem;
  if (memcmp(prelude, "PWBK", 4) != 0) return "the file is no archive: the magic is not PWBK";
  if (little_endian(prelude + 4, 2) != 1) return "the artifact schema is not 1";
  if (little_endian(prelude + 6, 2) != 0) return "the flags are not 0";
  *header_length = little_endian(prelude + 8, 4);
  *crc = (uint32_t)little_endian(prelude + 12, 4);
  a->payload_offset = little_endian(prelude + 16, 8);
  a->payload_length = little_endian(prelude + 24, 8);
  if (*header_length > LONGEST_HEADER) return "the header is longer than 64 MiB";
  if (a->payload_offset % ALIGNMENT != 0) return "the payload offset is no multiple of 16";
  if (a->payload_offset < PRELUDE_SIZE + *header_length) return "the payload region begins inside the header";
  if (a->payload_offset > file_size || file_size - a->payload_offset != a->payload_length)
    return "the file is not as long as its prelude says";
  return NULL;
}

static const char *read_header(archive *a, uint64_t length, uint32_t crc) {
  a->header = malloc((size_t)length + 1);
  if (a->header == NULL) return "there is not enough memory for the header";
  const char *problem = read_at(a->file, PRELUDE_SIZE, a->header, (size_t)length);
  if (problem != NULL) return problem;
  if (crc32_of((const uint8_t *)a->header, (size_t)length) != crc)
    return "the header does not have its CRC-32";
  return json_parse(a->header, (size_t)length, &a->root);
}

static int read_text(const json_value *object, const char *key, json_text *text) {
  const json_value *member = json_member(object, key);
  if (!json_is(member, JSON_STRING)) return 0;
  *text = member->text;
  return 1;
}

static const char *read_entry(const json_value *value, asset_entry *entry) {
  if (!json_integer(json_member(value, "asset_id"), UINT32_MAX, &entry->asset_id) || entry->asset_id == 0)
    return "an entry has no proper asset_id";
  if (!read_text(value, "asset_name", &entry->asset_name)) return "an entry has no asset_name";
  if (!read_text(value, "format", &entry->format)) return "an entry has no format";
  if (!read_text(value, "codec", &entry->codec)) return "an entry has no codec";
  if (!read_text(value, "sha256", &entry->sha256)) return "an entry has no sha256";
  if (!json_integer(json_member(value, "offset"), MOST_EXACT, &entry->offset) ||
      entry->offset % ALIGNMENT != 0)
    return "an entry has no proper offset";
  if (!json_integer(json_member(value, "size"), LARGEST_BANK, &entry->size))
    return "an entry has no proper size";
  if (!json_integer(json_member(value, "decoded_size"), LARGEST_BANK, &entry->decoded_size))
    return "an entry has no proper decoded_size";
  entry->metadata = json_member(value, "metadata");
  return json_is(entry->metadata, JSON_OBJECT) ? NULL : "an entry has no metadata";
}

static const char *read_entries(archive *a) {
  const json_value *assets = json_member(a->root, "assets");
  if (!json_is(assets, JSON_LIST)) return "the header has no list of assets";
  size_t count = 0;
  for (const json_value *value = assets->first; value != NULL; value = value->next) count++;
  if (count > MOST_ASSETS) return "the header has more than 1,000,000 assets";
  a->assets = calloc(count + 1, sizeof *a->assets);
  if (a->assets == NULL) return "there is not enough memory for the entries";
  uint64_t last = 0;
  for (const json_value *value = assets->first; value != NULL; value = value->next) {
    const char *problem = read_entry(value, &a->assets[a->asset_count]);
    if (problem != NULL) return problem;
    /* Ascending, so that a game can search the entries by halves. */
    if (a->assets[a->asset_count].asset_id <= last)
      return "the entries are not in the order of their asset_id";
    last = a->assets[a->asset_count++].asset_id;
  }
  return NULL;
}

const char *archive_open(archive *a, const char *path) {
  memset(a, 0, sizeof *a);
  a->file = fopen(path, "rb");
  if (a->file == NULL || fseek(a->file, 0, SEEK_END) != 0) return "the file could not be opened";
  long file_size = ftell(a->file);
  if (file_size < 0) return "the file could not be measured";
  uint64_t header_length;
  uint32_t crc;
  const char *problem = read_prelude(a, (uint64_t)file_size, &header_length, &crc);
  if (problem == NULL) problem = read_header(a, header_length, crc);
  return problem != NULL ? problem : read_entries(a);
}

void archive_close(archive *a) {
  if (a->file != NULL) fclose(a->file);
  free(a->header);
  free(a->root);
  free(a->assets);
  memset(a, 0, sizeof *a);
}

typedef const char *(*decoder)(const uint8_t *stored, size_t size, uint8_t *out, size_t decoded_size);

/* How many bytes one stored byte can become at most, so that a damaged size asks for no memory in vain. */
typedef struct {
  const char *name;
  decoder decode;
  uint64_t most_per_byte;
} known_codec;

static const known_codec *find_codec(json_text name) {
  static const known_codec CODECS[] = {{"NONE", decode_none, 1},
                                       {"LZ4_BLOCK", decode_lz4_block, 255},
                                       {"DEFLATE_RAW", decode_deflate_raw, 1032}};
  for (size_t i = 0; i < sizeof CODECS / sizeof *CODECS; i++)
    if (json_text_is(name, CODECS[i].name)) return &CODECS[i];
  return NULL;
}

static const char *decode_and_verify(decoder decode, const asset_entry *entry, const uint8_t *stored,
                                     uint8_t *out) {
  char sha256[65];
  const char *problem = decode(stored, (size_t)entry->size, out, (size_t)entry->decoded_size);
  if (problem != NULL) return problem;
  sha256_of(out, (size_t)entry->decoded_size, sha256);
  return json_text_is(entry->sha256, sha256) ? NULL : "the payload does not have its SHA-256";
}

const char *archive_load(archive *a, const asset_entry *entry, uint8_t **payload) {
  const known_codec *codec = find_codec(entry->codec);
  *payload = NULL;
  if (entry->offset > a->payload_length || entry->size > a->payload_length - entry->offset)
    return "the payload lies outside of the payload region";
  if (codec == NULL) return NULL;
  if (entry->decoded_size > entry->size * codec->most_per_byte)
    return "decoded_size is more than the codec can give";
  uint8_t *stored = malloc((size_t)entry->size + 1), *out = malloc((size_t)entry->decoded_size + 1);
  const char *problem = "there is not enough memory for the payload";
  if (stored != NULL && out != NULL) {
    problem = read_at(a->file, a->payload_offset + entry->offset, stored, (size_t)entry->size);
    if (problem == NULL) problem = decode_and_verify(codec->decode, entry, stored, out);
  }
  free(stored);
  if (problem == NULL)
    *payload = out;
  else
    free(out);
  return problem;
}
