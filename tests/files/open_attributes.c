/* SPDX-License-Identifier: MIT */
/*
 * Attributes of open classes come back: of all kinds, in their order, with
 * names and texts of any bytes, whether the pool has shapes for them or not;
 * the same attributes are the same bytes. What is not as it is written is
 * refused in words, and so is a reference to what is not saved.
 */
#include "open.h"

#include <stdio.h>

#include "sum_again.h"
#include "truth.h"
#include "whole.h"

static open_pools pools, other;

static void
put(void *thing, const char *name, slot_value value)
{
	truth(slot_set_named(slot_class_of(thing), thing, name, strlen(name),
		      value) == SLOT_OK,
		name);
}

static void
save(const open_pools *from, const char *path)
{
	slot_file_error fault;

	memset(&fault, 0, sizeof fault);
	truth(slot_pool_save(&from->Thing.all, path, &fault) == SLOT_OK,
		fault.text);
}

static void
expect_load(int wanted, const char *words)
{
	slot_file_error fault;
	char text[400];
	size_t count = other.Thing.all.count;

	memset(&fault, 0, sizeof fault);
	truth(slot_pool_load(&other.Thing.all, "a", &fault) == wanted,
		"another status");
	slot_file_message(&fault, "a", text, sizeof text);
	if (!strstr(text, words)) {
		printf("%s\n    but: %s\n", text, words);
		faults++;
	}
	truth(wanted == SLOT_OK || other.Thing.all.count == count,
		"something is left");
}

static bool
same_bytes(const char *path, const char *its_path)
{
	size_t size, its_size;
	char *data = whole_read(path, &size),
	     *its = whole_read(its_path, &its_size);
	bool same = size == its_size && memcmp(data, its, size) == 0;

	free(data);
	free(its);
	return same;
}

static void
begin(void)
{
	open_pools_init(&pools);
	open_pools_init(&other);
}

static void
end(void)
{
	open_pools_destroy(&pools);
	open_pools_destroy(&other);
}

/* As repr, JSON and eq have it. */
static void
same_thing(const Thing *a, const Thing *b)
{
	char text[4000], its[4000];
	slot_json_writer writer;

	truth(Thing_eq(a, b), "they are not equal");
	slot_repr(slot_class_of(a), a, text, sizeof text);
	slot_repr(slot_class_of(b), b, its, sizeof its);
	truth(strcmp(text, its) == 0, "repr is another");
	slot_json_writer_init(&writer, text, sizeof text, NULL, NULL);
	slot_json_write(&writer, slot_class_of(a), a);
	truth(slot_json_finish(&writer), "no JSON");
	slot_json_writer_init(&writer, its, sizeof its, NULL, NULL);
	slot_json_write(&writer, slot_class_of(b), b);
	truth(slot_json_finish(&writer), "no JSON");
	truth(strcmp(text, its) == 0, text);
}

/* All kinds; a text in its word, and one that is not; constants and the name of
 * no byte. */
static void
fill_kinds(Thing *thing)
{
	put(thing, "zeta", slot_bool(true));
	put(thing, "alpha", slot_int(INT64_MIN));
	put(thing, "natural", slot_uint(UINT64_MAX));
	put(thing, "real", slot_real(-0.1));
	put(thing, "short", slot_text("sixsix", 6));
	put(thing, "long", slot_text("not in a word", 13));
	put(thing, "a name that is longer than sixteen", slot_bool(false));
	put(thing, "LIMIT", slot_int(6));
	put(thing, "", slot_text("", 0));
	put(thing, "none", slot_ref(NULL));
}

/* The object of just that class. */
static const Thing *
only(const open_pools *from, const slot_class *type)
{
	slot_walk walk = slot_pool_walk(&from->Thing.all);
	const Thing *thing;

	do
		thing = Thing_next(&walk);
	while (thing && !slot_class_same(slot_class_of(thing), type));
	if (!thing)
		abort();
	return thing;
}

static void
kinds(void)
{
	begin();
	fill_kinds(Named_as_Thing(Named_new(&pools.Thing)));
	fill_kinds(Thing_new(&pools.Thing));
	truth(Thing_new(&pools.Thing) != NULL, "no memory"); /* without any */
	save(&pools, "a");
	expect_load(SLOT_OK, "no error");
	save(&other, "b");
	truth(same_bytes("a", "b"), "another file");
	same_thing(only(&pools, &Thing_class), only(&other, &Thing_class));
	same_thing(only(&pools, &Named_class), only(&other, &Named_class));
	truth(slot_dict_count(&Named_class, only(&other, &Named_class)) == 10,
		"another number of attributes");
	end();
}

