/* SPDX-License-Identifier: MIT */
/*
 * Within one class the accessors of two slots cannot meet, because no verb
 * (get, set, …) begins another one's text; so all identifiers of a class are
 * written out and compared only where it can happen at all: where another
 * name continues the class's after a '_' (pet and pet_owner), where it has
 * constants, and where an array has a second dimension.
 */
#include "resolve/name.h"

#include <stdlib.h>
#include <string.h>

#include "resolve/taken.h"
#include "resolve/slot.h"

/* Parameters and variables of what templates/ writes: behind one a type of its
 * name could not be used, so they are called otherwise where there is such a
 * type. tests/names/run.py finds what is missing. */
static const char *const parameters[] = {
	"a",
	"at",
	"b",
	"buffer",
	"bytes",
	"context",
	"count",
	"data",
	"fault",
	"from",
	"good",
	"handle",
	"i",
	"index",
	"j",
	"k",
	"l",
	"length",
	"m",
	"most",
	"name",
	"number",
	"objects",
	"out",
	"peers",
	"pool",
	"pools",
	"reader",
	"report",
	"room",
	"self",
	"size",
	"source",
	"status",
	"text",
	"to",
	"value",
	"walk",
	"writer",
};

struct namer {
	struct run *run;
	struct model *model;
	struct map
		globals; /* class, enum and type identifiers → struct origin */
	struct map risky; /* identifiers of classes that might meet → origin */
};

/* What an identifier was made for. */
struct origin {
	struct slice identifier, what;
	struct place place;
};

static int
word_order(const void *key, const void *element)
{
	const struct slice *word = key;

	return slice_compare(*word, slice_of(*(const char *const *)element));
}

static bool
is_parameter(struct slice word)
{
	return bsearch(&word, parameters, LENGTH(parameters),
		       sizeof parameters[0], word_order) != NULL;
}

/* With what a prefix may have made of it; 'slot' makes slot_text, slot_get …
 * of its own. */
static bool
is_slotgens(struct slice word)
{
	static const char *const beginnings[] = {
		"slot_", "SLOT_", "slotgen", "SLOTGEN_"};
	size_t i;

	for (i = 0; i < LENGTH(beginnings); i++)
		if (slice_begins(word, beginnings[i]))
			return true;
	return slice_is(word, "slot") || slice_is(word, "SLOT");
}

/* In C++ a member cannot have the name of a type that its class uses. */
static bool
is_taken_type(struct slice word)
{
	return word.length > 2 &&
		memcmp(word.bytes + word.length - 2, "_t", 2) == 0 &&
		(taken_where(word) & TAKEN_C);
}

static void
add(struct namer *namer, struct map *map, struct slice identifier,
	struct slice what, struct place place)
{
	struct run *run = namer->run;
	struct origin *origin = ARENA_NEW(&run->arena, struct origin), *other;
	struct message *message;

	origin->identifier = identifier;
	origin->what = what;
	origin->place = place;
	other = map_put(map, &run->arena, identifier, origin);
	if (!other)
		return;
	if (other->place.source == place.source &&
		other->place.offset == place.offset)
		return;
	message = diag_error(run, CODE_CLASH, place,
		"%.*s would be '%.*s' in C, which is already that of %.*s",
		SLICE_ARGS(what), SLICE_ARGS(identifier),
		SLICE_ARGS(other->what));
	diag_note(run, message, other->place, "%.*s is here",
		SLICE_ARGS(other->what));
}

static struct slice
what(struct namer *namer, const char *kind, struct slice name)
{
	return text_format(
		&namer->run->arena, "%s '%.*s'", kind, SLICE_ARGS(name));
}

/* Not the second of one name, which resolve has reported. */
static bool
is_first(const struct namer *namer, const struct word *word)
{
	const struct named *named = map_get(&namer->model->names, word->text);

	return !named ||
		(named->name.place.source == word->place.source &&
			named->name.place.offset == word->place.offset);
}

/* Refuses what C takes; of what only others take, warns, unless the class, if
 * it is one's, suppresses that. 'has': what has the identifier, "class 'log'
 * has". An imported file is warned of where it is the one to print. */
