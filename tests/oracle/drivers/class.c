/* SPDX-License-Identifier: MIT */
/*
 * One class: how its objects start and are made, names, attributes beyond the
 * slots, tags, the class above, pools, and objects of random bytes.
 */
#include "drive.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

/*---- starts ---------------------------------------------------------------*/

static void
check_start(const struct oracle_class *class, const struct oracle_slot *slot,
	const void *object, const char *how)
{
	size_t count, i;
	struct datum got;

	if (!slot->starts || !slot->get || slot->shape == '<' ||
		slot->shape == '*')
		return;
	scene.slot = slot;
	count = slot->most * slot->inner;
	for (i = 0; i < count && i < 16; i++) {
		size_t k = i < slot->start_count ? i : slot->start_count - 1;

		memset(&got, 0, sizeof got);
		slot->get(object, i, &got);
		detail("[%d] %s", (int)i,
			datum_shown(slot->kind, &slot->starts[k]));
		check(datum_same(slot->kind, &got, &slot->starts[k]),
			"start of %s", how);
	}
	(void)class;
	scene.slot = NULL;
}

static void
check_fresh(
	const struct oracle_class *class, const void *object, const char *how)
{
	size_t i;

	for (i = 0; i < class->slot_count; i++) {
		const struct oracle_slot *slot = &class->slots[i];

		check_start(class, slot, object, how);
		scene.slot = slot;
		if (slot->count)
			check(slot->count(object) == 0,
				"a list starts with elements in %s", how);
		scene.slot = NULL;
	}
}

static void
starts(const struct oracle_class *class)
{
	void *a = fresh(class, 0), *b = raw(class, 1), *c = raw(class, 2);

	slot_init(class->type, b);
	memcpy(c, class->defaults, class->size);
	check_fresh(class, a, "C_init");
	check_fresh(class, b, "slot_init");
	check_fresh(class, c, "C_DEFAULTS");
	check(alike(class, a, b, NULL, SAME), "slot_init and C_init differ");
	check(alike(class, a, c, NULL, SAME), "C_DEFAULTS and C_init differ");
	check(class->size == class->type->size &&
			class->align == class->type->align,
		"sizeof and alignof against the table");
	whole(class, a, false);
	drop(class, 0);
	drop(class, 1);
	drop(class, 2);
}

/* C_make and C_of with what is needed; post_init is called once each. */
static void
made(const struct oracle_class *class)
{
	int before;

	if (class->make) {
		raw(class, 0);
		raw(class, 1);
		before = class->made ? *class->made : 0;
		class->make(object_at(0));
		if (class->made)
			check(*class->made == before + 1,
				"calls of post_init by C_make");
		if (class->of)
			class->of(object_at(1));
		else
			class->make(object_at(1));
		if (class->made)
			check(*class->made == before + 2,
				"calls of post_init by C_of");
		check(alike(class, object_at(0), object_at(1), NULL, A_COPY),
			"C_make and C_of differ");
		scene.is_for_c = true;
		whole(class, object_at(0), false);
		scene.is_for_c = false;
		drop(class, 0);
		drop(class, 1);
	}
}

/*---- places ---------------------------------------------------------------*/

static void
places(const struct oracle_class *class)
{
	size_t n;

	for (n = 0; n < class->slot_count; n++) {
		const struct oracle_slot *slot = &class->slots[n];
		const slot_info *info = slot_class_info(class->type, (int)n);

		scene.slot = slot;
		check(slot_find(class->type, slot->name, strlen(slot->name)) ==
				(int)n,
			"slot_find");
		if (slot->offset >= 0) {
			detail("table %d+%d.%d:%d, described %d+%d.%d:%d, "
			       "offsetof %d",
				(int)info->offset, (int)info->size, info->bit,
				info->width, slot->offset, slot->size,
				slot->bit, slot->width, slot->member);
			check((int)info->offset * 8 + info->bit ==
						slot->offset * 8 + slot->bit &&
					info->width == slot->width &&
					(slot->member < 0 ||
						slot->member == slot->offset),
				"places: table, --describe and offsetof");
		}
		if (slot->presence_offset >= 0)
			check((int)info->presence_offset ==
						slot->presence_offset &&
					info->presence_bit ==
						slot->presence_bit,
				"presence: table and --describe");
		scene.slot = NULL;
	}
}

