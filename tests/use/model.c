/* SPDX-License-Identifier: MIT */
/* uses: owners.h */
/* C only */
/* Sequences of random operations on objects that own each other, beside a
 * model that is nothing but arrays: after each of them both say the same.
 * Memory is refused now and then; what was refused has changed nothing. */
#include <stdio.h>
#include <stdlib.h>

#include "hooked.h"

#include "owners.h"

#define NODES 200
#define HANDLES 300
#define MARKS 24
#define WORDS 12
#define KIDS 8
#define NAMES 20

struct node {
	bool lives, is_box, is_owned;
	unsigned life; /* how often it has died */
	Item *item;
	char name[24], note[24]; /* note: empty is unset */
	unsigned marks[MARKS], mark_count;
	unsigned words[WORDS], word_count;
	int kids[KIDS], kid_count;
	int limbs[2], limb_count;
	int best; /* -1: none */
	int part; /* the item that the owned part owns; -1: none, -2: no part */
	int names[NAMES], values[NAMES], name_count; /* attributes, in order */
};

static struct node nodes[NODES];
static struct { Item_weak weak; int node; unsigned life; } handles[HANDLES];
static int handle_count;
static Item_pool items;
static Part_pool parts;
static bool refuses_all;
static long blocks, refusals;
static uint64_t seed;
static unsigned long step;

void *
test_allocate(void *pointer, size_t size)
{
	if (refuses_all) {
		refusals++;
		return NULL;
	}
	blocks += pointer == NULL;
	return realloc(pointer, size);
}

void
test_free(void *pointer)
{
	blocks--;
	free(pointer);
}

/* As under NDEBUG: refused indexes are tested. */
void
test_refuse(const char *condition)
{
	(void)condition;
}