/* Of a class whose objects nobody changes: those that JSON gave them. */
static void
frozen(void)
{
	static const char json[] = "{\"shut\": true, \"note\": \"so it is\"}";
	slot_json_reader reader;
	slot_value value;
	slot_walk walk;
	Sealed *sealed;

	begin();
	sealed = Sealed_new(&pools.Sealed);
	slot_json_reader_of_text(&reader, json, strlen(json));
	truth(slot_json_next(&reader) && Sealed_from_json(sealed, &reader),
		"not read");
	truth(slot_pool_save(&pools.Sealed.all, "a", NULL) == SLOT_OK,
		"not saved");
	truth(slot_pool_load(&other.Sealed.all, "a", NULL) == SLOT_OK,
		"not loaded");
	walk = slot_pool_walk(&other.Sealed.all);
	sealed = Sealed_next(&walk);
	truth(sealed &&
			slot_get_named(&Sealed_class, sealed, "note", 4,
				&value) == SLOT_OK &&
			strcmp(value.as.text, "so it is") == 0,
		"no note");
	end();
}

/* Zeros, quotes and bytes that are no UTF-8, in names and texts. */
static void
any_bytes(void)
{
	static const char name[] = "a\0b\"\xff", text[] = "\0\xfe\\ longer\0";
	Thing *thing;
	slot_value value;
	slot_walk walk;

	begin();
	thing = Thing_new(&pools.Thing);
	truth(slot_set_named(&Thing_class, thing, name, sizeof name,
		      slot_text(text, sizeof text)) == SLOT_OK,
		"not set");
	save(&pools, "a");
	expect_load(SLOT_OK, "no error");
	walk = slot_pool_walk(&other.Thing.all);
	thing = Thing_next(&walk);
	truth(thing &&
			slot_get_named(&Thing_class, thing, name, sizeof name,
				&value) == SLOT_OK &&
			value.length == sizeof text &&
			memcmp(value.as.text, text, sizeof text) == 0,
		"another text");
	end();
}

/* More than a shape has, by numbers from there to there. */
static void
put_many(Thing *thing, int from, int to)
{
	char name[40];

	for (; from < to; from++) {
		snprintf(name, sizeof name, "attribute %d of many", from);
		put(thing, name, slot_int(from));
	}
}

/* Tables, shapes and what has gone through both: the same bytes. */
static void
same_attributes(void)
{
	Thing *thing;
	int i;

	for (i = 0; i < 2; i++) {
		begin();
		thing = Thing_new(&pools.Thing);
		if (i) /* which is deleted, and leaves a table */
			put(thing, "gone", slot_text("some text", 9));
		put_many(thing, 0, 3);
		if (i)
			slot_delete_named(&Thing_class, thing, "gone", 4);
		thing = Thing_new(&pools.Thing);
		put_many(thing, 0, 100 + i * 40);
		for (; i && slot_dict_count(&Thing_class, thing) > 100;) {
			char name[40];

			snprintf(name, sizeof name, "attribute %d of many",
				(int)slot_dict_count(&Thing_class, thing) - 1);
			slot_delete_named(
				&Thing_class, thing, name, strlen(name));
		}
		if (i) { /* one that lost all of them */
			thing = Thing_new(&pools.Thing);
			put_many(thing, 0, 1);
			slot_delete_named(
				&Thing_class, thing, "attribute 0 of many", 19);
		} else {
			(void)Thing_new(&pools.Thing);
		}
		save(&pools, i ? "b" : "a");
		end();
	}
	truth(same_bytes("a", "b"), "the same attributes are other bytes");
	begin();
	expect_load(SLOT_OK, "no error");
	save(&other, "b");
	truth(same_bytes("a", "b"), "another file comes of it");
	end();
}

/* What was loaded is as what was made: it takes more, has shapes with others,
 * and goes with its pool. */
