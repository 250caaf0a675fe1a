/* DEFLATE (RFC 1951) in a hundred lines: small rather than fast. A game would link zlib or miniz. */
#include "codecs.h"

#include <string.h>

enum { LONGEST_CODE = 15, LITERALS = 288, DISTANCES = 32, CODE_LENGTHS = 19, END_OF_BLOCK = 256 };

/* By the next 15 bits of the stream: the symbol << 4 | the length of its code. 0 where no code begins so. */
typedef struct {
  uint16_t entries[1 << LONGEST_CODE];
} code_table;

typedef struct {
  const uint8_t *in;
  size_t size, at; /* `at` may pass `size` while bits are looked at, never when they are taken */
  uint32_t held;
  unsigned held_bits;
  uint8_t *out;
  size_t room, done;
  code_table literals, distances;
} inflater;

/* The next bits, lowest first; zeros follow the end of the input. */
static uint32_t look(inflater *s, unsigned bits) {
  while (s->held_bits < bits) {
    s->held |= (uint32_t)(s->at < s->size ? s->in[s->at] : 0) << s->held_bits;
    s->held_bits += 8;
    s->at++;
  }
  return s->held & ((1u << bits) - 1);
}

/* 0 where the input does not have these bits. */
static int drop(inflater *s, unsigned bits) {
  s->held >>= bits;
  s->held_bits -= bits;
  return s->at <= s->size || (s->at - s->size) * 8 <= s->held_bits;
}

static int take_bits(inflater *s, unsigned bits, unsigned *value) {
  *value = look(s, bits);
  return drop(s, bits);
}

static int take_symbol(inflater *s, const code_table *table, unsigned *symbol) {
  uint16_t entry = table->entries[look(s, LONGEST_CODE)];
  *symbol = entry >> 4;
  return entry != 0 && drop(s, entry & 15);
}

static unsigned reversed(unsigned code, unsigned length) {
  unsigned result = 0;
  for (unsigned bit = 0; bit < length; bit++) result |= (code >> bit & 1) << (length - 1 - bit);
  return result;
}

/* Codes count upwards within a length, and twice the next free one begins the next length (section 3.2.2). */
static int build_table(code_table *table, const uint8_t *lengths, unsigned symbols) {
  unsigned code = 0;
  memset(table, 0, sizeof *table);
  for (unsigned length = 1; length <= LONGEST_CODE; length++, code <<= 1) {
    for (unsigned symbol = 0; symbol < symbols; symbol++) {
      if (lengths[symbol] != length) continue;
      if (code >> length != 0) return 0;
      for (unsigned at = reversed(code, length); at < 1u << LONGEST_CODE; at += 1u << length)
        table->entries[at] = (uint16_t)(symbol << 4 | length);
      code++;
    }
  }
  return 1;
}

static int build_fixed(inflater *s) {
  uint8_t lengths[LITERALS];
  memset(lengths, 8, 144);
  memset(lengths + 144, 9, 112);
  memset(lengths + 256, 7, 24);
  memset(lengths + 280, 8, 8);
  if (!build_table(&s->literals, lengths, LITERALS)) return 0;
  memset(lengths, 5, DISTANCES);
  return build_table(&s->distances, lengths, DISTANCES);
}

/* Code lengths 16, 17 and 18 repeat: the length before, or zero. */
static int take_repeat(inflater *s, unsigned symbol, unsigned *times) {
  static const unsigned BITS[] = {2, 3, 7}, LEAST[] = {3, 3, 11};
  if (!take_bits(s, BITS[symbol - 16], times)) return 0;
  *times += LEAST[symbol - 16];
  return 1;
}

static int take_lengths(inflater *s, const code_table *table, uint8_t *lengths, unsigned count) {
  unsigned at = 0, symbol, times;
  while (at < count) {
    if (!take_symbol(s, table, &symbol)) return 0;
    if (symbol < 16) {
      lengths[at++] = (uint8_t)symbol;
      continue;
    }
    if (!take_repeat(s, symbol, &times) || times > count - at || (symbol == 16 && at == 0)) return 0;
    memset(lengths + at, symbol == 16 ? lengths[at - 1] : 0, times);
    at += times;
  }
  return 1;
}

