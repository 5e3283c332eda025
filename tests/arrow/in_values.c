/* SPDX-License-Identifier: MIT */
/* Values of every format that are taken in, and what is said of others. */
#include "in_check.h"

static All_pool alls;

#define ALL(column, wanted) TAKES(&alls, object("", 2, column, NULL), wanted)
#define NOT(column, wanted) \
	REFUSES(&alls, object("", 2, column, NULL), "t: " wanted)

static void
check_integers(void)
{
	static const char *const formats[] = {
		"c", "C", "s", "S", "i", "I", "l", "L"};
	static const char *const names[] = {
		"i8", "u8", "i16", "u16", "i32", "u32", "i64", "u64"};
	char wanted[64];
	int i, k;

	for (i = 0; i < 8; i++)
		for (k = 0; k < 8; k++) {
			snprintf(wanted, sizeof wanted,
				"{\"%s\":0}{\"%s\":127}", names[k], names[k]);
			ALL(integers(names[k], formats[i], 2, 0LL, 127LL),
				wanted);
		}
	ALL(integers("i8", "l", 2, -128LL, 127LL), "{\"i8\":-128}{\"i8\":127}");
	ALL(integers("i64", "l", 2, (long long)INT64_MIN, (long long)INT64_MAX),
		"{\"i64\":-9223372036854775808}{\"i64\":9223372036854775807}");
	ALL(integers("u64", "L", 2, -1LL, 0LL),
		"{\"u64\":18446744073709551615}{\"u64\":0}");
	NOT(integers("i8", "l", 2, -128LL, 128LL),
		"row 1: i8: 128 is above 127");
	NOT(integers("i8", "s", 2, -129LL, 128LL),
		"row 0: i8: -129 is below -128");
	NOT(integers("u8", "c", 2, 5LL, -1LL), "row 1: u8: -1 is below 0");
	NOT(integers("u64", "l", 2, 5LL, -1LL), "row 1: u64: -1 is below 0");
	NOT(integers("i64", "L", 2, 5LL, -1LL),
		"row 1: i64: 18446744073709551615 is above "
		"9223372036854775807");
	ALL(integers("few", "i", 2, 0LL, 7LL), "{\"few\":0}{\"few\":7}");
	NOT(integers("few", "i", 2, 0LL, 8LL), "row 1: few: 8 is above 7");
	ALL(integers("even", "C", 2, 0LL, 2LL), "{\"even\":0}{\"even\":2}");
	NOT(integers("even", "C", 2, 0LL, 3LL),
		"row 1: even: 3 is not a multiple of 2");
	ALL(nulls(integers("u16", "C", 2, 9LL, 2LL), "01"), "{}{\"u16\":2}");
	NOT(reals("u16", "g", 2, 1.0, 2.0),
		"u16: expected an integer, got a number");
}

static void
check_reals(void)
{
	ALL(reals("f64", "g", 2, 0.1, -1e300), "{\"f64\":0.1}{\"f64\":-1e300}");
	ALL(reals("f64", "f", 2, 0.5, 1.25), "{\"f64\":0.5}{\"f64\":1.25}");
	ALL(reals("f32", "f", 2, 0.1, 1.25), "{\"f32\":0.1}{\"f32\":1.25}");
	ALL(reals("f32", "g", 2, 0.1, 1.25), "{\"f32\":0.1}{\"f32\":1.25}");
	ALL(integers("f32", "e", 2, 0x3c00LL, 0xfbffLL),
		"{\"f32\":1.0}{\"f32\":-65504.0}");
	ALL(integers("f64", "e", 2, 0x0001LL, 0x83ffLL),
		"{\"f64\":5.960464477539063e-8}"
		"{\"f64\":-6.097555160522461e-5}");
	ALL(integers("f64", "e", 2, 0x7c00LL, 0xfe00LL),
		"{\"f64\":\"Infinity\"}{\"f64\":\"NaN\"}");
	ALL(integers("f64", "i", 2, -3LL, 4LL), "{\"f64\":-3.0}{\"f64\":4.0}");
	NOT(integers("f64", "l", 2, 4LL, 9007199254740993LL),
		"row 1: f64: 9007199254740993 is no double");
	NOT(integers("f32", "L", 2, 4LL, 16777217LL),
		"row 1: f32: 16777217 is no float");
	NOT(reals("f32", "g", 2, 0.1, 1e300),
		"row 1: f32: 1e+300 is beyond any float");
	NOT(reals("ratio", "g", 2, 0.5, 1.75),
		"row 1: ratio: 1.75 is above 1.5");
	NOT(reals("ratio", "f", 2, 0.25, 1.75),
		"row 0: ratio: 0.25 is below 0.5");
	NOT(texts("f64", "u", 2, "1", "2"),
		"f64: expected a number, got a text");
}