static void
lives_on(void)
{
	slot_walk walk;
	Thing *thing;
	slot_value value;

	begin();
	fill_kinds(Thing_new(&other.Thing));
	fill_kinds(Thing_new(&pools.Thing));
	(void)Thing_new(&pools.Thing);
	save(&pools, "a");
	expect_load(SLOT_OK, "no error");
	expect_load(SLOT_OK, "no error");
	walk = slot_pool_walk(&other.Thing.all);
	while ((thing = Thing_next(&walk))) {
		put(thing, "more", slot_int(7));
		put(thing, "zeta", slot_real(1));
		truth(slot_get_named(&Thing_class, thing, "more", 4, &value) ==
					SLOT_OK &&
				value.as.integer == 7,
			"not set");
	}
	walk = slot_pool_walk(&other.Thing.all);
	Thing_free(&other.Thing, Thing_next(&walk));
	end();
}

/*---- references -----------------------------------------------------------*/

static void
references(void)
{
	Thing *a, *b, *gone;
	Other *stray;
	slot_file_error fault;
	slot_walk walk;
	slot_value value;

	begin();
	a = Thing_new(&pools.Thing);
	b = Thing_new(&pools.Thing);
	gone = Thing_new(&pools.Thing);
	Thing_set_id(a, 1);
	Thing_set_id(b, 2);
	put(a, "next", slot_ref(b));
	put(a, "gone", slot_ref(gone));
	put(b, "self", slot_ref(b));
	Thing_free(&pools.Thing, gone);
	save(&pools, "a");
	expect_load(SLOT_OK, "no error");
	walk = slot_pool_walk(&other.Thing.all);
	a = Thing_next(&walk);
	b = Thing_next(&walk);
	truth(slot_get_named(&Thing_class, a, "next", 4, &value) == SLOT_OK &&
			value.as.ref == b && Thing_get_id(b) == 2,
		"next leads elsewhere");
	truth(slot_get_named(&Thing_class, a, "gone", 4, &value) == SLOT_OK &&
			value.kind == SLOT_KIND_REF && !value.as.ref,
		"gone leads somewhere");
	truth(slot_get_named(&Thing_class, b, "self", 4, &value) == SLOT_OK &&
			value.as.ref == b,
		"self leads elsewhere");
	stray = Other_new(&pools.Other);
	walk = slot_pool_walk(&pools.Thing.all);
	put(Thing_next(&walk), "stray", slot_ref(stray));
	truth(slot_pool_save(&pools.Thing.all, "b", &fault) ==
			SLOT_FILE_REFERENCE,
		"saved");
	truth(strcmp(fault.text,
		      "Thing in row 1: attribute 'stray' leads to what is not "
		      "saved with it") == 0,
		fault.text);
	truth(fault.row == 1, "another row");
	end();
}

/*---- bad files ------------------------------------------------------------*/

/* Where the bytes first stand in a file. */
static size_t
find(const char *data, size_t size, const char *text)
{
	size_t length = strlen(text), at;

	for (at = 0; at + length <= size; at++)
		if (memcmp(data + at, text, length) == 0)
			return at;
	truth(false, text);
	return 0;
}

static bool is_older; /* files say that another schema wrote them */

/* All classes are laid out otherwise, by what the file says. */
static void
make_older(char *data, size_t size)
{
	static const char key[] = ", \"layout\": \"";
	size_t at, length = sizeof key - 1;

	for (at = 0; is_older && at + length < size; at++)
		if (memcmp(data + at, key, length) == 0)
			data[at + length] = data[at + length] == '0' ? '1'
								     : '0';
}

/* A copy of b, as a: behind or before the name of an attribute other bytes. */
static void
bad(const char *name, int behind, const void *bytes, size_t length, int wanted,
	const char *words)
{
	size_t size, at;
	char *data = whole_read("b", &size);

	at = (size_t)((long)find(data, size, name) + behind);
	memcpy(data + at, bytes, length);
	make_older(data, size);
	sum_again(data, size);
	whole_write("a", data, size);
	free(data);
	expect_load(wanted, words);
}

