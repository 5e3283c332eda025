/* SPDX-License-Identifier: MIT */
/* What a scope offers, and what a struct of it holds, as text. */
#include "template/scope.h"

#include <assert.h>

/* Under one root; the header's has some thirty. */
#define SCOPES 64

const char *
tag_kind_text(enum tag_kind kind)
{
	switch (kind) {
	case TAG_TEXT:
		return "text";
	case TAG_NUMBER:
		return "number";
	case TAG_FLAG:
		return "flag";
	case TAG_SCOPE:
		return "scope";
	case TAG_LIST:
		return "list";
	}
	return "";
}

static void
list_scope(const struct scope *scope, struct buffer *out)
{
	size_t i;

	buffer_format(out, "scope %s\n", scope->name);
	for (i = 0; i < scope->tag_count; i++) {
		const struct tag *tag = &scope->tags[i];

		buffer_format(out, "  %-6s %-18s %s%s%s%s\n",
			tag_kind_text(tag->kind), tag->name,
			tag->scope ? "of " : "",
			tag->scope ? tag->scope->name : "",
			tag->scope ? ": " : "", tag->help);
	}
}

/* Scopes in the order in which they are met, each once. */
struct scopes {
	const struct scope *items[SCOPES];
	size_t count;
};

static void
add_scope(struct scopes *scopes, const struct scope *scope)
{
	size_t i;

	for (i = 0; i < scopes->count; i++)
		if (scopes->items[i] == scope)
			return;
	assert(scopes->count < SCOPES);
	scopes->items[scopes->count++] = scope;
}

void
scope_list(const struct scope *root, struct buffer *out)
{
	struct scopes scopes = {.count = 0};
	size_t i, j;

	add_scope(&scopes, root);
	for (i = 0; i < scopes.count; i++) {
		const struct scope *scope = scopes.items[i];

		list_scope(scope, out);
		for (j = 0; j < scope->tag_count; j++)
			if (scope->tags[j].scope)
				add_scope(&scopes, scope->tags[j].scope);
	}
}

static void
dump_scope(const struct scope *scope, const void *data, int depth,
	struct buffer *out);

static void
dump_list(const struct tag *tag, const struct list *list, int depth,
	struct buffer *out)
{
	size_t i;

	for (i = 0; i < list->count; i++) {
		const void *item = list_item(list, i);

		buffer_format(
			out, "%*s%s %zu\n", depth * 2, "", tag->name, i + 1);
		dump_scope(tag->scope, item, depth + 1, out);
	}
}

static void
dump_tag(
	const struct tag *tag, const void *value, int depth, struct buffer *out)
{
	const struct slice *text = value;
	const void *inner;

	switch (tag->kind) {
	case TAG_TEXT:
		if (text->length)
			buffer_format(out, "%*s%s \"%.*s\"\n", depth * 2, "",
				tag->name, SLICE_ARGS(*text));
		break;
	case TAG_NUMBER:
		if (*(const uint64_t *)value)
			buffer_format(out, "%*s%s %llu\n", depth * 2, "",
				tag->name, (ull) * (const uint64_t *)value);
		break;
	case TAG_FLAG:
		if (*(const bool *)value)
			buffer_format(out, "%*s%s\n", depth * 2, "", tag->name);
		break;
	case TAG_SCOPE:
		inner = *(const void *const *)value;
		if (!inner)
			break;
		buffer_format(out, "%*s%s\n", depth * 2, "", tag->name);
		dump_scope(tag->scope, inner, depth + 1, out);
		break;
	case TAG_LIST:
		dump_list(tag, value, depth, out);
		break;
	}
}

static void
dump_scope(const struct scope *scope, const void *data, int depth,
	struct buffer *out)
{
	size_t i;

	for (i = 0; i < scope->tag_count; i++)
		dump_tag(&scope->tags[i],
			(const char *)data + scope->tags[i].offset, depth, out);
}

void
scope_dump(const struct scope *scope, const void *data, struct buffer *out)
{
	dump_scope(scope, data, 0, out);
}