static void
check_bools(void)
{
	ALL(bits("is", "01"), "{\"is\":false}{\"is\":true}");
	ALL(integers("is", "C", 2, 1LL, 0LL), "{\"is\":true}{\"is\":false}");
	NOT(integers("is", "c", 2, 1LL, 2LL),
		"row 1: is: 2 is neither false nor true");
	NOT(integers("is", "c", 2, 1LL, -1LL),
		"row 1: is: -1 is neither false nor true");
	ALL(nulls(bits("is", "11"), "10"), "{\"is\":true}{}");
	ALL(column("is", "n", 2, 0), "{}{}");
	NOT(bits("i8", "01"), "i8: expected an integer, got true or false");
}

static void
check_texts(void)
{
	static const char *const formats[] = {"u", "U", "vu"};
	struct column *name;
	int i;

	for (i = 0; i < 3; i++) {
		ALL(texts("name", formats[i], 2, "ab", "\xc3\xa9te"),
			"{\"name\":\"ab\"}{\"name\":\"\xc3\xa9te\"}");
		ALL(texts("name", formats[i], 2, NULL, "ab"),
			"{}{\"name\":\"ab\"}");
		NOT(texts("name", formats[i], 2, "abc", "x"),
			"row 1: name: is shorter than 2 characters");
		NOT(texts("name", formats[i], 2, "abc", "fourteen bytes"),
			"row 1: name: is longer than 3 characters");
		NOT(texts("name", formats[i], 2, "abc", "\xff\xfe"),
			"row 1: name: this is not UTF-8");
		NOT(texts("name", formats[i], 2, "abc", "x\xc3"),
			"row 1: name: this is not UTF-8");
		ALL(texts("code", formats[i], 2, "abc", ""),
			"{\"code\":\"abc\"}{\"code\":\"\"}");
		NOT(texts("code", formats[i], 2, "abc", "abcd"),
			"row 1: code: 4 bytes of text, at most 3");
		ALL(texts("letter", formats[i], 2, "q", "\xc3\xa9"),
			"{\"letter\":\"q\"}{\"letter\":\"\xc3\xa9\"}");
		NOT(texts("letter", formats[i], 2, "", "qq"),
			"row 1: letter: expected one character up to U+00FF");
		ALL(texts("side", formats[i], 2, "sell", "buy"),
			"{\"side\":\"sell\"}{\"side\":\"buy\"}");
		NOT(texts("side", formats[i], 2, "sell", "bye"),
			"row 1: side: 'Side' has no value bye");
	}
	name = texts("name", "u", 2, "ab", "cde");
	memcpy(name->buffers[2], "a\0", 2);
	NOT(name, "row 0: name: a text cannot hold \\u0000");
	ALL(sliced(texts("name", "vu", 4, "ab", "cd", "ef", "gh"), 2),
		"{\"name\":\"ef\"}{\"name\":\"gh\"}");
	NOT(texts("name", "z", 2, "ab", "cd"),
		"name: expected a text, got bytes");
}

