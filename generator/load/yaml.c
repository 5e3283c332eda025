/* SPDX-License-Identifier: MIT */
/*
 * From the bytes of a file to a tree of nodes, by way of libyaml's events.
 * The text is checked before libyaml sees it: every byte it would refuse is
 * then reported at its own place, and its count of characters can be trusted
 * to find the byte offset of each event.
 */
#define _XOPEN_SOURCE 700 /* glibc hides realpath without it */
/* <yaml.h> is libyaml's as long as this directory is searched by -iquote, not
 * by -I. */
#include "base/character.h"
#include "base/map.h"
#include "load/yaml.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <yaml.h>

/* Below this many pairs comparing all keys is faster than hashing them. */
#define FEW_PAIRS 12

bool
node_is_null(const struct node *node)
{
	return node->kind == NODE_SCALAR && node->plain &&
		(node->text.length == 0 || slice_is(node->text, "~") ||
			slice_is(node->text, "null") ||
			slice_is(node->text, "Null") ||
			slice_is(node->text, "NULL"));
}

struct node *
node_get(const struct node *mapping, const char *key)
{
	struct slice wanted = slice_of(key);
	size_t i;

	if (mapping->kind != NODE_MAPPING)
		return NULL;
	for (i = 0; i < mapping->count; i++)
		if (slice_equal(mapping->items[2 * i]->text, wanted))
			return mapping->items[2 * i + 1];
	return NULL;
}

struct place
node_part(const struct node *node, size_t offset, size_t length)
{
	struct place place = node->place;
	const char *start;
	size_t quote = node->plain ? 0 : 1;

	if (!place.source || node->kind != NODE_SCALAR)
		return place;
	/* yaml_read lets a text point into the source just where it is the
	 * source's, byte by byte. */
	start = place.source->text.bytes + place.offset;
	if (node->text.bytes != start + quote)
		return place;
	if (offset > node->text.length)
		offset = node->text.length;
	if (length > node->text.length - offset)
		length = node->text.length - offset;
	place.offset += (uint32_t)(quote + offset);
	place.length = (uint32_t)length;
	return place;
}

/* ---- reading a file ---- */

/* All bytes up to the end, and a zero behind them; false and errno. */
static bool
read_all(struct run *run, int file, size_t expected, struct slice *text)
{
	size_t capacity = 0, length = 0;
	char *bytes = NULL;
	ssize_t count;

	do {
		bytes = arena_grow(&run->arena, bytes, length, &capacity,
			length + (length ? 4096 : expected + 2), 1);
		count = read(file, bytes + length, capacity - length - 1);
		if (count < 0 && errno == EINTR)
			continue;
		if (count < 0)
			return false;
		length += (size_t)count;
		if (length > YAML_FILE_BYTES) {
			errno = EFBIG;
			return false;
		}
	} while (count != 0);
	bytes[length] = '\0';
	text->bytes = bytes;
	text->length = length;
	return true;
}

static bool
read_file(struct run *run, int file, struct slice *text)
{
	struct stat status;
	size_t expected = 4096;

	if (fstat(file, &status) != 0)
		return false;
	if (S_ISDIR(status.st_mode)) {
		errno = EISDIR;
		return false;
	}
	if (S_ISREG(status.st_mode)) {
		if (status.st_size > (off_t)YAML_FILE_BYTES) {
			errno = EFBIG;
			return false;
		}
		expected = (size_t)status.st_size;
	}
	return read_all(run, file, expected, text);
}

static bool
read_path(struct run *run, const char *path, struct source *source)
{
	char *real;
	int file, reason;
	bool good;

	file = open(path, O_RDONLY | O_CLOEXEC);
	if (file < 0)
		return false;
	good = read_file(run, file, &source->text);
	reason = errno;
	close(file);
	errno = reason;
	if (!good)
		return false;
	real = realpath(path, NULL);
	if (!real)
		return false;
	source->path = slice_copy(&run->arena, slice_of(real));
	free(real);
	return true;
}

