/* SPDX-License-Identifier: MIT */
/* A column that tells the class of each object: what is made, and what is
 * refused in which words. */
#include "in_check.h"
#include "in_some.h"

static in_pools pools;
static slot_pool *family = &pools.Figure.all;

#define IS_OF(batch, wanted) check_family(__LINE__, batch, wanted, true)
#define IS_NOT(batch, wanted) check_family(__LINE__, batch, wanted, false)

/* By the name of the column. */
static void
check_family(int line, struct column *batch, const char *wanted, bool is_taken)
{
	struct batches batches = one_batch(batch);
	struct ArrowArrayStream stream = stream_of(&batches);
	slot_pool *pool = family;
	slot_arrow_error fault;
	char text[4096] = "";
	int status = slot_pool_family_from_arrow(
		pool, "class", &stream, &fault);

	check_released(line);
	if (status != SLOT_OK)
		slot_arrow_message(&fault, "t", text, sizeof text);
	else
		show(pool, text, sizeof text);
	if (strcmp(text, wanted) != 0 || (status == SLOT_OK) != is_taken)
		fault_at(line, "is", text, wanted);
	if (!is_taken && pool->count)
		fault_at(line, "the pool", "has more", "as it was");
	slot_pool_clear(pool);
	columns_free();
}

static struct column *
some_words(int n, const char *format)
{
	return words(integers("class", format, n, 1LL, 0LL, 1LL, 2LL),
		texts("", "u", 4, "Disc", "Box", "Tag", "Figure"));
}

static void
try_taken(void)
{
	static const char two[] =
		"{\"kind\":\"Box\",\"id\":1,\"w\":3,\"side\":\"sell\"}"
		"{\"kind\":\"Disc\",\"id\":2,\"r\":1.5}";

	IS_OF(object("", 2, some_words(2, "i"),
		      integers("id", "c", 2, 1LL, 2LL),
		      nulls(integers("w", "l", 2, 3LL, 99999LL), "10"),
		      nulls(reals("r", "g", 2, 0., 1.5), "01"),
		      nulls(texts("side", "u", 2, "sell", NULL), "10"), NULL),
		two);
	IS_OF(object("", 2, integers("id", "c", 2, 1LL, 2LL),
		      nulls(integers("w", "l", 2, 3LL, 0LL), "10"),
		      nulls(reals("r", "g", 2, 0., 1.5), "01"),
		      texts("class", "vu", 2, "Box", "Disc"),
		      texts("side", "U", 2, "sell", NULL), NULL),
		two);
	/* Both have a slot of that name, each of its own type. */
	IS_OF(object("", 2, texts("class", "u", 2, "Tag", "Plate"),
		      integers("id", "c", 2, 1LL, 2LL),
		      integers("size", "c", 2, 3LL, 4LL), NULL),
		"{\"kind\":\"Tag\",\"id\":1,\"size\":3}"
		"{\"kind\":\"Plate\",\"id\":2,\"size\":4.0}");
	/* One passes over what it does not know. */
	IS_OF(object("", 1, texts("class", "u", 1, "Any"),
		      integers("id", "c", 1, 1LL),
		      integers("more", "c", 1, 1LL), NULL),
		"{\"kind\":\"Any\",\"id\":1}");
	IS_OF(object("", 0, texts("class", "u", 0), NULL), "");
	IS_OF(some_figures(),
		"{\"kind\":\"Box\",\"id\":2,\"w\":2,\"side\":\"buy\"}"
		"{\"kind\":\"Box\",\"id\":4,\"w\":4,\"side\":\"sell\"}"
		"{\"kind\":\"Disc\",\"id\":3,\"r\":3.0}"
		"{\"kind\":\"Tag\",\"id\":1,\"size\":1}"
		"{\"kind\":\"Tag\",\"id\":5,\"size\":5}"
		"{\"kind\":\"Any\",\"id\":6,\"others\":[]}");
}

static void
try_tags(void)
{
	IS_NOT(object("", 2, texts("class", "u", 2, "Disc", "Ring"),
		       integers("id", "c", 2, 1LL, 2LL), NULL),
		"t: row 0: 'Disc' object is missing attribute 'r'");
	IS_NOT(object("", 2, texts("class", "u", 2, "Tag", "Ring"),
		       integers("id", "c", 2, 1LL, 2LL),
		       integers("size", "c", 2, 1LL, 2LL), NULL),
		"t: row 1: class: no 'Figure' object has the tag 'Ring'");
	IS_NOT(object("", 1, texts("class", "u", 1, "Figure"),
		       integers("id", "c", 1, 1LL), NULL),
		"t: row 0: class: no 'Figure' object has the tag 'Figure'");
	IS_NOT(object("", 1, texts("class", "u", 1, "Item"), NULL),
		"t: row 0: class: no 'Figure' object has the tag 'Item'");
	IS_NOT(object("", 1, texts("class", "u", 1, "Dis"), NULL),
		"t: row 0: class: no 'Figure' object has the tag 'Dis'");
	IS_NOT(object("", 1, texts("class", "u", 1, NULL), NULL),
		"t: row 0: class: 'Figure' object is missing its tag");
	IS_NOT(object("", 1, column("class", "n", 1, 0), NULL),
		"t: row 0: class: 'Figure' object is missing its tag");
	IS_NOT(object("", 1, integers("class", "c", 1, 1LL), NULL),
		"t: class: expected a text, got an integer");
	IS_NOT(object("", 1, integers("id", "c", 1, 1LL), NULL),
		"t: class: no column tells the classes");
	family = &pools.Shape.all;
	IS_NOT(object("", 1, texts("class", "u", 1, "Round"),
		       texts("class", "u", 1, "Round"), NULL),
		"t: 'Shape' object has no attribute 'class'");
	family = &pools.Figure.all;
	IS_NOT(object("", 1,
		       words(integers("class", "c", 1, 4LL),
			       texts("", "u", 1, "Disc")),
		       NULL),
		"t: row 0: class: its dictionary has no word 4");
	IS_NOT(object("", 1,
		       words(integers("class", "c", 1, -1LL),
			       texts("", "u", 1, "Disc")),
		       NULL),
		"t: row 0: class: its dictionary has no word -1");
}

