/* SPDX-License-Identifier: MIT */
/* Lists, objects inside others and owned ones, references, and what the
 * program's own functions say. */
#include "in_check.h"

static Lists_pool all_lists;
static Order_pool orders;
static Item_pool items;
static Node_pool nodes;

/* What a Lists needs besides a column: everything else may be left out. */
#define LIST(column, wanted) \
	TAKES(&all_lists, object("", 2, column, NULL), wanted)
#define NOT(column, wanted) \
	REFUSES(&all_lists, object("", 2, column, NULL), "t: " wanted)

#define REST "\"names\":[],\"sides\":[],\"path\":[],\"unique\":[]}"
#define GRID "{\"grid\":[[0,0,0],[0,0,0]],"

static void
check_lists(void)
{
	static const char *const formats[] = {"+l", "+L", "+vl", "+vL"};
	struct column *list;
	int i;

	for (i = 0; i < 4; i++) {
		LIST(lists("many", formats[i], counting("s", 5), 2, 2, 3),
			GRID "\"few\":[],\"many\":[0,1]," REST GRID
			     "\"few\":[],\"many\":[2,3,4]," REST);
		LIST(sliced(lists("many", formats[i], counting("s", 6), 3, 2, 3,
				    1),
			     1),
			GRID "\"few\":[],\"many\":[2,3,4]," REST GRID
			     "\"few\":[],\"many\":[5]," REST);
		LIST(lists("many", formats[i], sliced(counting("s", 6), 1), 2,
			     2, 3),
			GRID "\"few\":[],\"many\":[1,2]," REST GRID
			     "\"few\":[],\"many\":[3,4,5]," REST);
		LIST(lists("few", formats[i], counting("s", 5), 2, 0, 2),
			GRID "\"few\":[],\"many\":[]," REST GRID
			     "\"few\":[0,1],\"many\":[]," REST);
		NOT(lists("few", formats[i], counting("s", 5), 2, 2, 3),
			"row 1: few: more than 2 elements");
		NOT(lists("few", formats[i],
			    integers("", "i", 3, 1LL, 2LL, 256LL), 2, 1, 2),
			"row 1: few[1]: 256 is above 255");
	}
	LIST(lists("few", "+w:2", counting("s", 4), 2),
		GRID "\"few\":[0,1],\"many\":[]," REST GRID
		     "\"few\":[2,3],\"many\":[]," REST);
	LIST(nulls(lists("reals", "+l", reals("", "g", 2, 0.5, 1.5), 2, 0, 2),
		     "01"),
		GRID "\"few\":[],\"many\":[]," REST GRID
		     "\"few\":[],\"many\":[],\"reals\":[0.5,1.5]," REST);
	LIST(lists("reals", "+l", reals("", "g", 2, 0.5, 1.5), 2, 0, 1),
		GRID "\"few\":[],\"many\":[],\"reals\":[]," REST GRID
		     "\"few\":[],\"many\":[],\"reals\":[0.5]," REST);
	NOT(nulls(lists("many", "+l", counting("i", 2), 2, 0, 2), "01"),
		"row 0: many: expected a list, got null");
	NOT(lists("many", "+l", nulls(counting("i", 4), "1101"), 2, 1, 3),
		"row 1: many[1]: expected an integer, got null");
	NOT(counting("i", 2), "'Lists' object has no attribute 'item'");
	list = counting("i", 2);
	list->name = "many";
	NOT(list, "many: expected a list, got an integer");
	NOT(lists("few", "+l", texts("", "u", 1, "a"), 2, 0, 1),
		"few: expected an integer, got a text");
	NOT(lists("unique", "+l", integers("", "C", 5, 1LL, 2LL, 3LL, 4LL, 3LL),
		    2, 2, 3),
		"row 1: unique: 3 stands twice, at 0 and 2");
	NOT(lists("parts", "+l", texts("", "z", 3, "a", "b", "c"), 2, 0, 3),
		"row 0: parts: has 0 elements, at least 1");
	NOT(lists("parts", "+l", texts("", "z", 4, "a", "b", "c", "d"), 2, 1,
		    3),
		"row 1: parts: has 3 elements, at most 2");
}

