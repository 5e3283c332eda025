/* SPDX-License-Identifier: MIT */
/*
 * Numbers, texts and comments as C writes them.
 */
#ifndef C_TEXT_H
#define C_TEXT_H

#include "resolve/model.h"
#include "template/template.h"

/* An integer constant of the value: "7", "-5", "UINT64_C(…)". */
struct slice
c_integer(struct arena *arena, struct integer value);

/* A double's constant, always with a '.' or an exponent; a float's ends in f.
 */
struct slice
c_real(struct arena *arena, double value, bool is_float);

/* 'x', or an octal escape. */
struct slice
c_character(struct arena *arena, unsigned char byte);

/* The inside of a string literal: quotes, backslashes, trigraphs and control
 * characters escaped. */
struct slice
c_text(struct arena *arena, struct slice text);

/* "…" */
struct slice
c_quoted(struct arena *arena, struct slice text);

/* A pattern as an unsigned constant: "0x1fu", "UINT64_C(0x…)". */
struct slice
c_mask(struct arena *arena, uint64_t pattern);

/* "0x1f"; "UINT64_C(0x1f)", however small. */
struct slice
c_hexadecimal(struct arena *arena, uint64_t pattern);

/* "0x1f", and of none "0": the bits of a number. */
struct slice
c_bits(struct arena *arena, uint64_t bits);

struct slice
c_wide_hexadecimal(struct arena *arena, uint64_t pattern);

/* Without blanks and line breaks at its end. */
struct slice
c_trimmed(struct slice text);

/* A line of a comment, with its slashes and stars. */
struct view_line {
	struct slice line;
};

/* A documentation comment of these paragraphs as a list of view_line, wrapped,
 * with what could end or open a comment broken up; empty texts give none. */
struct list
c_comment(struct arena *arena, const struct slice *paragraphs, size_t count);

/* The same inside a comment that is already open: lines begin with " * ". */
struct list
c_comment_lines(struct arena *arena, struct slice text);

/* One line for a comment that is already open: the text's first, broken up. */
struct slice
c_summary(struct arena *arena, struct slice text);

/* The text's first sentence, or what stands before its first blank line,
 * likewise, without a full stop. */
struct slice
c_first_sentence(struct arena *arena, struct slice text);

/* Cut between words where it is longer than that many columns; whole where no
 * word ends in the second half of them. */
struct slice
c_clipped(struct arena *arena, struct slice text, size_t columns);

#endif
