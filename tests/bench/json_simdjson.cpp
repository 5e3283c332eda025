// SPDX-License-Identifier: MIT
// bench_json.c with simdjson, in its own way: values are asked for as the text is
// passed over ("on demand"), and structs are filled from them.
#include <simdjson.h>

#include <cstring>

#include "json.h"

using simdjson::ondemand::array;
using simdjson::ondemand::document_stream;
using simdjson::ondemand::object;
using simdjson::ondemand::parser;

extern "C" {
extern const char simdjson_version[];
const char simdjson_version[] = SIMDJSON_STRINGIFY(SIMDJSON_VERSION);
bool simdjson_read(const char *bytes, size_t used, Order *orders, Trade *trades);
}

namespace {

// A text, with the zero that setters look for.
const char *
ended(char (&room)[128], std::string_view text)
{
	size_t length = text.size() < 127 ? text.size() : 127;

	std::memcpy(room, text.data(), length);
	room[length] = 0;
	return room;
}

void
fill(Order *order, object tree)
{
	char room[128];
	std::string_view text;
	double stop;
	Side side;

	Order_init(order);
	Order_set_id(order, tree["id"].get_uint64().value());
	Order_set_price(order, tree["price"].get_double().value());
	Order_set_qty(order, tree["qty"].get_int64().value());
	text = tree["side"].get_string().value();
	if (Side_from_text(text.data(), text.size(), &side))
		Order_set_side(order, side);
	Order_set_symbol(order, ended(room, tree["symbol"].get_string().value()));
	Order_set_active(order, tree["active"].get_bool().value());
	if (tree["stop"].get_double().get(stop) == simdjson::SUCCESS)
		Order_set_stop(order, stop);
	Order_set_time(order, tree["time"].get_int64().value());
}

void
fill(Trade *trade, object tree)
{
	char room[128];
	Leg leg = Leg_DEFAULTS;

	slot_release(&Trade_class, trade);
	Trade_init(trade);
	Trade_set_id(trade, tree["id"].get_uint64().value());
	Trade_set_text(trade, ended(room, tree["text"].get_string().value()));
	for (auto quote : tree["quotes"].get_array())
		Trade_append_quotes(trade, quote.get_double().value());
	for (auto item : tree["legs"].get_array()) {
		object one = item.get_object();

		Leg_set_qty(&leg, static_cast<uint32_t>(
					  one["qty"].get_uint64().value()));
		Leg_set_price(&leg, one["price"].get_double().value());
		Trade_append_legs(trade, &leg);
	}
}

} // namespace

// Lines, behind which there are SIMDJSON_PADDING bytes more; of orders, or where
// these are NULL of trades.
bool
simdjson_read(const char *bytes, size_t used, Order *orders, Trade *trades)
{
	static parser reader;
	document_stream lines;

	if (reader.iterate_many(bytes, used, size_t{1} << 20).get(lines) != simdjson::SUCCESS)
		return false;
	try {
		for (auto line : lines)
			if (orders)
				fill(orders++, line.get_object().value());
			else
				fill(trades++, line.get_object().value());
	} catch (const simdjson::simdjson_error &) {
		return false;
	}
	return true;
}