/*---- attributes beyond the slots ------------------------------------------*/

static void
dictionary(const struct oracle_class *class, void *object)
{
	static const char *const names[] = {"zz_one", "zz two", "\xc3\xa9"};
	slot_value values[3], value;
	size_t i;

	values[0] = slot_int(-5);
	values[1] = slot_text("a text", 6);
	values[2] = slot_real(0.5);
	for (i = 0; i < 3; i++)
		check(slot_set_named(class->type, object, names[i],
			      strlen(names[i]), values[i]) == SLOT_OK,
			"slot_set_named of an attribute");
	check(slot_dict_count(class->type, object) == 3, "slot_dict_count");
	memset(&value, 0, sizeof value);
	check(slot_get_named(class->type, object, names[0], strlen(names[0]),
		      &value) == SLOT_OK &&
			value.as.integer == -5,
		"slot_get_named of an attribute");
	whole(class, object, false);
	check(slot_delete_named(class->type, object, names[1],
		      strlen(names[1])) == SLOT_OK &&
			slot_dict_count(class->type, object) == 2 &&
			!slot_has_named(class->type, object, names[1],
				strlen(names[1])),
		"slot_delete_named of an attribute");
	whole(class, object, false);
}

static void
beyond(const struct oracle_class *class)
{
	void *object = fresh(class, 0);
	slot_value value;
	bool is_read;

	fill(class, object, NULL, 0);
	if (class->is_open && !class->is_frozen)
		dictionary(class, object);
	if (!class->is_open) {
		check(slot_set_named(class->type, object, "zz_none", 7,
			      slot_int(1)) == SLOT_NO_ATTRIBUTE,
			"slot_set_named of no slot");
		check(slot_get_named(class->type, object, "zz_none", 7,
			      &value) == SLOT_NO_ATTRIBUTE,
			"slot_get_named of no slot");
	}
	to_json(class, object, texts[0]);
	with_attribute(texts[1], texts[0], "zz_none", "{\"a\":[1,\"}\"]}");
	copy_to(class, 1, object);
	is_read = from_json(class, object_at(1), texts[1]);
	detail("%d", is_read);
	check(is_read == class->skips, "an unknown attribute in JSON");
	with_attribute(texts[1], texts[0], "zz_none", "7");
	is_read = from_json(class, object_at(1), texts[1]);
	check(is_read == (class->skips || class->is_open),
		"an unknown number in JSON");
	drop(class, 0);
	drop(class, 1);
}

/* A slot that has to be there, and one that may be left out. */
static void
left_out(const struct oracle_class *class)
{
	void *object = fresh(class, 0);
	bool is_read;
	size_t i;

	fill(class, object, NULL, 0);
	to_json(class, object, texts[2]);
	for (i = 0; i < class->slot_count; i++) {
		const struct oracle_slot *slot = &class->slots[i];
		void *other = fresh(class, 1);

		scene.slot = slot;
		with_attribute(texts[1], texts[2], slot->external, NULL);
		is_read = from_json(class, other, texts[1]);
		check(is_read == slot->may_be_absent, "%s is left out of JSON",
			slot->shape == '<' || slot->shape == '*' ? "a list"
								 : "a slot");
		if (is_read && slot->may_be_absent) {
			check(alike(class, object, other, slot, IN_TEXT),
				"another slot changed by what is left out");
			check_start(class, slot, other, "what is left out");
			if (slot->count)
				check(slot->count(other) == 0,
					"a list that is left out");
		}
		scene.slot = NULL;
		drop(class, 1);
	}
	drop(class, 0);
}

/*---- tags -----------------------------------------------------------------*/

