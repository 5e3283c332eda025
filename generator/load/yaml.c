/* SPDX-License-Identifier: MIT */
/*
 * From the bytes of a file to a tree of nodes, by way of libyaml's events.
 * Finished nodes wait in a list; where a collection ends, those that came since
 * it began are its items. libyaml's own errors are told with what the author
 * most likely did.
 */
#include "load/yaml.h"

#include <string.h>
#include <yaml.h>

#include "base/character.h"
#include "base/limits.h"
#include "base/map.h"
#include "load/encoding.h"

/* Below this many pairs comparing all keys is faster than hashing them. */
#define FEW_PAIRS 12

/*---- the tree -------------------------------------------------------------*/

struct level {
	struct node *node;
	size_t first; /* of its items in the builder's list */
};

struct builder {
	struct run *run;
	struct arena *arena; /* of the nodes */
	const struct source *source;
	size_t index, offset; /* a character and its byte: see offset_of */
	struct node **nodes;  /* finished, their collection is still open */
	size_t count, capacity;
	struct level levels[LIMIT_NESTING];
	size_t depth;
	unsigned documents;
	bool anchored; /* an anchor or alias has been reported: one is enough */
	bool broken;   /* there will be no tree */
	bool done;     /* no use in reading on */
};

/* libyaml counts characters. Marks come almost in order, so that walking from
 * the last one takes linear time in all. */
static size_t
offset_of(struct builder *builder, yaml_mark_t mark)
{
	struct slice text = builder->source->text;

	if (builder->source->ascii)
		return mark.index < text.length ? mark.index : text.length;
	while (builder->index < mark.index && builder->offset < text.length) {
		builder->index++;
		do
			builder->offset++;
		while (utf8_continues(text.bytes[builder->offset]));
	}
	while (builder->index > mark.index && builder->offset > 0) {
		builder->index--;
		do
			builder->offset--;
		while (utf8_continues(text.bytes[builder->offset]));
	}
	return builder->offset;
}

static struct place
mark_place(struct builder *builder, yaml_mark_t start, yaml_mark_t end)
{
	size_t from = offset_of(builder, start);
	size_t to = offset_of(builder, end);

	return source_part(builder->source, from, to > from ? to - from : 0);
}

static struct message *
refuse(struct builder *builder, enum diag_code code, const yaml_event_t *event,
	const char *text)
{
	struct place place = mark_place(
		builder, event->start_mark, event->end_mark);

	return diag_error(builder->run, code, place, "%s", text);
}

static void
push(struct builder *builder, struct node *node)
{
	builder->nodes = arena_grow(builder->arena, builder->nodes,
		builder->count, &builder->capacity, builder->count + 1,
		sizeof(struct node *));
	builder->nodes[builder->count++] = node;
}

static void
check_properties(struct builder *builder, const yaml_event_t *event,
	const yaml_char_t *anchor, const yaml_char_t *tag)
{
	if (anchor && !builder->anchored) {
		builder->anchored = true;
		refuse(builder, CODE_BAD_YAML, event,
			"anchors are not read: write the value out where it is "
			"needed");
	}
	if (tag)
		refuse(builder, CODE_BAD_YAML, event,
			"tags ('!…') are not read: quote the text if the '!' "
			"belongs to it");
}

static void
add_alias(struct builder *builder, const yaml_event_t *event)
{
	if (!builder->anchored)
		refuse(builder, CODE_BAD_YAML, event,
			"aliases ('*…') are not read: write the value out, or "
			"the type before the '*'");
	builder->anchored = true;
	builder->broken = true;
	push(builder, ARENA_NEW(builder->arena, struct node));
}

/* The scalar's text: the source's own bytes where they are the same. */
static struct slice
scalar_text(struct builder *builder, struct slice value, struct place place,
	bool plain)
{
	const char *start = builder->source->text.bytes + place.offset;
	size_t quotes = plain ? 0 : 2;

	if (place.length == value.length + quotes &&
		(plain || *start == '"' || *start == '\'') &&
		memcmp(start + quotes / 2, value.bytes, value.length) == 0) {
		value.bytes = start + quotes / 2;
		return value;
	}
	return slice_copy(&builder->run->arena, value);
}