static void
check_elements(void)
{
	LIST(lists("names", "+l", texts("", "u", 3, "a", "", "fourteen bytes"),
		     2, 1, 2),
		GRID
		"\"few\":[],\"many\":[],\"names\":[\"a\"],\"sides\":[],"
		"\"path\":[],\"unique\":[]}" GRID
		"\"few\":[],\"many\":[],\"names\":[\"\",\"fourteen bytes\"],"
		"\"sides\":[],\"path\":[],\"unique\":[]}");
	LIST(lists("sides", "+L",
		     words(integers("", "c", 3, 1LL, 0LL, 1LL),
			     texts("", "u", 2, "buy", "sell")),
		     2, 1, 2),
		GRID "\"few\":[],\"many\":[],\"names\":[],\"sides\":[\"sell\"],"
		     "\"path\":[],\"unique\":[]}" GRID
		     "\"few\":[],\"many\":[],\"names\":[],"
		     "\"sides\":[\"buy\",\"sell\"],\"path\":[],\"unique\":[]}");
	NOT(lists("sides", "+L", texts("", "u", 3, "buy", "sell", "bye"), 2, 1,
		    2),
		"row 1: sides[1]: 'Side' has no value bye");
	LIST(lists("path", "+l",
		     object("", 3, integers("x", "c", 3, 1LL, 2LL, 3LL),
			     nulls(bits("on", "110"), "011"), NULL),
		     2, 1, 2),
		GRID "\"few\":[],\"many\":[],\"names\":[],\"sides\":[],"
		     "\"path\":[{\"x\":1}],\"unique\":[]}" GRID
		     "\"few\":[],\"many\":[],\"names\":[],\"sides\":[],"
		     "\"path\":[{\"x\":2,\"on\":true},{\"x\":3,\"on\":false}],"
		     "\"unique\":[]}");
	NOT(lists("path", "+l",
		    object("", 3, integers("x", "c", 3, 1LL, 2LL, 33LL), NULL),
		    2, 1, 2),
		"row 1: path[1].x: 33 is above 9");
	NOT(lists("path", "+l",
		    nulls(object("", 2, integers("x", "c", 2, 1LL, 2LL), NULL),
			    "10"),
		    2, 1, 1),
		"row 1: path[0]: expected an object, got null");
	NOT(lists("path", "+l", object("", 1, bits("on", "1"), NULL), 2, 0, 1),
		"path: 'Point' object is missing attribute 'x'");
}

static void
check_dimensions(void)
{
	LIST(lists("grid", "+w:2", lists("", "+w:3", counting("i", 12), 4), 2),
		"{\"grid\":[[0,1,2],[3,4,5]],\"few\":[],\"many\":[]," REST
		"{\"grid\":[[6,7,8],[9,10,11]],\"few\":[],\"many\":[]," REST);
	LIST(sliced(lists("grid", "+w:2",
			    lists("", "+l", counting("i", 18), 6, 3, 3, 3, 3, 3,
				    3),
			    3),
		     1),
		"{\"grid\":[[6,7,8],[9,10,11]],\"few\":[],\"many\":[]," REST
		"{\"grid\":[[12,13,14],[15,16,17]],\"few\":[],\"many\":[]," REST);
	NOT(lists("grid", "+l", lists("", "+w:3", counting("i", 12), 4), 2, 2,
		    1),
		"row 1: grid: expected 2 elements");
	NOT(lists("grid", "+w:2",
		    lists("", "+l", counting("i", 18), 4, 3, 3, 3, 4), 2),
		"row 1: grid[1]: more than 3 elements");
	NOT(lists("grid", "+w:2",
		    lists("", "+l",
			    integers("", "i", 12, 1LL, 1LL, 1LL, 1LL, 1LL, 1LL,
				    1LL, -1LL, 1LL, 1LL, 1LL, 1LL),
			    4, 3, 3, 3, 3),
		    2),
		"row 1: grid[0][1]: -1 is below 0");
}