static void
check_taken(struct namer *namer, const struct schema *schema,
	const struct class *class, struct slice identifier, struct slice has,
	struct place place)
{
	unsigned where = taken_where(identifier);
	struct slice by = taken_by(&namer->run->arena, where);

	if (where & TAKEN_C)
		diag_error(namer->run, CODE_NAME, place,
			"%.*s the name of something in C: choose another, or "
			"give the file a 'prefix:'",
			SLICE_ARGS(has));
	else if (where && schema == namer->model->root &&
		!(class && class_suppresses(class->text, CODE_TAKEN_NAME)))
		diag_warning(namer->run, CODE_TAKEN_NAME, place,
			"%.*s the name of something in %.*s, and does not "
			"compile with that: choose another, or give the file "
			"a 'prefix:'",
			SLICE_ARGS(has), SLICE_ARGS(by));
}

/* An identifier at file scope. */
static struct slice
global(struct namer *namer, const struct schema *schema,
	const struct class *class, const char *kind, const struct word *word)
{
	struct slice identifier = word->text;

	if (schema->prefix.text.length)
		identifier = text_format(&namer->run->arena, "%.*s%.*s",
			SLICE_ARGS(schema->prefix.text),
			SLICE_ARGS(word->text));
	if (is_slotgens(identifier))
		diag_error(namer->run, CODE_NAME, word->place,
			"%s '%.*s': names beginning with 'slot_', 'SLOT_' or "
			"'slotgen' are slotgen's own",
			kind, SLICE_ARGS(identifier));
	if (taken_where(identifier))
		check_taken(namer, schema, class, identifier,
			text_format(&namer->run->arena, "%s '%.*s' has", kind,
				SLICE_ARGS(identifier)),
			word->place);
	if (is_parameter(identifier))
		map_put(&namer->model->hidden, &namer->run->arena, identifier,
			namer->model);
	if (is_first(namer, word))
		add(namer, &namer->globals, identifier,
			what(namer, kind, word->text), word->place);
	return identifier;
}

/*---- members --------------------------------------------------------------*/

/* With as many '_' behind as it takes: windows.h has THIS and THIS_. */
static struct slice
member_of(struct namer *namer, struct slice accessor)
{
	struct slice member = accessor;

	while ((taken_where(member) & TAKEN_WORD) || is_taken_type(member) ||
		map_get(&namer->globals, member))
		member = text_format(
			&namer->run->arena, "%.*s_", SLICE_ARGS(member));
	return member;
}

/* Two members meet only where one was altered: class_ beside class. */
static void
check_members(struct namer *namer, const struct class *class)
{
	bool altered = false;
	struct map members;
	size_t i;

	for (i = 0; i < class->slot_count; i++) {
		const struct slot *slot = class->slots[i];

		altered |= slot->member.length != slot->name.text.length ||
			slot->accessor.length != slot->name.text.length;
	}
	if (!altered)
		return;
	map_init(&members);
	for (i = 0; i < class->slot_count; i++)
		add(namer, &members, class->slots[i]->member,
			what(namer, "the member of slot",
				class->slots[i]->reflected),
			class->slots[i]->place);
	map_init(&members);
	for (i = 0; i < class->slot_count; i++)
		add(namer, &members, class->slots[i]->accessor,
			what(namer, "the accessors' name of slot",
				class->slots[i]->reflected),
			class->slots[i]->place);
}

/*---- all identifiers of a class or an enum --------------------------------*/

/* What follows the name of a class, of an enum, and, before a slot's name,
 * that of its class. */
static const char *const class_endings[] = {"slot", "SLOTS", "class", "init",
	"copy", "DEFAULTS", "LAYOUT", "make", "of", "args", "new", "free",
	"pool", "pool_init", "pool_peers", "peers", "next", "run", "release",
	"ARGS_", "STARTS_", "UP_", "weak", "weaken", "deref", "idx", "idx_of",
	"at", "CLASS", "eq", "cmp", "hash", "repr", "pool_repr", "replace",
	"validate", "destroy", "put", "to_json", "from_json", "new_from_json"};
