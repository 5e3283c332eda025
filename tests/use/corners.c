/* SPDX-License-Identifier: MIT */
/* uses: corners.h enums.h */
/* Empty, frozen and abstract classes, constants, unset numbers, enums. */
#include <stdio.h>

#include "check.h"
#include "corners.h"
#include "enums.h"

static void
test_classes(void)
{
	Empty empty = Empty_of();
	HoldsEmpty holder;
	FullChild full;
	Frozen frozen;
	EmptyFast fast;
	NothingCompared skipped;
	ConcreteLists lists;
	AbstractLists *above = ConcreteLists_as_AbstractLists(&lists);
	slot_value value;
	char text[100];

	CHECK(Empty_eq(&empty, &empty));
	CHECK(Empty_validate(&empty, NULL, NULL) == 0);
	Empty_init(&empty);
	HoldsEmpty_init(&holder);
	HoldsEmpty_set_one(&holder, 3);
	HoldsEmpty_set_nothing(&holder, &empty);
	CHECK(HoldsEmpty_get_one(&holder) == 3 && Empty_class.count == 0);
	CHECK(slot_find(&Empty_class, SLOT_NAME("x")) == SLOT_NO_ATTRIBUTE);
	slot_message(SLOT_NO_ATTRIBUTE, &Empty_class, SLOT_NAME("x"), text, sizeof text);
	CHECK(strcmp(text, "'Empty' object has no attribute 'x'") == 0);
	FullChild_init(&full);
	CHECK(slot_is_a(&FullChild_class, &EmptyAbstract_class));
	CHECK(Aligned_class.align == 64 && sizeof(Aligned) % 64 == 0);
	CHECK(Constant_LIMIT == 100 && Constant_NEGATIVE == -5 && Constant_HALF == 0.5);
	CHECK(strcmp(Constant_NAME, "a \"name\"") == 0 && Constant_BIG == UINT64_MAX);

	Frozen_init(&frozen);
	CHECK(Frozen_get_id(&frozen) == 4 && Frozen_get_on(&frozen));
	CHECK(slot_set_named(&Frozen_class, &frozen, SLOT_NAME("id"), slot_uint(1)) == SLOT_READ_ONLY);
	CHECK(slot_get_named(&Frozen_class, &frozen, SLOT_NAME("id"), &value) == SLOT_OK);
	CHECK(value.as.natural == 4);
	slot_message(SLOT_READ_ONLY, &Frozen_class, SLOT_NAME("id"), text, sizeof text);
	CHECK(strcmp(text, "'Frozen' object attribute 'id' is read-only") == 0);
	slot_message(SLOT_WRONG_TYPE, &Frozen_class, SLOT_NAME("id"), text, sizeof text);
	CHECK(strcmp(text, "'Frozen' object attribute 'id' is of another type") == 0);
	slot_message(SLOT_UNSET, &Frozen_class, SLOT_NAME("id"), text, sizeof text);
	CHECK(strcmp(text, "'Frozen' object has no attribute 'id'") == 0);
	CHECK(slot_message(SLOT_OK, &Frozen_class, "", 0, text, 3) == 8 && strcmp(text, "no") == 0);

	EmptyFast_init(&fast);
	CHECK(EmptyFast_eq(&fast, &fast));
	skipped = NothingCompared_of(1);
	CHECK(NothingCompared_eq(&skipped, &skipped));

	ConcreteLists_init(&lists);
	ConcreteLists_set_tag(&lists, 7);
	CHECK(AbstractLists_has_ports(above) && AbstractLists_set_ports(above, 0, 9));
	AbstractLists_clear_ports(above);
	CHECK(!AbstractLists_has_ports(above) && AbstractLists_get_ports(above, 0) == 1);
	AbstractLists_clear_frozen(above);
	CHECK(Frozen_get_id(AbstractLists_get_frozen(above)) == 4);
	CHECK(AbstractLists_append_some(above, 5) && AbstractLists_has_some(above));
	AbstractLists_clear_some(above);
	CHECK(AbstractLists_count_some(above) == 0 && ConcreteLists_get_tag(&lists) == 7);
	CHECK((AbstractLists_class.flags & SLOT_CLASS_ABSTRACT) != 0);
}

