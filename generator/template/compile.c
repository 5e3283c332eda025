/* SPDX-License-Identifier: MIT */
/*
 * Reads a template and its partials into operations (op.h) for render.c. Every
 * tag is resolved here, against the scopes that are open where it stands;
 * partials are read at their place, so they see the scopes around them. What
 * cannot be resolved is an error with its place; below an unknown section
 * nothing more is said, since nobody knows which scope it would have opened.
 */
#include "template/compile.h"

#include <assert.h>
#include <string.h>

#include "base/map.h"
#include "message/suggest.h"
#include "template/op_list.h"
#include "template/scope.h"
#include "template/step.h"
#include "template/token.h"

struct section {
	struct slice name;
	struct place place;
	size_t op;      /* that opened it; NO_OP where the tag is unknown */
	bool has_scope; /* it opened one */
};

#define NO_OP SIZE_MAX

/* One template with all its partials. */
struct loader {
	struct run *run;
	const struct template_store *store;
	struct op_list list;
	struct map expansions; /* name of a partial → struct expansion */
	unsigned deepest;      /* of the partials, … */
	size_t most_sections;  /* … in one another, since someone asked */
	struct section sections[TEMPLATE_SECTIONS];
	size_t section_count;
	/* NULL is the scope of an unknown section: it has every tag. */
	const struct scope *scopes[TEMPLATE_SECTIONS + 1];
	size_t scope_count;
	size_t bytes;        /* read and inserted, against TEMPLATE_BYTES */
	struct map reported; /* places, since a partial is read repeatedly */
	bool is_to_dump;
	bool bad;
};

/* One of its files. */
struct reader {
	struct loader *loader;
	const struct reader *includer;
	struct place included; /* the name in the tag that included it */
	struct slice name;
	const struct source *source;
	unsigned depth;
	struct slice indentation;
	bool line_start;        /* the indentation is due */
	size_t section_base;    /* sections that were open before */
	struct place text_from; /* the first text, once there is any */
};

/* What a partial has become. */
struct expansion {
	struct expansion *next; /* of the same partial */
	struct slice indentation;
	bool line_start;
	const struct scope *const *scopes; /* that were open */
	size_t scope_count;
	struct op_range range;
	struct place text_from;
	size_t bytes, sections; /* that it takes */
	unsigned partials;
};

/*---- messages -------------------------------------------------------------*/

static struct place
place_at(const struct reader *reader, const char *start, size_t length)
{
	struct place place = {reader->source, 0, (uint32_t)length};

	place.offset = (uint32_t)(start - reader->source->text.bytes);
	return place;
}

static struct place
place_name(const struct reader *reader, const struct token *token)
{
	return place_at(reader, token->name.bytes, token->name.length);
}

static struct place
place_open(const struct reader *reader, const struct token *token)
{
	return place_at(reader, token->start, 2);
}

/* True for the first message about a place. */
static bool
is_news(struct loader *loader, struct place place)
{
	uintptr_t *key = ARENA_ARRAY(&loader->run->arena, uintptr_t, 2);
	struct slice bytes = {(const char *)key, 2 * sizeof *key};

	loader->bad = true;
	key[0] = (uintptr_t)place.source;
	key[1] = place.offset;
	return !map_put(&loader->reported, &loader->run->arena, bytes, loader);
}

static void
note_includers(const struct reader *reader, struct message *message)
{
	struct run *run = reader->loader->run;

	for (; reader->includer; reader = reader->includer)
		diag_note(run, message, reader->included,
			"'%.*s' is included here", SLICE_ARGS(reader->name));
}

static void
report(const struct reader *reader, enum diag_code code, struct place place,
	const char *format, ...) __attribute__((format(printf, 4, 5)));

