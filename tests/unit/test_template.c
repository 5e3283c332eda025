/* SPDX-License-Identifier: MIT */
/*
 * Runs the cases of tests/unit/templates/NAME.yaml, which have the form of the
 * Mustache specification's:
 *
 *     tests:
 *       - name: what is shown
 *         data: {items: [{name: a}], on: true}
 *         tags: {parent: {name: x}}
 *         template: "{{#items}}{{name}}{{/items}}"
 *         partials: {other: "…"}
 *         expected: a
 *         dump: "…"       what template_dump says
 *         error: "…"      the messages, instead of expected
 *
 * The scopes are made from the data: a text, an integer, true or false, a
 * mapping (a scope) and a list of mappings. What tags: adds is declared but
 * has no value; it has the form of data. A list's items share one scope.
 *
 * Then what such files cannot say: items made on demand, and memory.
 */
#include "template/compile.h"
#include "template/render.h"

#include <string.h>

#include "base/map.h"
#include "base/number.h"
#include "load/yaml.h"
#include "message/print.h"
#include "message/source_read.h"

/* Each tag of a scope has room for any value. */
union value {
	struct slice text;
	uint64_t number;
	bool flag;
	const void *scope;
	struct list list;
};

static unsigned passed, failed;

static void
check(bool good, const char *what)
{
	if (good) {
		passed++;
		return;
	}
	failed++;
	printf("FAILED: %s\n", what);
}

/* ---- scopes from data ---- */

static enum tag_kind
kind_of(const struct node *node)
{
	struct integer integer;
	bool overflow;

	if (node->kind == NODE_MAPPING)
		return TAG_SCOPE;
	if (node->kind == NODE_SEQUENCE)
		return TAG_LIST;
	if (!node->plain)
		return TAG_TEXT;
	if (slice_is(node->text, "true") || slice_is(node->text, "false"))
		return TAG_FLAG;
	if (integer_parse(node->text, &integer, &overflow))
		return TAG_NUMBER;
	return TAG_TEXT;
}

static void
scope_extend(struct run *run, struct scope *scope, const struct node *data);

static struct tag *
scope_tag(struct run *run, struct scope *scope, struct slice name,
	enum tag_kind kind)
{
	struct tag *tags = ARENA_ARRAY(
		&run->arena, struct tag, scope->tag_count + 1);
	size_t i;

	for (i = 0; i < scope->tag_count; i++)
		if (slice_is(name, scope->tags[i].name))
			return (struct tag *)(uintptr_t)&scope->tags[i];
	if (scope->tag_count)
		memcpy(tags, scope->tags, scope->tag_count * sizeof *tags);
	tags[scope->tag_count].name = slice_copy(&run->arena, name).bytes;
	tags[scope->tag_count].kind = kind;
	tags[scope->tag_count].offset = scope->tag_count * sizeof(union value);
	scope->tags = tags;
	return &tags[scope->tag_count++];
}

static void
tag_extend(struct run *run, struct tag *tag, const struct node *data)
{
	struct scope *inner = (struct scope *)(uintptr_t)tag->scope;
	size_t i;

	if (data->kind == NODE_SCALAR)
		return;
	if (!inner) {
		inner = ARENA_NEW(&run->arena, struct scope);
		inner->name = tag->name;
		tag->scope = inner;
	}
	if (data->kind == NODE_MAPPING)
		scope_extend(run, inner, data);
	for (i = 0; data->kind == NODE_SEQUENCE && i < data->count; i++)
		scope_extend(run, inner, data->items[i]);
}

static void
scope_extend(struct run *run, struct scope *scope, const struct node *data)
{
	size_t i;

	for (i = 0; data && i < data->count; i++) {
		const struct node *value = data->items[2 * i + 1];

		if (!node_is_null(value))
			tag_extend(run,
				scope_tag(run, scope, data->items[2 * i]->text,
					kind_of(value)),
				value);
	}
}

static void
fill(struct run *run, const struct scope *scope, const struct node *data,
	union value *values);

