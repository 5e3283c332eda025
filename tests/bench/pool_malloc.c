/* SPDX-License-Identifier: MIT */
/*
 * Objects that an allocator hands out one by one: the C library's, or what was
 * loaded in its place, and mimalloc. And with a list of references in each, as
 * CPython has it.
 *
 * mimalloc is opened as a library, by names of its own, so that it serves no
 * one but its way.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdlib.h>

#include "bench_pool.h"

struct object {
	uint32_t a, b, c;
};

struct allocator {
	void *(*make)(size_t count, size_t size);
	void (*release)(void *);
};

/*---- one by one -----------------------------------------------------------*/

static struct object **objects;

static void
make(const struct allocator *by, size_t n)
{
	size_t i;

	objects = malloc(n * sizeof *objects);
	for (i = 0; i < n; i++) {
		objects[i] = by->make(1, sizeof **objects);
		objects[i]->a = (uint32_t)i;
	}
}

static void
churn(const struct allocator *by, const uint32_t *order, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++) {
		by->release(objects[order[i]]);
		objects[order[i]] = by->make(1, sizeof **objects);
		objects[order[i]]->a = order[i];
	}
}

static void
release(const struct allocator *by, const uint32_t *order, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		by->release(objects[order[i]]);
}

/* By the pointers: the program has no other way to all of them. */
static uint64_t
walk(size_t n)
{
	uint64_t sum = 0;
	size_t i;

	for (i = 0; i < n; i++)
		sum += objects[i]->a;
	return sum;
}

static void
end(size_t n)
{
	(void)n;
	free(objects);
}

/* The way NAME: objects of the allocator BY. */
#define WAY(NAME, BY) \
	static void NAME##_make(size_t n) \
	{ \
		make(&BY, n); \
	} \
	static void NAME##_churn(const uint32_t *order, size_t n) \
	{ \
		churn(&BY, order, n); \
	} \
	static void NAME##_release(const uint32_t *order, size_t n) \
	{ \
		release(&BY, order, n); \
	} \
	const struct way way_##NAME = {#NAME, NAME##_make, NAME##_churn, walk, \
		NULL, NULL, NULL, NAME##_release, end}

static const struct allocator of_libc = {calloc, free};
static struct allocator of_mimalloc;

WAY(malloc, of_libc);
WAY(mimalloc, of_mimalloc);

/* dlsym's answer is an object pointer; POSIX says that it may be called. */
int
pool_have_mimalloc(void)
{
	void *opened = dlopen("libmimalloc.so.2", RTLD_NOW | RTLD_LOCAL);

	if (!opened)
		return 0;
	*(void **)&of_mimalloc.make = dlsym(opened, "mi_calloc");
	*(void **)&of_mimalloc.release = dlsym(opened, "mi_free");
	return of_mimalloc.make && of_mimalloc.release;
}

/*---- a list of references in each object, as CPython has it ----------------*/

struct listed;

struct reference {
	struct listed *object;
	struct reference *previous, *next;
};

struct listed {
	struct reference *references;
	struct object object;
};

static struct listed **listed;
static struct reference **references;

static void
list_make(size_t n)
{
	size_t i;

	listed = malloc(n * sizeof *listed);
	references = malloc(n * sizeof *references);
	for (i = 0; i < n; i++) {
		listed[i] = calloc(1, sizeof **listed);
		listed[i]->object.a = (uint32_t)i;
	}
}

static void
list_free(struct listed *object)
{
	struct reference *reference = object->references, *next;

	for (; reference; reference = next) {
		next = reference->next;
		reference->object = NULL;
		reference->previous = reference->next = NULL;
	}
	free(object);
}

static void
list_churn(const uint32_t *order, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++) {
		list_free(listed[order[i]]);
		listed[order[i]] = calloc(1, sizeof **listed);
		listed[order[i]]->object.a = order[i];
	}
}

static uint64_t
list_walk(size_t n)
{
	uint64_t sum = 0;
	size_t i;

	for (i = 0; i < n; i++)
		sum += listed[i]->object.a;
	return sum;
}

static void
list_weaken(const uint32_t *order, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++) {
		struct listed *object = listed[order[i]];
		struct reference *reference = malloc(sizeof *reference);

		reference->object = object;
		reference->previous = NULL;
		reference->next = object->references;
		if (object->references)
			object->references->previous = reference;
		object->references = reference;
		references[i] = reference;
	}
}

static uint64_t
list_deref(size_t n)
{
	uint64_t sum = 0;
	size_t i;

	for (i = 0; i < n; i++)
		if (references[i]->object)
			sum += references[i]->object->object.a;
	return sum;
}

static void
list_release(const uint32_t *order, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		list_free(listed[order[i]]);
}

static void
list_end(size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		free(references[i]);
	free(references);
	free(listed);
}

const struct way way_list = {"list", list_make, list_churn, list_walk, NULL,
	list_weaken, list_deref, list_release, list_end};