static void
report(const struct reader *reader, enum diag_code code, struct place place,
	const char *format, ...)
{
	struct run *run = reader->loader->run;
	struct slice text;
	va_list arguments;

	if (!is_news(reader->loader, place))
		return;
	va_start(arguments, format);
	text = text_format_list(&run->arena, format, arguments);
	va_end(arguments);
	note_includers(
		reader, diag_error(run, code, place, "%.*s", SLICE_ARGS(text)));
}

/*---- operations -----------------------------------------------------------*/

static void
add_bytes(struct reader *reader, struct place place, struct slice bytes)
{
	struct loader *loader = reader->loader;

	if (bytes.length && !reader->text_from.source)
		reader->text_from = place;
	op_list_add_text(
		&loader->list, bytes, place, (unsigned)loader->section_count);
}

/* Counts bytes against the limit; false where that is met. */
static bool
spend_bytes(struct reader *reader, struct place place, size_t bytes)
{
	struct loader *loader = reader->loader;

	if (bytes <= TEMPLATE_BYTES - loader->bytes) {
		loader->bytes += bytes;
		return true;
	}
	if (loader->bytes < TEMPLATE_BYTES)
		report(reader, CODE_LIMIT, place,
			"the template is larger than %zu bytes with all its "
			"partials",
			TEMPLATE_BYTES);
	loader->bytes = TEMPLATE_BYTES;
	return false;
}

/* The indentation of a partial, before what its line begins with. */
static void
indent(struct reader *reader, struct place place)
{
	if (reader->line_start &&
		spend_bytes(reader, place, reader->indentation.length))
		add_bytes(reader, place, reader->indentation);
	reader->line_start = false;
}

static void
add_line(struct reader *reader, struct slice line)
{
	struct place place = place_at(reader, line.bytes, 0);

	if (line.bytes[0] != '\n' && !slice_is(line, "\r\n"))
		indent(reader, place);
	add_bytes(reader, place, line);
	reader->line_start = line.bytes[line.length - 1] == '\n';
}

static void
add_text(struct reader *reader, const char *from, const char *to)
{
	while (from < to) {
		struct slice line = {from, (size_t)(to - from)};
		const char *end = memchr(from, '\n', line.length);

		if (end)
			line.length = (size_t)(end + 1 - from);
		add_line(reader, line);
		from += line.length;
	}
}

/*---- resolution -----------------------------------------------------------*/

struct found {
	const struct tag *tag; /* NULL where there is none */
	const struct scope *scope;
	unsigned frame;
};

static const struct tag *
scope_find(const struct scope *scope, struct slice name)
{
	size_t i;

	for (i = 0; i < scope->tag_count; i++)
		if (slice_is(name, scope->tags[i].name))
			return &scope->tags[i];
	return NULL;
}

static struct slice
without_dot(struct slice name)
{
	if (name.length && name.bytes[0] == '.') {
		name.bytes++;
		name.length--;
	}
	return name;
}

/* The innermost of the visible scopes is the last; ".name" sees only that. */
static size_t
first_visible(const struct loader *loader, struct slice name)
{
	return name.bytes[0] == '.' ? loader->scope_count - 1 : 0;
}

static void
report_unknown(const struct reader *reader, const struct token *token)
{
	const struct loader *loader = reader->loader;
	struct slice name = without_dot(token->name);
	size_t first = first_visible(loader, token->name);
	size_t i = loader->scope_count, j;
	struct suggestion suggestion;
	struct buffer scopes = {0};

	suggest_start(&suggestion, name);
	while (i-- > first) {
		const struct scope *scope = loader->scopes[i];

		buffer_format(&scopes, "%s'%s'", scopes.length ? " in " : "",
			scope->name);
		for (j = 0; j < scope->tag_count; j++)
			suggest_offer(
				&suggestion, slice_of(scope->tags[j].name));
	}
	report(reader, CODE_UNKNOWN_KEY, place_name(reader, token),
		"unknown tag '%.*s' in %.*s%s", SLICE_ARGS(token->name),
		SLICE_ARGS(buffer_slice(&scopes)),
		suggest_text(loader->run, &suggestion));
	buffer_release(&scopes);
}