static void
tagged(const struct oracle_class *class)
{
	void *object = fresh(class, 0);
	const char *text;
	size_t length = 0;
	bool is_read;

	fill(class, object, NULL, 0);
	to_json(class, object, texts[2]);
	if (class->tag && class->is_tag_default && class->omits) {
		detail("%.200s", texts[2]);
		check(!attribute(texts[2], class->tag_field, &length),
			"a tag that goes without saying is written");
	} else if (class->tag) {
		text = attribute(texts[2], class->tag_field, &length);
		detail("%.200s", texts[2]);
		check(text == texts[2] + strlen(class->tag_field) + 4 &&
				length == strlen(class->tag) &&
				memcmp(text, class->tag, length) == 0,
			"the tag in JSON");
		with_attribute(texts[1], texts[2], class->tag_field,
			"\"no such tag\"");
		copy_to(class, 1, object);
		is_read = from_json(class, object_at(1), texts[1]);
		check(is_read == class->is_tag_other, "another tag is read");
		if (is_read && class->is_open) {
			to_json(class, object_at(1), texts[0]);
			text = attribute(texts[0], class->tag_field, &length);
			detail("%.200s", texts[0]);
			check(text == texts[0] + strlen(class->tag_field) + 4 &&
					strncmp(text, "\"no such tag\"",
						length) == 0,
				"a tag of no class is not written again");
		}
		drop(class, 1);
	}
	drop(class, 0);
}

/*---- the class above ------------------------------------------------------*/

/* The parent's copy writes the parent's slots of a child, and no others. */
static void
upcast(const struct oracle_class *class)
{
	const struct oracle_class *parent = class->parent;
	void *child, *other;
	size_t i;

	if (!parent || parent->is_abstract || class->is_frozen ||
		parent->is_open)
		return;
	child = fresh(class, 0);
	fill(class, child, NULL, 0);
	copy_to(class, 1, child);
	other = fresh(parent, 2);
	fill(parent, other, NULL, 0);
	check(slot_copy(parent->type, child, other),
		"slot_copy of the parent's slots");
	check(alike(parent, child, other, NULL, A_COPY),
		"slot_copy of the parent's slots differs");
	for (i = 0; i < class->slot_count; i++)
		if (!class->slots[i].above)
			check(alike_slot(class, &class->slots[i], child,
				      object_at(1), A_COPY),
				"the parent's copy changed a child's slot");
	drop(parent, 2);
	drop(class, 0);
	drop(class, 1);
}

/* slot_is_a is true of the classes that its storage begins with, and of none
 * of another family. */
static void
relations(const struct oracle_class *class)
{
	const struct oracle_class *above;
	size_t i;

	for (i = 0; i < program->class_count; i++) {
		const struct oracle_class *other = program->classes[i];

		for (above = class; above && above != other;
			above = above->parent)
			;
		detail("%s", other->name);
		if (above)
			check(slot_is_a(class->type, other->type), "slot_is_a");
		else if (class->family != other->family)
			check(!slot_is_a(class->type, other->type),
				"slot_is_a of another family");
	}
}

/* The object as one of its parent is at the same place; and back, if it is one
 * of the class. */
static void
upcasts(const struct oracle_class *class)
{
	slot_pool *pool = class->make_new ? pool_of(class) : NULL;
	void *object, *other;

	if (class->as_parent) {
		object = fresh(class, 0);
		check(class->as_parent(object) == object, "C_as_P");
		drop(class, 0);
	}
	if (!pool || !class->from_parent)
		return;
	object = class->make_new(pool);
	check(class->from_parent(pool, object) == object, "C_from_P");
	class->free_new(pool, object);
	if (!class->parent->make_new)
		return;
	other = class->parent->make_new(pool);
	check(class->from_parent(pool, other) == NULL,
		"C_from_P of what is only a P");
	class->parent->free_new(pool, other);
}

/*---- texts in pieces ------------------------------------------------------*/

struct pieces {
	char *text;
	size_t length, at;
};

static bool
take_piece(void *context, const char *text, size_t size)
{
	struct pieces *pieces = context;

	memcpy(pieces->text + pieces->length, text, size);
	pieces->length += size;
	return true;
}

static size_t
give_piece(void *context, char *buffer, size_t size)
{
	struct pieces *pieces = context;
	size_t rest = pieces->length - pieces->at;
	size_t given = 1 + chance() % size;

	given = given < rest ? given : rest;
	memcpy(buffer, pieces->text + pieces->at, given);
	pieces->at += given;
	return given;
}

static void
read_in_pieces(const struct oracle_class *class, const void *object,
	struct pieces *pieces, char *buffer, size_t size)
{
	void *other = fresh(class, 1);
	slot_json_reader reader;
	char message[300];
	bool is_read;

