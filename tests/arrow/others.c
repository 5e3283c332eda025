/* SPDX-License-Identifier: MIT */
/*
 * Streams that others make, as Arrow files.
 *
 *   others FILE   a file of columns of all formats; as JSON Lines what is in it
 *   others        what is refused, and in which words; streams that are spoiled
 *                 by chance, and memory that is refused
 */
#include "../memory/failing.h"
#include "in_check.h"
#include "in_some.h"
#include "in_spoil.h"

static size_t written;

static bool
put(void *file, const char *bytes, size_t size)
{
	written += size;
	return !file || fwrite(bytes, 1, size, (FILE *)file) == size;
}

/*---- a file ---------------------------------------------------------------*/

static struct column *
first(void)
{
	struct column *late = integers("late", "i", 3, 1LL, 2LL, 3LL);
	struct column *batch = object("", 2, integers("c", "c", 2, -1LL, 2LL),
		integers("S", "S", 2, 65535LL, 0LL),
		nulls(integers("l", "l", 2, 0LL, -5000000000LL), "01"),
		integers("e", "e", 2, 0x3c00LL, 0xc100LL),
		reals("f", "f", 2, 0.5, -2.), reals("g", "g", 2, 0.1, 1e300),
		nulls(bits("b", "10"), "01"), texts("u", "u", 2, "one", NULL),
		texts("U", "U", 2, "", "zwei \xc3\xa4"),
		texts("vu", "vu", 2, "short", "longer than twelve bytes"),
		texts("z", "z", 2, NULL, "ab"), texts("Z", "Z", 2, "c", ""),
		texts("vz", "vz", 2, "short", "longer than twelve bytes"),
		texts("w", "w:3", 2, "abc", NULL),
		integers("tss", "tss:", 2, 7LL, -7LL),
		integers("tsu", "tsu:Europe/Berlin", 2, 7000LL, 9000LL),
		nulls(integers("tdD", "tdD", 2, 20785LL, 0LL), "10"),
		integers("tdm", "tdm", 2, -86400000LL, 0LL),
		integers("tts", "tts", 2, 86399LL, 0LL),
		integers("ttm", "ttm", 2, 0LL, 86399999LL),
		integers("ttu", "ttu", 2, 86399999999LL, 0LL),
		nulls(integers("ttn", "ttn", 2, 0LL, 86399999999999LL), "01"),
		decimals("d", "d:9,2", 2, -12345LL, 7LL),
		nulls(decimals("d3", "d:38,-3,128", 2, 0LL, INT64_MAX), "01"),
		column("n", "n", 2, 0),
		words(nulls(integers("side", "c", 2, 2LL, 9LL), "10"),
			texts("", "u", 3, "sell", "buy", "short")),
		words(integers("key", "L", 2, 0LL, 1LL),
			texts("", "vz", 2, "a", NULL)),
		nulls(lists("list", "+l", counting_to(3), 2, 0, 3), "01"),
		lists("large", "+L", texts("", "U", 3, "x", NULL, "z"), 2, 1,
			2),
		nulls(lists("pair", "+w:2", counting("C", 4), 2), "01"),
		lists("views", "+vl", bits("", "101"), 2, 2, 1),
		nulls(object("place", 2, integers("x", "c", 2, 1LL, 2LL),
			      words(integers("of", "i", 2, 1LL, 0LL),
				      texts("", "u", 2, "p", "q")),
			      NULL),
			"10"),
		lists("places", "+vL",
			object("", 2, integers("x", "s", 2, 3LL, 4LL), NULL), 2,
			2, 0),
		NULL);

	late->length = 2;
	late->offset = 1;
	batch->children[batch->n_children++] = late;
	return batch;
}

