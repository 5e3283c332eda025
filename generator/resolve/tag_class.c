/* SPDX-License-Identifier: MIT */
/*
 * The root of a family names a class for objects whose tag is missing, and one
 * for those whose tag is of no class. Either is of the family and has objects;
 * the second takes attributes that nobody knows, and has no class below it,
 * which would have to tell its tag from theirs.
 */
#include "resolve/tag_class.h"

#include "resolve/slot.h"

bool
tag_class_is_default(const struct class *class)
{
	return class_root(class)->default_class == class;
}

bool
tag_class_is_other(const struct class *class)
{
	return class_root(class)->other_class == class;
}

/*---- what is wrong --------------------------------------------------------*/

static const char *
fault_of(const struct class *root, const struct class *found)
{
	return class_root(found) != root          ? "not of its family"
		: found->is_abstract              ? "abstract"
		: found->tagging.kind == UNTAGGED ? "without a tag"
						  : NULL;
}

static const char *
fault_of_other(const struct class *root, const struct class *found)
{
	const char *fault = fault_of(root, found);

	return fault                 ? fault
		: found->child_count ? "above other classes"
		: !found->is_open && !class_skips_unknown(found)
		? "without 'dict: true' or 'forbid_unknown: false', and so "
		  "refuses what is unknown"
		: NULL;
}

/*---- by name --------------------------------------------------------------*/

/* The two keys that name one. */
struct role {
	const char *key;
	const char *(*fault_of)(
		const struct class *root, const struct class *found);
};

static const struct role missing = {"tag_default", fault_of},
			 unknown = {"tag_other", fault_of_other};

/* The class, or NULL: none is named, or it is reported. */
static const struct class *
find(const struct resolver *resolver, const struct class *root,
	const struct word *word, const struct role *role)
{
	struct run *run = resolver->run;
	const struct class *found;
	struct message *message;
	const char *fault = NULL;

	if (root->bad || !word->text.length)
		return NULL;
	if (root->parent || root->text->mixin.value)
		fault = "stands at the root of a family";
	else if (root->tagging.kind == UNTAGGED)
		fault = "says nothing without 'tag:' or 'tag_field:'";
	if (fault) {
		diag_error(run, CODE_CONFLICT, word->place,
			"class '%.*s': '%s' %s", SLICE_ARGS(root->name.text),
			role->key, fault);
		return NULL;
	}
	found = class_find(resolver, root, word, role->key);
	if (!found || found->bad)
		return NULL;
	fault = role->fault_of(root, found);
	if (!fault)
		return found;
	message = diag_error(run, CODE_CONFLICT, word->place,
		"class '%.*s': %s '%.*s' is %s", SLICE_ARGS(root->name.text),
		role->key, SLICE_ARGS(found->name.text), fault);
	diag_note(run, message, found->name.place, "'%.*s' is here",
		SLICE_ARGS(found->name.text));
	return NULL;
}

void
tag_class_find(const struct resolver *resolver, struct class *class)
{
	class->default_class = find(
		resolver, class, &class->text->tag_default, &missing);
	class->other_class = find(
		resolver, class, &class->text->tag_other, &unknown);
}