static void
fill_list(struct run *run, const struct scope *scope, const struct node *data,
	struct list *list)
{
	size_t width = scope->tag_count ? scope->tag_count : 1, i;
	union value *items = ARENA_ARRAY(
		&run->arena, union value, width * data->count + 1);

	list->count = data->count;
	list->items = items;
	list->item_bytes = width * sizeof *items;
	for (i = 0; i < data->count; i++)
		fill(run, scope, data->items[i], items + i * width);
}

static void
fill_value(struct run *run, const struct tag *tag, const struct node *data,
	union value *value)
{
	struct integer integer;
	bool overflow;

	switch (tag->kind) {
	case TAG_TEXT:
		value->text = data->text;
		break;
	case TAG_NUMBER:
		if (integer_parse(data->text, &integer, &overflow))
			value->number = integer.magnitude;
		break;
	case TAG_FLAG:
		value->flag = slice_is(data->text, "true");
		break;
	case TAG_SCOPE: {
		union value *values = ARENA_ARRAY(
			&run->arena, union value, tag->scope->tag_count + 1);

		fill(run, tag->scope, data, values);
		value->scope = values;
		break;
	}
	case TAG_LIST:
		fill_list(run, tag->scope, data, &value->list);
		break;
	}
}

static void
fill(struct run *run, const struct scope *scope, const struct node *data,
	union value *values)
{
	size_t i;

	for (i = 0; i < scope->tag_count; i++) {
		struct node *node = data ? node_get(data, scope->tags[i].name)
					 : NULL;

		if (node && !node_is_null(node))
			fill_value(run, &scope->tags[i], node, &values[i]);
	}
}

/* ---- one case ---- */

struct shelf {
	struct run *run;
	const struct node *test;
	struct map sources; /* by name: each is made once */
};

static struct source *
make_source(struct run *run, struct slice name, struct slice text)
{
	struct source *source = ARENA_NEW(&run->arena, struct source);

	source->name = name;
	source->path = name;
	source->text = slice_copy(&run->arena, text);
	source_index(&run->arena, source);
	return source;
}

static const struct source *
shelf_find(void *context, struct slice name)
{
	struct shelf *shelf = context;
	struct node *partials = node_get(shelf->test, "partials");
	struct node *text = node_get(shelf->test, "template");
	struct source *source = map_get(&shelf->sources, name);

	if (source)
		return source;
	if (partials && !slice_is(name, "main"))
		text = node_get(
			partials, slice_copy(&shelf->run->arena, name).bytes);
	else if (!slice_is(name, "main"))
		text = NULL;
	if (!text)
		return NULL;
	source = make_source(shelf->run, name, text->text);
	map_put(&shelf->sources, &shelf->run->arena, source->name, source);
	return source;
}

static void
add_place(struct buffer *out, struct place place, struct slice text)
{
	unsigned line, column;

	if (place.source) {
		place_position(place, &line, &column);
		buffer_format(out,
			"%.*s:%u:%u: ", SLICE_ARGS(place.source->name), line,
			column);
	}
	buffer_format(out, "%.*s\n", SLICE_ARGS(text));
}

static void
add_messages(struct run *run, struct buffer *out)
{
	size_t i;

	for (i = 0; i < run->diag.count; i++) {
		const struct message *message = run->diag.messages[i];
		const struct note *note;

		add_place(out, message->place, message->text);
		for (note = message->notes; note; note = note->next) {
			buffer_add_text(out, "  ");
			add_place(out, note->place, note->text);
		}
	}
}

static struct slice
without_end(struct slice text)
{
	while (text.length && text.bytes[text.length - 1] == '\n')
		text.length--;
	return text;
}

static bool
same(const char *what, const struct node *wanted, struct slice got, bool exact)
{
	struct slice text = wanted ? wanted->text : SLICE("");

	if (!exact) {
		text = without_end(text);
		got = without_end(got);
	}
	if (slice_equal(text, got))
		return true;
	printf("%s:\n--- wanted\n%.*s\n--- got\n%.*s\n---\n", what,
		SLICE_ARGS(text), SLICE_ARGS(got));
	return false;
}