/* False where the tag is unknown, which has been reported unless an unknown
 * section is around it. */
static bool
resolve_tag(const struct reader *reader, const struct token *token,
	struct found *found)
{
	const struct loader *loader = reader->loader;
	struct slice name = without_dot(token->name);
	size_t first = first_visible(loader, token->name);
	size_t i = loader->scope_count;

	memset(found, 0, sizeof *found);
	while (i-- > first) {
		if (!loader->scopes[i])
			return false;
		found->tag = scope_find(loader->scopes[i], name);
		found->scope = loader->scopes[i];
		found->frame = (unsigned)i;
		if (found->tag)
			return true;
	}
	report_unknown(reader, token);
	return false;
}

static struct op *
add_tag_op(const struct reader *reader, enum op_kind kind,
	const struct token *token, const struct found *found)
{
	struct loader *loader = reader->loader;
	struct op *op = op_list_add(&loader->list, kind,
		place_name(reader, token), (unsigned)loader->section_count);
	struct origin *origin = &loader->list.origins[loader->list.count - 1];

	op->frame = found->frame;
	op->offset = found->tag->offset;
	op->tag_kind = found->tag->kind;
	op->into = (unsigned)loader->scope_count;
	origin->tag = found->tag;
	origin->scope = found->scope;
	return op;
}

static void
read_value(struct reader *reader, const struct token *token)
{
	struct found found;

	indent(reader, place_open(reader, token));
	if (!resolve_tag(reader, token, &found))
		return;
	switch (found.tag->kind) {
	case TAG_TEXT:
		add_tag_op(reader, OP_VALUE, token, &found);
		break;
	case TAG_NUMBER:
		add_tag_op(reader, OP_NUMBER, token, &found);
		break;
	case TAG_FLAG:
	case TAG_SCOPE:
	case TAG_LIST:
		report(reader, CODE_WRONG_KIND, place_name(reader, token),
			"'%.*s' is a %s, which has no text: write {{#%.*s}}",
			SLICE_ARGS(token->name), tag_kind_text(found.tag->kind),
			SLICE_ARGS(token->name));
		break;
	}
}

/*---- sections -------------------------------------------------------------*/

static void
open_scope(struct loader *loader, struct section *section,
	const struct scope *scope)
{
	section->has_scope = true;
	loader->scopes[loader->scope_count++] = scope;
}

static void
open_known(struct reader *reader, const struct token *token,
	const struct found *found, struct section *section)
{
	bool inverted = token->kind == TOKEN_INVERTED;
	enum op_kind kind = OP_TEST;

	if (!inverted && found->tag->kind == TAG_SCOPE)
		kind = OP_SCOPE;
	if (!inverted && found->tag->kind == TAG_LIST)
		kind = OP_LIST;
	section->op = reader->loader->list.count;
	add_tag_op(reader, kind, token, found)->wanted = !inverted;
	if (kind != OP_TEST) {
		assert(found->tag->scope);
		open_scope(reader->loader, section, found->tag->scope);
	}
}

/* False where no more of this file can be read. */
static bool
read_section(struct reader *reader, const struct token *token)
{
	struct loader *loader = reader->loader;
	struct section *section = &loader->sections[loader->section_count];
	struct found found;

	if (loader->section_count == TEMPLATE_SECTIONS) {
		report(reader, CODE_LIMIT, place_name(reader, token),
			"more than %d sections in one another",
			TEMPLATE_SECTIONS);
		return false;
	}
	memset(section, 0, sizeof *section);
	section->name = token->name;
	section->place = place_name(reader, token);
	section->op = NO_OP;
	if (resolve_tag(reader, token, &found))
		open_known(reader, token, &found, section);
	else
		open_scope(loader, section, NULL);
	loader->section_count++;
	if (loader->section_count > loader->most_sections)
		loader->most_sections = loader->section_count;
	return true;
}