static void
check_bytes(void)
{
	ALL(texts("data", "z", 2, "ab", ""),
		"{\"data\":\"YWI=\"}{\"data\":\"\"}");
	ALL(texts("data", "Z", 2, NULL, "\xff"), "{}{\"data\":\"/w==\"}");
	ALL(texts("data", "vz", 2, "ab", "fourteen bytes"),
		"{\"data\":\"YWI=\"}{\"data\":\"Zm91cnRlZW4gYnl0ZXM=\"}");
	ALL(texts("data", "w:2", 2, "ab", "cd"),
		"{\"data\":\"YWI=\"}{\"data\":\"Y2Q=\"}");
	ALL(words(integers("data", "c", 2, 1LL, 1LL),
		    texts("", "z", 2, "ab", "c")),
		"{\"data\":\"Yw==\"}{\"data\":\"Yw==\"}");
	NOT(texts("data", "u", 2, "ab", "cd"),
		"data: expected bytes, got a text");
	NOT(texts("data", "w:", 2, "", ""), "data: format 'w:' is not taken");
}

static void
check_dictionaries(void)
{
	static const char *const formats[] = {
		"c", "C", "s", "S", "i", "I", "l", "L"};
	int i;

	for (i = 0; i < 8; i++) {
		ALL(words(integers("side", formats[i], 2, 2LL, 0LL),
			    texts("", "u", 3, "sell", "none", "buy")),
			"{\"side\":\"buy\"}{\"side\":\"sell\"}");
		ALL(words(integers("name", formats[i], 2, 1LL, 1LL),
			    texts("", "vu", 2, "xx", "yy")),
			"{\"name\":\"yy\"}{\"name\":\"yy\"}");
	}
	NOT(words(integers("side", "i", 2, 0LL, 1LL),
		    texts("", "u", 2, "sell", "none")),
		"row 1: side: 'Side' has no value none");
	NOT(words(integers("side", "i", 2, 0LL, 2LL),
		    texts("", "u", 2, "sell", "none")),
		"row 1: side: its dictionary has no word 2");
	NOT(words(integers("name", "i", 2, 0LL, -1LL),
		    texts("", "u", 2, "sel", "none")),
		"row 1: name: its dictionary has no word -1");
	ALL(words(integers("side", "i", 2, 0LL, 1LL),
		    texts("", "u", 2, "sell", NULL)),
		"{\"side\":\"sell\"}{}");
	ALL(nulls(words(integers("side", "C", 2, 0LL, 99LL),
			  texts("", "u", 1, "sell")),
		    "10"),
		"{\"side\":\"sell\"}{}");
	ALL(words(sliced(integers("side", "C", 3, 9LL, 1LL, 0LL), 1),
		    sliced(texts("", "u", 3, "none", "sell", "buy"), 1)),
		"{\"side\":\"buy\"}{\"side\":\"sell\"}");
	NOT(words(integers("i8", "C", 2, 0LL, 0LL), integers("", "c", 1, 1LL)),
		"i8: a dictionary of other than texts and bytes is not taken");
	NOT(words(reals("side", "g", 2, 0., 0.), texts("", "u", 1, "buy")),
		"side: a dictionary's indexes are no integers");
	NOT(words(integers("i8", "C", 2, 0LL, 0LL), texts("", "u", 1, "1")),
		"i8: expected an integer, got a text");
}

static void
check_enums(void)
{
	NOT(integers("side", "C", 2, 0LL, 1LL),
		"side: expected a text, got an integer");
	ALL(integers("color", "l", 2, 1LL, 200LL),
		"{\"color\":\"green\"}{\"color\":200}");
	NOT(integers("color", "l", 2, 1LL, -1LL),
		"row 1: color: 'Color' has no value -1");
	ALL(integers("access", "C", 2, 1LL, 6LL),
		"{\"access\":[\"read\"]}{\"access\":[\"write\",\"run\"]}");
	NOT(integers("access", "C", 2, 1LL, 8LL),
		"row 1: access: 'Access' has no value 8");
	ALL(texts("access", "u", 2, "run", NULL), "{\"access\":[\"run\"]}{}");
}

