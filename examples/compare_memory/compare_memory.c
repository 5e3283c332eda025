/* SPDX-License-Identifier: MIT */
/*
 * compare_memory [COUNT]: what an object takes with a dictionary, with slots,
 * with slots and weak references, and in a child without slots: the classic
 * demonstration, in C and, where python3 is installed, in Python beside it.
 * Each row is measured in a process of its own, so that no memory is met
 * twice: compare_memory ROW COUNT prints one.
 *
 * "resident" is by how much the process grew, divided by the objects: it has
 * what allocators keep beside them. Times are one pass over all of them,
 * without the first touch of memory taken off.
 */
#define _POSIX_C_SOURCE 200809L /* clock_gettime, popen, sysconf */
#include "memory.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

/* What was measured of one row. */
struct figures {
	size_t bytes; /* of the object itself */
	bool has_dict;
	double resident, make, read, write; /* bytes, and ns, an object */
};

static double
now(void)
{
	struct timespec time;

	clock_gettime(CLOCK_MONOTONIC, &time);
	return (double)time.tv_sec * 1e9 + (double)time.tv_nsec;
}

static double
resident_bytes(void)
{
	FILE *file = fopen("/proc/self/statm", "r");
	long pages = 0;

	if (!file)
		return 0;
	if (fscanf(file, "%*d %ld", &pages) != 1)
		pages = 0;
	fclose(file);
	return (double)pages * (double)sysconf(_SC_PAGESIZE);
}

static void
need(bool done)
{
	if (done)
		return;
	fputs("compare_memory: out of memory\n", stderr);
	exit(2);
}

/*---- one object of each kind ----------------------------------------------*/

static const char *const symbols[] = {"ACME", "BOLT", "CORK", "DUNE"};

static void
put(const slot_class *type, void *object, const char *name, slot_value value)
{
	need(slot_set_named(type, object, name, strlen(name), value) ==
		SLOT_OK);
}

static slot_value
get(const slot_class *type, const void *object, const char *name)
{
	slot_value value;

	need(slot_get_named(type, object, name, strlen(name), &value) ==
		SLOT_OK);
	return value;
}

/* Attributes that are in no slot. */
static void
fill_dict_point(void *object, size_t i)
{
	put(&DictPoint_class, object, "x", slot_real((double)i));
	put(&DictPoint_class, object, "y", slot_real((double)i / 2));
}

static double
read_dict_point(const void *object)
{
	return get(&DictPoint_class, object, "x").as.real +
		get(&DictPoint_class, object, "y").as.real;
}

static void
write_dict_point(void *object)
{
	put(&DictPoint_class, object, "x", slot_real(1));
}

static void
fill_dict_order(void *object, size_t i)
{
	const char *symbol = symbols[i % 4];

	put(&DictOrder_class, object, "id", slot_int((int64_t)i));
	put(&DictOrder_class, object, "price", slot_real((double)i / 100));
	put(&DictOrder_class, object, "qty", slot_int((int64_t)(i % 1000)));
	put(&DictOrder_class, object, "side",
		slot_int(i % 2 ? Side_buy : Side_sell));
	put(&DictOrder_class, object, "symbol",
		slot_text(symbol, strlen(symbol)));
	put(&DictOrder_class, object, "active", slot_bool(true));
}

static double
read_dict_order(const void *object)
{
	return get(&DictOrder_class, object, "price").as.real *
		(double)get(&DictOrder_class, object, "qty").as.integer;
}

static void
write_dict_order(void *object)
{
	put(&DictOrder_class, object, "qty", slot_int(1));
}

/* Slots: of a parent, and so of all its children. */
#define POINT(P, point) \
	static void fill_##point(void *object, size_t i) \
	{ \
		P *self = object; \
\
		P##_set_x(self, (double)i); \
		P##_set_y(self, (double)i / 2); \
	} \
	static double read_##point(const void *object) \
	{ \
		const P *self = object; \
\
		return P##_get_x(self) + P##_get_y(self); \
	} \
	static void write_##point(void *object) \
	{ \
		P *self = object; \
\
		P##_set_x(self, 1); \
	}