static void
close_section(struct loader *loader)
{
	struct section *section = &loader->sections[--loader->section_count];
	struct op_list *list = &loader->list;
	size_t opener = section->op;

	if (section->has_scope)
		loader->scope_count--;
	if (opener == NO_OP)
		return;
	if (list->ops[opener].kind == OP_LIST) {
		struct op *next = op_list_add(list, OP_NEXT, section->place,
			(unsigned)loader->section_count);

		next->into = list->ops[opener].into;
		next->target = opener + 1;
	}
	list->ops[opener].target = list->count;
	list->lands = true;
}

/* False where no more of this file can be read: a crossed section leaves no
 * way to tell what the rest belongs to. */
static bool
read_close(struct reader *reader, const struct token *token)
{
	struct loader *loader = reader->loader;
	struct place place = place_name(reader, token);
	const struct section *open;
	struct message *message;

	if (loader->section_count == reader->section_base) {
		report(reader, CODE_SYNTAX, place,
			"'%.*s' closes a section that is not open",
			SLICE_ARGS(token->name));
		return false;
	}
	open = &loader->sections[loader->section_count - 1];
	if (slice_equal(open->name, token->name)) {
		close_section(loader);
		return true;
	}
	if (!is_news(loader, place))
		return false;
	message = diag_error(loader->run, CODE_SYNTAX, place,
		"'%.*s' is closed while '%.*s' is open",
		SLICE_ARGS(token->name), SLICE_ARGS(open->name));
	diag_note(loader->run, message, open->place, "'%.*s' is opened here",
		SLICE_ARGS(open->name));
	note_includers(reader, message);
	return false;
}

/*---- files ----------------------------------------------------------------*/

static void
read_source(struct reader *reader);

static bool
includes_itself(const struct reader *reader, struct slice name)
{
	for (; reader; reader = reader->includer)
		if (slice_equal(reader->name, name))
			return true;
	return false;
}

/* The source of a partial, or NULL where it cannot be included. */
static const struct source *
find_partial(struct reader *reader, struct slice name, struct place place)
{
	const struct template_store *store = reader->loader->store;
	const struct source *source;

	if (includes_itself(reader, name)) {
		report(reader, CODE_CYCLE, place, "'%.*s' includes itself",
			SLICE_ARGS(name));
		return NULL;
	}
	if (reader->depth == TEMPLATE_PARTIALS) {
		report(reader, CODE_LIMIT, place,
			"more than %d partials in one another",
			TEMPLATE_PARTIALS);
		return NULL;
	}
	source = store->find(store->context, name);
	if (!source)
		report(reader, CODE_MISSING, place,
			"there is no template '%.*s'", SLICE_ARGS(name));
	else if (!spend_bytes(reader, place, source->text.length))
		return NULL;
	return source;
}

/*---- what is included again -----------------------------------------------*/

static bool
fits(const struct expansion *expansion, const struct reader *partial)
{
	const struct loader *loader = partial->loader;

	return expansion->line_start == partial->line_start &&
		slice_equal(expansion->indentation, partial->indentation) &&
		expansion->scope_count == loader->scope_count &&
		memcmp(expansion->scopes, loader->scopes,
			loader->scope_count * sizeof *loader->scopes) == 0 &&
		expansion->bytes <= TEMPLATE_BYTES - loader->bytes &&
		expansion->sections <=
		TEMPLATE_SECTIONS - loader->section_count &&
		expansion->partials <= TEMPLATE_PARTIALS - partial->depth;
}

static void
note_most(struct loader *loader, unsigned depth, size_t sections)
{
	if (depth > loader->deepest)
		loader->deepest = depth;
	if (sections > loader->most_sections)
		loader->most_sections = sections;
}

