#include "json.h"

#include <stdlib.h>
#include <string.h>

/* Both limits are those of the document: they bound the stack and the memory that a header can ask for. */
enum { DEEPEST = 128, MOST_SEPARATORS = 8388608 };

typedef struct {
  char *at, *end;
  json_value *values;
  size_t used, room;
  const char *problem;
} parser;

static int parse_value(parser *p, json_value *value, int depth);

/* Every value but the first stands after a comma or an opening bracket, so these bound how many there are. */
static size_t count_separators(const char *bytes, size_t length) {
  size_t count = 0;
  int quoted = 0;
  for (size_t at = 0; at < length; at++) {
    char c = bytes[at];
    if (c == '"') quoted = !quoted;
    if (quoted && c == '\\') at++;
    if (!quoted && (c == ',' || c == '[' || c == '{')) count++;
  }
  return count;
}

static void skip_space(parser *p) {
  while (p->at < p->end && (*p->at == ' ' || *p->at == '\t' || *p->at == '\n' || *p->at == '\r')) p->at++;
}

const char *json_parse(char *bytes, size_t length, json_value **root) {
  size_t separators = count_separators(bytes, length);
  *root = NULL;
  if (separators > MOST_SEPARATORS) return "the header's JSON has too many values";
  bytes[length] = '\0';
  parser p = {bytes, bytes + length, calloc(separators + 1, sizeof(json_value)), 1, separators + 1, NULL};
  if (p.values == NULL) return "there is not enough memory for the header";
  skip_space(&p);
  int sound = parse_value(&p, p.values, 0);
  skip_space(&p);
  if (sound && p.at != p.end) p.problem = "something follows the header's JSON";
  if (p.problem != NULL) {
    free(p.values);
    return p.problem;
  }
  *root = p.values;
  return NULL;
}

static int refuse(parser *p, const char *problem) {
  if (p->problem == NULL) p->problem = problem;
  return 0;
}

static int take(parser *p, char expected) {
  if (p->at == p->end || *p->at != expected) return 0;
  p->at++;
  return 1;
}

static int hex4(parser *p, uint32_t *unit) {
  if (p->end - p->at < 4) return 0;
  *unit = 0;
  for (int i = 0; i < 4; i++) {
    static const char DIGITS[] = "0123456789abcdef";
    char c = *p->at++;
    const char *digit = c == '\0' ? NULL : strchr(DIGITS, c >= 'A' && c <= 'F' ? c - 'A' + 'a' : c);
    if (digit == NULL) return 0;
    *unit = *unit << 4 | (uint32_t)(digit - DIGITS);
  }
  return 1;
}

static char *put_utf8(char *out, uint32_t point) {
  int more = point < 0x80 ? 0 : point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
  static const unsigned HEADS[] = {0, 0xC0, 0xE0, 0xF0};
  *out++ = (char)(HEADS[more] | point >> (6 * more));
  for (int i = more - 1; i >= 0; i--) *out++ = (char)(0x80 | (point >> (6 * i) & 0x3F));
  return out;
}

/* After the `u` of an escape: one code point, of one unit or of a pair of surrogates. */
static int unicode_escape(parser *p, char **out) {
  uint32_t unit, low;
  if (!hex4(p, &unit)) return refuse(p, "a string of the header has a malformed escape");
  if (unit >= 0xD800 && unit <= 0xDFFF) {
    int paired = unit < 0xDC00 && take(p, '\\') && take(p, 'u') && hex4(p, &low);
    paired = paired && low >= 0xDC00 && low <= 0xDFFF;
    if (!paired) return refuse(p, "a string of the header has a lone surrogate");
    unit = 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00);
  }
  *out = put_utf8(*out, unit);
  return 1;
}

static int escape(parser *p, char **out) {
  static const char NAMES[] = "\"\\/bfnrt", MEANT[] = "\"\\/\b\f\n\r\t";
  if (p->at == p->end) return refuse(p, "a string of the header does not end");
  char c = *p->at++;
  if (c == 'u') return unicode_escape(p, out);
  const char *name = c == '\0' ? NULL : strchr(NAMES, c);
  if (name == NULL) return refuse(p, "a string of the header has an unknown escape");
  *(*out)++ = MEANT[name - NAMES];
  return 1;
}