/* template may be NULL. */
static bool
case_result(struct run *run, const struct node *test,
	const struct template *template, const union value *values)
{
	const struct node *dump = node_get(test, "dump");
	struct buffer out = {0};
	bool good;

	if (!template) {
		add_messages(run, &out);
		good = same("messages", node_get(test, "error"),
			buffer_slice(&out), false);
	} else {
		render(template, values, &out);
		good = node_get(test, "expected") &&
			same("output", node_get(test, "expected"),
				buffer_slice(&out), true);
	}
	out.length = 0;
	if (template && dump) {
		template_dump(template, &out);
		good = same("dump", dump, buffer_slice(&out), false) && good;
	}
	buffer_release(&out);
	return good;
}

static bool
case_run(const struct node *test)
{
	struct run run;
	struct shelf shelf = {.run = &run, .test = test};
	struct template_store store = {shelf_find, &shelf};
	struct scope scope = {"data", NULL, 0};
	const struct template *template;
	union value *values;
	bool good;

	run_init(&run);
	scope_extend(&run, &scope, node_get(test, "data"));
	scope_extend(&run, &scope, node_get(test, "tags"));
	values = ARENA_ARRAY(&run.arena, union value, scope.tag_count + 1);
	fill(&run, &scope, node_get(test, "data"), values);
	template = template_load_to_dump(&run, &store, SLICE("main"), &scope);
	good = case_result(&run, test, template, values);
	run_release(&run);
	return good;
}

static void
file_run(struct run *run, const char *path)
{
	struct source *source = source_read(&run->arena, path);
	struct node *document = source ? yaml_read(run, &run->arena, source)
				       : NULL;
	struct node *tests = document ? node_get(document, "tests") : NULL;
	size_t i;

	if (!tests) {
		print_messages(run, stdout);
		check(false, path);
		return;
	}
	for (i = 0; i < tests->count; i++) {
		const struct node *name = node_get(tests->items[i], "name");

		check(case_run(tests->items[i]),
			text_format(&run->arena, "%s: %.*s", path,
				SLICE_ARGS(name->text))
				.bytes);
	}
}

/* ---- items made on demand, memory, limits ---- */

struct item {
	uint64_t number;
	struct slice text;
	char digits[24];
};

struct world {
	struct list items;
};

/* One item is made over and over, so a stale one would be seen. */
static const void *
make_item(void *context, size_t index)
{
	struct item *item = context;
	int length = snprintf(
		item->digits, sizeof item->digits, "<%zu>", index);

	item->number = index;
	item->text.bytes = item->digits;
	item->text.length = (size_t)length;
	return item;
}

static const struct tag item_tags[] = {
	{"number", TAG_NUMBER, offsetof(struct item, number), NULL, ""},
	{"text", TAG_TEXT, offsetof(struct item, text), NULL, ""},
};
static const struct scope item_scope = {"item", item_tags, 2};
static const struct tag world_tags[] = {
	{"items", TAG_LIST, offsetof(struct world, items), &item_scope, ""},
};
static const struct scope world_scope = {"world", world_tags, 1};

static const struct source *
text_find(void *context, struct slice name)
{
	(void)name;
	return context;
}

static struct template *
load_text(struct run *run, const char *text, const struct scope *scope)
{
	struct template_store store = {
		text_find, make_source(run, SLICE("main"), slice_of(text))};

	return template_load(run, &store, SLICE("main"), scope);
}

static void
test_made_items(struct run *run)
{
	struct item item;
	struct world world = {
		{.count = 3, .make = make_item, .context = &item}};
	struct template *template = load_text(
		run, "{{#items}}{{number}}{{text}} {{/items}}", &world_scope);
	struct buffer out = {0};

	render(template, &world, &out);
	check(slice_is(buffer_slice(&out), "0<0> 1<1> 2<2> "), "made items");
	out.length = 0;
	world.items.count = 0;
	render(template, &world, &out);
	check(out.length == 0, "no made items");
	buffer_release(&out);
}