	slot_json_reader_init(&reader, buffer, size, give_piece, pieces);
	prepare_reader(&reader, class);
	is_read = slot_json_read(&reader, class->type, other) &&
		slot_json_done(&reader);
	if (!is_read) {
		slot_json_message(&reader, "j", message, sizeof message);
		detail("%s <- %.300s", message, pieces->text);
	}
	check(is_read, "JSON read in pieces");
	if (is_read)
		check(alike(class, object, other, NULL, IN_TEXT),
			"JSON read in pieces differs");
	drop(class, 1);
}

/* Through the smallest buffer a text is the same, and is read alike. */
static void
in_pieces(const struct oracle_class *class)
{
	char buffer[SLOT_JSON_BUFFER_LEAST];
	struct pieces pieces = {texts[4], 0, 0};
	void *object = fresh(class, 0);
	slot_json_writer writer;

	fill(class, object, NULL, 0);
	to_json(class, object, texts[3]);
	slot_json_writer_init(
		&writer, buffer, sizeof buffer, take_piece, &pieces);
	check(slot_json_write(&writer, class->type, object) &&
			slot_json_finish(&writer),
		"JSON written in pieces");
	texts[4][pieces.length] = 0;
	detail("%.200s / %.200s", texts[3], texts[4]);
	check(strcmp(texts[3], texts[4]) == 0,
		"JSON written in pieces differs");
	read_in_pieces(class, object, &pieces, buffer, sizeof buffer);
	drop(class, 0);
}

/*---- pools ----------------------------------------------------------------*/

static void
pooled(const struct oracle_class *class)
{
	slot_pool *pool;
	void *object;
	size_t before, objects;
	int calls;

	if (!class->make_new)
		return;
	pool = pool_of(class);
	before = pool->count;
	object = class->make_new(pool);
	check(object && pool->count == before + 1, "C_new");
	check(slot_class_same(slot_class_of(object), class->type),
		"class of a new object");
	check(slot_pool_at(pool, slot_pool_index(pool, object)) == object,
		"index of a new object");
	check_fresh(class, object, "C_new");
	fill(class, object, NULL, 0);
	whole(class, object, false);
	to_json(class, object, texts[3]);
	class->free_new(pool, object);
	check(pool->count == before, "C_free");
	if (!class->new_from_json || !texts[3][0])
		return;
	calls = class->made ? *class->made : 0;
	objects = class->walk(pool);
	object = new_from_json(class, texts[3]);
	check(object != NULL, "C_new_from_json");
	if (!object)
		return;
	objects = class->walk(pool) -
		objects; /* it may own some of its class */
	if (class->made)
		check(*class->made - calls == (int)objects,
			"calls of post_init by C_new_from_json");
	to_json(class, object, texts[4]);
	detail("%.200s / %.200s", texts[3], texts[4]);
	check(strcmp(texts[3], texts[4]) == 0, "C_new_from_json differs");
	class->free_new(pool, object);
}

static void
found_in_pool(const struct oracle_class *class)
{
	size_t before;
	slot_weak handle = {0, 0};
	slot_pool *pool;
	void *object;

	if (!class->make_new)
		return;
	pool = pool_of(class);
	before = class->walk(pool);
	object = class->make_new(pool);
	check(class->walk(pool) == before + 1,
		"a walk over the class's objects");
	check(class->by_index(pool, object) == object, "C_at of C_idx_of");
	if (class->watch)
		check(class->watch(pool, object, &handle) == object,
			"C_deref of C_weaken");
	class->free_new(pool, object);
	check(class->walk(pool) == before, "a walk after C_free");
	if (class->watch)
		check(class->watch(pool, NULL, &handle) == NULL,
			"C_deref of what is gone");
}

/*---- random bytes ---------------------------------------------------------*/

/* Whether any bytes at all are an object: no pointers, no counts, no bools,
 * whose bytes C leaves undefined. */
static bool
takes_noise(const struct oracle_class *class)
{
	size_t i;

	for (i = 0; i < class->slot_count; i++) {
		const struct oracle_slot *slot = &class->slots[i];

		if (!strchr("iuerct", slot->kind) || slot->shape == '<' ||
			slot->shape == '*')
			return false;
		if (!slot->accepts && strchr("iuer", slot->kind))
			return false; /* what it takes is not said in C */
	}
	return class->slot_count > 0 && !class->is_open;
}

