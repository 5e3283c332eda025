/* SPDX-License-Identifier: MIT */
/* bench_json.c with yyjson, whose source YYJSON_SRC names: a tree of each record
 * is built and written, or read and structs are filled from it. */
#include "yyjson.h"

static void
yyjson_add_lists(yyjson_mut_doc *doc, yyjson_mut_val *tree, const Trade *trade)
{
	yyjson_mut_val *list = yyjson_mut_obj_add_arr(doc, tree, "quotes");
	size_t j;

	for (j = 0; j < Trade_count_quotes(trade); j++)
		yyjson_mut_arr_add_real(
			doc, list, Trade_get_quotes(trade, j));
	list = yyjson_mut_obj_add_arr(doc, tree, "legs");
	for (j = 0; j < Trade_count_legs(trade); j++) {
		const Leg *leg = Trade_get_legs(trade, j);
		yyjson_mut_val *item = yyjson_mut_arr_add_obj(doc, list);

		yyjson_mut_obj_add_uint(doc, item, "qty", Leg_get_qty(leg));
		yyjson_mut_obj_add_real(doc, item, "price", Leg_get_price(leg));
	}
}

static void
yyjson_add(struct job *job, yyjson_mut_doc *doc, size_t i, bool flat)
{
	const Order *order = &job->orders[i];
	const Trade *trade = &job->trades[i];
	yyjson_mut_val *tree = yyjson_mut_obj(doc);

	yyjson_mut_doc_set_root(doc, tree);
	if (!flat) {
		yyjson_mut_obj_add_uint(doc, tree, "id", Trade_get_id(trade));
		yyjson_mut_obj_add_str(
			doc, tree, "text", Trade_get_text(trade));
		yyjson_add_lists(doc, tree, trade);
		return;
	}
	yyjson_mut_obj_add_uint(doc, tree, "id", Order_get_id(order));
	yyjson_mut_obj_add_real(doc, tree, "price", Order_get_price(order));
	yyjson_mut_obj_add_uint(doc, tree, "qty", Order_get_qty(order));
	yyjson_mut_obj_add_str(
		doc, tree, "side", Side_text(Order_get_side(order)));
	yyjson_mut_obj_add_str(doc, tree, "symbol", Order_get_symbol(order));
	yyjson_mut_obj_add_bool(doc, tree, "active", Order_get_active(order));
	if (Order_has_stop(order))
		yyjson_mut_obj_add_real(
			doc, tree, "stop", Order_get_stop(order));
	yyjson_mut_obj_add_int(doc, tree, "time", Order_get_time(order));
}

static void
yyjson_write_all(struct job *job, struct text *to, bool flat)
{
	size_t i, length;

	for (to->used = 0, i = 0; i < job->count; i++) {
		yyjson_mut_doc *doc = yyjson_mut_doc_new(NULL);
		char *line;

		yyjson_add(job, doc, i, flat);
		line = yyjson_mut_write(doc, 0, &length);
		text_add(to, line, length);
		free(line);
		yyjson_mut_doc_free(doc);
	}
}

static void
yyjson_fill_lists(Trade *trade, yyjson_val *tree)
{
	Leg leg = Leg_DEFAULTS;
	yyjson_val *item;
	size_t j, count;

	yyjson_arr_foreach(yyjson_obj_get(tree, "quotes"), j, count, item)
		Trade_append_quotes(trade, yyjson_get_num(item));
	yyjson_arr_foreach(yyjson_obj_get(tree, "legs"), j, count, item) {
		Leg_set_qty(&leg, (int64_t)yyjson_get_uint(
					  yyjson_obj_get(item, "qty")));
		Leg_set_price(
			&leg, yyjson_get_num(yyjson_obj_get(item, "price")));
		Trade_append_legs(trade, &leg);
	}
}

static void
yyjson_fill(struct job *job, size_t i, yyjson_val *tree, bool flat)
{
	Order *order = &job->orders_back[i];
	Trade *trade = &job->trades_back[i];
	yyjson_val *item;
	Side side;

	if (!flat) {
		slot_release(&Trade_class, trade);
		Trade_init(trade);
		Trade_set_id(
			trade, yyjson_get_uint(yyjson_obj_get(tree, "id")));
		Trade_set_text(
			trade, yyjson_get_str(yyjson_obj_get(tree, "text")));
		yyjson_fill_lists(trade, tree);
		return;
	}
	Order_init(order);
	Order_set_id(order, yyjson_get_uint(yyjson_obj_get(tree, "id")));
	Order_set_price(order, yyjson_get_num(yyjson_obj_get(tree, "price")));
	Order_set_qty(order, yyjson_get_sint(yyjson_obj_get(tree, "qty")));
	item = yyjson_obj_get(tree, "side");
	if (Side_from_text(yyjson_get_str(item), yyjson_get_len(item), &side))
		Order_set_side(order, side);
	Order_set_symbol(order, yyjson_get_str(yyjson_obj_get(tree, "symbol")));
	Order_set_active(
		order, yyjson_get_bool(yyjson_obj_get(tree, "active")));
	item = yyjson_obj_get(tree, "stop");
	if (item)
		Order_set_stop(order, yyjson_get_num(item));
	Order_set_time(order, yyjson_get_sint(yyjson_obj_get(tree, "time")));
}

static void
yyjson_read_all(
	struct job *job, const struct text *from, bool flat, bool fills)
{
	size_t i;

	for (i = 0; i < job->count; i++) {
		yyjson_doc *doc = yyjson_read(from->bytes + from->starts[i],
			from->starts[i + 1] - from->starts[i], 0);

		if (!doc)
			abort();
		if (fills)
			yyjson_fill(job, i, yyjson_doc_get_root(doc), flat);
		yyjson_doc_free(doc);
	}
}
