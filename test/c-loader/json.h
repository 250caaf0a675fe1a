#ifndef JSON_H
#define JSON_H

#include <stddef.h>
#include <stdint.h>

typedef enum { JSON_NULL, JSON_BOOLEAN, JSON_NUMBER, JSON_STRING, JSON_LIST, JSON_OBJECT } json_kind;

/* Text in UTF-8. It may hold NUL, so its length counts; a NUL follows it as well. */
typedef struct {
  const char *bytes;
  size_t length;
} json_text;

typedef struct json_value {
  json_kind kind;
  double number;            /* of a JSON_NUMBER; of a JSON_BOOLEAN 0 or 1 */
  json_text text;           /* of a JSON_STRING */
  json_text key;            /* where the value is a member of an object */
  struct json_value *first; /* of a JSON_LIST or JSON_OBJECT, NULL where it is empty */
  struct json_value *next;  /* in the list or object that holds the value */
} json_value;

/*
 * Reads one JSON value. `bytes` must have room for a NUL at `bytes[length]`; strings are decoded in place, so
 * the bytes must outlive the values. `*root` is one block: free it. Returns NULL, or what is wrong.
 */
const char *json_parse(char *bytes, size_t length, json_value **root);

/* The member of that name, or NULL where there is none or `object` is NULL or no object. */
const json_value *json_member(const json_value *object, const char *key);

/* 1 and the number where `value` is a whole number from 0 to `most`, else 0. */
int json_integer(const json_value *value, uint64_t most, uint64_t *number);

int json_is(const json_value *value, json_kind kind);
int json_text_is(json_text text, const char *expected);

#endif
