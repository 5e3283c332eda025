/* SPDX-License-Identifier: MIT */
/* What saving and opening refuse, in which words; what they take. */
#include "everything.h"

#include <stdio.h>

#include "fill.h"

#include "inside.h"
#include "truth.h"
#include "whole.h"

static void
expect(int status, int wanted, const slot_file_error *fault, const char *words)
{
	char text[400];

	slot_file_message(fault, "f", text, sizeof text);
	if (status == wanted && fault->status == wanted && strstr(text, words))
		return;
	printf("%d, not %d: %s\n    but: %s\n", status, wanted, text, words);
	faults++;
}

static void
open_bad(const char *data, size_t size, size_t at, const char *bytes,
	size_t length, int wanted, const char *words)
{
	slot_file file;
	slot_file_error fault;
	char *copy = malloc(size + 1);

	if (!copy)
		abort();
	memcpy(copy, data, size);
	memcpy(copy + at, bytes, length);
	whole_write("f", copy, size);
	free(copy);
	expect(slot_file_open(Thing, &file, "f", &fault), wanted, &fault,
		words);
}

static void
bad_heads(void)
{
	slot_file file;
	slot_file_error fault;
	Thing_pool pool;
	char *data;
	size_t size;

	Thing_pool_init(&pool);
	fill(&pool, 2);
	expect(slot_pool_save(&pool.all, "f", &fault), SLOT_OK, &fault,
		"f: no error");
	expect(slot_pool_save(&pool.all, "no/such/f", &fault), SLOT_FILE_SYSTEM,
		&fault, "f: cannot be written: No such file or directory");
	slot_pool_destroy(&pool.all);
	data = whole_read("f", &size);
	open_bad(data, size, 0, "S", 1, SLOT_FILE_NONE,
		"f: is no file of objects");
	open_bad(data, 0, 0, "", 0, SLOT_FILE_NONE, "f: is no file of objects");
	open_bad(
		data, 63, 0, "", 0, SLOT_FILE_NONE, "f: is no file of objects");
	open_bad(data, size, 12, "\1\2\3\4", 4, SLOT_FILE_ORDER,
		"f: was written on a machine of the other byte order");
	open_bad(data, size, 8, "\2", 1, SLOT_FILE_VERSION,
		"f: is of a later version of the format");
	open_bad(data, size, 64, "\2", 1, SLOT_FILE_DAMAGED,
		"f: is not as it was written");
	open_bad(data, size - 1, 0, "", 0, SLOT_FILE_DAMAGED,
		"f: is not as it was written");
	whole_write("f", data, size);
	expect(slot_file_open(Point, &file, "f", &fault), SLOT_FILE_CLASS,
		&fault, "f: holds no 'Point' but objects of another class");
	expect(slot_file_open(Thing, &file, "no", &fault), SLOT_FILE_SYSTEM,
		&fault, "f: cannot be read: No such file or directory");
	truth(slot_file_open(Wire, &file, "f", NULL) == SLOT_OK, "no fault");
	truth(slot_file_verify(&file, NULL) == SLOT_OK, "no fault");
	slot_file_close(&file);
	free(data);
}

/* What only somebody who does not use setters writes. */
static void
bad_values(void)
{
	slot_file file;
	slot_file_error fault;
	Thing_pool pool;
	Options *options;
	Numbers *numbers;
	Thing_idx gone;
	size_t count;

	Thing_pool_init(&pool);
	options = Options_new(&pool);
	numbers = Numbers_new(&pool);
	if (!options || !numbers)
		abort();
	numbers->ratio = 2;
	truth(slot_pool_save(&pool.all, "f", NULL) == SLOT_OK, "not saved");
	truth(slot_file_open(Thing, &file, "f", NULL) == SLOT_OK, "not open");
	expect(slot_file_verify(&file, &fault), SLOT_FILE_VALUE, &fault,
		"f: Numbers in row 1: ratio: 2.0 is above 1.5");
	truth(fault.row == 1, "another row");
	slot_file_close(&file);
	numbers->ratio = 1;
	/* To what is gone, which an optional reference may be told of. */
	gone = Thing_idx_of(&pool, Numbers_as_Thing(numbers));
	Options_set_next(options, gone);
	Numbers_free(&pool, numbers);
	truth(slot_pool_save(&pool.all, "f", &fault) == SLOT_OK, "not saved");
	truth(slot_file_open(Options, &file, "f", NULL) == SLOT_OK, "not open");
	options = SLOT_NOT_CONST_(
		(const void *)slot_file_rows(Options, &file, &count));
	truth(count == 1 && !Options_has_next(options),
		"refers to what is gone");
	truth(!slot_file_rows(Numbers, &file, &count) && count == 0, "Numbers");
	truth(!slot_file_at(Numbers, &file, 1), "it is an Options");
	truth(!slot_file_at(Options, &file, 0), "row 0");
	truth(!slot_file_at(Options, &file, 2), "row 2");
	truth(slot_file_at(Thing, &file, 1) == (const void *)options, "row 1");
	slot_file_close(&file);
	slot_pool_destroy(&pool.all);
}