static bool
is_verbatim(const struct builder *builder, struct slice text)
{
	struct slice source = builder->source->text;

	return text.bytes >= source.bytes &&
		text.bytes < source.bytes + source.length;
}

static void
add_scalar(struct builder *builder, const yaml_event_t *event)
{
	struct node *node = ARENA_NEW(builder->arena, struct node);
	struct slice value = {(const char *)event->data.scalar.value,
		event->data.scalar.length};

	check_properties(builder, event, event->data.scalar.anchor,
		event->data.scalar.tag);
	node->kind = NODE_SCALAR;
	node->plain = event->data.scalar.style == YAML_PLAIN_SCALAR_STYLE;
	node->place = mark_place(builder, event->start_mark, event->end_mark);
	push(builder, node);
	if (value.length > LIMIT_SCALAR_BYTES) {
		diag_error(builder->run, CODE_LIMIT, node->place,
			"a text has at most %zu bytes, this one %zu",
			LIMIT_SCALAR_BYTES, value.length);
		builder->broken = true;
		return;
	}
	node->text = scalar_text(builder, value, node->place, node->plain);
	/* The source's own bytes have been checked. */
	if (!is_verbatim(builder, node->text) &&
		!encoding_check_text(builder->run, value, node->place))
		builder->broken = true;
}

static void
open_collection(struct builder *builder, const yaml_event_t *event,
	enum node_kind kind, bool flow)
{
	struct node *node;

	if (builder->depth == LIMIT_NESTING) {
		diag_error(builder->run, CODE_LIMIT,
			source_part(builder->source,
				offset_of(builder, event->start_mark), 1),
			"lists and mappings nest at most %d deep",
			LIMIT_NESTING);
		builder->broken = builder->done = true;
		return;
	}
	node = ARENA_NEW(builder->arena, struct node);
	node->kind = kind;
	node->flow = flow;
	node->place = source_part(
		builder->source, offset_of(builder, event->start_mark), 1);
	push(builder, node);
	builder->levels[builder->depth].node = node;
	builder->levels[builder->depth].first = builder->count;
	builder->depth++;
}

/* Takes the nodes of the innermost collection off the list. */
static struct node *
close_collection(struct builder *builder)
{
	struct level *level = &builder->levels[--builder->depth];
	struct node *node = level->node;

	node->count = builder->count - level->first;
	node->items = ARENA_ARRAY(builder->arena, struct node *, node->count);
	if (node->count)
		memcpy(node->items, builder->nodes + level->first,
			node->count * sizeof(struct node *));
	builder->count = level->first;
	return node;
}

/* Whether the key can be one, whatever the others are. */
static bool
check_key(struct builder *builder, const struct node *key)
{
	const char *text = NULL;

	if (!key->place.source)
		return false; /* an alias */
	if (key->kind != NODE_SCALAR)
		text = "a key is a text, not a list or mapping";
	else if (key->plain && key->text.length == 0)
		text = "a key is missing before the ':'";
	else if (key->plain && slice_is(key->text, "<<"))
		text = "merge keys ('<<') are not read: write the keys out, or "
		       "use is_a or mixins";
	if (text)
		diag_error(builder->run, CODE_BAD_YAML, key->place, "%s", text);
	return !text;
}

static const struct node *
find_key(const struct node *mapping, const struct node *key)
{
	size_t i;

	for (i = 0; i < mapping->count; i++)
		if (slice_equal(mapping->items[2 * i]->text, key->text))
			return mapping->items[2 * i];
	return NULL;
}

/* Keeps the pairs whose key is a good one and the first of its name. The
 * nodes are key, value, key, value, … and count is that of nodes until here,
 * of pairs from here. */