/* More elements than are taken at a time. */
static void
check_long(void)
{
	struct column *elements = counting("i", 1000);
	Lists *one;
	uint32_t i;

	check_refused(__LINE__, &all_lists.all,
		one_batch(object("", 1,
			lists("few", "+l", counting("i", 1000), 1, 1000),
			NULL)),
		"t: row 0: few: more than 2 elements");
	elements = counting("i", 1000);
	((int32_t *)elements->buffers[1])[900] = -1;
	REFUSES(&all_lists,
		object("", 1, lists("unique", "+l", elements, 1, 1000), NULL),
		"t: row 0: unique[256]: 256 is above 255");
	elements = counting("i", 1000);
	{
		struct batches batches = one_batch(object(
			"", 1, lists("many", "+l", elements, 1, 1000), NULL));
		slot_walk walk;
		char said[256];

		take(&all_lists.all, &batches, said, sizeof said);
		check_released(__LINE__);
		walk = slot_pool_walk(&all_lists.all);
		one = Lists_next(&walk);
		if (!one || Lists_count_many(one) != 1000)
			fault_at(__LINE__, "long", said, "1000");
		for (i = 0; one && i < 1000; i++)
			if (Lists_get_many(one, i) != (int32_t)i)
				fault_at(__LINE__, "long", "another", "i");
		slot_pool_clear(&all_lists.all);
		columns_free();
	}
}

static void
check_inside(void)
{
	All_pool alls;

	All_pool_init(&alls);
	TAKES(&alls,
		object("", 3,
			nulls(object("place", 3,
				      integers("x", "c", 3, 1LL, 99LL, 3LL),
				      NULL),
				"101"),
			NULL),
		"{\"place\":{\"x\":1}}{}{\"place\":{\"x\":3}}");
	TAKES(&alls,
		object("", 2,
			sliced(object("place", 4,
				       sliced(integers("x", "c", 5, 9LL, 9LL,
						      9LL, 4LL, 5LL),
					       1),
				       NULL),
				2),
			NULL),
		"{\"place\":{\"x\":4}}{\"place\":{\"x\":5}}");
	REFUSES(&alls,
		object("", 2,
			object("place", 2, integers("x", "c", 2, 1LL, 10LL),
				NULL),
			NULL),
		"t: row 1: place.x: 10 is above 9");
	REFUSES(&alls,
		object("", 2,
			object("place", 2,
				nulls(integers("x", "c", 2, 1LL, 10LL), "10"),
				NULL),
			NULL),
		"t: row 1: place.x: expected an integer, got null");
	TAKES(&alls, object("", 2, column("place", "n", 2, 0), NULL), "{}{}");
	REFUSES(&alls,
		nulls(object("", 2, integers("i8", "c", 2, 1LL, 2LL), NULL),
			"10"),
		"t: row 1: expected an object, got null");
	slot_pool_destroy(&alls.all);
}

static void
check_hooks(void)
{
	TAKES(&orders,
		object("", 1, integers("id", "c", 1, 1LL),
			lists("legs", "+l",
				object("", 2, integers("a", "c", 2, 1LL, 2LL),
					integers("b", "c", 2, 5LL, 6LL), NULL),
				1, 2),
			NULL),
		"{\"id\":1,\"legs\":[{\"a\":1,\"b\":6},{\"a\":2,\"b\":8}]}");
	REFUSES(&orders,
		object("", 2, integers("id", "c", 2, 1LL, 2LL),
			lists("legs", "+l",
				object("", 3,
					integers("a", "c", 3, 1LL, 2LL, 0LL),
					integers("b", "c", 3, 5LL, 6LL, 0LL),
					NULL),
				2, 1, 2),
			NULL),
		"t: row 1: legs[1]: 'Leg' is refused: both are 0");
	REFUSES(&orders,
		object("", 1, integers("id", "c", 1, 1LL),
			object("last", 1, integers("a", "c", 1, 100LL),
				integers("b", "c", 1, 1LL), NULL),
			NULL),
		"t: row 0: last.a: is refused: too many");
	REFUSES(&orders, object("", 2, integers("id", "c", 2, 1LL, 13LL), NULL),
		"t: row 1: 'Order' is refused by Order_check");
	TAKES(&orders,
		object("", 1, integers("id", "c", 1, 1LL),
			nulls(object("last", 1, integers("a", "c", 1, 0LL),
				      integers("b", "c", 1, 0LL), NULL),
				"0"),
			NULL),
		"{\"id\":1,\"legs\":[]}");
}