#define CHECK(condition) \
	do { \
		if (!(condition)) { \
			printf("%s:%d: step %lu: %s\n", __FILE__, __LINE__, \
				step, #condition); \
			exit(1); \
		} \
	} while (0)

/* The operation's result, with memory or, one time in eight, without. */
#define TRY(operation) \
	(refuses_all = pick(8) == 0, attempt(operation))

static bool
attempt(bool result)
{
	CHECK(result || refuses_all);
	refuses_all = false;
	return result;
}

/* xorshift64* (Marsaglia 2003, Vigna 2016) */
static int
pick(int below)
{
	seed ^= seed >> 12;
	seed ^= seed << 25;
	seed ^= seed >> 27;
	return (int)((seed * 0x2545f4914f6cdd1d >> 33) % (unsigned)below);
}

static int
pick_node(bool owned_too)
{
	int at = pick(NODES), i;

	for (i = 0; i < NODES; i++, at = (at + 1) % NODES)
		if (nodes[at].lives && (owned_too || !nodes[at].is_owned))
			return at;
	return -1;
}

static void
die(int number)
{
	struct node *node = &nodes[number];
	int i;

	CHECK(node->lives);
	node->lives = false;
	node->life++;
	if (node->best >= 0)
		die(node->best);
	if (node->part >= 0)
		die(node->part);
	for (i = 0; i < node->kid_count; i++)
		die(node->kids[i]);
	for (i = 0; i < node->limb_count; i++)
		die(node->limbs[i]);
}

static bool
is_below(int number, int above)
{
	const struct node *node;
	int i;

	if (number < 0 || above < 0)
		return false;
	if (number == above)
		return true;
	node = &nodes[above];
	for (i = 0; i < node->kid_count; i++)
		if (is_below(number, node->kids[i]))
			return true;
	for (i = 0; i < node->limb_count; i++)
		if (is_below(number, node->limbs[i]))
			return true;
	return is_below(number, node->best) || is_below(number, node->part);
}

/* A root that may go below a node. */
static int
pick_root_for(int above)
{
	int root = pick_node(false);

	return root >= 0 && !is_below(above, root) ? root : -1;
}

static void
insert(void *array, int at, int count, size_t size)
{
	slot_open_gap(array, (size_t)at, (size_t)count, size);
}

static void
erase(void *array, int at, int count, size_t size)
{
	slot_close_gap(array, (size_t)at, (size_t)count, size);
}

/*---- one node, both ways ---------------------------------------------------*/

static void
check_attributes(const struct node *node)
{
	const Box *box = Box_from_const_Item(&items, node->item);
	const char *name;
	slot_value value;
	size_t length;
	int i;

	CHECK((box != NULL) == node->is_box);
	if (!box)
		return;
	CHECK(slot_dict_count(&Box_class, box) == (size_t)node->name_count);
	for (i = 0; i < node->name_count; i++) {
		CHECK(slot_dict_at(&Box_class, box, (size_t)i, &name, &length, &value));
		CHECK(length == 1 && name[0] == 'A' + node->names[i] && name[1] == 0);
		if (node->values[i] % 2)
			CHECK(value.kind == SLOT_KIND_INT && value.as.integer == node->values[i]);
		else
			CHECK(value.kind == SLOT_KIND_STRING && value.length == 3 &&
			      atoi(value.as.text) == node->values[i]);
		CHECK(slot_get_named(&Box_class, box, name, 1, &value) == SLOT_OK);
	}
	CHECK(slot_get_named(&Box_class, box, "?", 1, &value) == SLOT_NO_ATTRIBUTE);
}

static void
check_node(int number)
{
	const struct node *node = &nodes[number];
	const Item *item = node->item;
	char word[24];
	int i;

	CHECK(Item_get_id(item) == (uint32_t)number);
	CHECK(strcmp(Item_get_name(item), node->name) == 0);
	CHECK(Item_has_note(item) == (node->note[0] != 0));
	CHECK(!node->note[0] || strcmp(Item_get_note(item), node->note) == 0);
	CHECK(Item_count_marks(item) == node->mark_count);
	for (i = 0; i < (int)node->mark_count; i++)
		CHECK(Item_get_marks(item, (size_t)i) == node->marks[i]);
	CHECK(Item_count_words(item) == node->word_count);
	for (i = 0; i < (int)node->word_count; i++) {
		snprintf(word, sizeof word, "%u", node->words[i]);
		CHECK(strcmp(Item_get_words(item, (size_t)i), word) == 0);
	}
	CHECK(Item_count_kids(item) == (size_t)node->kid_count);
	for (i = 0; i < node->kid_count; i++)
		CHECK(Item_get_kids(item, (size_t)i) == nodes[node->kids[i]].item);
	CHECK(Item_count_limbs(item) == (size_t)node->limb_count);
	for (i = 0; i < node->limb_count; i++)
		CHECK(Item_get_limbs(item, (size_t)i) == nodes[node->limbs[i]].item);
	CHECK(Item_get_best(item) == (node->best < 0 ? NULL : nodes[node->best].item));
	CHECK(Item_has_part(item) == (node->part != -2));
	if (node->part != -2)
		CHECK(Part_get_item(Item_get_part(item)) ==
		      (node->part < 0 ? NULL : nodes[node->part].item));
	check_attributes(node);
}

static void
check_handle(int number)
{
	const struct node *node = &nodes[handles[number].node];
	bool lives = node->lives && node->life == handles[number].life;

	CHECK(Item_deref(&items, handles[number].weak) == (lives ? node->item : NULL));
}

static void
check_all(void)
{
	slot_walk walk = slot_pool_walk(&items.all);
	size_t living = 0, met = 0, owned = 0;
	const Item *item;
	int i;

	for (i = 0; i < NODES; i++)
		if (nodes[i].lives) {
			check_node(i);
			living++;
			owned += nodes[i].part != -2;
		}
	for (i = 0; i < handle_count; i++)
		check_handle(i);
	while ((item = Item_next(&walk))) {
		CHECK(nodes[Item_get_id(item)].item == item);
		met++;
	}
	CHECK(met == living && items.all.count == living);
	CHECK(parts.all.count == owned);
}

/*---- operations ------------------------------------------------------------*/

static void
make_node(void)
{
	int at = pick(NODES), i;
	struct node *node;
	unsigned life;

	for (i = 0; i < NODES && nodes[at].lives; i++)
		at = (at + 1) % NODES;
	if (nodes[at].lives)
		return;
	node = &nodes[at];
	life = node->life;
	memset(node, 0, sizeof *node);
	node->life = life;
	node->best = -1;
	node->part = -2;
	strcpy(node->name, "item");
	node->is_box = pick(3) == 0;
	refuses_all = pick(8) == 0;
	if (node->is_box) {
		Box *box = Box_new(&items);

		node->item = box ? Box_as_Item(box) : NULL;
	} else {
		node->item = Item_new(&items);
	}
	if (!attempt(node->item != NULL))
		return;
	Item_set_id(node->item, (uint32_t)at);
	node->lives = true;
}

static void
set_texts(struct node *node)
{
	char text[24];
	int length = pick(20);

	memset(text, 'a' + pick(26), (size_t)length);
	text[length] = 0;
	switch (pick(4)) {
	case 0:
		if (TRY(Item_set_name(node->item, text)))
			strcpy(node->name, text);
		break;
	case 1:
		if (TRY(slot_set_named(&Item_class, node->item, SLOT_NAME("name"),
			    slot_text(text, (size_t)length)) == SLOT_OK))
			strcpy(node->name, text);
		break;
	case 2:
		if (length && TRY(Item_set_note(node->item, text)))
			strcpy(node->note, text);
		break;
	default:
		Item_clear_note(node->item);
		node->note[0] = 0;
	}
}

static void
change_marks(struct node *node)
{
	int count = (int)node->mark_count, at = pick(count + 1);
	unsigned mark = (unsigned)pick(999) + 1;

	if (pick(2) == 0 && count < MARKS) {
		if (!TRY(Item_insert_marks(node->item, (size_t)at, mark)))
			return;
		insert(node->marks, at, count, sizeof node->marks[0]);
		node->marks[at] = mark;
		node->mark_count++;
	} else if (at < count && pick(2)) {
		CHECK(Item_set_marks(node->item, (size_t)at, mark));
		node->marks[at] = mark;
	} else if (at < count) {
		CHECK(Item_remove_marks(node->item, (size_t)at));
		erase(node->marks, at, count, sizeof node->marks[0]);
		node->mark_count--;
	} else if (pick(8) == 0) {
		Item_clear_marks(node->item);
		node->mark_count = 0;
	}
}

static void
change_words(struct node *node)
{
	int count = (int)node->word_count, at = pick(count + 1), status;
	unsigned word = (unsigned)pick(10000);
	char text[24];

	snprintf(text, sizeof text, "%u", word);
	if (pick(2) == 0 && count < WORDS) {
		if (!TRY(Item_insert_words(node->item, (size_t)at, text)))
			return;
		insert(node->words, at, count, sizeof node->words[0]);
		node->words[at] = word;
		node->word_count++;
	} else if (at < count && pick(2)) {
		if (TRY(slot_write_at(&Item_class, node->item, Item_SLOT_words, (size_t)at,
			    slot_text(text, strlen(text))) == SLOT_OK))
			node->words[at] = word;
	} else if (at < count) {
		status = slot_remove(&Item_class, node->item, Item_SLOT_words, (size_t)at);
		CHECK(status == SLOT_OK);
		erase(node->words, at, count, sizeof node->words[0]);
		node->word_count--;
	} else if (pick(8) == 0) {
		CHECK(slot_resize(&Item_class, node->item, Item_SLOT_words, 0) == SLOT_OK);
		node->word_count = 0;
	}
}

static void
change_kids(int number)
{
	struct node *node = &nodes[number];
	int count = node->kid_count, at = pick(count + 1), root = pick_root_for(number), i;

	if (pick(2) == 0 && count < KIDS && root >= 0) {
		if (!TRY(Item_insert_kids(node->item, (size_t)at, nodes[root].item)))
			return;
		insert(node->kids, at, count, sizeof node->kids[0]);
		node->kids[at] = root;
		node->kid_count++;
		nodes[root].is_owned = true;
	} else if (at < count && pick(3) == 0 && root >= 0) {
		CHECK(Item_set_kids(node->item, (size_t)at, nodes[root].item));
		die(node->kids[at]);
		node->kids[at] = root;
		nodes[root].is_owned = true;
	} else if (at < count && pick(2)) {
		CHECK(Item_take_kids(node->item, (size_t)at) == nodes[node->kids[at]].item);
		nodes[node->kids[at]].is_owned = false;
		erase(node->kids, at, count, sizeof node->kids[0]);
		node->kid_count--;
	} else if (at < count) {
		CHECK(Item_remove_kids(node->item, (size_t)at));
		die(node->kids[at]);
		erase(node->kids, at, count, sizeof node->kids[0]);
		node->kid_count--;
	} else if (pick(8) == 0) {
		Item_clear_kids(node->item);
		for (i = 0; i < count; i++)
			die(node->kids[i]);
		node->kid_count = 0;
	}
}

static void
change_limbs(int number)
{
	struct node *node = &nodes[number];
	int count = node->limb_count, at = pick(count + 1), root = pick_root_for(number);

	if (count < 2 && root >= 0) {
		CHECK(Item_insert_limbs(node->item, (size_t)at, nodes[root].item));
		insert(node->limbs, at, count, sizeof node->limbs[0]);
		node->limbs[at] = root;
		node->limb_count++;
		nodes[root].is_owned = true;
	} else if (at < count) {
		CHECK(Item_remove_limbs(node->item, (size_t)at));
		die(node->limbs[at]);
		erase(node->limbs, at, count, sizeof node->limbs[0]);
		node->limb_count--;
	}
}

static void
change_best(int number)
{
	struct node *node = &nodes[number];
	int root = pick_root_for(number);

	if (node->best >= 0 && pick(2)) {
		CHECK(Item_take_best(node->item) == nodes[node->best].item);
		nodes[node->best].is_owned = false;
		node->best = -1;
	} else if (root >= 0) {
		Item_set_best(node->item, nodes[root].item);
		if (node->best >= 0)
			die(node->best);
		node->best = root;
		nodes[root].is_owned = true;
	}
}

/* By way of another family. */
static void
change_part(int number)
{
	struct node *node = &nodes[number];
	int root = pick_root_for(number);
	Part *part;

	if (node->part == -2) {
		refuses_all = pick(8) == 0;
		part = Part_new(&parts);
		if (!attempt(part != NULL))
			return;
		Item_set_part(node->item, part);
		node->part = -1;
	} else if (pick(3) == 0) {
		Item_clear_part(node->item);
		if (node->part >= 0)
			die(node->part);
		node->part = -2;
	} else if (root >= 0) {
		Part_set_item(Item_get_part(node->item), nodes[root].item);
		if (node->part >= 0)
			die(node->part);
		node->part = root;
		nodes[root].is_owned = true;
	}
}

static void
change_attributes(struct node *node)
{
	int name = pick(NAMES), value = pick(900) + 100, at;
	char text[24], letter = (char)('A' + name);
	slot_value put = slot_int(value);

	snprintf(text, sizeof text, "%d", value);
	if (value % 2 == 0)
		put = slot_text(text, 3);
	for (at = 0; at < node->name_count && node->names[at] != name; at++)
		;
	if (!node->is_box) {
		CHECK(slot_set_named(&Item_class, node->item, &letter, 1, put) ==
		      SLOT_NO_ATTRIBUTE);
	} else if (pick(3) == 0) {
		CHECK(slot_delete_named(&Box_class, node->item, &letter, 1) ==
		      (at < node->name_count ? SLOT_OK : SLOT_NO_ATTRIBUTE));
		if (at == node->name_count)
			return;
		erase(node->names, at, node->name_count, sizeof node->names[0]);
		erase(node->values, at, node->name_count, sizeof node->values[0]);
		node->name_count--;
	} else if (TRY(slot_set_named(&Box_class, node->item, &letter, 1, put) == SLOT_OK)) {
		node->names[at] = name;
		node->values[at] = value;
		node->name_count += at == node->name_count;
	}
}

static void
take_handle(int number)
{
	int at = handle_count < HANDLES ? handle_count++ : pick(HANDLES);

	handles[at].weak = Item_weaken(&items, nodes[number].item);
	handles[at].node = number;
	handles[at].life = nodes[number].life;
}

static void
operate(void)
{
	int number = pick_node(true), root;

	if (number < 0 || pick(6) == 0) {
		make_node();
		return;
	}
	switch (pick(10)) {
	case 0: set_texts(&nodes[number]); break;
	case 1: change_marks(&nodes[number]); break;
	case 2: change_words(&nodes[number]); break;
	case 3: change_kids(number); break;
	case 4: change_limbs(number); break;
	case 5: change_best(number); break;
	case 6: change_part(number); break;
	case 7: change_attributes(&nodes[number]); break;
	case 8: take_handle(number); break;
	default:
		root = pick_node(false);
		if (root < 0 || pick(4))
			break;
		Item_free(&items, nodes[root].item);
		die(root);
	}
	if (nodes[number].lives)
		check_node(number);
	if (handle_count)
		check_handle(pick(handle_count));
}

static void
run(uint64_t first_seed, unsigned long steps)
{
	int i;

	seed = first_seed;
	memset(nodes, 0, sizeof nodes);
	handle_count = 0;
	Item_pool_init(&items, &parts);
	Part_pool_init(&parts, &items);
	for (step = 0; step < steps; step++) {
		operate();
		if (step % 256 == 0)
			check_all();
	}
	check_all();
	if (first_seed % 2) {
		slot_pool_clear(&items.all);
		CHECK(items.all.count == 0 && parts.all.count == 0);
		for (i = 0; i < handle_count; i++)
			CHECK(!Item_deref(&items, handles[i].weak));
	}
	slot_pool_destroy(&parts.all);
	slot_pool_destroy(&items.all);
	CHECK(blocks == 0);
}

int
main(int count, char **arguments)
{
	unsigned long steps = count > 1 ? strtoul(arguments[1], NULL, 10) : 12000;
	uint64_t i;

	for (i = 1; i <= 5; i++)
		run(i, steps);
	CHECK(refusals > 100);
	return 0;
}
