/* SPDX-License-Identifier: MIT */
/*
 * A list of slots is a sequence of declarations or of names, a mapping from
 * them, or one of them alone. A slot that cannot be used is kept, marked bad,
 * when its name is known: so nothing else complains that there is none.
 */
#include "load/load_slots.h"

#include "base/limits.h"
#include "load/load_slot.h"
#include "load/name_check.h"

/* One list of slots while it is read. */
struct slot_list {
	struct run *run;
	struct class_text *owner; /* NULL: the schema's list */
	const struct slot_text **slots;
	size_t count, capacity;
	struct map *names;
	struct arena *scratch; /* where lists grow */
	bool mixed;            /* names among declarations, reported */
	bool full;             /* the limit was met, reported */
};

/*---- a list of slots ------------------------------------------------------*/

static bool
is_special(const struct node *node)
{
	return node->kind == NODE_SCALAR &&
		(slice_is(node->text, "__dict__") ||
			slice_is(node->text, "__weakref__"));
}

/* __dict__ and __weakref__ are no slots: they say what the class has. */
static void
special_load(struct slot_list *list, const struct node *node,
	const struct node *value)
{
	bool dict = slice_is(node->text, "__dict__");
	struct class_text *class = list->owner;
	struct flag *flag;

	if (!class) {
		diag_error(list->run, CODE_NAME, node->place,
			"'%.*s' belongs to the slots of a class",
			SLICE_ARGS(node->text));
		return;
	}
	flag = dict ? &class->lists_dict : &class->lists_weakref;
	if (flag->given) {
		struct message *message = diag_error(list->run, CODE_DUPLICATE,
			node->place, "%.*s slot disallowed: we already got one",
			SLICE_ARGS(node->text));

		diag_note(list->run, message, flag->place, "it is listed here");
		return;
	}
	*flag = (struct flag){true, true, node->place};
	if (value && !node_is_null(value) && value->kind != NODE_SCALAR)
		diag_error(list->run, CODE_WRONG_KIND, value->place,
			"'%.*s' is not a slot and has no keys: write "
			"'%s: true'",
			SLICE_ARGS(node->text), dict ? "dict" : "weakref");
}

/* False where the name was there before. */
static bool
slot_is_new(struct slot_list *list, struct slot_text *slot)
{
	struct slot_text *first = map_put(
		list->names, list->scratch, slot->name.text, slot);
	struct message *message;

	if (!first || slot->bad)
		return !first;
	message = diag_error(list->run, CODE_DUPLICATE, slot->name.place,
		"slot '%.*s' is listed twice", SLICE_ARGS(slot->name.text));
	diag_note(list->run, message, first->name.place,
		"'%.*s' is first listed here", SLICE_ARGS(first->name.text));
	return false;
}

static bool
has_room(struct slot_list *list, const struct slot_text *slot)
{
	if (!list->owner || list->count < LIMIT_CLASS_SLOTS)
		return true;
	if (!list->full)
		diag_error(list->run, CODE_LIMIT, slot->place,
			"class '%.*s' has more than %d slots",
			SLICE_ARGS(list->owner->name.text), LIMIT_CLASS_SLOTS);
	list->full = true;
	list->owner->bad = true;
	return false;
}

/* Names cannot be told from a forgotten type, so they do not mix with
 * declarations. Reported once for a list. */
static bool
is_mixed(struct slot_list *list, const struct slot_text *slot,
	const struct node *declaration)
{
	struct message *message;
	struct declaration example = no_declaration;

	if (!declaration || !slot->name_only || slot->bad)
		return false;
	if (list->mixed)
		return true;
	list->mixed = true;
	example.type.text = SLICE("T");
	if (slot->place.offset > declaration->place.offset && list->count)
		example.type = list->slots[list->count - 1]->declaration.type;
	if (!example.type.text.length)
		example.type.text = SLICE("T");
	message = diag_error(list->run, CODE_MISSING, slot->place,
		"each slot needs its type: %.*s %.*s",
		SLICE_ARGS(example.type.text), SLICE_ARGS(slot->name.text));
	diag_note(list->run, message, declaration->place,
		"a list holds names only or declarations only");
	return true;
}

/* One slot. declaration: the first one of the list, NULL in a list of
 * names. */
static void
slot_load(struct slot_list *list, const struct node *node,
	const struct node *value, const struct node *declaration)
{
	struct run *run = list->run;
	struct slot_text *slot;

	if (is_special(node)) {
		special_load(list, node, value);
		return;
	}
	slot = slot_text_new(&run->arena);
	slot_read(run, slot, node);
	if (is_mixed(list, slot, declaration))
		slot->bad = true;
	slot_load_value(run, slot, value);
	if (slot->name.text.length == 0 || !slot_is_new(list, slot) ||
		!has_room(list, slot))
		return;
	list->slots = arena_grow(list->scratch, list->slots, list->count,
		&list->capacity, list->count + 1, sizeof *list->slots);
	list->slots[list->count++] = slot;
}

/* An item of a list: a scalar, or a mapping of one pair. */
static const struct node *
item_key(const struct node *item)
{
	if (item->kind == NODE_MAPPING && item->count == 1)
		return item->items[0];
	return item->kind == NODE_SCALAR ? item : NULL;
}