static const char *const slot_verbs[] = {"get_", "set_", "has_", "clear_",
	"at_", "data_", "count_", "append_", "insert_", "remove_", "reserve_",
	"take_", "LEN_", "SLOT_", "HAS_"};
static const char *const enum_endings[] = {
	"text", "from_text", "is_known", "enum"};

static void
add_risky(struct namer *namer, struct slice prefix, const char *middle,
	struct slice rest, struct slice origin, struct place place)
{
	struct slice identifier = text_format(&namer->run->arena, "%.*s_%s%.*s",
		SLICE_ARGS(prefix), middle, SLICE_ARGS(rest));

	add(namer, &namer->risky, identifier, origin, place);
}

static void
write_out_class(struct namer *namer, const struct class *class)
{
	struct slice name = class->identifier;
	struct slice origin = what(namer, "class", class->name.text);
	size_t i, j;

	add(namer, &namer->risky, name, origin, class->name.place);
	for (i = 0; i < LENGTH(class_endings); i++)
		add_risky(namer, name, class_endings[i], SLICE(""), origin,
			class->name.place);
	for (i = 0; i < class->constant_count; i++) {
		const struct word *constant = &class->constants[i]->text->name;

		add_risky(namer, name, "", constant->text,
			what(namer, "constant", constant->text),
			constant->place);
	}
	for (i = 0; i < class->ancestor_count; i++) {
		add_risky(namer, name, "as_", class->ancestors[i]->identifier,
			origin, class->name.place);
		add_risky(namer, name, "as_const_",
			class->ancestors[i]->identifier, origin,
			class->name.place);
		add_risky(namer, name, "from_", class->ancestors[i]->identifier,
			origin, class->name.place);
		add_risky(namer, name, "from_const_",
			class->ancestors[i]->identifier, origin,
			class->name.place);
	}
	for (i = 2; i <= class->depth; i++)
		add_risky(namer, name, "",
			text_format(&namer->run->arena, "UP%zu_", i), origin,
			class->name.place);
	for (i = 0; i < class->slot_count; i++) {
		const struct slot *slot = class->slots[i];
		struct slice of = what(namer, "slot", slot->name.text);

		for (j = 0; j < LENGTH(slot_verbs); j++)
			add_risky(namer, name, slot_verbs[j], slot->accessor,
				of, slot->place);
		for (j = 1; j < slot_length_count(slot); j++)
			add_risky(namer, name, "LEN_",
				text_format(&namer->run->arena, "%.*s_%zu",
					SLICE_ARGS(slot->accessor), j + 1),
				of, slot->place);
	}
}

static void
write_out_enum(struct namer *namer, const struct enumeration *enumeration)
{
	struct slice origin = what(namer, "enum", enumeration->name.text);
	size_t i;

	add(namer, &namer->risky, enumeration->identifier, origin,
		enumeration->name.place);
	for (i = 0; i < LENGTH(enum_endings); i++)
		add_risky(namer, enumeration->identifier, enum_endings[i],
			SLICE(""), origin, enumeration->name.place);
	for (i = 0; i < enumeration->value_count; i++)
		add(namer, &namer->risky, enumeration->values[i].identifier,
			what(namer, "value", enumeration->values[i].name.text),
			enumeration->values[i].name.place);
}

/* All pools of a file, and their functions. */
static const char *const pool_set_endings[] = {
	"pools", "pools_init", "pools_clear", "pools_destroy"};

static struct slice
pool_set_name(const struct namer *namer, const struct schema *schema,
	const char *ending)
{
	return text_format(&namer->run->arena, "%.*s_%s",
		SLICE_ARGS(schema->identifier), ending);
}

/* That a class or an enum called as the file may have too. */
static void
write_out_pool_set(struct namer *namer, const struct schema *schema)
{
	size_t i;

	for (i = 0; i < LENGTH(pool_set_endings); i++)
		add_risky(namer, schema->identifier, pool_set_endings[i],
			SLICE(""), what(namer, "file", schema->text->file_name),
			schema->name.place);
}

/* With what its objects of tables begin. */
static struct slice
tables_name(const struct namer *namer, const struct schema *schema)
{
	return text_format(&namer->run->arena, "%.*s_tables",
		SLICE_ARGS(schema->identifier));
}