/* The decoded text is never longer than the written one, so it takes its place. */
static int parse_string(parser *p, json_text *text) {
  if (!take(p, '"')) return refuse(p, "the header's JSON lacks a string");
  char *out = p->at;
  text->bytes = out;
  while (p->at < p->end && *p->at != '"') {
    char c = *p->at++;
    if ((unsigned char)c < 0x20) return refuse(p, "a string of the header has a bare control character");
    if (c != '\\')
      *out++ = c;
    else if (!escape(p, &out))
      return 0;
  }
  if (!take(p, '"')) return refuse(p, "a string of the header does not end");
  *out = '\0';
  text->length = (size_t)(out - text->bytes);
  return 1;
}

static size_t digits(parser *p) {
  char *start = p->at;
  while (p->at < p->end && *p->at >= '0' && *p->at <= '9') p->at++;
  return (size_t)(p->at - start);
}

/* The text is measured first because strtod takes more than JSON allows, such as `0x1p3` and `inf`. */
static int parse_number(parser *p, json_value *value) {
  char *start = p->at;
  take(p, '-');
  int leading_zero = p->at < p->end && *p->at == '0';
  size_t whole = digits(p);
  int sound = whole > 0 && !(leading_zero && whole > 1);
  if (take(p, '.')) sound = digits(p) > 0 && sound;
  if (take(p, 'e') || take(p, 'E')) {
    if (!take(p, '-')) take(p, '+');
    sound = digits(p) > 0 && sound;
  }
  if (!sound) return refuse(p, "the header's JSON has a malformed number");
  value->kind = JSON_NUMBER;
  value->number = strtod(start, NULL);
  return 1;
}

static int parse_word(parser *p, json_value *value) {
  static const struct { const char *word; json_kind kind; double number; } WORDS[] = {
      {"null", JSON_NULL, 0}, {"false", JSON_BOOLEAN, 0}, {"true", JSON_BOOLEAN, 1}};
  for (int i = 0; i < 3; i++) {
    size_t length = strlen(WORDS[i].word);
    if ((size_t)(p->end - p->at) < length || memcmp(p->at, WORDS[i].word, length) != 0) continue;
    value->kind = WORDS[i].kind;
    value->number = WORDS[i].number;
    p->at += length;
    return 1;
  }
  return refuse(p, "the header's JSON lacks a value");
}

static int parse_member(parser *p, json_value *value, json_kind holder, int depth) {
  skip_space(p);
  if (holder == JSON_OBJECT) {
    if (!parse_string(p, &value->key)) return 0;
    skip_space(p);
    if (!take(p, ':')) return refuse(p, "the header's JSON lacks a colon");
    skip_space(p);
  }
  return parse_value(p, value, depth);
}

static int parse_members(parser *p, json_value *value, int depth) {
  char close = *p->at++ == '[' ? ']' : '}';
  json_value **link = &value->first;
  value->kind = close == ']' ? JSON_LIST : JSON_OBJECT;
  if (depth >= DEEPEST) return refuse(p, "the header's JSON nests too deep");
  skip_space(p);
  if (take(p, close)) return 1;
  do {
    if (p->used == p->room) return refuse(p, "the header's JSON has too many values");
    *link = &p->values[p->used++];
    if (!parse_member(p, *link, value->kind, depth + 1)) return 0;
    link = &(*link)->next;
    skip_space(p);
  } while (take(p, ','));
  return take(p, close) || refuse(p, "a list or object of the header does not end");
}

static int parse_value(parser *p, json_value *value, int depth) {
  if (p->at == p->end) return refuse(p, "the header's JSON ends too early");
  char c = *p->at;
  if (c == '[' || c == '{') return parse_members(p, value, depth);
  if (c == '-' || (c >= '0' && c <= '9')) return parse_number(p, value);
  if (c != '"') return parse_word(p, value);
  value->kind = JSON_STRING;
  return parse_string(p, &value->text);
}

int json_is(const json_value *value, json_kind kind) { return value != NULL && value->kind == kind; }

int json_text_is(json_text text, const char *expected) {
  return text.length == strlen(expected) && memcmp(text.bytes, expected, text.length) == 0;
}

const json_value *json_member(const json_value *object, const char *key) {
  if (!json_is(object, JSON_OBJECT)) return NULL;
  const json_value *member = object->first;
  while (member != NULL && !json_text_is(member->key, key)) member = member->next;
  return member;
}

int json_integer(const json_value *value, uint64_t most, uint64_t *number) {
  if (!json_is(value, JSON_NUMBER) || !(value->number >= 0 && value->number <= (double)most)) return 0;
  *number = (uint64_t)value->number;
  return (double)*number == value->number;
}
