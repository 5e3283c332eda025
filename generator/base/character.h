/* SPDX-License-Identifier: MIT */
/*
 * Single characters: of ASCII, whatever the locale says, and of UTF-8.
 */
#ifndef CHARACTER_H
#define CHARACTER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

static inline bool
is_digit(char byte)
{
	return byte >= '0' && byte <= '9';
}

/* A to Z and a to z */
static inline bool
is_letter(char byte)
{
	return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

char
letter_lower(char byte);

char
letter_upper(char byte);

/* 0 to 15 of a hexadecimal digit, else 16. */
unsigned
digit_value(char digit);

/* How many of the first bytes are graphic ASCII or blanks, nothing else. */
size_t
graphic_length(const char *bytes, size_t length);

/* The length in bytes of the UTF-8 sequence at text, or 0 where it is not
 * one: overlong forms, surrogates and anything above U+10FFFF are refused
 * (RFC 3629). *code gets the code point. */
size_t
utf8_decode(const char *text, size_t length, uint32_t *code);

/* Whether it is a byte of a UTF-8 sequence behind the first. */
bool
utf8_continues(char byte);

/* Columns a terminal uses for a code point: 0, 1 or 2. */
unsigned
display_width(uint32_t code);

#endif