static void
no_objects(void)
{
	slot_file file;
	Thing_pool pool;
	size_t count;

	Thing_pool_init(&pool);
	truth(slot_pool_save(&pool.all, "f", NULL) == SLOT_OK, "not saved");
	truth(slot_file_open(Thing, &file, "f", NULL) == SLOT_OK, "not open");
	truth(slot_file_verify(&file, NULL) == SLOT_OK, "not verified");
	truth(!slot_file_rows(Thing, &file, &count) && count == 0, "objects");
	slot_file_close(&file);
}

/* The same objects, whatever was made and freed before, and in whatever order
 * their classes came; what is no slot's does not come into the file. */
static void
same_bytes(void)
{
	Thing_pool a, b;
	char *first, *second;
	size_t sizes[2], i;
	Numbers *gone[100];
	Wire *wire;
	Options *options;

	Thing_pool_init(&a);
	Thing_pool_init(&b);
	for (i = 0; i < 100; i++) {
		gone[i] = Numbers_new(&b);
		memset(gone[i], 0x55, sizeof *gone[i]);
	}
	for (i = 0; i < 100; i++)
		Numbers_free(&b, gone[i]);
	wire = Wire_new(&a);
	options = Options_new(&a);
	Wire_set_id(wire, 7);
	Options_set_next(options, Thing_idx_of(&a, Wire_as_Thing(wire)));
	options = Options_new(&b);
	memset(options, 0xaa, sizeof *options);
	Options_init(options);
	wire = Wire_new(&b);
	memcpy(wire->title, "\0garbage", 9);
	Wire_set_id(wire, 7);
	Options_set_next(options, Thing_idx_of(&b, Wire_as_Thing(wire)));
	truth(slot_pool_save(&a.all, "f", NULL) == SLOT_OK, "not saved");
	truth(slot_pool_save(&b.all, "g", NULL) == SLOT_OK, "not saved");
	first = whole_read("f", sizes);
	second = whole_read("g", sizes + 1);
	truth(sizes[0] == sizes[1] && memcmp(first, second, sizes[0]) == 0,
		"other bytes");
	free(first);
	free(second);
	slot_pool_destroy(&a.all);
	slot_pool_destroy(&b.all);
}

/* Objects that are more than rows, of a family whose others are not. */
static void
more_than_rows(void)
{
	slot_file file;
	slot_file_error fault;
	Thing_pool pool;
	uint64_t id = Named_class.id, sum = 0;
	char *data;
	size_t size;

	Thing_pool_init(&pool);
	truth(Wire_new(&pool) != NULL, "no memory");
	truth(slot_pool_save(&pool.all, "f", NULL) == SLOT_OK, "not saved");
	truth(Named_new(&pool) != NULL, "no memory");
	truth(slot_pool_save(&pool.all, "h", NULL) == SLOT_OK, "not saved");
	expect(slot_file_open(Thing, &file, "h", &fault), SLOT_FILE_KIND,
		&fault,
		"f: Named objects are more than rows of a file: slot 'name' "
		"leads out of them");
	slot_pool_destroy(&pool.all);
	/* Nobody wrote such a file. */
	data = whole_read("f", &size);
	memcpy(data + 72, &id, 8);
	memcpy(data + 40, &sum, 8);
	sum = inside_sum(data, 192);
	memcpy(data + 40, &sum, 8);
	whole_write("f", data, size);
	free(data);
	expect(slot_file_open(Thing, &file, "f", &fault), SLOT_FILE_KIND,
		&fault, "f: Named objects are more than rows");
}

int
main(void)
{
	more_than_rows();
	bad_heads();
	bad_values();
	no_objects();
	same_bytes();
	return faults != 0;
}