static void
check_owned(void)
{
	TAKES(&nodes,
		object("", 3, integers("id", "c", 3, 1LL, 2LL, 3LL),
			nulls(object("item", 3,
				      integers("id", "c", 3, 7LL, 8LL, 9LL),
				      texts("name", "u", 3, "a", "b", NULL),
				      NULL),
				"101"),
			NULL),
		"{\"id\":1,\"item\":{\"id\":7,\"name\":\"a\"}}{\"id\":2}"
		"{\"id\":3,\"item\":{\"id\":9}}");
	TAKES(&nodes,
		object("", 2, integers("id", "c", 2, 1LL, 2LL),
			lists("items", "+l",
				nulls(object("", 3,
					      integers("id", "c", 3, 7LL, 8LL,
						      9LL),
					      NULL),
					"101"),
				2, 2, 1),
			NULL),
		"{\"id\":1,\"items\":[{\"id\":7},null]}"
		"{\"id\":2,\"items\":[{\"id\":9}]}");
	REFUSES(&nodes,
		object("", 2, integers("id", "c", 2, 1LL, 2LL),
			object("item", 2, integers("id", "i", 2, 1LL, -8LL),
				texts("name", "u", 2, "a", "b"), NULL),
			NULL),
		"t: row 1: item.id: -8 is below 0");
	if (items.all.count)
		fault_at(__LINE__, "items", "some", "none");
}

static void
check_references(void)
{
	struct batches batches = one_batch(object("", 3,
		integers("id", "c", 3, 1LL, 2LL, 3LL),
		nulls(integers("next", "I", 3, 1LL, 2LL, 0LL), "110"),
		integers("friend", "l", 3, 2LL, 2LL, 0LL),
		lists("others", "+l",
			nulls(integers("", "C", 3, 0LL, 2LL, 2LL), "101"), 3, 3,
			0, 0),
		NULL));
	Node *node[3];
	slot_walk walk;
	char said[256];
	int i;

	take(&nodes.all, &batches, said, sizeof said);
	check_released(__LINE__);
	walk = slot_pool_walk(&nodes.all);
	for (i = 0; i < 3; i++)
		node[i] = Node_next(&walk);
	if (said[0] || Node_get_next(node[0]) != node[1] ||
		Node_get_next(node[1]) != node[2] || Node_has_next(node[2]) ||
		Node_deref(&nodes, Node_get_friend(node[0])) != node[2] ||
		Node_deref(&nodes, Node_get_friend(node[2])) != node[0] ||
		Node_count_others(node[0]) != 3 ||
		Node_get_others(node[0], 0) != node[0] ||
		Node_get_others(node[0], 1) != NULL ||
		Node_get_others(node[0], 2) != node[2])
		fault_at(__LINE__, "references", said, "as they are");
	columns_free();
	/* Beside those that are there: rows are the stream's. */
	REFUSES(&nodes,
		object("", 2, integers("id", "c", 2, 1LL, 2LL),
			integers("next", "I", 2, 1LL, 2LL), NULL),
		"t: row 1: next: leads to row 2, of 2");
	REFUSES(&nodes,
		object("", 2, integers("id", "c", 2, 1LL, 2LL),
			integers("next", "l", 2, 1LL, -1LL), NULL),
		"t: row 1: next: -1 is no row");
	REFUSES(&nodes,
		object("", 2, integers("id", "c", 2, 1LL, 2LL),
			lists("others", "+l",
				integers("", "C", 3, 0LL, 1LL, 9LL), 2, 1, 2),
			NULL),
		"t: row 1: others[1]: leads to row 9, of 2");
	slot_pool_clear(&nodes.all);
}