/* Of a packed class what it embeds is told by value, also what owns. */
static void
test_packed_owners(void)
{
	static const char text[] =
		"{\"tag\":7,\"one\":{\"text\":\"first\"},"
		"\"two\":[{\"text\":\"a\"},{\"text\":\"b\"}],"
		"\"some\":[{\"text\":\"c\"}],\"many\":[{\"text\":\"d\"}]}";
	PackedHolder holder = PackedHolder_DEFAULTS;
	slot_json_reader reader;

	slot_json_reader_of_text(&reader, text, strlen(text));
	CHECK(PackedHolder_from_json(&holder, &reader));
	{
		Owner one = PackedHolder_get_one(&holder);
		Owner two = PackedHolder_get_two(&holder, 1);
		Owner some = PackedHolder_get_some(&holder, 0);
		Owner many = PackedHolder_get_many(&holder, 0);

		CHECK(strcmp(Owner_get_text(&one), "first") == 0);
		CHECK(strcmp(Owner_get_text(&two), "b") == 0);
		CHECK(strcmp(Owner_get_text(&some), "c") == 0);
		CHECK(strcmp(Owner_get_text(&many), "d") == 0);
	}
	slot_release(&PackedHolder_class, &holder);
}

/* A class below an empty one begins where that does. */
static void
test_empty_bases(void)
{
	BelowEmpty below = BelowEmpty_of(1, 2), other = below;
	BelowEmptySorted sorted = BelowEmptySorted_of(1, 2.5);
	Empty empty = Empty_make();
	EmptyFinal final = EmptyFinal_make(), another;
	EmptyChild *above = BelowEmpty_as_EmptyChild(&below);
	HoldsFinal holder = HoldsFinal_of(final, 3);

	CHECK(sizeof(EmptyGrandChild) == 1 && sizeof below == 2);
	CHECK(sizeof sorted == 16 && sizeof(BelowEmptyDeclared) == 16);
	CHECK(sizeof(BelowEmptyPacked) == 9 && sizeof(BelowEmptyBig) == 5);
	CHECK(sizeof(EmptyAligned) == 16 && sizeof(BelowEmptyAligned) == 16);
	CHECK(SLOT_ALIGNOF(BelowEmptyAligned) == 16);
	CHECK(sizeof(BelowEmptyWeak) == 8 && sizeof(BelowEmptyTagged) == 4);
	CHECK(sizeof(BelowEmptyLender) == 8 && sizeof(FullChild) == 4);

	CHECK(SLOT_CAST(void *, BelowEmpty_as_Empty(&below)) == &below);
	CHECK(SLOT_CAST(void *, above) == &below);
	CHECK(EmptyChild_eq(above, BelowEmpty_as_const_EmptyChild(&other)));
	CHECK(EmptyGrandChild_get_byte_(BelowEmpty_as_EmptyGrandChild(&below)) == 1);
	EmptyChild_copy(above, BelowEmpty_as_EmptyChild(&other));
	Empty_copy(BelowEmpty_as_Empty(&below), &empty);
	CHECK(slot_copy(&Empty_class, BelowEmpty_as_Empty(&below), &empty));
	CHECK(BelowEmpty_get_byte_(&below) == 1 && BelowEmpty_get_more(&below) == 2);
	BelowEmpty_set_more(&other, 9);
	below = other;
	CHECK(BelowEmpty_get_more(&below) == 9 && BelowEmpty_eq(&below, &other));
	sorted = BelowEmptySorted_of(7, 0.5);
	CHECK(BelowEmptySorted_get_x(&sorted) == 0.5);
	another = final;
	CHECK(EmptyFinal_eq(&another, &final));
	HoldsFinal_set_nothing(&holder, &another);
	CHECK(HoldsFinal_get_one(&holder) == 3);
}

