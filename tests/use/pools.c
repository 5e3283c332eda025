/* SPDX-License-Identifier: MIT */
/* uses: pools.h */
/* Pools against a simple model: whatever is made and freed, in whatever
 * order, what lives is found and what is gone is not. */
#include <stdio.h>
#include <stdlib.h>

#include "check.h"
#include "pools.h"

static uint64_t seed = 1;

static uint32_t
pick(uint32_t below)
{
	seed = seed * 6364136223846793005u + 1442695040888963407u;
	return SLOT_CAST(uint32_t, seed >> 33) % below;
}

/* Its links in the list of free places are as long as the object. */
static void
test_small(void)
{
	static Card *cards[40000];
	Card_pool pool;
	Flag_pool flags;
	size_t i;

	Card_pool_init(&pool);
	Flag_pool_init(&flags);
	for (i = 0; i < 40000; i++) {
		cards[i] = Card_new(&pool);
		CHECK(cards[i] && Card_get_rank(cards[i]) == 1);
		CHECK(Card_set_rank(cards[i], SLOT_CAST(int64_t, i % 13 + 1)));
		CHECK(Flag_new(&flags) != NULL);
	}
	for (i = 0; i < 40000; i++)
		CHECK(Card_get_rank(cards[i]) == i % 13 + 1);
	for (i = 0; i < 40000; i += 2)
		Card_free(&pool, cards[i]);
	CHECK(pool.all.count == 20000);
	for (i = 1; i < 40000; i += 2)
		CHECK(Card_get_rank(cards[i]) == i % 13 + 1);
	for (i = 0; i < 40000; i += 2)
		cards[i] = Card_new(&pool);
	CHECK(pool.all.count == 40000);
	CHECK(pool.all.slab_count == 2); /* all places again */
	slot_pool_destroy(&pool.all);
	CHECK(pool.all.count == 0);
	CHECK(Card_new(&pool) != NULL); /* it may be used again */
	slot_pool_destroy(&pool.all);
	slot_pool_destroy(&flags.all);
}

static void
test_large(void)
{
	Page *pages[5];
	Page_pool pool;
	Line_pool lines;
	size_t i;

	Page_pool_init(&pool);
	Line_pool_init(&lines);
	for (i = 0; i < 5; i++) {
		pages[i] = Page_new(&pool);
		Page_set_number(pages[i], SLOT_CAST(uint32_t, i));
		CHECK(Page_set_data(pages[i], 99999, 7));
		CHECK(slot_pool_of(pages[i]) == &pool.all);
		CHECK(SLOT_ADDRESS_(Line_new(&lines)) % 64 == 0);
	}
	Page_free(&pool, pages[2]);
	CHECK(Page_new(&pool) == pages[2]);
	CHECK(Page_get_data(pages[2], 99999) == 0);
	for (i = 0; i < 5; i++)
		CHECK(slot_pool_at(&pool.all,
			      slot_pool_index(&pool.all, pages[i])) ==
			pages[i]);
	slot_pool_destroy(&pool.all);
	slot_pool_destroy(&lines.all);
}

/* 12 bytes take 12: what a slab has besides is less than one in a hundred. */
static void
test_bytes(void)
{
	Fix_pool pool;
	size_t i;

	Fix_pool_init(&pool);
	for (i = 0; i < 100000; i++)
		CHECK(Fix_new(&pool) != NULL);
	CHECK(pool.all.slab_count * (SLOT_SLAB_BYTES + 0.0) <
		100000 * 12 * 1.01 + SLOT_SLAB_BYTES);
	slot_pool_destroy(&pool.all);
}

/* Where slabs become full and have room again, however many at a time, each
 * place is given out again and none beside them. */
static void
test_full(void)
{
	static Fix *fixes[30000];
	Fix_pool pool;
	uint32_t slabs, round, gone[40], count, i;

	Fix_pool_init(&pool);
	for (i = 0; i < 30000; i++)
		fixes[i] = Fix_new(&pool);
	slabs = pool.all.slab_count;
	while (pool.all.count <
		SLOT_CAST(size_t, slabs) * slot_slab_of_(fixes[0])->capacity)
		CHECK(Fix_new(&pool) != NULL);
	for (round = 0; round < 3000; round++) {
		count = 1 + pick(40);
		for (i = 0; i < count; i++) {
			gone[i] = (pick(750) * 40 + i) % 30000;
			Fix_free(&pool, fixes[gone[i]]);
		}
		for (i = 0; i < count; i++)
			fixes[gone[i]] = Fix_new(&pool);
	}
	CHECK(pool.all.slab_count == slabs);
	CHECK(Fix_new(&pool) != NULL && pool.all.slab_count == slabs + 1);
	slot_pool_destroy(&pool.all);
}