/* The objects of a file's tables: market_tables_Order. Those of what it uses of
 * others are called so too. */
static void
write_out_tables(struct namer *namer, const struct schema *schema)
{
	struct slice tables = tables_name(namer, schema);
	size_t i;

	for (i = 0; i < namer->model->names.count; i++) {
		const struct named *named =
			namer->model->names.entries[i].value;

		if (named->kind == NAMED_CLASS && !named->class->parent)
			add_risky(namer, tables, "", named->class->identifier,
				what(namer, "the table of class",
					named->name.text),
				named->name.place);
		if (named->kind == NAMED_ENUM)
			add_risky(namer, tables, "",
				named->enumeration->identifier,
				what(namer, "the table of enum",
					named->name.text),
				named->name.place);
	}
}

/* Marks the pairs of names of which one continues the other after a '_'. */
static void
find_risks(struct namer *namer, struct map *risks)
{
	size_t i, at;

	for (i = 0; i < namer->globals.count; i++) {
		struct slice name = namer->globals.entries[i].key, head = name;

		for (at = 1; at < name.length; at++) {
			head.length = at;
			if (name.bytes[at] != '_' ||
				!map_get(&namer->globals, head))
				continue;
			map_put(risks, &namer->run->arena, head, namer);
			map_put(risks, &namer->run->arena, name, namer);
		}
	}
}

static bool
is_risky_alone(const struct class *class)
{
	size_t i;

	if (class->constant_count)
		return true;
	for (i = 0; i < class->slot_count; i++)
		if (slot_length_count(class->slots[i]) > 1)
			return true;
	return false;
}

/* C_from_json finds out whether an object of class json is a C, and reads a C.
 */
static void
check_ancestors(struct namer *namer, const struct class *class)
{
	const struct class *above;
	struct message *message;

	for (above = class->parent; above; above = above->parent) {
		if (!slice_is(above->identifier, "json") ||
			class->is_abstract || class->is_value)
			continue;
		message = diag_error(namer->run, CODE_CLASH, class->name.place,
			"class '%.*s' would have two functions '%.*s_from_json' "
			"in C, since one above it is called 'json'",
			SLICE_ARGS(class->name.text),
			SLICE_ARGS(class->identifier));
		diag_note(namer->run, message, above->name.place,
			"'%.*s' is defined here", SLICE_ARGS(above->name.text));
	}
}

static void
check_clashes(struct namer *namer)
{
	struct model *model = namer->model;
	struct map risks;
	size_t i, j;

	map_init(&risks);
	find_risks(namer, &risks);
	for (i = 0; i < model->schema_count; i++) {
		struct schema *schema = model->schemas[i];

		for (j = 0; j < schema->class_count; j++)
			check_ancestors(namer, schema->classes[j]);
		for (j = 0; j < schema->class_count; j++)
			if (is_risky_alone(schema->classes[j]) ||
				map_get(&risks, schema->classes[j]->identifier))
				write_out_class(namer, schema->classes[j]);
		for (j = 0; j < schema->enum_count; j++)
			write_out_enum(namer, schema->enums[j]);
		if (map_get(&risks, tables_name(namer, schema)))
			write_out_tables(namer, schema);
		if (map_get(&risks,
			    pool_set_name(namer, schema, pool_set_endings[0])))
			write_out_pool_set(namer, schema);
	}
}

/*---- identifiers that something else has ----------------------------------*/

static bool
is_one_of(struct slice word, const char *const *words, size_t count)
{
	size_t i;

	for (i = 0; i < count; i++)
		if (slice_is(word, words[i]))
			return true;
	return false;
}

/* The slot of which an accessor's name ends so, or NULL. */
static const struct slot *
slot_of_accessor(const struct class *class, struct slice ending)
{
	size_t i, j;

	for (i = 0; i < LENGTH(slot_verbs); i++) {
		struct slice rest = ending;

		if (!slice_begins(ending, slot_verbs[i]))
			continue;
		rest.bytes += strlen(slot_verbs[i]);
		rest.length -= strlen(slot_verbs[i]);
		for (j = 0; j < class->slot_count; j++)
			if (slice_equal(class->slots[j]->accessor, rest))
				return class->slots[j];
	}
	return NULL;
}