/* In pools and texts what lies below an empty class is told by its own. */
static void
test_pools_of_empty_bases(void)
{
	static const char text[] = "{\"one\":{\"type\":\"BelowEmptyTagged\",\"a\":-5}}";
	const slot_class *below = &BelowEmptyTagged_class;
	slot_json_reader reader;
	slot_json_writer writer;
	EmptyTagged_pool tagged;
	EmptyWeak_pool weak;
	OwnsBelowEmpty_pool owners;
	OwnsBelowEmpty *owner;
	BelowEmptyTagged *one;
	BelowEmptyWeak *other;
	char written[100];

	EmptyTagged_pool_init(&tagged);
	EmptyWeak_pool_init(&weak);
	OwnsBelowEmpty_pool_init(&owners, &tagged);
	slot_json_reader_of_text(&reader, text, strlen(text));
	reader.classes = &below; /* where each class has tables of its own */
	reader.class_count = 1;
	owner = OwnsBelowEmpty_new_from_json(&owners, &reader);
	CHECK(owner && slot_json_done(&reader));
	one = BelowEmptyTagged_from_EmptyTagged(&tagged, OwnsBelowEmpty_get_one(owner));
	CHECK(one && BelowEmptyTagged_get_a(one) == -5);
	slot_json_writer_init(&writer, written, sizeof written, NULL, NULL);
	CHECK(slot_json_write_in_pool(&writer, owner) && slot_json_finish(&writer));
	CHECK(strcmp(written, text) == 0);

	other = BelowEmptyWeak_new(&weak);
	BelowEmptyWeak_set_b(other, 8);
	OwnsBelowEmpty_set_other(owner, EmptyWeak_weaken(&weak, BelowEmptyWeak_as_EmptyWeak(other)));
	CHECK(EmptyWeak_deref(&weak, OwnsBelowEmpty_get_other(owner)) == BelowEmptyWeak_as_EmptyWeak(other));
	CHECK(BelowEmptyWeak_get_b(other) == 8);
	BelowEmptyWeak_free(&weak, other);
	CHECK(!EmptyWeak_deref(&weak, OwnsBelowEmpty_get_other(owner)));
	OwnsBelowEmpty_free(&owners, owner);
	slot_pool_destroy(&owners.all);
	slot_pool_destroy(&weak.all);
	slot_pool_destroy(&tagged.all);
}

/* Whether a slot is set is asked of a word in the record's byte order. */
static void
test_reversed(void)
{
	Reversed a = Reversed_DEFAULTS, b = Reversed_DEFAULTS;

	Reversed_set_a(&a, 3);
	CHECK(!Reversed_eq(&a, &b));
	Reversed_set_a(&b, 4);
	CHECK(!Reversed_eq(&a, &b));
	Reversed_set_a(&b, 3);
	CHECK(Reversed_eq(&a, &b));
	Reversed_set_i(&a, 0);
	CHECK(!Reversed_eq(&a, &b));
	Reversed_set_i(&b, 1);
	CHECK(!Reversed_eq(&a, &b));
}

/* C_of of slots without setters, which are called as C's words are. */
static void
test_words(void)
{
	Empty empty;
	Frozen frozen = Frozen_of("f");
	slot_bytes bytes = {NULL, 0};
	FrozenWords words = FrozenWords_of("a", bytes, &empty, frozen);

	CHECK(strcmp(FrozenWords_get_int(&words), "a") == 0);
	CHECK(FrozenWords_get_long(&words).size == 0);
	CHECK(FrozenWords_get_for(&words) == &empty);
	CHECK(Frozen_get_id(FrozenWords_get_register(&words)) == 4);
	slot_release(&FrozenWords_class, &words);
}