enum { OBJECTS = 3000, ROUNDS = 60000 };

static struct {
	Node *node;
	bool is_leaf;
	uint32_t id;
	Node_weak handle;
} model[OBJECTS];
static Node_weak dead[OBJECTS];

static void
make(Node_pool *nodes, uint32_t i, uint32_t id)
{
	model[i].is_leaf = pick(3) == 0;
	model[i].node = model[i].is_leaf ? Leaf_as_Node(Leaf_new(nodes))
					 : Node_new(nodes);
	model[i].id = id;
	Thing_set_id(Node_as_Thing(model[i].node), id);
	model[i].handle = Node_weaken(nodes, model[i].node);
	if (model[i].is_leaf)
		slot_string_set(&Leaf_from_Node(nodes, model[i].node)->text, "leaf", 4);
}

static void
drop(Node_pool *nodes, uint32_t i)
{
	dead[i] = model[i].handle;
	Node_free(nodes, model[i].node);
	model[i].node = NULL;
}

/* All that the model has is met once, and nothing else. */
static void
check_walk(Node_pool *nodes)
{
	static uint8_t met[ROUNDS + 1];
	slot_walk walk = slot_pool_walk(&nodes->all);
	size_t count = 0, i;
	Leaf *leaf;
	Node *node;

	memset(met, 0, sizeof met);
	while ((node = Node_next(&walk))) {
		CHECK(Node_get_id(node) <= ROUNDS && !met[Node_get_id(node)]++);
		count++;
	}
	CHECK(count == nodes->all.count);
	for (i = 0; i < OBJECTS; i++)
		CHECK(!model[i].node || met[model[i].id] == 1);
	walk = slot_pool_walk(&nodes->all);
	while ((leaf = Leaf_next(&walk)))
		CHECK(strcmp(Leaf_get_text(leaf), "leaf") == 0);
}

static void
test_model(void)
{
	Node_pool nodes;
	Part_pool parts;
	uint32_t i, round;

	Part_pool_init(&parts);
	Thing_pool_init(&nodes, &parts);
	for (round = 1; round <= ROUNDS; round++) {
		i = pick(OBJECTS);
		if (model[i].node)
			drop(&nodes, i);
		else
			make(&nodes, i, round);
		i = pick(OBJECTS);
		CHECK(Node_deref(&nodes, model[i].handle) == model[i].node);
		CHECK(!Node_deref(&nodes, dead[i]));
		if (model[i].node) {
			CHECK(Node_get_id(model[i].node) == model[i].id);
			CHECK((Leaf_from_Node(&nodes, model[i].node) != NULL) ==
				model[i].is_leaf);
			CHECK((Leaf_deref(&nodes, model[i].handle) != NULL) ==
				model[i].is_leaf);
		}
		if (round % (ROUNDS / 10) == 0)
			check_walk(&nodes);
	}
	slot_pool_clear(&nodes.all);
	CHECK(nodes.all.count == 0);
	for (i = 0; i < OBJECTS; i++)
		CHECK(!Node_deref(&nodes, model[i].handle));
	slot_pool_destroy(&nodes.all);
	slot_pool_destroy(&parts.all);
}

/* What is freed and made while a walk is under way. */
static void
test_walk(void)
{
	static uint8_t met[60000];
	Fix_pool pool;
	Fix *fix, *fixes[30000];
	slot_walk walk;
	uint32_t i, made = 30000;

	Fix_pool_init(&pool);
	for (i = 0; i < 30000; i++) {
		fixes[i] = Fix_new(&pool);
		Fix_set_x(fixes[i], SLOT_CAST(float, i));
	}
	walk = slot_pool_walk(&pool.all);
	while ((fix = Fix_next(&walk))) {
		uint32_t number = SLOT_CAST(uint32_t, Fix_get_x(fix));

		CHECK(number < 60000 && !met[number]);
		met[number] = 1;
		if (number % 3 == 0 && number < 30000) {
			fixes[number] = NULL;
			Fix_free(&pool, fix); /* the one in hand */
		}
		i = number + 1 + pick(500);
		if (number % 7 == 0 && i < 30000 && fixes[i]) {
			met[i] = 1; /* one ahead: not to be met */
			Fix_free(&pool, fixes[i]);
			fixes[i] = NULL;
		}
		if (number % 50 == 0 && made < 31000)
			Fix_set_x(Fix_new(&pool), SLOT_CAST(float, made++));
	}
	for (i = 0; i < 30000; i++)
		CHECK(met[i] == 1);
	slot_pool_destroy(&pool.all);
}