static const char first_lines[] =
	"{\"c\":-1,\"S\":65535,\"l\":null,\"e\":1,\"f\":0.5,\"g\":0.1,"
	"\"b\":null,\"u\":\"one\",\"U\":\"\",\"vu\":\"short\",\"z\":null,"
	"\"Z\":\"c\",\"vz\":\"short\",\"w\":\"abc\",\"tss\":7000,\"tsu\":7,"
	"\"tdD\":1795824000000,\"tdm\":-86400000,\"tts\":86399,\"ttm\":0,"
	"\"ttu\":86399999999,\"ttn\":null,\"d\":\"-12345\",\"d3\":null,"
	"\"n\":null,\"side\":\"short\",\"key\":\"a\",\"list\":null,"
	"\"large\":[\"x\"],\"pair\":null,\"views\":[true,false],"
	"\"place\":{\"x\":1,\"of\":\"q\"},\"places\":[{\"x\":3},{\"x\":4}],"
	"\"late\":2}\n"
	"{\"c\":2,\"S\":0,\"l\":-5000000000,\"e\":-2.5,\"f\":-2,\"g\":1e300,"
	"\"b\":false,\"u\":null,\"U\":\"zwei \xc3\xa4\","
	"\"vu\":\"longer than twelve bytes\",\"z\":\"ab\",\"Z\":\"\","
	"\"vz\":\"longer than twelve bytes\",\"w\":null,\"tss\":-7000,"
	"\"tsu\":9,\"tdD\":null,\"tdm\":0,\"tts\":0,\"ttm\":86399999,"
	"\"ttu\":0,\"ttn\":86399999999999,\"d\":\"7\","
	"\"d3\":\"9223372036854775807\",\"n\":null,\"side\":null,\"key\":null,\"list\":[0,1,2],"
	"\"large\":[null,\"z\"],\"pair\":[2,3],\"views\":[true],"
	"\"place\":null,\"places\":[],\"late\":3}\n";

/* Another dictionary: a file has one for all batches, if any. */
static struct column *
second(void)
{
	struct column *batch = first();
	int64_t i;

	for (i = 0; i < batch->n_children; i++)
		if (strcmp(batch->children[i]->name, "side") == 0)
			batch->children[i]->dictionary = texts(
				"", "u", 3, "a", "b", "other words");
	return batch;
}

static void
print_second(void)
{
	const char *at = strstr(first_lines, "\"side\":\"short\"");
	size_t before = (size_t)(at - first_lines);

	printf("%.*s\"side\":\"other words\"%s", (int)before, first_lines,
		at + strlen("\"side\":\"short\""));
}

static int
write_to(const char *path)
{
	struct batches batches = {
		{first(), second()}, 2, 0, 99, NULL, NULL, NULL};
	struct ArrowArrayStream stream = stream_of(&batches);
	FILE *file = fopen(path, "wb");
	slot_arrow_error fault;

	if (!file ||
		slot_arrow_write_file(&stream, put, file, &fault) != SLOT_OK ||
		fclose(file)) {
		puts(fault.text);
		return 1;
	}
	fputs(first_lines, stdout);
	print_second();
	columns_free();
	return 0;
}

/*---- what is refused ------------------------------------------------------*/

static int
write_away(struct batches *batches, char *text, size_t size)
{
	struct ArrowArrayStream stream = stream_of(batches);
	slot_arrow_error fault;
	int status = slot_arrow_write_file(&stream, put, NULL, &fault);

	if (status != fault.status)
		fault_at(__LINE__, "status", "another", "that of the fault");
	slot_arrow_message(&fault, "t", text, size);
	return status;
}

static void
refuses(int line, struct column *batch, const char *wanted)
{
	struct batches batches = one_batch(batch);
	char said[512];

	write_away(&batches, said, sizeof said);
	check_released(line);
	if (strcmp(said, wanted) != 0)
		fault_at(line, "said", said, wanted);
	columns_free();
}

#define SAYS(batch, wanted) refuses(__LINE__, batch, wanted)