static void
test_memory(struct run *run)
{
	struct item item;
	struct world world = {
		{.count = 100000, .make = make_item, .context = &item}};
	struct template *template = load_text(
		run, "{{#items}}{{number}}{{text}}\n{{/items}}", &world_scope);
	size_t used = run->arena.used_bytes;
	struct buffer out = {0};

	render(template, &world, &out);
	check(run->arena.used_bytes == used, "rendering takes no arena");
	check(out.length > 100000 * 10, "all items are rendered");
	buffer_release(&out);
	out.limit = 100;
	render(template, &world, &out);
	check(out.overflow && out.length <= 100 && item.number < 100,
		"a full buffer ends a list");
	buffer_release(&out);
}

static void
test_numbers(struct run *run)
{
	static const struct tag tags[] = {
		{"n", TAG_NUMBER, 0, NULL, ""},
	};
	static const struct scope scope = {"numbers", tags, 1};
	struct template *template = load_text(run, "{{n}}", &scope);
	uint64_t number = UINT64_MAX;
	struct buffer out = {0};

	render(template, &number, &out);
	check(slice_is(buffer_slice(&out), "18446744073709551615"),
		"the largest number");
	buffer_release(&out);
}

/* depth sections in one another. */
static void
test_nesting(unsigned depth, bool good)
{
	static const struct tag tags[] = {{"f", TAG_FLAG, 0, NULL, ""}};
	static const struct scope scope = {"flags", tags, 1};
	struct buffer text = {0};
	struct run run;
	unsigned i;

	run_init(&run);
	for (i = 0; i < depth; i++)
		buffer_add_text(&text, "{{#f}}");
	for (i = 0; i < depth; i++)
		buffer_add_text(&text, "{{/f}}");
	buffer_add(&text, "", 1);
	check((load_text(&run, text.bytes, &scope) != NULL) == good,
		good ? "deepest sections" : "sections too deep");
	check(run.diag.errors == !good, "one error");
	buffer_release(&text);
	run_release(&run);
}

/* Template "9" includes "8", once or twice, and so on down to "0". */
struct tower {
	struct run run;
	bool twice;
};

static const struct source *
tower_find(void *context, struct slice name)
{
	struct tower *tower = context;
	struct slice text = SLICE("some text\n");
	struct integer number;
	bool overflow;

	if (!integer_parse(name, &number, &overflow))
		return NULL;
	if (number.magnitude)
		text = text_format(&tower->run.arena, "{{>%u}}",
			(unsigned)number.magnitude - 1);
	if (number.magnitude && tower->twice)
		text = text_format(&tower->run.arena, "%.*s%.*s",
			SLICE_ARGS(text), SLICE_ARGS(text));
	return make_source(&tower->run, name, text);
}

static void
test_tower(bool twice, const char *name, bool good)
{
	static const struct scope scope = {"nothing", NULL, 0};
	struct tower tower = {.twice = twice};
	struct template_store store = {tower_find, &tower};
	const struct template *template;

	run_init(&tower.run);
	template = template_load(&tower.run, &store, slice_of(name), &scope);
	check((template != NULL) == good && tower.run.diag.errors == !good,
		twice ? "partials that double" : "partials in a row");
	run_release(&tower.run);
}

int
main(int argc, char **argv)
{
	struct run run;
	int i;

	run_init(&run);
	for (i = 1; i < argc; i++)
		file_run(&run, argv[i]);
	test_made_items(&run);
	test_memory(&run);
	test_numbers(&run);
	test_nesting(TEMPLATE_SECTIONS, true);
	test_nesting(TEMPLATE_SECTIONS + 1, false);
	test_tower(false, "32", true); /* TEMPLATE_PARTIALS */
	test_tower(false, "33", false);
	test_tower(true, "10", true);
	test_tower(true, "30", false);
	run_release(&run);
	printf("%u passed, %u failed\n", passed, failed);
	return failed != 0;
}
