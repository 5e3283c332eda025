/* SPDX-License-Identifier: MIT */
/* uses: lending.h */
/* Children that live in their parents' spare bytes: random writes through
 * every view of an object, beside a model that is nothing but variables.
 * After each write all views say what the model says, also after objects are
 * copied, as a whole and as their parents. Views are made behind functions
 * that are not inlined as well, where a compiler that believed parent and
 * child to lie apart would keep old values. */
#include <stdio.h>

#include "check.h"
#include "lending.h"

#if defined __GNUC__ && !defined __TINYC__
#define APART __attribute__((noinline))
#else
#define APART
#endif

#define LEAVES 3
#define ROUNDS 20000

struct root_model { uint32_t id; bool a; uint8_t n; };
struct mid_model { struct root_model root; bool b; uint8_t m; bool has_o; uint8_t o; };
struct leaf_model { struct mid_model mid; bool c; uint8_t k; int8_t d; };

static uint32_t state = 12345;

static uint32_t
below(uint32_t limit)
{
	state ^= state << 13;
	state ^= state >> 17;
	state ^= state << 5;
	return state % limit;
}

/* ---- writes through one view, apart ---- */

APART static void
write_root(Root *root, struct root_model *model)
{
	switch (below(3)) {
	case 0:
		model->id = below(1u << 31);
		Root_set_id(root, model->id);
		break;
	case 1:
		model->a = below(2) != 0;
		Root_set_a(root, model->a);
		break;
	default:
		model->n = SLOT_CAST(uint8_t, below(8));
		CHECK(Root_set_n(root, model->n));
		CHECK(!Root_set_n(root, 8));
	}
}

APART static void
write_mid(Mid *mid, struct mid_model *model)
{
	switch (below(5)) {
	case 0:
		model->b = below(2) != 0;
		Mid_set_b(mid, model->b);
		break;
	case 1:
		model->m = SLOT_CAST(uint8_t, below(16));
		CHECK(Mid_set_m(mid, model->m));
		break;
	case 2:
		model->has_o = true;
		model->o = SLOT_CAST(uint8_t, below(100));
		CHECK(Mid_set_o(mid, model->o));
		CHECK(!Mid_set_o(mid, 100));
		break;
	case 3:
		model->has_o = false;
		Mid_clear_o(mid);
		break;
	default:
		write_root(Mid_as_Root(mid), &model->root);
	}
}

APART static void
write_leaf(Leaf *leaf, struct leaf_model *model)
{
	switch (below(6)) {
	case 0:
		model->c = below(2) != 0;
		Leaf_set_c(leaf, model->c);
		break;
	case 1:
		model->k = SLOT_CAST(uint8_t, below(32));
		CHECK(Leaf_set_k(leaf, model->k));
		break;
	case 2:
		model->d = SLOT_CAST(int8_t, SLOT_CAST(int, below(256)) - 128);
		Leaf_set_d(leaf, model->d);
		break;
	case 3:
		model->mid.root.a = below(2) != 0;
		Leaf_set_a(leaf, model->mid.root.a);
		break;
	case 4:
		write_root(Leaf_as_Root(leaf), &model->mid.root);
		break;
	default:
		write_mid(Leaf_as_Mid(leaf), &model->mid);
	}
}

/* ---- what every view says ---- */

APART static bool
root_is(const Root *root, const struct root_model *model)
{
	return Root_get_id(root) == model->id && Root_get_a(root) == model->a &&
		Root_get_n(root) == model->n;
}

APART static bool
mid_is(const Mid *mid, const struct mid_model *model)
{
	return root_is(Mid_as_const_Root(mid), &model->root) &&
		Mid_get_id(mid) == model->root.id && Mid_get_a(mid) == model->root.a &&
		Mid_get_n(mid) == model->root.n && Mid_get_b(mid) == model->b &&
		Mid_get_m(mid) == model->m && Mid_has_o(mid) == model->has_o &&
		(!model->has_o || Mid_get_o(mid) == model->o);
}

APART static bool
leaf_is(const Leaf *leaf, const struct leaf_model *model)
{
	return root_is(Leaf_as_const_Root(leaf), &model->mid.root) &&
		mid_is(Leaf_as_const_Mid(leaf), &model->mid) &&
		leaf->id == model->mid.root.id && Leaf_get_a(leaf) == model->mid.root.a &&
		Leaf_get_n(leaf) == model->mid.root.n && Leaf_get_b(leaf) == model->mid.b &&
		Leaf_get_m(leaf) == model->mid.m && Leaf_has_o(leaf) == model->mid.has_o &&
		Leaf_get_c(leaf) == model->c && Leaf_get_k(leaf) == model->k &&
		leaf->d == model->d;
}