static void
check_times(void)
{
	ALL(integers("ms", "tsm:UTC", 2, 5LL, -7LL), "{\"ms\":5}{\"ms\":-7}");
	ALL(integers("ms", "tss:", 2, 5LL, -7LL),
		"{\"ms\":5000}{\"ms\":-7000}");
	ALL(integers("ms", "tsu:Europe/Berlin", 2, 5000LL, -7000LL),
		"{\"ms\":5}{\"ms\":-7}");
	ALL(integers("ms", "tDn", 2, 5000000LL, 0LL), "{\"ms\":5}{\"ms\":0}");
	ALL(integers("ms", "i", 2, 5LL, 0LL), "{\"ms\":5}{\"ms\":0}");
	NOT(integers("ms", "tsu:", 2, 5000LL, 7001LL),
		"row 1: ms: 7001 is no whole number of ms");
	NOT(integers("ms", "tss:", 2, 5000LL, (long long)INT64_MAX),
		"row 1: ms: 9223372036854775807 is beyond any number of ms");
	NOT(integers("i64", "tss:", 2, 5LL, 5LL),
		"i64: expected an integer, got a time, and the slot's unit is "
		"none");
	NOT(integers("i64", "tdm", 2, 5LL, 5LL),
		"i64: format 'tdm' is not taken");
}

static void
check_columns(void)
{
	Trade_pool trades;
	Open_pool opens;
	struct column *point;

	Trade_pool_init(&trades);
	Open_pool_init(&opens);
	NOT(integers("i9", "c", 2, 0LL, 0LL),
		"'All' object has no attribute 'i9'. Did you mean: 'i8'?");
	REFUSES(&alls,
		object("", 1, integers("i8", "c", 1, 0LL),
			integers("i8", "c", 1, 0LL), NULL),
		"t: 'All' object has two attributes 'i8'");
	REFUSES(&trades,
		object("", 1, integers("id", "c", 1, 0LL),
			texts("side", "u", 1, "buy"), NULL),
		"t: 'Trade' object is missing attribute 'qty'");
	REFUSES(&trades,
		object("", 2, integers("qty", "i", 2, 1000000LL, 1000001LL),
			texts("side", "u", 2, "buy", "buy"),
			integers("id", "c", 2, 0LL, -1LL), NULL),
		"t: row 1: qty: 1000001 is above 1000000");
	REFUSES(&trades,
		object("", 2, integers("qty", "i", 2, 5LL, 1000001LL),
			texts("side", "u", 2, "bye", "buy"),
			nulls(integers("id", "c", 2, 0LL, 1LL), "01"), NULL),
		"t: row 0: side: 'Side' has no value bye");
	REFUSES(&trades,
		object("", 2, nulls(integers("qty", "i", 2, 5LL, 1LL), "10"),
			texts("side", "u", 2, "buy", "buy"),
			integers("id", "c", 2, 0LL, 1LL), NULL),
		"t: row 1: qty: expected an integer, got null");
	TAKES(&opens,
		object("", 2, texts("unknown", "weird", 2, "a", "b"),
			integers("a", "c", 2, 1LL, 2LL),
			object("p", 2, integers("x", "c", 2, 1LL, 2LL), NULL),
			NULL),
		"{\"a\":1,\"p\":{\"x\":1}}{\"a\":2,\"p\":{\"x\":2}}");
	point = object("p", 2, bits("on", "01"),
		integers("y", "c", 2, 1LL, 2LL),
		integers("x", "c", 2, 1LL, 2LL), NULL);
	REFUSES(&opens,
		object("", 2, integers("a", "c", 2, 1LL, 2LL), point, NULL),
		"t: p: 'Point' object has no attribute 'y'. Did you mean: 'x'?");
	slot_pool_destroy(&trades.all);
	slot_pool_destroy(&opens.all);
}

