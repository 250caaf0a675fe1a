#ifndef HASHES_H
#define HASHES_H

#include <stddef.h>
#include <stdint.h>

/* The CRC-32 of zlib, PNG and Ethernet, which guards the header. */
uint32_t crc32_of(const uint8_t *bytes, size_t length);

/* SHA-256 (FIPS 180-4) as 64 lower-case hexadecimal digits and a NUL. */
void sha256_of(const uint8_t *bytes, size_t length, char hex[65]);

/* 32-bit FNV-1a. Nothing in an archive uses it: it only keeps the lines that this loader prints short. */
uint32_t fnv1a_of(const uint8_t *bytes, size_t length);

#endif