static void
check_keys(struct builder *builder, struct node *mapping)
{
	struct arena_mark mark = arena_mark(&builder->run->scratch);
	size_t pairs = mapping->count / 2, i;
	struct map map;

	map_init(&map);
	mapping->count = 0;
	for (i = 0; i < pairs; i++) {
		struct node *key = mapping->items[2 * i];
		const struct node *first;

		if (!check_key(builder, key))
			continue;
		first = pairs <= FEW_PAIRS
			? find_key(mapping, key)
			: map_put(&map, &builder->run->scratch, key->text, key);
		if (first) {
			diag_note(builder->run,
				diag_error(builder->run, CODE_DUPLICATE,
					key->place,
					"the key '%.*s' is here twice",
					SLICE_ARGS(key->text)),
				first->place, "the first one is here");
			continue;
		}
		mapping->items[2 * mapping->count] = key;
		mapping->items[2 * mapping->count + 1] =
			mapping->items[2 * i + 1];
		mapping->count++;
	}
	mapping->incomplete = mapping->count < pairs;
	arena_return(&builder->run->scratch, mark);
}

static void
start_document(struct builder *builder, const yaml_event_t *event)
{
	if (++builder->documents > 1) {
		refuse(builder, CODE_BAD_YAML, event,
			"a schema is one YAML document: a second one begins "
			"here");
		builder->broken = builder->done = true;
	} else if (event->data.document_start.tag_directives.start !=
		event->data.document_start.tag_directives.end) {
		refuse(builder, CODE_BAD_YAML, event,
			"%TAG is not read: slotgen knows no tags");
	}
}

static void
add_event(struct builder *builder, const yaml_event_t *event)
{
	switch (event->type) {
	case YAML_DOCUMENT_START_EVENT:
		start_document(builder, event);
		break;
	case YAML_ALIAS_EVENT:
		add_alias(builder, event);
		break;
	case YAML_SCALAR_EVENT:
		add_scalar(builder, event);
		break;
	case YAML_SEQUENCE_START_EVENT:
		check_properties(builder, event,
			event->data.sequence_start.anchor,
			event->data.sequence_start.tag);
		open_collection(builder, event, NODE_SEQUENCE,
			event->data.sequence_start.style ==
				YAML_FLOW_SEQUENCE_STYLE);
		break;
	case YAML_MAPPING_START_EVENT:
		check_properties(builder, event,
			event->data.mapping_start.anchor,
			event->data.mapping_start.tag);
		open_collection(builder, event, NODE_MAPPING,
			event->data.mapping_start.style ==
				YAML_FLOW_MAPPING_STYLE);
		break;
	case YAML_SEQUENCE_END_EVENT:
		close_collection(builder);
		break;
	case YAML_MAPPING_END_EVENT:
		check_keys(builder, close_collection(builder));
		break;
	case YAML_STREAM_END_EVENT:
		builder->done = true;
		break;
	case YAML_NO_EVENT:
	case YAML_STREAM_START_EVENT:
	case YAML_DOCUMENT_END_EVENT:
		break;
	}
}

/*---- libyaml's own errors -------------------------------------------------*/

/* libyaml's limit, and what it says beyond it. */
#define YAML_KEY_BYTES 1024
static const char not_a_key[] =
	"mapping values are not allowed in this context";

/* What a schema's author most likely did where libyaml says this. */
static const struct hint {
	const char *problem;
	char byte; /* that stands at the place; 0: any */
	const char *text;
} hints[] = {
	{"did not find expected ',' or ']'", '[',
		"; a list in [] cannot hold '[3]': write one '- …' a line"},
	{"did not find expected ',' or '}'", '[',
		"; a mapping in {} cannot hold '[3]': write one pair a line"},
	{"did not find expected ',' or ']'", 0,
		"; is a ',' or ']' missing? (a list in [] cannot hold '[3]': "
		"write one '- …' a line)"},
	{"did not find expected ',' or '}'", 0, "; is a ',' or '}' missing?"},
	{"could not find expected ':'", 0,
		"; a key, and so a declaration, stands on one line and has at "
		"most 1024 bytes"},
	{not_a_key, 0, "; quote a text that holds ': '"},
	{"found character that cannot start any token", '\t',
		"; indent with spaces, not tabs"},
	{"found character that cannot start any token", 0, "; quote the text"},
	{"found a tab character that violates indentation", 0,
		"; indent with spaces"},
	{"found unexpected end of stream", 0, "; is a quote missing?"},
	{"did not find expected key", 0, "; is the indentation right?"},
	{"did not find expected '-' indicator", 0,
		"; is the indentation right, or the item to be quoted?"},
	{"block sequence entries are not allowed in this context", 0,
		"; begin the list on a line of its own"},
	{"did not find expected alphabetic or numeric character", 0,
		"; quote a text that begins with '*' or '&'"},
	{"found unknown escape character", 0,
		"; in single quotes a backslash is itself"},
};