/* The same without a call: what the compiler sees both sides of. */
static uint32_t
in_one_function(Leaf *leaf, uint32_t id)
{
	Root *root = Leaf_as_Root(leaf);
	Mid *mid = Leaf_as_Mid(leaf);
	uint32_t before;

	leaf->id = id;
	Root_set_id(root, id + 1);
	before = leaf->id; /* id + 1 */
	Mid_set_id(mid, id + 2);
	Leaf_set_a(leaf, true);
	Root_set_a(root, false);
	Mid_set_b(mid, true);
	Leaf_set_c(leaf, true);
	return before + Root_get_id(root) + leaf->id + (Leaf_get_a(leaf) ? 1000 : 0) +
		(Leaf_get_b(leaf) ? 0 : 2000) + (Leaf_get_c(leaf) ? 0 : 4000);
}

static void
test_sizes(void)
{
	CHECK(sizeof(Root) == 8 && sizeof(Mid) == 8 && sizeof(Leaf) == 8);
}

static void
test_views(void)
{
	Leaf leaf;

	Leaf_init(&leaf);
	CHECK(in_one_function(&leaf, 10) == 11 + 12 + 12);
}

/* Arrays of all, on the stack and in an object; copies go between them. */
static void
test_random(void)
{
	Leaf leaves[LEAVES], old;
	Root root;
	Row row;
	struct leaf_model models[LEAVES], in_row[LEAVES];
	struct root_model roots[LEAVES];
	int round, i, j;

	memset(models, 0, sizeof models);
	memset(in_row, 0, sizeof in_row);
	memset(roots, 0, sizeof roots);
	Row_init(&row);
	for (i = 0; i < LEAVES; i++)
		Leaf_init(&leaves[i]);
	for (round = 0; round < ROUNDS && !failures; round++) {
		i = SLOT_CAST(int, below(LEAVES));
		j = SLOT_CAST(int, below(LEAVES));
		switch (below(10)) {
		case 0: /* as its root: what the leaf has in the root's bytes stays */
			Root_copy(Leaf_as_Root(&leaves[i]), Leaf_as_const_Root(&leaves[j]));
			models[i].mid.root = models[j].mid.root;
			break;
		case 1:
			Mid_copy(Leaf_as_Mid(&leaves[i]), Leaf_as_const_Mid(&leaves[j]));
			models[i].mid = models[j].mid;
			break;
		case 2:
			Leaf_copy(&old, &leaves[i]);
			Leaf_copy(&leaves[i], &leaves[j]);
			CHECK(leaf_is(&old, &models[i]));
			models[i] = models[j];
			break;
		case 3: /* a leaf's root into an array of roots, and back */
			Row_set_roots(&row, SLOT_CAST(size_t, i), Leaf_as_const_Root(&leaves[j]));
			roots[i] = models[j].mid.root;
			break;
		case 4:
			Root_init(&root);
			Root_copy(&root, Row_get_roots(&row, SLOT_CAST(size_t, j)));
			Root_copy(Leaf_as_Root(&leaves[i]), &root);
			models[i].mid.root = roots[j];
			break;
		case 5:
			Row_set_leaves(&row, SLOT_CAST(size_t, i), &leaves[j]);
			in_row[i] = models[j];
			break;
		case 6:
			write_leaf(&row.leaves[i], &in_row[i]);
			break;
		default:
			write_leaf(&leaves[i], &models[i]);
		}
		for (i = 0; i < LEAVES; i++) {
			CHECK(leaf_is(&leaves[i], &models[i]));
			CHECK(leaf_is(&row.leaves[i], &in_row[i]));
			CHECK(root_is(&row.roots[i], &roots[i]));
		}
		CHECK(Row_get_last(&row) == 0);
	}
}

/* Another child of the same parent, which has more than its bytes. */
static void
test_sibling(void)
{
	Wide wide;
	Mid mid;

	Wide_init(&wide);
	Mid_init(&mid);
	Wide_set_w(&wide, 0xbeef);
	Wide_set_c(&wide, true);
	Wide_set_x(&wide, 2.5);
	Mid_set_id(&mid, 7);
	CHECK(Mid_set_m(&mid, 15) && Mid_set_o(&mid, 99));
	Mid_copy(Wide_as_Mid(&wide), &mid);
	CHECK(Wide_get_w(&wide) == 0xbeef && Wide_get_c(&wide));
	CHECK(Wide_has_x(&wide) && Wide_get_m(&wide) == 15 && Wide_get_o(&wide) == 99);
	CHECK(Root_get_id(Wide_as_const_Root(&wide)) == 7);
	Wide_clear_x(&wide);
	CHECK(!Wide_has_x(&wide) && Wide_get_o(&wide) == 99);
}

int
main(void)
{
	test_sizes();
	test_views();
	test_random();
	test_sibling();
	if (failures)
		printf("%d failures\n", failures);
	return failures != 0;
}