/* What has the identifier, by what follows the class's name, and its place;
 * false where nothing has. */
static bool
find_in_class(struct namer *namer, const struct class *class,
	struct slice ending, struct slice *has, struct place *place)
{
	const struct slot *slot = slot_of_accessor(class, ending);
	size_t i;

	if (is_one_of(ending, class_endings, LENGTH(class_endings))) {
		*has = what(namer, "class", class->name.text);
		*place = class->name.place;
		return true;
	}
	if (slot) {
		*has = what(namer, "slot", slot->name.text);
		*place = slot->place;
		return true;
	}
	for (i = 0; i < class->constant_count; i++)
		if (slice_equal(class->constants[i]->text->name.text, ending)) {
			*has = what(namer, "constant", ending);
			*place = class->constants[i]->text->name.place;
			return true;
		}
	return false;
}

static bool
find_in_enum(struct namer *namer, const struct enumeration *enumeration,
	struct slice ending, struct slice *has, struct place *place)
{
	size_t i;

	if (is_one_of(ending, enum_endings, LENGTH(enum_endings))) {
		*has = what(namer, "enum", enumeration->name.text);
		*place = enumeration->name.place;
		return true;
	}
	for (i = 0; i < enumeration->value_count; i++)
		if (slice_equal(enumeration->values[i].name.text, ending)) {
			*has = what(namer, "value", ending);
			*place = enumeration->values[i].name.place;
			return true;
		}
	return false;
}

bool
name_find_part(struct run *run, const struct class *class,
	const struct enumeration *enumeration, struct slice ending,
	struct slice *has, struct place *place)
{
	struct namer namer = {.run = run};

	return class ? find_in_class(&namer, class, ending, has, place)
		     : find_in_enum(&namer, enumeration, ending, has, place);
}

/* Of a class, or of an enum where that is NULL: whether one of the identifiers
 * that begin with its name is taken, as RAND_MAX is by value MAX of RAND. */
static void
check_parts(struct namer *namer, const struct schema *schema,
	const struct class *class, const struct enumeration *enumeration)
{
	struct arena *arena = &namer->run->arena;
	struct slice beginning, taken, has;
	struct place place;
	unsigned where;
	size_t at = 0;

	beginning = text_format(arena, "%.*s_",
		SLICE_ARGS(
			class ? class->identifier : enumeration->identifier));
	while (taken_next(beginning, &at, &taken, &where)) {
		struct slice ending = taken;

		ending.bytes += beginning.length;
		ending.length -= beginning.length;
		if (class ? find_in_class(namer, class, ending, &has, &place)
			  : find_in_enum(
				    namer, enumeration, ending, &has, &place))
			check_taken(namer, schema, class, taken,
				text_format(arena, "%.*s would have '%.*s',",
					SLICE_ARGS(has), SLICE_ARGS(taken)),
				place);
	}
}

static void
check_all_parts(struct namer *namer)
{
	const struct model *model = namer->model;
	size_t i, j;

	for (i = 0; i < model->schema_count; i++) {
		const struct schema *schema = model->schemas[i];

		for (j = 0; j < schema->class_count; j++)
			check_parts(namer, schema, schema->classes[j], NULL);
		for (j = 0; j < schema->enum_count; j++)
			check_parts(namer, schema, NULL, schema->enums[j]);
	}
}

/*---- all of a schema ------------------------------------------------------*/

static void
name_enum(struct namer *namer, struct enumeration *enumeration)
{
	size_t i;

	enumeration->identifier = global(
		namer, enumeration->schema, NULL, "enum", &enumeration->name);
	for (i = 0; i < enumeration->value_count; i++)
		enumeration->values[i].identifier = text_format(
			&namer->run->arena, "%.*s_%.*s",
			SLICE_ARGS(enumeration->identifier),
			SLICE_ARGS(enumeration->values[i].name.text));
}

static void
name_constants(struct namer *namer, struct slice owner,
	struct named_constant *const *constants, size_t count)
{
	size_t i;