/* A place is not given out again when its generations are used up. */
static void
test_generations(void)
{
	Part_pool pool;
	Part *part, *other;
	Part_weak handle, forged = {1, 1};
	uint32_t i;

	Part_pool_init(&pool);
	part = Part_new(&pool);
	Part_free(&pool, part);
	CHECK(Part_new(&pool) == part);
	slot_slab_of_(part)->generations[0] = UINT32_MAX;
	handle = Part_weaken(&pool, part);
	CHECK(Part_deref(&pool, handle) == part);
	Part_free(&pool, part);
	CHECK(!Part_deref(&pool, handle));
	other = Part_new(&pool);
	CHECK(other != part && pool.all.count == 1);
	for (i = 0; i < 1000000; i++) {
		forged.index = pick(1u << 30) * 4 + pick(4);
		forged.generation = i % 2 ? 1 : pick(1u << 30);
		part = Part_deref(&pool, forged);
		CHECK(!part || part == other);
	}
	forged.index = forged.generation = 0;
	CHECK(!Part_deref(&pool, forged));
	CHECK(Part_weaken(&pool, NULL).generation == 0);
	slot_pool_destroy(&pool.all);
	CHECK(!Part_deref(&pool, handle));
}

/* s108, s109: every owned thing is released once, and no chain is too long. */
static void
test_owned(void)
{
	Part_pool parts;
	Thing_pool nodes;
	Node *node = NULL, *above;
	Part *part = NULL, *chain;
	uint32_t i, j;

	Part_pool_init(&parts);
	Thing_pool_init(&nodes, &parts);
	for (i = 0; i < 1000000; i++) {
		chain = Part_new(&parts);
		chain->next = part;
		part = chain;
	}
	slot_string_set(&part->name, "the last", 8);
	slot_bytes_set(&part->stamp, "\0\1", 2);
	Part_free(&parts, part);
	CHECK(parts.all.count == 0);
	for (i = 0; i < 20000; i++) {
		above = i % 2 ? Node_new(&nodes) : Leaf_as_Node(Leaf_new(&nodes));
		for (j = 0; j < 2; j++)
			above->spare[j] = Part_new(&parts);
		above->pair.first = Part_new(&parts);
		slot_string_set(&above->pair.note, "note", 4);
		for (j = 0; j < 3; j++) {
			Pair *pair = SLOT_CAST(Pair *,
				slot_list_insert(&above->pairs, j, sizeof *pair));
			Node **child = SLOT_CAST(Node **,
				slot_list_insert(&above->children, j, sizeof *child));
			char **label = SLOT_CAST(char **,
				slot_list_insert(&above->labels, 0, sizeof *label));

			pair->first = j == 1 ? NULL : Part_new(&parts);
			slot_string_set(&pair->note, "", 0);
			slot_string_set(label, "label", 5);
			*child = j == 1 ? node : j == 2 ? Node_new(&nodes) : NULL;
			slot_list_insert(&above->marks, 0, sizeof *above->marks);
		}
		node = above;
	}
	CHECK(nodes.all.count == 40000);
	CHECK(parts.all.count == 100000);
	Node_free(&nodes, node->children[1]);
	node->children[1] = NULL;
	CHECK(nodes.all.count == 2 && parts.all.count == 5);
	Node_release(node);
	CHECK(nodes.all.count == 1 && parts.all.count == 0);
	CHECK(!node->pair.first && !node->pairs && !node->children && !node->labels);
	node->spare[1] = Part_new(&parts);
	node->spare[1]->next = Part_new(&parts);
	slot_pool_destroy(&nodes.all);
	CHECK(parts.all.count == 0);
	slot_pool_destroy(&parts.all);
}

/* An owner anywhere may own objects of pools. */
static void
test_outside(void)
{
	Part_pool parts;
	Pair pair = Pair_DEFAULTS;

	Part_pool_init(&parts);
	pair.first = Part_new(&parts);
	slot_string_set(&pair.note, "outside", 7);
	Pair_release(&pair);
	CHECK(!pair.first && parts.all.count == 0);
	CHECK(*Pair_get_note(&pair) == 0);
	slot_pool_destroy(&parts.all);
}

int
main(void)
{
	test_small();
	test_large();
	test_bytes();
	test_full();
	test_model();
	test_walk();
	test_generations();
	test_owned();
	test_outside();
	if (failures)
		printf("%d failures\n", failures);
	return failures != 0;
}