#define ORDER(O, order) \
	static void fill_##order(void *object, size_t i) \
	{ \
		O *self = object; \
\
		O##_set_id(self, i); \
		O##_set_price(self, (double)i / 100); \
		O##_set_qty(self, (uint32_t)(i % 1000)); \
		need(O##_set_side(self, i % 2 ? Side_buy : Side_sell)); \
		need(O##_set_symbol(self, symbols[i % 4])); \
		O##_set_active(self, true); \
	} \
	static double read_##order(const void *object) \
	{ \
		const O *self = object; \
\
		return O##_get_price(self) * O##_get_qty(self); \
	} \
	static void write_##order(void *object) \
	{ \
		O *self = object; \
\
		O##_set_qty(self, 1); \
	}

POINT(Point, point)
POINT(WeakPoint, weak_point)
POINT(OpenPoint, open_point)
ORDER(Order, order)
ORDER(WeakOrder, weak_order)
ORDER(OpenOrder, open_order)

/*---- rows -----------------------------------------------------------------*/

struct row {
	const char *name, *label;
	const slot_class *type, *family;
	void (*fill)(void *object, size_t i);
	double (*read)(const void *object);
	void (*write)(void *object);
};

static const struct row rows[] = {
	{"DictPoint", "Point, dict", &DictPoint_class, &DictPoint_class,
		fill_dict_point, read_dict_point, write_dict_point},
	{"Point", "Point, slots", &Point_class, &Point_class, fill_point,
		read_point, write_point},
	{"WeakPoint", "Point, slots and weak references", &WeakPoint_class,
		&WeakPoint_class, fill_weak_point, read_weak_point,
		write_weak_point},
	{"OpenPoint", "Point, child without slots", &OpenPoint_class,
		&Point_class, fill_open_point, read_open_point,
		write_open_point},
	{"DictOrder", "Order, dict", &DictOrder_class, &DictOrder_class,
		fill_dict_order, read_dict_order, write_dict_order},
	{"Order", "Order, slots", &Order_class, &Order_class, fill_order,
		read_order, write_order},
	{"WeakOrder", "Order, slots and weak references", &WeakOrder_class,
		&WeakOrder_class, fill_weak_order, read_weak_order,
		write_weak_order},
	{"OpenOrder", "Order, child without slots", &OpenOrder_class,
		&Order_class, fill_open_order, read_open_order,
		write_open_order}};

enum { ROWS = sizeof rows / sizeof rows[0] };

/* A child without slots gets an attribute of its own, as in Python one would:
 * else its dictionary costs a pointer and nothing more. */
static void
fill_extra(const struct row *row, void *object)
{
	if (row->type != row->family)
		put(row->type, object, "note", slot_int(1));
}

static struct figures
measure(const struct row *row, size_t count)
{
	struct figures figures = {
		row->type->size, row->type->dict != 0, 0, 0, 0, 0};
	double before = resident_bytes(), start = now();
	static volatile double sum;
	slot_pool pool;
	slot_walk walk;
	void *object;
	size_t i;

	slot_pool_init(&pool, row->family, NULL, 0);
	for (i = 0; i < count; i++) {
		object = slot_new(&pool, row->type);
		need(object != NULL);
		row->fill(object, i);
		fill_extra(row, object);
	}
	figures.make = (now() - start) / (double)count;
	figures.resident = (resident_bytes() - before) / (double)count;
	start = now();
	walk = slot_pool_walk(&pool);
	while ((object = slot_walk_next(&walk, NULL)))
		sum = sum + row->read(object);
	figures.read = (now() - start) / (double)count;
	start = now();
	walk = slot_pool_walk(&pool);
	while ((object = slot_walk_next(&walk, NULL)))
		row->write(object);
	figures.write = (now() - start) / (double)count;
	slot_pool_destroy(&pool);
	return figures;
}

static void
print_figures(const struct figures *its)
{
	printf("%s %zu %.1f %.1f %.1f %.1f\n", its->has_dict ? "yes" : "no",
		its->bytes, its->resident, its->make, its->read, its->write);
}

/*---- the table ------------------------------------------------------------*/

/* What a process says of its row: six words. */
static bool
ask(const char *command, char words[6][32])
{
	FILE *pipe = popen(command, "r");
	bool asked = pipe &&
		fscanf(pipe, "%31s %31s %31s %31s %31s %31s", words[0],
			words[1], words[2], words[3], words[4], words[5]) == 6;

	if (pipe && pclose(pipe) != 0)
		asked = false;
	return asked;
}

static bool
print_row(const char *language, const char *label, const char *command)
{
	char words[6][32];

	if (!ask(command, words))
		return false;
	printf("%-7s %-33s %-4s %6s %9s %8s %7s %7s\n", language, label,
		words[0], words[1], words[2], words[3], words[4], words[5]);
	fflush(stdout);
	return true;
}

static int
print_table(const char *self, const char *script, size_t count)
{
	char command[4096];
	bool has_python = system("python3 -c '' >/dev/null 2>&1") == 0;
	size_t i;

	printf("%zu objects      %-20s dict  bytes  resident  make ns read ns write ns\n",
		count, "");
	for (i = 0; i < ROWS; i++) {
		snprintf(command, sizeof command, "'%s' %s %zu", self,
			rows[i].name, count);
		if (!print_row("C", rows[i].label, command))
			return 1;
		if (!has_python)
			continue;
		snprintf(command, sizeof command, "python3 '%s' %s %zu", script,
			rows[i].name, count);
		if (!print_row("Python", rows[i].label, command))
			return 1;
	}
	if (!has_python)
		puts("no python3 here: the same classes in Python are not shown");
	return 0;
}

int
main(int argc, char **argv)
{
	size_t count = argc > 1 ? strtoul(argv[argc - 1], NULL, 10) : 1000000;
	size_t i;

	if (count == 0 || argc > 3) {
		fputs("usage: compare_memory [COUNT]\n", stderr);
		return 2;
	}
	for (i = 0; argc == 3 && i < ROWS; i++)
		if (strcmp(argv[1], rows[i].name) == 0) {
			struct figures figures = measure(&rows[i], count);

			print_figures(&figures);
			return 0;
		}
	if (argc == 3)
		return 2;
	return print_table(argv[0], COMPARE_MEMORY_PY, count);
}