static void
try_refused(void)
{
	static const char *const formats[] = {"tiM", "tiD", "tin", "+m",
		"+us:0", "+r", "tdx", "ttx", "d:", "d:9", "d:0,2", "d:9,2,",
		"d:9,2,16", "d:9,2,64x", "d:9,-", "d:99999999999,2"};
	char wanted[128];
	size_t i;

	for (i = 0; i < sizeof formats / sizeof *formats; i++) {
		snprintf(wanted, sizeof wanted,
			"t: of.item: format '%s' is not taken", formats[i]);
		SAYS(object("", 1,
			     lists("of", "+l", column("item", formats[i], 1, 2),
				     1, 1),
			     NULL),
			wanted);
	}
	SAYS(object("", 1, words(integers("of", "c", 1, 0LL), counting_to(1)),
		     NULL),
		"t: of: a dictionary of other than texts and bytes is not "
		"taken");
	SAYS(object("", 1,
		     words(integers("of", "c", 1, 1LL), texts("", "u", 1, "a")),
		     NULL),
		"t: of: its dictionary has no word 1");
	SAYS(object("", 2, object("in", 2, counting_to(1), NULL), NULL),
		"t: in.item: has fewer values than there are rows");
	SAYS(object("", 1, texts("of", "u", 1, "\xff"), NULL),
		"t: of: this is not UTF-8");
	SAYS(object("", 1, lists("of", "+l", counting_to(2), 1, 3), NULL),
		"t: of: a list has more elements than there are");
	SAYS(nulls(object("", 1, counting_to(1), NULL), "0"),
		"t: expected an object, got null");
	SAYS(counting_to(1), "t: expected an object, got an integer");
	SAYS(column("of", "tdD", 1, 2),
		"t: expected an object, got a date or a decimal");
	SAYS(object("", INT64_C(1) << 32, column("n", "n", INT64_C(1) << 32, 0),
		     NULL),
		"t: a batch has more than 2147483647 rows");
	SAYS(object("", 1 << 16, column("of", "+w:65536", 1 << 16, 1), NULL),
		"t: of: its schema has no elements");
}

static void
try_failing_streams(void)
{
	struct ArrowArrayStream released;
	struct batches batches = one_batch(first());
	slot_arrow_error fault;
	char said[512];

	batches.fails_at = 0;
	batches.error = "no more paper";
	if (write_away(&batches, said, sizeof said) != SLOT_NO_MEMORY ||
		strcmp(said, "t: no more paper") != 0)
		fault_at(__LINE__, "said", said, "t: no more paper");
	batches.fails_at = -1;
	batches.error = NULL;
	if (write_away(&batches, said, sizeof said) != SLOT_ARROW_STREAM)
		fault_at(__LINE__, "said", said, "why");
	columns_free();
	check_released(__LINE__);
	memset(&released, 0, sizeof released);
	if (slot_arrow_write_file(&released, put, NULL, &fault) !=
			SLOT_ARROW_STREAM ||
		strcmp(fault.text, "the stream is released") != 0)
		fault_at(__LINE__, "said", fault.text, "that it is released");
}

/*---- by chance, and without memory ----------------------------------------*/

static int
write_spoiled(struct column *(*make)(void), uint32_t count)
{
	struct batches batches;
	char said[512];
	uint32_t i;
	int taken = 0;

	for (i = 0; i < count && faults < 5; i++) {
		seed = i * 7919;
		batches = one_batch(make());
		batches.spoil = spoil_by_chance;
		batches.spoil_schema = spoil_schema_by_chance;
		taken += write_away(&batches, said, sizeof said) == SLOT_OK;
		check_released((int)i);
		columns_free();
	}
	return taken;
}

static void
try_spoiled(void)
{
	int taken;

	slack = 1024;
	taken = write_spoiled(first, 4000) + write_spoiled(some_values, 2000) +
		write_spoiled(some_lists, 2000) +
		write_spoiled(some_nodes, 2000);
	slack = 0;
	printf("%d of 10000 written\n", taken);
	if (taken < 1000 || taken > 8000)
		fault_at(__LINE__, "by chance", "all, or none", "some");
}

static void
try_memory(void)
{
	struct batches batches;
	char said[512];
	bool is_written = false;

	for (failing = 1; !is_written && faults < 9; failing++) {
		allocations = refusals = 0;
		batches = one_batch(first());
		is_written = write_away(&batches, said, sizeof said) == SLOT_OK;
		check_released(__LINE__);
		columns_free();
		if (is_written == (refusals > 0) ||
			(!is_written && !strstr(said, "out of memory")) ||
			blocks)
			fault_at(__LINE__, "memory", said, "out of memory");
	}
	printf("%d allocations\n", (int)failing - 2);
	failing = 0;
}

int
main(int count, char **arguments)
{
	if (count > 1)
		return write_to(arguments[1]);
	try_refused();
	try_failing_streams();
	try_spoiled();
	try_memory();
	return faults != 0;
}