static void
note_path(void *context, const char *path, const char *fault)
{
	char *text = context;
	size_t used = strlen(text);

	(void)fault;
	snprintf(text + used, 4000 - used, " %s ", path);
}

/* Whether validate has to tell of it. */
static bool
is_at_fault(const struct oracle_slot *slot, const void *object)
{
	size_t count = slot->most * slot->inner, i;
	struct datum got;

	if (slot->has && !slot->has(object))
		return false;
	for (i = 0; i < count; i++) {
		memset(&got, 0, sizeof got);
		slot->get(object, i, &got);
		if (slot->accepts && !slot->accepts(got.number))
			return true;
	}
	return false;
}

static bool
is_told(const char *said, const char *name)
{
	size_t length = strlen(name);
	const char *at = said;

	while ((at = strstr(at, name))) {
		if (at[-1] == ' ' && (at[length] == ' ' || at[length] == '['))
			return true;
		at += length;
	}
	return false;
}

static void
noise_slot(const struct oracle_class *class, const struct oracle_slot *slot,
	const void *object, const char *said)
{
	size_t count = slot->most * slot->inner, i;
	int n = number_of(class, slot), status;
	struct datum got;
	slot_value value;

	scene.slot = slot;
	for (i = 0; i < count && i < 16; i++) {
		memset(&value, 0, sizeof value);
		status = slot_read_at(class->type, object, n, i, &value);
		if (slot->kind == 't') {
			detail("%d bytes", (int)value.length);
			check(status != SLOT_OK ||
					(int)value.length <= slot->size,
				"a text without an end is read beyond it");
			continue;
		}
		memset(&got, 0, sizeof got);
		slot->get(object, i, &got);
		detail("status %d, slot_read %lld, getter %s", status,
			(long long)value.as.integer,
			datum_shown(slot->kind, &got));
		check(status ==
					(slot->has && !slot->has(object)
							? SLOT_UNSET
							: SLOT_OK) &&
				(status != SLOT_OK ||
					value_is(slot, &got, value)),
			"slot_read and getter of any bits");
	}
	if (slot->kind != 't')
		check(is_at_fault(slot, object) == is_told(said, slot->name),
			"validate of any bits");
	scene.slot = NULL;
}

static void
noise(const struct oracle_class *class)
{
	static char said[4000];
	unsigned char *bytes;
	size_t i;
	int k;

	for (k = 0; k < 12 && takes_noise(class); k++) {
		bytes = raw(class, 0);
		for (i = 0; i < class->size; i++)
			bytes[i] = (unsigned char)(k == 0 ? 'A'
					: k == 1          ? 0xff
							  : chance());
		said[0] = 0;
		slot_validate(class->type, bytes, note_path, said);
		for (i = 0; i < class->slot_count; i++)
			noise_slot(class, &class->slots[i], bytes, said);
		if (class->has_repr)
			slot_repr(class->type, bytes, texts[0], TEXT_MOST);
		to_json(class, bytes, texts[0]);
		detail("%.300s", texts[0]);
		check(strlen(texts[0]) < 100 * (class->size + 64),
			"JSON of any bits reads beyond the object");
	}
}

/*---- all ------------------------------------------------------------------*/

void
drive_class(const struct oracle_class *class)
{
	size_t i;

	if (class->constants)
		class->constants();
	if (class->is_abstract)
		return;
	if (class->facts)
		class->facts();
	starts(class);
	made(class);
	places(class);
	beyond(class);
	left_out(class);
	tagged(class);
	upcast(class);
	relations(class);
	in_pieces(class);
	upcasts(class);
	pooled(class);
	found_in_pool(class);
	drive_hooks(class);
	noise(class);
	for (i = 0; i < class->slot_count; i++) {
		const struct oracle_slot *slot = &class->slots[i];

		if (slot->shape != ' ')
			drive_array(class, slot);
		else if (strchr("ORNWV", slot->kind))
			drive_object(class, slot);
		else
			drive_scalar(class, slot);
		scene.slot = NULL;
	}
}