static void
bad_files(void)
{
	static const char damaged[] = "is not as it was written";
	uint32_t many = 1000, kind;
	uint64_t word = 2, huge = UINT64_MAX, row = 9;
	Thing *thing;

	begin();
	thing = Thing_new(&pools.Thing);
	put(thing, "zeta", slot_bool(true));
	put(thing, "yota", slot_text("not in a word", 13));
	put(thing, "xi", slot_ref(thing));
	save(&pools, "b");
	bad("zeta", 0, "zeta", 4, SLOT_OK, "no error");
	bad("zeta", 0, "yota", 4, SLOT_FILE_DAMAGED, damaged);
	bad("xi\0", 0, "id", 2, SLOT_FILE_VALUE,
		"Thing in row 1: attribute 'id' has the name of a slot");
	bad("zeta", 4, "a", 1, SLOT_FILE_DAMAGED, damaged);
	bad("zeta", -16, &many, 4, SLOT_FILE_DAMAGED, damaged);
	for (kind = 0; kind < 14; kind++) {
		bool is_kind = kind == SLOT_KIND_BOOL ||
			kind == SLOT_KIND_INT || kind == SLOT_KIND_UINT ||
			kind == SLOT_KIND_REAL || kind == SLOT_KIND_REF ||
			kind == SLOT_KIND_STRING; /* of a zero */

		bad("zeta", -12, &kind, 4,
			is_kind ? SLOT_OK : SLOT_FILE_DAMAGED,
			is_kind ? "no error" : damaged);
	}
	bad("zeta", -8, &word, 8, SLOT_FILE_DAMAGED, damaged);
	bad("yota", -8, &huge, 8, SLOT_FILE_DAMAGED, damaged);
	bad("yota", -8, &word, 8, SLOT_FILE_DAMAGED, damaged);
	bad("xi\0", -8, &row, 8, SLOT_FILE_REFERENCE,
		"Thing in row 1: attribute 'xi' refers to no row");
	bad("xi\0", -8, &huge, 8, SLOT_FILE_REFERENCE, "refers to no row");
	end();
}

/*---- files of another schema ----------------------------------------------*/

/* A copy of b, as a, that another schema wrote; of each two words all places
 * that have the one get the other. */
static void
rewrite(const char *const *words)
{
	size_t size, length, at;
	char *data = whole_read("b", &size);

	for (is_older = true; *words; words += 2)
		for (length = strlen(*words), at = 0; at + length <= size; at++)
			if (memcmp(data + at, *words, length) == 0)
				memcpy(data + at, words[1], length);
	make_older(data, size);
	is_older = false;
	sum_again(data, size);
	whole_write("a", data, size);
	free(data);
}

/* An attribute that is called as a slot which the file has not. */
static const Named *
given(const char *name, slot_value value, const char *const *words, int wanted,
	const char *said)
{
	slot_walk walk;
	Thing *thing;
	const Named *named;

	end();
	begin();
	thing = Named_as_Thing(Named_new(&pools.Thing));
	put(thing, "stays", slot_int(1));
	put(thing, name, value.kind == SLOT_KIND_REF ? slot_ref(thing) : value);
	save(&pools, "b");
	rewrite(words);
	expect_load(wanted, said);
	walk = slot_pool_walk(&other.Thing.all);
	named = Named_next(&walk);
	truth(!named == (wanted != SLOT_OK), "not all or nothing");
	truth(!named || slot_dict_count(&Named_class, named) == 1,
		"not just one stays");
	return named;
}

static void
given_slots(void)
{
	static const char *const level[] = {
		"\"level\"", "\"lever\"", "levek", "level", NULL};
	static const char *const name[] = {"\"name\": \"name\"",
		"\"name\": \"nama\"", "nami", "name", NULL};
	static const char *const id[] = {
		"\"name\": \"id\"", "\"name\": \"if\"", "iq", "id", NULL};
	static const char other_type[] =
		"Named in row 1: level: is of another type";
	static const char zero[] = "not in \0 a word";
	const Named *named;

	begin();
	named = given("levek", slot_real(2.5), level, SLOT_OK, "");
	truth(named && Named_get_level(named) == 2.5, "not 2.5");
	named = given("levek", slot_int(-3), level, SLOT_OK, "");
	truth(named && Named_get_level(named) == -3, "not -3");
	given("levek", slot_uint(UINT64_MAX), level, SLOT_FILE_VALUE,
		"Named in row 1: level: 18446744073709551615 has more bits "
		"than a double");
	given("levek", slot_text("2", 1), level, SLOT_FILE_VALUE, other_type);
	given("levek", slot_bool(true), level, SLOT_FILE_VALUE, other_type);
	given("levek", slot_ref(NULL), level, SLOT_FILE_VALUE, other_type);
	named = given("nami", slot_text(zero, 6), name, SLOT_OK, "");
	truth(named && strcmp(Named_get_name(named), "not in") == 0,
		"another name");
	given("nami", slot_text(zero, sizeof zero - 1), name, SLOT_FILE_VALUE,
		"Named in row 1: name: a text cannot hold \\u0000");
	named = given("iq", slot_int(1000000), id, SLOT_OK, "");
	truth(named && Named_get_id(named) == 1000000, "another id");
	given("iq", slot_int(1000001), id, SLOT_FILE_VALUE,
		"Named in row 1: id: 1000001 is above 1000000");
	given("iq", slot_int(-1), id, SLOT_FILE_VALUE,
		"Named in row 1: id: -1 is below 0");
	given("ix", slot_int(1), id, SLOT_FILE_VALUE,
		"Named in row 1: id: is missing");
	given("levek", slot_real(1), level + 2, SLOT_FILE_VALUE,
		"Named in row 1: attribute 'level' has the name of a slot");
	end();
}

