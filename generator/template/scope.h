/* SPDX-License-Identifier: MIT */
/*
 * Scopes as tables: how structs become what templates may name. A file that
 * offers a struct to templates lists its fields with these macros; the tables
 * can be printed, and so can the values of a struct.
 */
#ifndef SCOPE_H
#define SCOPE_H

#include <stddef.h>

#include "template/template.h"

/* A row of a scope's table: the tag 'name' is the field of that name in
 * struct 'of'. help is one line, for --export-templates. */
/* clang-format off */
#define TEXT(of, name, help) \
	{#name, TAG_TEXT, offsetof(struct of, name), NULL, help}
#define NUMBER(of, name, help) \
	{#name, TAG_NUMBER, offsetof(struct of, name), NULL, help}
#define FLAG(of, name, help) \
	{#name, TAG_FLAG, offsetof(struct of, name), NULL, help}
#define SCOPE(of, name, items, help) \
	{#name, TAG_SCOPE, offsetof(struct of, name), &items##_scope, help}
#define LIST(of, name, items, help) \
	{#name, TAG_LIST, offsetof(struct of, name), &items##_scope, help}
#define SCOPE_OF(of, title) \
	const struct scope of##_scope = {title, of##_tags, \
		sizeof of##_tags / sizeof of##_tags[0]}
/* clang-format on */

/* "text", "number", …: a kind in the words of messages and documentation. */
const char *
tag_kind_text(enum tag_kind kind);

/* All scopes that templates of this one reach, it first: their names and tags,
 * a line each with kind and help. */
void
scope_list(const struct scope *root, struct buffer *out);

/* The value of every tag that says something, a line each; data is a struct
 * of that scope. */
void
scope_dump(const struct scope *scope, const void *data, struct buffer *out);

#endif