/* Slots of other classes are null. */
static void
try_others(void)
{
	IS_NOT(object("", 2, texts("class", "u", 2, "Disc", "Box"),
		       integers("id", "c", 2, 1LL, 2LL),
		       reals("r", "g", 2, 1., 0.),
		       nulls(integers("w", "c", 2, 0LL, 2LL), "01"), NULL),
		"t: row 1: 'Box' object has no attribute 'r'. "
		"Did you mean: 'w'?");
	IS_NOT(object("", 2, texts("class", "u", 2, "Disc", "Box"),
		       integers("id", "c", 2, 1LL, 200LL),
		       reals("r", "g", 2, -1., 0.),
		       integers("w", "c", 2, 0LL, 2LL), NULL),
		"t: row 0: r: -1.0 is below 0.0");
	IS_NOT(object("", 1, texts("class", "u", 1, "Box"),
		       integers("id", "c", 1, 1LL), integers("w", "c", 1, 1LL),
		       bits("on", "1"), NULL),
		"t: row 0: 'Box' object has no attribute 'on'");
	IS_NOT(object("", 1, texts("class", "u", 1, "Box"),
		       integers("id", "c", 1, 1LL), integers("w", "c", 1, 1LL),
		       column("r", "tdD", 1, 2), NULL),
		"t: row 0: r: format 'tdD' is not taken");
	IS_NOT(object("", 2, texts("class", "u", 2, "Box", "Box"),
		       integers("id", "c", 2, 1LL, 2LL),
		       integers("w", "c", 2, 1LL, 1LL), reals("r", "g", 1, 1.),
		       NULL),
		"t: row 0: r: has fewer values than there are rows");
	IS_NOT(object("", 2, texts("class", "u", 1, "Box"),
		       integers("id", "c", 2, 1LL, 2LL), NULL),
		"t: class: has fewer values than there are rows");
	/* What one class narrows is asked of its own. */
	IS_NOT(object("", 2, texts("class", "u", 2, "Tag", "Box"),
		       integers("id", "c", 2, 100LL, 100LL),
		       nulls(integers("w", "c", 2, 1LL, 1LL), "01"),
		       nulls(integers("size", "c", 2, 1LL, 1LL), "10"), NULL),
		"t: row 1: id: 100 is above 99");
}

/* Rows of the stream, whatever their class; more of them than a chunk has. */
static void
try_many(void)
{
	struct column *ids, *sizes, *next, *classes;
	slot_walk walk;
	Figure *figure;
	struct batches batches;
	char said[512];
	char data[300];
	size_t i;

	for (i = 0; i < sizeof data; i++)
		data[i] = (char)(i % 3 % 2);
	ids = column("id", "S", 300, 2);
	next = column("next", "S", 300, 2);
	sizes = column("size", "S", 300, 2);
	classes = column("class", "c", 300, 2);
	for (i = 0; i < 300; i++) {
		if (!i) {
			buffer(ids, 1, 600);
			buffer(next, 1, 600);
			buffer(sizes, 1, 600);
			memcpy(buffer(classes, 1, 300), data, 300);
		}
		slot_store((char *)ids->buffers[1] + 2 * i, 2, false, i);
		slot_store((char *)sizes->buffers[1] + 2 * i, 2, false, i % 9);
		slot_store((char *)next->buffers[1] + 2 * i, 2, false,
			(i + 7) % 300);
	}
	batches = one_batch(object("", 300, ids, next, sizes,
		words(classes, texts("", "u", 2, "Tag", "Plate")), NULL));
	{
		struct ArrowArrayStream stream = stream_of(&batches);
		slot_arrow_error fault;

		said[0] = 0;
		if (slot_pool_family_from_arrow(&pools.Figure.all, "class",
			    &stream, &fault) != SLOT_OK)
			slot_arrow_message(&fault, "t", said, sizeof said);
	}
	check_released(__LINE__);
	if (said[0] || pools.Figure.all.count != 300)
		fault_at(__LINE__, "many", said, "300 objects");
	walk = slot_pool_walk(&pools.Figure.all);
	i = 0;
	while ((figure = (Figure *)slot_walk_next(&walk, NULL))) {
		const Figure *led = Figure_get_next(figure);
		bool is_plate = slot_class_of(figure) == &Plate_class;

		i += is_plate;
		if (Figure_get_id(led) != (Figure_get_id(figure) + 7) % 300)
			fault_at(__LINE__, "leads", "elsewhere", "7 on");
	}
	if (i != 100)
		fault_at(__LINE__, "plates", "another number", "100");
	slot_pool_clear(&pools.Figure.all);
	columns_free();
}

int
main(void)
{
	in_pools_init(&pools);
	try_taken();
	try_tags();
	try_others();
	try_many();
	in_pools_destroy(&pools);
	return faults != 0;
}