static const char *
hint_for(const char *problem, char byte)
{
	size_t i;

	for (i = 0; i < LENGTH(hints); i++)
		if (strcmp(hints[i].problem, problem) == 0 &&
			(hints[i].byte == 0 || hints[i].byte == byte))
			return hints[i].text;
	return "";
}

static void
report_problem(struct builder *builder, const yaml_parser_t *parser)
{
	const char *problem = parser->problem ? parser->problem
					      : "it cannot be read";
	struct message *message;
	struct place place;

	if (parser->error == YAML_MEMORY_ERROR)
		out_of_memory();
	place = source_part(
		builder->source, offset_of(builder, parser->problem_mark), 0);
	/* The text is zero-terminated, so the end has a byte as well. */
	message = diag_error(builder->run, CODE_BAD_YAML, place, "%s%s",
		problem,
		parser->problem_mark.column > YAML_KEY_BYTES &&
				strcmp(problem, not_a_key) == 0
			? "; a key, and so a declaration, has at most 1024 "
			  "bytes"
			: hint_for(problem,
				  builder->source->text.bytes[place.offset]));
	if (!parser->context)
		return;
	place.offset = (uint32_t)offset_of(builder, parser->context_mark);
	diag_note(builder->run, message, place, "%s that begins here",
		parser->context);
}

/*---- all together ---------------------------------------------------------*/

/* False where libyaml cannot go on, which has been reported. */
static bool
read_events(struct builder *builder, yaml_parser_t *parser)
{
	yaml_event_t event;

	while (!builder->done) {
		if (!yaml_parser_parse(parser, &event)) {
			report_problem(builder, parser);
			return false;
		}
		add_event(builder, &event);
		yaml_event_delete(&event);
	}
	return !builder->broken;
}

/* The one node that is left, or an empty mapping. */
static struct node *
root_of(const struct builder *builder)
{
	struct node *root = builder->count ? builder->nodes[0] : NULL;

	if (root &&
		(root->kind != NODE_SCALAR || !root->plain ||
			root->text.length != 0))
		return root;
	root = ARENA_NEW(builder->arena, struct node);
	root->kind = NODE_MAPPING;
	root->place = source_part(builder->source, 0, 0);
	return root;
}

/* libyaml compares each %TAG with all before it: more than one never reach
 * it. One is refused in its place with whatever else is wrong. */
static bool
check_directives(struct run *run, const struct source *source)
{
	static const char directive[] = "%TAG";
	size_t length = sizeof directive - 1, line, count = 0;

	for (line = 0; line < source->line_count; line++) {
		size_t offset = source->lines[line];

		if (source->text.length - offset < length ||
			memcmp(source->text.bytes + offset, directive,
				length) != 0 ||
			++count < 2)
			continue;
		diag_error(run, CODE_BAD_YAML,
			source_part(source, offset, length),
			"%%TAG is not read: slotgen knows no tags");
		return false;
	}
	return true;
}

struct node *
yaml_read(struct run *run, struct arena *nodes, const struct source *source)
{
	struct builder builder = {.run = run, .arena = nodes, .source = source};
	struct node *root = NULL;
	yaml_parser_t parser;

	if (!encoding_check(run, source) || !check_directives(run, source))
		return NULL;
	if (!yaml_parser_initialize(&parser))
		out_of_memory();
	yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING);
	yaml_parser_set_input_string(&parser,
		(const unsigned char *)source->text.bytes, source->text.length);
	if (read_events(&builder, &parser))
		root = root_of(&builder);
	yaml_parser_delete(&parser);
	return root;
}