/* Rows of another pool, as it was before. */
static void
check_elsewhere(void)
{
	struct batches batches;
	const Node *node;
	slot_walk walk;
	Item *item[3];
	char said[256];
	int i;

	for (i = 0; i < 3; i++)
		if (!(item[i] = Item_new(&items)))
			abort();
	Item_free(&items, item[0]);
	batches = one_batch(object("", 2, integers("id", "c", 2, 1LL, 2LL),
		object("item", 2, integers("id", "c", 2, 1LL, 2LL), NULL),
		integers("best", "I", 2, 1LL, 0LL), NULL));
	take(&nodes.all, &batches, said, sizeof said);
	check_released(__LINE__);
	columns_free();
	walk = slot_pool_walk(&nodes.all);
	node = Node_next(&walk);
	if (said[0] || Node_get_best(node) != item[2] ||
		Node_get_best(Node_next(&walk)) != item[1])
		fault_at(__LINE__, "elsewhere", said, "two items");
	slot_pool_clear(&nodes.all);
	REFUSES(&nodes,
		object("", 2, integers("id", "c", 2, 1LL, 2LL),
			integers("best", "I", 2, 1LL, 2LL), NULL),
		"t: row 1: best: leads to row 2, of 2");
	REFUSES(&nodes,
		object("", 2, integers("id", "c", 2, 1LL, 2LL),
			integers("shape", "I", 2, 1LL, 2LL), NULL),
		"t: shape: leads into a pool that this one was not told of");
	slot_pool_clear(&items.all);
}

static void
check_indexes(void)
{
	Trade_pool pool;
	struct batches batches = one_batch(object("", 3,
		integers("id", "c", 3, 1LL, 2LL, 3LL),
		integers("qty", "c", 3, 1LL, 2LL, 3LL),
		texts("side", "u", 3, "buy", "buy", "sell"),
		nulls(integers("previous", "C", 3, 0LL, 0LL, 1LL), "011"),
		NULL));
	const Trade *trade;
	slot_walk walk;
	char said[256];

	Trade_pool_init(&pool);
	if (!Trade_new(&pool)) /* rows are not indexes */
		abort();
	take(&pool.all, &batches, said, sizeof said);
	columns_free();
	check_released(__LINE__);
	walk = slot_pool_walk(&pool.all);
	Trade_next(&walk);
	trade = Trade_next(&walk);
	if (said[0] || Trade_has_previous(trade))
		fault_at(__LINE__, "first", said, "none");
	while ((trade = Trade_next(&walk)))
		if (Trade_at(&pool, Trade_get_previous(trade))->id !=
			trade->id - 1)
			fault_at(__LINE__, "previous", "another", "it");
	slot_pool_destroy(&pool.all);
}

static void
check_classes(void)
{
	Shape_pool shapes;

	Shape_pool_init(&shapes);
	REFUSES(&shapes, object("", 1, integers("id", "c", 1, 1LL), NULL),
		"t: 'Shape' is abstract: there are no such objects");
	slot_pool_destroy(&shapes.all);
}

int
main(void)
{
	Lists_pool_init(&all_lists);
	Order_pool_init(&orders);
	Item_pool_init(&items);
	Node_pool_init(&nodes, &items);
	check_lists();
	check_elements();
	check_dimensions();
	check_long();
	check_inside();
	check_hooks();
	check_owned();
	check_references();
	check_elsewhere();
	check_indexes();
	check_classes();
	slot_pool_destroy(&all_lists.all);
	slot_pool_destroy(&orders.all);
	slot_pool_destroy(&nodes.all);
	slot_pool_destroy(&items.all);
	return faults != 0;
}