static void
check_starts(void)
{
	Defaults_pool defaults;
	Wire_pool wires;

	Defaults_pool_init(&defaults);
	Wire_pool_init(&wires);
	TAKES(&defaults, object("", 1, NULL),
		"{\"drift\":7,\"text\":\"none\",\"side\":\"sell\",\"bits\":3}");
	TAKES(&defaults,
		object("", 2, nulls(integers("drift", "c", 2, 1LL, 2LL), "01"),
			texts("text", "u", 2, "", "x"),
			texts("side", "u", 2, NULL, "buy"),
			integers("bits", "C", 2, 31LL, 0LL), NULL),
		"{\"drift\":null,\"text\":\"\",\"side\":null,\"bits\":31}"
		"{\"drift\":2,\"text\":\"x\",\"side\":\"buy\",\"bits\":0}");
	REFUSES(&defaults, object("", 2, texts("text", "u", 2, "", NULL), NULL),
		"t: row 1: text: expected a text, got null");
	TAKES(&wires,
		object("", 2, integers("length", "I", 2, 258LL, 65535LL),
			integers("version", "C", 2, 4LL, 6LL),
			integers("size", "C", 2, 5LL, 15LL),
			reals("weight", "f", 2, 0.5, -2.0), NULL),
		"{\"length\":258,\"version\":4,\"size\":5,\"weight\":0.5}"
		"{\"length\":65535,\"version\":6,\"size\":15,\"weight\":-2.0}");
	slot_pool_destroy(&defaults.all);
	slot_pool_destroy(&wires.all);
}

/* More rows than are taken at a time, from an offset on, in two batches. */
static void
check_many(void)
{
	enum { ROWS = 1000, FIRST = 13 };
	struct batches batches;
	struct column *ids = column("id", "i", ROWS, 2);
	struct column *quantities = column("qty", "S", ROWS, 2);
	struct column *sides = column("side", "c", ROWS, 2), *batch;
	int32_t *id = buffer(ids, 1, ROWS * 4);
	uint16_t *qty = buffer(quantities, 1, ROWS * 2);
	Trade_pool pool;
	char said[256];
	const Trade *trade;
	slot_walk walk;
	uint64_t sum = 0;
	int i;

	for (i = 0; i < ROWS; i++) {
		id[i] = i;
		qty[i] = (uint16_t)(i * 60);
	}
	buffer(sides, 1, ROWS);
	words(sides, texts("", "u", 1, "sell"));
	batch = object("", ROWS, quantities, sides, ids, NULL);
	batches = one_batch(sliced(batch, FIRST));
	batches.batch[1] = batch;
	batches.count = 2;
	Trade_pool_init(&pool);
	take(&pool.all, &batches, said, sizeof said);
	check_released(__LINE__);
	if (said[0] || pool.all.count != 2 * (ROWS - FIRST))
		fault_at(__LINE__, "many", said, "all");
	walk = slot_pool_walk(&pool.all);
	while ((trade = Trade_next(&walk))) {
		if (Trade_get_qty(trade) != trade->id * 60 ||
			Trade_get_side(trade) != Side_sell)
			fault_at(__LINE__, "many", "another trade", "it");
		sum += trade->id;
	}
	if (sum != (uint64_t)(FIRST + ROWS - 1) * (ROWS - FIRST))
		fault_at(__LINE__, "many", "another sum", "it");
	((int32_t *)ids->buffers[1])[ROWS - 1] = -4;
	batches.at = 0;
	check_refused(
		__LINE__, &pool.all, batches, "t: row 986: id: -4 is below 0");
	slot_pool_destroy(&pool.all);
}

int
main(void)
{
	All_pool_init(&alls);
	check_integers();
	check_reals();
	check_bools();
	check_texts();
	check_bytes();
	check_dictionaries();
	check_enums();
	check_times();
	check_columns();
	check_starts();
	check_many();
	slot_pool_destroy(&alls.all);
	return faults != 0;
}
