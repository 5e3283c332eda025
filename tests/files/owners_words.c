/* SPDX-License-Identifier: MIT */
/* What is said of objects that are not saved or not loaded with all that is
 * theirs; and what is long, but neither deep nor slow. */
#include "owners.h"

#include <stdio.h>

#include "sum_again.h"
#include "truth.h"
#include "whole.h"

static owners_pools pools, others;

static void
expect(int status, int wanted, const slot_file_error *fault, const char *words)
{
	if (status == wanted && fault->status == wanted &&
		strcmp(fault->text, words) == 0)
		return;
	printf("%d, not %d: %s\n    but: %s\n", status, wanted, fault->text,
		words);
	faults++;
}

static Node *
node(void)
{
	Node *made = Node_new(&pools.Node);
	Leaf *leaf = Leaf_new(&pools.Leaf);

	if (!made || !leaf)
		abort();
	Node_set_leaf(made, leaf);
	return made;
}

static void
save(int wanted, const char *words)
{
	slot_file_error fault;

	expect(slot_pool_save(&pools.Node.all, "f", &fault), wanted, &fault,
		words);
}

static void
load(int wanted, const char *words)
{
	slot_file_error fault;
	size_t i;

	expect(slot_pool_load(&others.Node.all, "f", &fault), wanted, &fault,
		words);
	for (i = 0; wanted != SLOT_OK && i < 6; i++)
		truth(others.slot_all[i]->count == 0, "something is there");
	owners_pools_clear(&others);
}

/* References out of what is saved. */
static void
references(void)
{
	Node *first = node(), *second = node(), outside;
	Leaf *leaf = Leaf_new(&pools.Leaf);

	Node_set_friend(first, second);
	Node_set_best(first, Node_get_leaf(second));
	save(SLOT_OK, "");
	load(SLOT_OK, "");
	Node_set_best(first, leaf);
	save(SLOT_FILE_REFERENCE,
		"Node in row 3: best: leads into another pool");
	Node_init(&outside);
	Node_set_best(first, NULL);
	Node_set_friend(first, &outside);
	save(SLOT_FILE_REFERENCE,
		"Node in row 3: friend: leads into another pool");
	Node_set_friend(first, second);
	Node_free(&pools.Node, second);
	save(SLOT_OK, "");
	load(SLOT_OK, "");
	owners_pools_clear(&pools);
}

/* A chain is as long as there is memory; what is not one is not deep. */
static void
chains(void)
{
	Node *last = NULL, *made;
	Deep *deep, *left = NULL;
	long i;

	for (i = 0; i < 30000; i++) {
		made = node();
		Node_set_last(made, last);
		last = made;
	}
	save(SLOT_OK, "");
	load(SLOT_OK, "");
	owners_pools_clear(&pools);
	for (i = 0; i < 1200; i++) {
		deep = Deep_new(&pools.Node);
		Node_set_leaf(Deep_as_Node(deep), Leaf_new(&pools.Leaf));
		Deep_set_left(deep, left ? Deep_as_Node(left) : NULL);
		left = deep;
		if (i == 900)
			save(SLOT_OK, "");
	}
	load(SLOT_OK, "");
	save(SLOT_FILE_KIND,
		"Leaf in row 1: is owned, or has lists in lists, more than 1000 "
		"deep");
	owners_pools_clear(&pools);
}

static void
lists_in_lists(void)
{
	Node *made = node();
	Branch *at = Node_at_tree(made);
	int i;

	for (i = 0; i < 1100; i++) {
		if (i == 900) {
			save(SLOT_OK, "");
			load(SLOT_OK, "");
		}
		if (!Branch_append_below(at))
			abort();
		at = Branch_at_below(at, 0);
	}
	save(SLOT_FILE_KIND,
		"Branch: below: lists are in lists, more than 1000 deep");
	owners_pools_clear(&pools);
}

/* What nobody saves, with check sums that are right. */
static void
change(size_t row, size_t at, uint64_t to)
{
	file_section *section;
	size_t size;
	char *data = whole_read("f", &size);
	uint32_t i;

	section = (file_section *)(void *)(data + 64);
	for (i = 0; row >= section[i].first + section[i].count; i++) {
	}
	memcpy(data + section[i].offset +
			(row - section[i].first) * section[i].stride + at,
		&to, sizeof(void *));
	sum_again(data, size);
	whole_write("f", data, size);
	free(data);
}

static void
spoiled(size_t row, size_t at, uint64_t to, int status, const char *words)
{
	save(SLOT_OK, "");
	change(row, at, to);
	load(status, words);
}

#define AT(T, slot) offsetof(T, slot)

/* Leaves are rows 1 to 3, nodes 4 to 6. */
static void
owners(void)
{
	Node *first = node(), *second = node(), *third = node();

	spoiled(5, AT(Node, leaf), 1, SLOT_FILE_REFERENCE,
		"Node in row 5: leaf: owns what another owns");
	spoiled(5, AT(Node, leaf), 0, SLOT_FILE_REFERENCE,
		"Leaf in row 2: nothing owns it");
	spoiled(5, AT(Node, leaf), 6, SLOT_FILE_REFERENCE,
		"Node in row 5: leaf: row 6 is no Leaf");
	spoiled(5, AT(Node, leaf), UINT64_MAX, SLOT_FILE_REFERENCE,
		sizeof(void *) == 8
			? "Node in row 5: leaf: row 18446744073709551615 is no "
			  "Leaf"
			: "Node in row 5: leaf: row 4294967295 is no Leaf");
	save(SLOT_OK, "");
	change(4, AT(Node, last), 5);
	change(5, AT(Node, last), 4);
	load(SLOT_FILE_REFERENCE, "Node in row 4: owns itself");
	spoiled(4, AT(Node, last), 4, SLOT_FILE_REFERENCE,
		"Node in row 4: owns itself");
	spoiled(4, AT(Node, friend_), 9, SLOT_FILE_REFERENCE,
		"Node in row 4: friend: row 9 is no Node");
	spoiled(4, AT(Node, name), 8, SLOT_FILE_DAMAGED,
		"is not as it was written");
	third->leaf->weight = 101;
	save(SLOT_OK, "");
	load(SLOT_FILE_VALUE, "Node in row 6: leaf.weight: 101 is above 100");
	(void)first;
	(void)second;
	owners_pools_clear(&pools);
}

/* A word of the file is another of as many letters, in what it says of its
 * classes. */
static void
reword(const char *word, const char *other)
{
	size_t size, length = strlen(word), i;
	char *data = whole_read("f", &size);

	for (i = 0; i + length <= size; i++)
		if (memcmp(data + i, word, length) == 0)
			memcpy(data + i, other, length);
	sum_again(data, size);
	whole_write("f", data, size);
	free(data);
}

/* What another schema or machine has written, and cannot be read: why is
 * said. */
static void
other_schema(void)
{
	node();
	save(SLOT_OK, "");
	reword("\"weight\"", "\"height\"");
	load(SLOT_FILE_LAYOUT,
		"was written with another schema: class 'Leaf': slot 'weight' "
		"is new and has no default (slotgen --against tells all)");
	reword("\"pointer_size\": 8", "\"pointer_size\": 4");
	load(SLOT_FILE_LAYOUT,
		"was written with another schema: class 'Leaf': slot 'weight' "
		"is new (slotgen --against tells all)");
	owners_pools_clear(&pools);
}

int
main(void)
{
	owners_pools_init(&pools);
	owners_pools_init(&others);
	references();
	chains();
	lists_in_lists();
	owners();
	other_schema();
	owners_pools_destroy(&pools);
	owners_pools_destroy(&others);
	return faults != 0;
}
