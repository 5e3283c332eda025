/* SPDX-License-Identifier: MIT */
/*
 * A class's keys set its fields; its slots, their usages and its constants are
 * read here and in load_slots.c. Then what its keys say together is looked at,
 * as far as it does not depend on other classes.
 */
#include "load/load_class.h"

#include "load/field_read.h"
#include "load/load_constants.h"
#include "load/load_slots.h"
#include "message/suggest.h"

/*---- sections -------------------------------------------------------------*/

static bool
class_constants_load(struct loader *loader, const struct key *key, void *object,
	const struct node *node)
{
	struct class_text *class = object;

	return constants_load(
		loader, key, node, &class->constants, &class->constant_count);
}

static bool
slots_load(struct loader *loader, const struct key *key, void *object,
	const struct node *value)
{
	(void)key;
	class_load_slots(loader->run, object, value);
	return true;
}

static bool
usages_load(struct loader *loader, const struct key *key, void *object,
	const struct node *value)
{
	if (!is_mapping(loader, key, value))
		return node_is_null(value);
	class_load_usages(loader->run, object, value);
	return true;
}

static const struct section class_sections[] = {{KEY_SECTION_SLOTS, slots_load},
	{KEY_SECTION_USAGES, usages_load},
	{KEY_SECTION_CONSTANTS, class_constants_load}, {0, NULL}};

/*---- what several keys say together ---------------------------------------*/

/* Python's rule: a class attribute and a slot cannot have one name. */
static void
check_constants(struct run *run, struct class_text *class)
{
	struct arena_mark mark = arena_mark(&run->scratch);
	struct map names; /* of slots → number + 1 */
	size_t i;

	if (class->constant_count == 0)
		return;
	map_init(&names);
	for (i = 0; i < class->own_count; i++)
		map_put(&names, &run->scratch,
			slot_reflected_name(&run->scratch, class->name.text,
				class->own[i]->name.text),
			(void *)(uintptr_t)(i + 1));
	for (i = 0; i < class->constant_count; i++) {
		const struct word *name = &class->constants[i].name;
		size_t slot = (uintptr_t)map_get(&names, name->text);

		if (!slot)
			name_check_word(run, name, NAME_CONSTANT, false);
		else
			constant_report_conflict(run, name, name->text,
				class->own[slot - 1]->name.place,
				SLOT_OF_ITS_OWN);
	}
	arena_return(&run->scratch, mark);
}

/* 'dict: false' beside '__dict__'. */
static void
check_listed(struct run *run, struct class_text *class, const char *name,
	const struct flag *flag, const struct flag *listed)
{
	struct message *message;

	if (!listed->given || !flag->given || flag->value)
		return;
	message = diag_error(run, CODE_CONFLICT, flag->place,
		"class '%.*s': '%s: false' contradicts its slots",
		SLICE_ARGS(class->name.text), name);
	diag_note(run, message, listed->place, "'__%s__' is listed here", name);
	class->bad = true;
}

/* Only warnings can be silenced, and only those that there are. */
static void
check_suppressed(struct run *run, const struct class_text *class)
{
	size_t i;

	for (i = 0; i < class->suppress_count; i++) {
		const struct word *word = &class->suppress[i];
		struct suggestion suggestion;
		unsigned code = CODE_FIRST_WARNING;

		suggest_start(&suggestion, word->text);
		for (; code < CODE_FIRST_CHANGE; code++) {
			if (slice_is(word->text, explanations[code].name))
				break;
			suggest_offer(
				&suggestion, slice_of(explanations[code].name));
		}
		if (code == CODE_FIRST_CHANGE)
			diag_error(run, CODE_UNKNOWN_CODE, word->place,
				"there is no warning '%.*s'%s",
				SLICE_ARGS(text_shown(run, word->text)),
				suggest_text(run, &suggestion));
	}
}

static void
class_check(struct run *run, struct class_text *class)
{
	check_listed(run, class, "dict", &class->dict, &class->lists_dict);
	check_listed(
		run, class, "weakref", &class->weakref, &class->lists_weakref);
	if (class->dict.given && !class->dict.value && !class->has_slots_key) {
		class->has_slots_key = true;
		class->slots_place = class->dict.place;
	}
	if (class->constant_count)
		check_constants(run, class);
	check_suppressed(run, class);
}

/*---- one class ------------------------------------------------------------*/

static void
class_load_body(struct loader *loader, struct class_text *class,
	const struct node *node)
{
	if (node->kind == NODE_MAPPING) {
		if (!keys_load(
			    loader, KEYS_CLASS, class, node, class_sections) ||
			node->incomplete)
			class->incomplete = true;
		class_check(loader->run, class);
		if (node_get(node, "slots"))
			class_check_slots(
				loader->run, class, node_get(node, "slots"));
	} else if (!node_is_null(node)) {
		diag_error(loader->run, CODE_WRONG_KIND, node->place,
			"class '%.*s' is a mapping, not %s%s",
			SLICE_ARGS(class->name.text),
			node_what(loader->run, node),
			node->kind == NODE_SEQUENCE
				? "; its slots stand after 'slots:'"
				: "");
		class->bad = true;
	}
}

void
class_load(
	struct loader *loader, const struct node *name, const struct node *node)
{
	struct class_text *class = ARENA_NEW(
		&loader->run->arena, struct class_text);

	if (definition_name(
		    loader, name, NAME_CLASS, &class->name, &class->bad))
		loader->classes[loader->schema->class_count++] = class;
	class_load_body(loader, class, node);
}
