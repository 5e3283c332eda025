/* SPDX-License-Identifier: MIT */
/*
 * Constants are matched by name, and compared by what they are: that one is
 * another by name is no difference. What changes with one, as the length of an
 * array, is told where that is.
 */
#include "compare/compare_constants.h"

/* The constants of one side, and whose they are. */
struct constant_list {
	struct named_constant *const *items;
	size_t count;
	struct slice owner; /* in messages, before a point */
	struct place place; /* of the owner */
};

static void
map_constants(
	struct run *run, const struct constant_list *list, struct map *map)
{
	size_t i;

	map_init(map);
	for (i = 0; i < list->count; i++)
		map_put(map, &run->arena, list->items[i]->text->name.text,
			(void *)(uintptr_t)(i + 1));
}

static void
compare_constant(struct comparison *comparison, const struct constant_list *old,
	const struct constant_list *new, const struct named_constant *was,
	const struct named_constant *is)
{
	const struct named_constant *one = is ? is : was;
	struct subject subject = {"constant",
		part_name(comparison->run, new->owner, one->text->name.text),
		new->place, old->place, !was};

	comparison_start(comparison);
	if (!was) {
		subject.new_place = is->text->name.place;
		comparison_report(comparison, &subject, CHANGE_CONSTANT_ADDED,
			BREAKS_NOTHING, "is new");
	} else if (!is) {
		subject.old_place = was->text->name.place;
		comparison_report(comparison, &subject, CHANGE_CONSTANT_REMOVED,
			BREAKS_SOURCE, "is gone");
	} else if (!values_equal(&was->value, &is->value)) {
		subject.new_place = is->text->value.place;
		subject.old_place = was->text->value.place;
		comparison_report(comparison, &subject, CHANGE_CONSTANT,
			BREAKS_SOURCE, "is %.*s instead of %.*s",
			SLICE_ARGS(value_text(comparison->run, &is->value)),
			SLICE_ARGS(value_text(comparison->run, &was->value)));
	}
}

static void
compare_constants(struct comparison *comparison,
	const struct constant_list *old, const struct constant_list *new)
{
	struct map olds, news; /* name → number + 1 */
	size_t i;

	map_constants(comparison->run, old, &olds);
	map_constants(comparison->run, new, &news);
	for (i = 0; i < new->count; i++) {
		size_t was = (uintptr_t)map_get(
			&olds, new->items[i]->text->name.text);

		compare_constant(comparison, old, new,
			was ? old->items[was - 1] : NULL, new->items[i]);
	}
	for (i = 0; i < old->count; i++)
		if (!map_get(&news, old->items[i]->text->name.text))
			compare_constant(
				comparison, old, new, old->items[i], NULL);
}

/* Its own: of those that it inherits, the class above is told. */
static struct constant_list
list_of_class(const struct class *class)
{
	return (struct constant_list){class->constants,
		class->text->constant_count, class->name.text,
		class->name.place};
}

void
compare_class_constants(struct class_comparison *classes)
{
	struct constant_list old = list_of_class(classes->old);
	struct constant_list new = list_of_class(classes->new);

	old.owner = new.owner;
	compare_constants(classes->comparison, &old, &new);
}

static struct constant_list
list_of_file(const struct schema *schema)
{
	return (struct constant_list){schema->constants, schema->constant_count,
		schema->name.text, file_place(schema)};
}

void
compare_file_constants(struct comparison *comparison, const struct schema *old,
	const struct schema *new)
{
	struct constant_list olds = list_of_file(old), news = list_of_file(new);

	compare_constants(comparison, &olds, &news);
}