static int build_dynamic(inflater *s) {
  static const uint8_t ORDER[CODE_LENGTHS] = {16, 17, 18, 0, 8,  7, 9,  6, 10, 5,
                                                11, 4,  12, 3, 13, 2, 14, 1, 15};
  uint8_t lengths[LITERALS + DISTANCES] = {0}, code_lengths[CODE_LENGTHS] = {0};
  unsigned literals, distances, given, length;
  if (!take_bits(s, 5, &literals) || !take_bits(s, 5, &distances) || !take_bits(s, 4, &given)) return 0;
  literals += 257;
  distances += 1;
  if (literals > 286 || distances > 30) return 0;
  for (unsigned i = 0; i < given + 4; i++) {
    if (!take_bits(s, 3, &length)) return 0;
    code_lengths[ORDER[i]] = (uint8_t)length;
  }
  /* The table of the distances is free until theirs is built. */
  return build_table(&s->distances, code_lengths, CODE_LENGTHS) &&
         take_lengths(s, &s->distances, lengths, literals + distances) &&
         build_table(&s->literals, lengths, literals) &&
         build_table(&s->distances, lengths + literals, distances);
}

/* Lengths and distances share a shape: a base, and so many bits that are added to it (section 3.2.5). */
static int take_length(inflater *s, unsigned symbol, unsigned *length) {
  unsigned at = symbol - 257, extra = at < 8 || at == 28 ? 0 : at / 4 - 1, added;
  if (at > 28 || !take_bits(s, extra, &added)) return 0;
  *length = at == 28 ? 258 : at < 8 ? at + 3 : ((4 + at % 4) << extra) + 3 + added;
  return 1;
}

static int take_distance(inflater *s, unsigned *distance) {
  unsigned at, added;
  if (!take_symbol(s, &s->distances, &at) || at > 29) return 0;
  unsigned extra = at < 4 ? 0 : at / 2 - 1;
  if (!take_bits(s, extra, &added)) return 0;
  *distance = at < 4 ? at + 1 : ((2 + at % 2) << extra) + 1 + added;
  return 1;
}

static int coded_block(inflater *s) {
  unsigned symbol, length, distance;
  for (;;) {
    if (!take_symbol(s, &s->literals, &symbol)) return 0;
    if (symbol == END_OF_BLOCK) return 1;
    if (symbol < END_OF_BLOCK) {
      if (s->done == s->room) return 0;
      s->out[s->done++] = (uint8_t)symbol;
      continue;
    }
    if (!take_length(s, symbol, &length) || !take_distance(s, &distance)) return 0;
    if (distance > s->done || length > s->room - s->done) return 0;
    for (; length > 0; length--, s->done++) s->out[s->done] = s->out[s->done - distance];
  }
}

static int stored_block(inflater *s) {
  unsigned length, inverted, byte;
  if (!drop(s, s->held_bits % 8) || !take_bits(s, 16, &length) || !take_bits(s, 16, &inverted)) return 0;
  if ((length ^ inverted) != 0xFFFF || length > s->room - s->done) return 0;
  for (; length > 0; length--) {
    if (!take_bits(s, 8, &byte)) return 0;
    s->out[s->done++] = (uint8_t)byte;
  }
  return 1;
}

static int any_block(inflater *s, unsigned kind) {
  if (kind == 0) return stored_block(s);
  if (kind == 3) return 0;
  return (kind == 1 ? build_fixed(s) : build_dynamic(s)) && coded_block(s);
}

const char *decode_deflate_raw(const uint8_t *stored, size_t size, uint8_t *out, size_t decoded_size) {
  static inflater s; /* 128 KiB: too much for some stacks */
  unsigned last = 0, kind;
  memset(&s, 0, sizeof s);
  s.in = stored;
  s.size = size;
  s.out = out;
  s.room = decoded_size;
  while (!last) {
    if (!take_bits(&s, 1, &last) || !take_bits(&s, 2, &kind)) return "the DEFLATE stream is cut off";
    if (!any_block(&s, kind)) return "the DEFLATE stream is damaged or decodes to more than decoded_size";
  }
  if (s.done != decoded_size) return "the DEFLATE stream decodes to less than decoded_size";
  if (s.at - s.held_bits / 8 != size) return "something follows the DEFLATE stream";
  return NULL;
}