	for (i = 0; i < count; i++)
		constants[i]->identifier = text_format(&namer->run->arena,
			"%.*s_%.*s", SLICE_ARGS(owner),
			SLICE_ARGS(constants[i]->text->name.text));
}

static void
name_class(struct namer *namer, struct class *class)
{
	class->identifier = global(
		namer, class->schema, class, "class", &class->name);
	name_constants(namer, class->identifier, class->constants,
		class->constant_count);
}

/* What points to all pools of an import, among those of a schema: named as it,
 * unless a class of the schema, or C, has that name. */
static void
name_pool_members(struct namer *namer, struct schema *schema)
{
	size_t i;

	schema->pool_members = ARENA_ARRAY(
		&namer->run->arena, struct slice, schema->import_count);
	for (i = 0; i < schema->import_count; i++)
		if (schema->imports[i])
			schema->pool_members[i] = member_of(
				namer, schema->imports[i]->identifier);
}

/* What a file defines besides its classes. */
static void
name_file(struct namer *namer, struct schema *schema)
{
	static const char *const endings[] = {
		"_H", "_DECL_H", "_IMPLEMENTATION", "_TABLES_H"};
	struct arena *arena = &namer->run->arena;
	struct slice file = what(namer, "file", schema->text->file_name);
	size_t i;

	schema->identifier = schema->name.text;
	schema->upper = slice_upper(arena, schema->name.text);
	for (i = 0; i < LENGTH(endings); i++)
		add(namer, &namer->globals,
			text_format(arena, "%.*s%s", SLICE_ARGS(schema->upper),
				endings[i]),
			file, schema->name.place);
	add(namer, &namer->globals, tables_name(namer, schema), file,
		schema->name.place);
	for (i = 0; i < LENGTH(pool_set_endings); i++)
		add(namer, &namer->globals,
			pool_set_name(namer, schema, pool_set_endings[i]), file,
			schema->name.place);
	name_constants(namer, schema->identifier, schema->constants,
		schema->constant_count);
	for (i = 0; i < schema->constant_count; i++) {
		const struct word *name = &schema->constants[i]->text->name;

		add(namer, &namer->globals, schema->constants[i]->identifier,
			what(namer, "constant", name->text), name->place);
	}
}

/* Numbers the classes of one file so that those below a class follow it. */
static void
number_class(struct class *class, unsigned *next)
{
	size_t i;

	class->number = (*next)++;
	for (i = 0; i < class->child_count; i++)
		if (class->children[i]->schema == class->schema)
			number_class(class->children[i], next);
	class->last_number = *next - 1;
}

void
name_model(struct run *run, struct model *model, struct slice prefix)
{
	struct namer namer = {run, model, {0}, {0}};
	size_t i, j, k;

	for (i = 0; i < model->schema_count; i++)
		model->schemas[i]->prefix = model->schemas[i]->text->prefix;
	if (prefix.length)
		model->root->prefix.text = prefix;
	for (i = 0; i < model->schema_count; i++) {
		struct schema *schema = model->schemas[i];
		unsigned next = 0;

		name_file(&namer, schema);
		for (j = 0; j < schema->enum_count; j++)
			name_enum(&namer, schema->enums[j]);
		for (j = 0; j < schema->type_count; j++)
			schema->types[j]->identifier = global(&namer, schema,
				NULL, "type", &schema->types[j]->name);
		for (j = 0; j < schema->class_count; j++)
			name_class(&namer, schema->classes[j]);
		for (j = 0; j < schema->class_count; j++)
			if (!schema->classes[j]->parent ||
				schema->classes[j]->parent->schema != schema)
				number_class(schema->classes[j], &next);
	}
	for (i = 0; i < model->schema_count; i++)
		for (j = 0; j < model->schemas[i]->class_count; j++) {
			struct class *class = model->schemas[i]->classes[j];

			for (k = 0; k < class->slot_count; k++)
				if (!class->slots[k]->member.length)
					class->slots[k]->member = member_of(
						&namer,
						class->slots[k]->accessor);
			check_members(&namer, class);
		}
	for (i = 0; i < model->schema_count; i++)
		name_pool_members(&namer, model->schemas[i]);
	check_clashes(&namer);
	check_all_parts(&namer);
}