/* One that is called as the tag: it may only tell what the class does. */
static void
given_tag(slot_pool *pool, slot_pool *into, const slot_class *type,
	slot_value value, size_t stay, const char *said)
{
	static const char *const words[] = {"kinx", "kind", NULL};
	slot_file_error fault;
	slot_walk walk;
	void *object = slot_new(pool, type);

	put(object, "kinx", value);
	truth(slot_pool_save(pool, "b", NULL) == SLOT_OK, "not saved");
	rewrite(words);
	memset(&fault, 0, sizeof fault);
	truth(slot_pool_load(into, "a", &fault) ==
			(*said ? SLOT_FILE_VALUE : SLOT_OK),
		"another status");
	truth(strcmp(fault.text, said) == 0, fault.text);
	walk = slot_pool_walk(into);
	object = slot_walk_next(&walk, type);
	truth(!object == (*said != 0), "not all or nothing");
	truth(!object || slot_dict_count(type, object) == stay,
		"another number of attributes");
	slot_pool_clear(into);
	slot_pool_clear(pool);
}

static void
given_tags(void)
{
	static const char tagged[] = "Tagged in row 1: attribute 'kind' is "
				     "another tag than the class's";
	static const char numbered[] = "Numbered in row 1: attribute 'kind' is "
				       "another tag than the class's";
	slot_pool *pool, *into;

	begin();
	pool = &pools.Tagged.all;
	into = &other.Tagged.all;
	given_tag(pool, into, &Tagged_class, slot_text("thing", 5), 0, "");
	given_tag(pool, into, &Tagged_class, slot_text("think", 5), 0, tagged);
	given_tag(pool, into, &Tagged_class, slot_int(7), 0, tagged);
	pool = &pools.Numbered.all;
	into = &other.Numbered.all;
	given_tag(pool, into, &Numbered_class, slot_int(7), 0, "");
	given_tag(pool, into, &Numbered_class, slot_uint(7), 0, "");
	given_tag(pool, into, &Numbered_class, slot_int(-7), 0, numbered);
	given_tag(pool, into, &Numbered_class, slot_text("7", 1), 0, numbered);
	given_tag(pool, into, &Numbered_class, slot_real(7), 0, numbered);
	pool = &pools.Note.all;
	into = &other.Note.all;
	given_tag(pool, into, &AnyNote_class, slot_text("AnyNote", 7), 0, "");
	given_tag(pool, into, &AnyNote_class, slot_text("letter", 6), 1, "");
	end();
}

/* Where pointers are of another size places are, too. */
static void
foreign(void)
{
	static const char *const words[] = {
		"\"pointer_size\": 8", "\"pointer_size\": 4", NULL};

	begin();
	put(Thing_new(&pools.Thing), "zeta", slot_bool(true));
	save(&pools, "b");
	rewrite(words);
	expect_load(sizeof(void *) == 8 ? SLOT_FILE_LAYOUT : SLOT_OK,
		sizeof(void *) == 8
			? "was written with another schema: class 'Thing'"
			: "");
	end();
}

/* It is not mapped: slot_file_open does not compile, and says so where it does
 * not know. */
static void
not_mapped(void)
{
	slot_file file;
	slot_file_error fault;

	begin();
	fill_kinds(Thing_new(&pools.Thing));
	save(&pools, "a");
	truth(slot_file_open_(&Thing_class, &file, "a", &fault) ==
			SLOT_FILE_KIND,
		"opened");
	truth(strcmp(fault.text,
		      "Thing objects are more than rows of a file: the class "
		      "is open") == 0,
		fault.text);
	end();
}

int
main(void)
{
	kinds();
	frozen();
	any_bytes();
	same_attributes();
	lives_on();
	references();
	bad_files();
	is_older = true;
	bad_files();
	is_older = false;
	given_slots();
	given_tags();
	foreign();
	not_mapped();
	return faults != 0;
}