static void
report_item(struct run *run, const struct node *item)
{
	const char *hint = "";

	if (item->kind == NODE_MAPPING && item->count > 1)
		hint = node_get(item, "name") ? "; write '- T name: {…}'"
					      : "; begin each slot with '- '";
	diag_error(run, CODE_WRONG_KIND, item->place,
		"slots items must be strings, or mappings of one pair, "
		"not %s%s",
		item->kind == NODE_MAPPING && item->count > 1
			? "a longer mapping"
			: node_what(run, item),
		hint);
}

static const struct node *
first_declaration(const struct node *node)
{
	size_t i, step = node->kind == NODE_MAPPING ? 2 : 1;

	for (i = 0; i < node->count; i++) {
		const struct node *key = item_key(node->items[i * step]);

		if (key && is_declaration(key))
			return key;
	}
	return NULL;
}

static void
list_load_sequence(struct slot_list *list, const struct node *node)
{
	const struct node *declaration = first_declaration(node);
	size_t i;

	for (i = 0; i < node->count && !list->full; i++) {
		const struct node *item = node->items[i];
		const struct node *key = item_key(item);

		if (key)
			slot_load(list, key,
				key == item ? NULL : item->items[1],
				declaration);
		else
			report_item(list->run, item);
	}
}

static void
list_load_mapping(struct slot_list *list, const struct node *node)
{
	const struct node *declaration = first_declaration(node);
	size_t i;

	for (i = 0; i < node->count && !list->full; i++)
		slot_load(list, node->items[2 * i], node->items[2 * i + 1],
			declaration);
}

/* "a, b" is one text: a list needs its brackets. */
static bool
is_bare_list(const struct node *node)
{
	size_t i;

	for (i = 0; i < node->text.length; i++) {
		if (node->text.bytes[i] == '{' || node->text.bytes[i] == '"' ||
			node->text.bytes[i] == '\'')
			return false;
		if (node->text.bytes[i] == ',')
			return true;
	}
	return false;
}

static void
list_load(struct slot_list *list, const struct node *node)
{
	switch (node->kind) {
	case NODE_SEQUENCE:
		list_load_sequence(list, node);
		return;
	case NODE_MAPPING:
		list_load_mapping(list, node);
		return;
	case NODE_SCALAR:
		break;
	}
	if (node_is_null(node))
		diag_error(list->run, CODE_MISSING, node->place,
			"'slots:' has nothing after it: write [] or leave the "
			"key out");
	else if (is_bare_list(node))
		diag_error(list->run, CODE_NAME, node->place,
			"slots must be identifiers: '%.*s' is one text; use a "
			"list: [%.*s]",
			SLICE_ARGS(text_shown(list->run, node->text)),
			SLICE_ARGS(text_shown(list->run, node->text)));
	else
		slot_load(list, node, NULL, NULL);
}

void
class_load_slots(
	struct run *run, struct class_text *class, const struct node *node)
{
	struct arena_mark mark = arena_mark(&run->scratch);
	struct map names;
	struct slot_list list = {.run = run,
		.owner = class,
		.names = &names,
		.scratch = &run->scratch};

	map_init(&names);
	class->has_slots_key = true;
	class->slots_place = node->place;
	list_load(&list, node);
	class->own = ARENA_COPY(&run->arena, list.slots, list.count);
	class->own_count = list.count;
	arena_return(&run->scratch, mark);
}

void
class_check_slots(struct run *run, const struct class_text *class,
	const struct node *node)
{
	if (node_is_word(node) && !node_is_number(node) &&
		!node_is_boolean(node) && !is_bare_list(node))
		class_warning(run, class, CODE_SINGLE_STRING, node->place,
			"a single string is one slot; write a list: [%.*s]",
			SLICE_ARGS(text_shown(run, node->text)));
}

void
schema_load_slots(
	struct run *run, struct schema_text *schema, const struct node *node)
{
	struct slot_list list = {
		.run = run, .names = &schema->slot_map, .scratch = &run->arena};

	list_load(&list, node);
	schema->slots = list.slots;
	schema->slot_count = list.count;
}

/*---- slot_usage -----------------------------------------------------------*/

/* Whether the key names a slot; a declaration would look as if it did. */
static bool
usage_check(struct run *run, const struct node *name)
{
	if (is_declaration(name)) {
		diag_error(run, CODE_WRONG_KIND, name->place,
			"slot_usage takes the name of a slot, not a "
			"declaration");
		return false;
	}
	return name_check(run, name, NAME_REFERENCE, false);
}

/* False where it is none, which has been reported. */
static bool
usage_load(struct run *run, struct usage *usage, const struct node *name,
	const struct node *value)
{
	struct slot_text *slot;

	if (!usage_check(run, name))
		return false;
	slot = slot_text_new(&run->arena);
	slot->name = node_word(name);
	slot->place = name->place;
	if (value->kind == NODE_MAPPING) {
		slot_load_mapping(run, slot, value, true);
	} else if (!node_is_null(value)) {
		diag_error(run, CODE_WRONG_KIND, value->place,
			"slot_usage of '%.*s' is a mapping, not %s",
			SLICE_ARGS(slot->name.text), node_what(run, value));
		slot->bad = true;
	}
	usage->name = slot->name;
	usage->changes = slot;
	return true;
}

void
class_load_usages(
	struct run *run, struct class_text *class, const struct node *node)
{
	struct usage *usages = ARENA_ARRAY(
		&run->arena, struct usage, node->count);
	size_t i;

	class->usages = usages;
	for (i = 0; i < node->count; i++)
		class->usage_count += usage_load(run,
			&usages[class->usage_count], node->items[2 * i],
			node->items[2 * i + 1]);
}