struct source *
source_read(struct run *run, const char *path)
{
	struct source *source = ARENA_NEW(&run->arena, struct source);

	if (strcmp(path, "-") == 0) {
		source->name = SLICE("<stdin>");
		source->path = SLICE("-");
		if (!read_file(run, STDIN_FILENO, &source->text))
			return NULL;
	} else {
		source->name = slice_copy(&run->arena, slice_of(path));
		if (!read_path(run, path, source))
			return NULL;
	}
	if (source->text.length >= 3 &&
		memcmp(source->text.bytes, "\xef\xbb\xbf", 3) == 0) {
		source->text.bytes += 3;
		source->text.length -= 3;
	}
	source_index(&run->arena, source);
	return source;
}

/* ---- checking its characters ---- */

static struct place
place_of(const struct source *source, size_t offset, size_t length)
{
	struct place place = {source, (uint32_t)offset, (uint32_t)length};

	return place;
}

/* The encoding that the first bytes announce, or NULL for UTF-8. */
static const char *
foreign_encoding(struct slice text)
{
	static const struct {
		const char *bytes;
		size_t length;
		const char *name;
	} marks[] = {{"\xff\xfe\0\0", 4, "UTF-32"},
		{"\0\0\xfe\xff", 4, "UTF-32"}, {"\xff\xfe", 2, "UTF-16"},
		{"\xfe\xff", 2, "UTF-16"}};
	size_t i;

	for (i = 0; i < sizeof marks / sizeof marks[0]; i++)
		if (text.length >= marks[i].length &&
			memcmp(text.bytes, marks[i].bytes, marks[i].length) ==
				0)
			return marks[i].name;
	return NULL;
}

/* Why a character may not stand in a schema, or NULL. */
static const char *
refused_character(uint32_t code)
{
	if ((code >= 0x202a && code <= 0x202e) ||
		(code >= 0x2066 && code <= 0x2069) || code == 0x061c)
		return "it changes the direction of text, so that a reader "
		       "sees another order than slotgen";
	if (code == 0x85 || code == 0x2028 || code == 0x2029)
		return "YAML takes it for the end of a line, editors do not";
	if (code == 0xfeff)
		return "a byte order mark stands only at the start of a file";
	if (code == 0)
		return "a text has no NUL; is the file UTF-16?";
	if ((code < 0x20 && code != '\t' && code != '\n' && code != '\r') ||
		(code >= 0x7f && code < 0xa0))
		return "control characters are not text";
	if (code == 0xfffe || code == 0xffff)
		return "it is not a character";
	return NULL;
}

/* Reports the character at the offset where it cannot be read. Gives its
 * length in bytes, 0 where it has been reported. */
static size_t
check_character(struct run *run, const struct source *source, size_t offset)
{
	const char *bytes = source->text.bytes + offset, *reason;
	uint32_t code;
	size_t size = utf8_decode(bytes, source->text.length - offset, &code);

	if (size == 0) {
		diag_error(run, CODE_ENCODING, place_of(source, offset, 1),
			"byte 0x%02x is not UTF-8; a schema is UTF-8 text",
			(unsigned)(unsigned char)*bytes);
		return 0;
	}
	reason = refused_character(code);
	if (reason) {
		diag_error(run, CODE_ENCODING, place_of(source, offset, size),
			"U+%04X cannot stand here: %s", (unsigned)code, reason);
		return 0;
	}
	return size;
}

/* False where it cannot be read, which has been reported. */
static bool
check_text(struct run *run, const struct source *source, bool *ascii)
{
	const char *encoding = foreign_encoding(source->text);
	size_t offset = 0, size;

	*ascii = true;
	if (encoding) {
		diag_error(run, CODE_ENCODING, place_of(source, 0, 0),
			"the file is %s; a schema is UTF-8 text: save it as "
			"UTF-8",
			encoding);
		return false;
	}
	while (offset < source->text.length) {
		unsigned char byte = (unsigned char)source->text.bytes[offset];

		if (byte >= ' ' && byte < 0x7f) {
			offset++;
			continue;
		}
		size = check_character(run, source, offset);
		if (size == 0)
			return false;
		*ascii = *ascii && size == 1;
		offset += size;
	}
	return true;
}