static void
test_numbers(void)
{
	BoundsByText bounds;
	Spares spares;
	Narrowed narrowed;

	BoundsByText_init(&bounds);
	CHECK(BoundsByText_get_age(&bounds) == 1 && !BoundsByText_set_age(&bounds, 151));
	CHECK(BoundsByText_set_all(&bounds, INT64_MIN) && !BoundsByText_set_all(&bounds, 6));
	CHECK(BoundsByText_set_most(&bounds, UINT64_MAX) && !BoundsByText_set_most(&bounds, 2));
	Spares_init(&spares);
	CHECK(!Spares_has_low(&spares) && !Spares_has_high(&spares) && !Spares_has_positive(&spares));
	CHECK(Spares_set_low(&spares, -128) && Spares_has_low(&spares));
	CHECK(Spares_set_high(&spares, 127) && Spares_has_high(&spares));
	CHECK(Spares_set_positive(&spares, 255) && Spares_has_positive(&spares));
	CHECK(!Spares_set_positive(&spares, 0) && Spares_get_positive(&spares) == 255);
	CHECK(Spares_set_thin(&spares, -4) && Spares_get_thin(&spares) == -4);
	Spares_clear_low(&spares);
	Spares_clear_positive(&spares);
	CHECK(!Spares_has_low(&spares) && Spares_get_low(&spares) == 0);
	CHECK(!Spares_has_positive(&spares) && Spares_get_positive(&spares) == 1);
	Narrowed_init(&narrowed);
	CHECK(!Narrowed_set_age(&narrowed, 17) && Narrowed_set_age(&narrowed, 18));
	CHECK(Narrowed_get_age(&narrowed) == 18);
}

static void
test_enums(void)
{
	All all;
	Grade grade = Grade_good;
	BigMask big = 0;

	All_init(&all);
	CHECK(All_get_grade(&all) == Grade_good && All_get_best(&all) == Grade_poor);
	CHECK(!All_set_grade(&all, SLOT_CAST(Grade, 0)) && All_set_grade(&all, Grade_fair));
	CHECK(!All_has_opt_grade(&all) && All_set_opt_grade(&all, Grade_poor));
	CHECK(All_has_opt_grade(&all) && All_get_opt_grade(&all) == Grade_poor);
	CHECK(All_set_depth(&all, Depth_abyss) && All_get_depth(&all) == Depth_abyss);
	CHECK(All_set_code(&all, SLOT_CAST(Code, 65535)) && !All_set_code(&all, SLOT_CAST(Code, 65536)));
	CHECK(All_get_code(&all) == 65535 && !Code_text(All_get_code(&all)));
	CHECK(All_get_opt_code(&all) == Code_missing && strcmp(Code_text(Code_ok), "ok") == 0);
	CHECK(All_set_mask(&all, SLOT_CAST(Mask, 11)) && !All_set_mask(&all, SLOT_CAST(Mask, 4)));
	CHECK(All_set_big(&all, BigMask_secret | BigMask_light) && !All_set_big(&all, 2));
	CHECK(All_get_sparse(&all) == Sparse_s90 && !Sparse_is_known(5) && Sparse_is_known(80));
	CHECK(Grade_from_text("poor", 4, &grade) && grade == Grade_poor);
	CHECK(!Grade_from_text("poo", 3, &grade) && !Grade_from_text("poors", 5, &grade));
	CHECK(grade == Grade_poor);
	CHECK(BigMask_from_text("secret", 6, &big) && big == BigMask_secret);
	CHECK(strcmp(BigMask_text(BigMask_secret), "secret") == 0 && !BigMask_text(3));
	CHECK(strcmp(Mask_text(Mask_ab), "ab") == 0 && Mask_is_known(10) && !Mask_is_known(16));
}

int
main(void)
{
	test_classes();
	test_empty_bases();
	test_pools_of_empty_bases();
	test_words();
	test_reversed();
	test_packed_owners();
	test_numbers();
	test_enums();
	if (failures)
		printf("%d failures\n", failures);
	return failures != 0;
}
