/* SPDX-License-Identifier: MIT */
/*
 * Templates in Mustache syntax (https://mustache.github.io/mustache.5.html)
 * over a closed table of tags. A template is resolved when it is loaded: a
 * tag that its scope and the scopes around it do not have, an unclosed or
 * crossed section, an unknown partial or one that includes itself is an error
 * with its place, never an empty string in the output.
 *
 *     {{name}}          the text or number; never escaped: this is C, not HTML
 *     {{#name}}…{{/name}}  per item of a list, or once where a scope, flag,
 *                       text or number is there (true, not empty, not zero)
 *     {{^name}}…{{/name}}  where it is not
 *     {{>name}}         another template, in the scope where it stands; alone
 *                       on its line, its indentation goes before each of its
 *                       lines that is not empty
 *     {{! … }}          a comment; over the end of a line, it joins lines
 *     {{.name}}         the tag of the innermost scope only
 *
 * A section, comment or partial tag alone on its line leaves no line behind.
 * {{{name}}} and {{&name}} mean {{name}}; {{=<% %>=}} is refused. Only a list
 * or a scope opens a scope: inside {{#flag}} the tags are those around it.
 * Braces of C that meet are written apart: { { 0 } }.
 */
#ifndef TEMPLATE_H
#define TEMPLATE_H

#include "message/diag.h"
#include "template/list.h"

/* Partials in partials: ours nest three deep; 32 ends a mistake early. */
#define TEMPLATE_PARTIALS 32
/* Sections in sections, through partials. */
#define TEMPLATE_SECTIONS 64
/* A template with its partials, each counted as often as it is included:
 * partials that include two partials each grow as powers of two. */
#define TEMPLATE_BYTES ((size_t)16 << 20)

struct scope;

enum tag_kind {
	TAG_TEXT,   /* struct slice */
	TAG_NUMBER, /* uint64_t, printed in decimal */
	TAG_FLAG,   /* bool; only as a section */
	TAG_SCOPE,  /* const void *: one scope, or NULL; only as a section */
	TAG_LIST    /* struct list; only as a section */
};

/* One tag: where its value stands in the struct that a scope is. */
struct tag {
	const char *name;
	enum tag_kind kind;
	size_t offset;             /* offsetof the value */
	const struct scope *scope; /* of a SCOPE or of a LIST's items */
	const char *help;          /* one line */
};

struct scope {
	const char *name; /* "class", "slot": for messages and documentation */
	const struct tag *tags;
	size_t tag_count;
};

/* The source of a template by its name without suffix ("header"), or NULL. */
struct template_store {
	const struct source *(*find)(void *context, struct slice name);
	void *context;
};

struct template; /* loaded: compile.h makes it, render.h prints with it */

#endif