/* ---- the tree ---- */

struct level {
	struct node *node;
	size_t first; /* of its items in the builder's list */
};

struct builder {
	struct run *run;
	const struct source *source;
	bool ascii;           /* characters are bytes */
	size_t index, offset; /* a character and its byte: see offset_of */
	struct node **nodes;  /* finished, their collection is still open */
	size_t count, capacity;
	struct level levels[YAML_NESTING];
	size_t depth;
	struct arena scratch; /* for the keys of one mapping at a time */
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

	if (builder->ascii)
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

	return place_of(builder->source, from, to > from ? to - from : 0);
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
	builder->nodes = arena_grow(&builder->run->arena, builder->nodes,
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
	push(builder, ARENA_NEW(&builder->run->arena, struct node));
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

static void
add_scalar(struct builder *builder, const yaml_event_t *event)
{
	struct node *node = ARENA_NEW(&builder->run->arena, struct node);
	struct slice value = {(const char *)event->data.scalar.value,
		event->data.scalar.length};

	check_properties(builder, event, event->data.scalar.anchor,
		event->data.scalar.tag);
	node->kind = NODE_SCALAR;
	node->plain = event->data.scalar.style == YAML_PLAIN_SCALAR_STYLE;
	node->place = mark_place(builder, event->start_mark, event->end_mark);
	push(builder, node);
	if (value.length > YAML_SCALAR_BYTES) {
		diag_error(builder->run, CODE_LIMIT, node->place,
			"a text has at most %zu bytes, this one %zu",
			YAML_SCALAR_BYTES, value.length);
		builder->broken = true;
		return;
	}
	node->text = scalar_text(builder, value, node->place, node->plain);
}

static void
open_collection(struct builder *builder, const yaml_event_t *event,
	enum node_kind kind, bool flow)
{
	struct node *node;

	if (builder->depth == YAML_NESTING) {
		diag_error(builder->run, CODE_LIMIT,
			place_of(builder->source,
				offset_of(builder, event->start_mark), 1),
			"lists and mappings nest at most %d deep",
			YAML_NESTING);
		builder->broken = builder->done = true;
		return;
	}
	node = ARENA_NEW(&builder->run->arena, struct node);
	node->kind = kind;
	node->flow = flow;
	node->place = place_of(
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
	node->items = ARENA_ARRAY(
		&builder->run->arena, struct node *, node->count);
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
	struct arena_mark mark = arena_mark(&builder->scratch);
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
			: map_put(&map, &builder->scratch, key->text, key);
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
	arena_return(&builder->scratch, mark);
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

/* ---- libyaml's own errors ---- */

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

	for (i = 0; i < sizeof hints / sizeof hints[0]; i++)
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
	place = place_of(
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

/* ---- all together ---- */

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
	root = ARENA_NEW(&builder->run->arena, struct node);
	root->kind = NODE_MAPPING;
	root->place = place_of(builder->source, 0, 0);
	return root;
}

struct node *
yaml_read(struct run *run, const struct source *source)
{
	struct builder builder = {.run = run, .source = source};
	struct node *root = NULL;
	yaml_parser_t parser;

	if (!check_text(run, source, &builder.ascii))
		return NULL;
	if (!yaml_parser_initialize(&parser))
		out_of_memory();
	arena_init(&builder.scratch);
	yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING);
	yaml_parser_set_input_string(&parser,
		(const unsigned char *)source->text.bytes, source->text.length);
	if (read_events(&builder, &parser))
		root = root_of(&builder);
	arena_release(&builder.scratch);
	yaml_parser_delete(&parser);
	return root;
}