/* Whether the partial was read before, in these scopes; it is then repeated. */
static bool
repeat(struct reader *partial)
{
	struct loader *loader = partial->loader;
	const struct expansion *expansion = map_get(
		&loader->expansions, partial->name);

	while (expansion && !fits(expansion, partial))
		expansion = expansion->next;
	if (!expansion)
		return false;
	op_list_repeat(&loader->list, &expansion->range, expansion->text_from,
		(unsigned)loader->section_count);
	partial->text_from = expansion->text_from;
	loader->bytes += expansion->bytes;
	note_most(loader, partial->depth + expansion->partials,
		loader->section_count + expansion->sections);
	return true;
}

static void
remember(const struct reader *partial, const struct expansion *expansion)
{
	struct loader *loader = partial->loader;
	struct arena *arena = &loader->run->arena;
	struct expansion *kept = ARENA_COPY(arena, expansion, 1), *first;

	kept->indentation = partial->indentation;
	kept->scopes = ARENA_COPY(arena, loader->scopes, loader->scope_count);
	kept->scope_count = loader->scope_count;
	kept->text_from = partial->text_from;
	first = map_put(&loader->expansions, arena, partial->name, kept);
	if (!first)
		return;
	kept->next = first->next;
	first->next = kept;
}

/* Reads it, and remembers it where it is good. */
static void
read_new_partial(struct reader *partial)
{
	struct loader *loader = partial->loader;
	struct op_mark mark = op_list_mark(
		&loader->list, (unsigned)loader->section_count);
	size_t bytes = loader->bytes, sections = loader->most_sections;
	unsigned deepest = loader->deepest;
	struct expansion expansion = {.line_start = partial->line_start};

	loader->deepest = partial->depth;
	loader->most_sections = loader->section_count;
	read_source(partial);
	if (!loader->bad) {
		expansion.range = op_list_range(&loader->list, mark);
		expansion.bytes = loader->bytes - bytes;
		expansion.partials = loader->deepest - partial->depth;
		expansion.sections = loader->most_sections -
			loader->section_count;
		remember(partial, &expansion);
	}
	note_most(loader, deepest, sections);
}

/* Blanks are those before a tag that is alone on its line, or NULL. */
static void
read_partial(struct reader *reader, const struct token *token,
	const struct slice *blanks)
{
	struct loader *loader = reader->loader;
	struct place place = place_name(reader, token);
	struct reader partial = {.loader = loader,
		.includer = reader,
		.included = place,
		.name = token->name,
		.depth = reader->depth + 1,
		.line_start = blanks != NULL,
		.section_base = loader->section_count};

	partial.source = find_partial(reader, token->name, place);
	if (!partial.source)
		return;
	if (blanks) {
		size_t length = reader->indentation.length + blanks->length;

		if (!spend_bytes(reader, place, length))
			return;
		partial.indentation = TEXT_JOIN(
			&loader->run->arena, reader->indentation, *blanks);
	}
	if (!repeat(&partial))
		read_new_partial(&partial);
	if (!reader->text_from.source)
		reader->text_from = partial.text_from;
}

static void
report_malformed(const struct reader *reader, const struct token *token)
{
	struct place place = place_open(reader, token);

	if (token->kind == TOKEN_UNCLOSED)
		report(reader, CODE_SYNTAX, place, "this tag is not closed");
	else if (token->kind == TOKEN_DELIMITERS)
		report(reader, CODE_SYNTAX, place,
			"the delimiters of tags cannot be changed");
	else
		report(reader, CODE_SYNTAX, place,
			"'{{' begins a tag, which this is not; for the braces "
			"write '{ {'");
}

/* False where no more of this file can be read. */
static bool
read_token(struct reader *reader, const struct token *token,
	const struct slice *blanks)
{
	if (!blanks && token->kind != TOKEN_VALUE)
		indent(reader, place_open(reader, token));
	switch (token->kind) {
	case TOKEN_VALUE:
		read_value(reader, token);
		return true;
	case TOKEN_SECTION:
	case TOKEN_INVERTED:
		return read_section(reader, token);
	case TOKEN_CLOSE:
		return read_close(reader, token);
	case TOKEN_PARTIAL:
		read_partial(reader, token, blanks);
		return true;
	case TOKEN_COMMENT:
		return true;
	case TOKEN_DELIMITERS:
	case TOKEN_MALFORMED:
	case TOKEN_UNCLOSED:
		report_malformed(reader, token);
		return true;
	}
	return false;
}

/* Text up to the next tag, and that; where the text went on from. */
static const char *
read_piece(struct reader *reader, const char *from, const char *end)
{
	const char *start = find_pair(from, end, '{');
	const char *before, *after;
	struct token token;

	if (start == end) {
		add_text(reader, from, end);
		return end;
	}
	token_read(&token, start, end);
	if (token_alone(&token, reader->source, &before, &after)) {
		struct slice blanks = {before, (size_t)(start - before)};

		add_text(reader, from, before);
		reader->line_start = true;
		return read_token(reader, &token, &blanks) ? after : NULL;
	}
	add_text(reader, from, start);
	return read_token(reader, &token, NULL) ? token.end : NULL;
}

static void
read_source(struct reader *reader)
{
	struct loader *loader = reader->loader;
	const char *at = reader->source->text.bytes;
	const char *end = at + reader->source->text.length;

	while (at && at < end)
		at = read_piece(reader, at, end);
	while (loader->section_count > reader->section_base) {
		const struct section *open =
			&loader->sections[loader->section_count - 1];

		/* After a fault that ended the file early, what is open
		 * might have been closed. */
		if (at)
			report(reader, CODE_SYNTAX, open->place,
				"section '%.*s' is not closed",
				SLICE_ARGS(open->name));
		close_section(loader);
	}
}

/*---- the whole ------------------------------------------------------------*/

static struct template *
loader_finish(struct loader *loader, struct slice name)
{
	static const char padding[STEP_TEXT_PADDING];
	struct arena *arena = &loader->run->arena;
	struct template *template = ARENA_NEW(arena, struct template);
	struct op_list *list = &loader->list;
	struct place nowhere = {0};

	op_list_add(list, OP_END, nowhere, 0);
	template->name = name;
	template->scope = loader->scopes[0];
	if (loader->is_to_dump) {
		template->ops = ARENA_COPY(arena, list->ops, list->count);
		template->origins = ARENA_COPY(
			arena, list->origins, list->count);
		template->count = list->count;
	}
	template->steps = steps_make(loader->run, list->ops, list->count);
	template->text.length = list->text.length;
	buffer_add(&list->text, padding, sizeof padding);
	template->text.bytes =
		slice_copy(arena, buffer_slice(&list->text)).bytes;
	return template;
}

static struct template *
load(struct run *run, const struct template_store *store, struct slice name,
	const struct scope *scope, bool is_to_dump)
{
	struct loader loader = {
		.run = run, .store = store, .is_to_dump = is_to_dump};
	struct reader reader = {.loader = &loader, .name = name};
	struct place nowhere = {0};
	struct template *template = NULL;

	map_init(&loader.reported);
	map_init(&loader.expansions);
	loader.scopes[loader.scope_count++] = scope;
	reader.source = store->find(store->context, name);
	reader.line_start = true;
	if (!reader.source) {
		diag_error(run, CODE_MISSING, nowhere,
			"there is no template '%.*s'", SLICE_ARGS(name));
		return NULL;
	}
	if (spend_bytes(&reader,
		    place_at(&reader, reader.source->text.bytes, 0),
		    reader.source->text.length))
		read_source(&reader);
	if (!loader.bad)
		template = loader_finish(&loader, name);
	op_list_release(&loader.list);
	return template;
}

struct template *
template_load(struct run *run, const struct template_store *store,
	struct slice name, const struct scope *scope)
{
	return load(run, store, name, scope, false);
}

struct template *
template_load_to_dump(struct run *run, const struct template_store *store,
	struct slice name, const struct scope *scope)
{
	return load(run, store, name, scope, true);
}
