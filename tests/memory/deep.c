/* SPDX-License-Identifier: MIT */
/* schemas: deep */
/* What owns deeper than one level, from text and back: each object in the pool
 * that its owner's knows. */
#include "failing.h"

#define DEEP_IMPLEMENTATION
#include "deep.h"

#include "scenarios.h"

#include "reading.h"

static const char document[] =
	"{\"n\":1,\"next\":{\"s\":\"a text that has memory of its own\",\"many\":["
	"{\"box\":{\"rows\":[{\"cells\":[{\"type\":\"a\",\"n\":2,\"x\":{\"pair\":["
	"{\"z\":{\"few\":[{\"next\":{\"next\":{\"end\":\"the tenth\",\"raw\":\"AAEC\"}}},"
	"{\"again\":{\"n\":3,\"next\":{\"s\":\"\",\"many\":[]}}}]},"
	"\"more\":\"attribute\",\"one\":1},null]}},"
	"{\"kind\":7,\"n\":0,\"y\":{}}],\"last\":{\"kind\":7,\"n\":5,\"y\":{\"z\":"
	"{\"few\":[]}}}},{\"cells\":[]}],\"label\":\"box\"},"
	"\"boxes\":[{\"rows\":[{\"cells\":[{\"type\":\"a\",\"n\":9,\"x\":null}]},"
	"{\"cells\":[],\"last\":{\"kind\":7,\"n\":0}}],\"label\":\"a\\nb\"},"
	"{\"rows\":[],\"label\":\"box\"}]},"
	"{\"box\":{\"rows\":[],\"label\":\"box\"},\"boxes\":[]}]}}";

static L0_pool p0;
static L1_pool p1;
static L2_pool p2;
static L3_pool p3;
static L4_pool p4;
static L5_pool p5;
static L6_pool p6;
static L7_pool p7;
static L8_pool p8;
static L9_pool p9;

static void
begin(void)
{
	L0_pool_init(&p0, &p1);
	L1_pool_init(&p1, &p2);
	L2_pool_init(&p2, &p3);
	L3_pool_init(&p3, &p4, &p5);
	L4_pool_init(&p4, &p5);
	L5_pool_init(&p5, &p6);
	L6_pool_init(&p6, &p7);
	L7_pool_init(&p7, &p8, &p0);
	L8_pool_init(&p8, &p9);
	L9_pool_init(&p9);
	watch_pool(&p0.all);
	watch_pool(&p1.all);
	watch_pool(&p2.all);
	watch_pool(&p3.all);
	watch_pool(&p4.all);
	watch_pool(&p5.all);
	watch_pool(&p6.all);
	watch_pool(&p7.all);
	watch_pool(&p8.all);
	watch_pool(&p9.all);
}

static bool
writes(const slot_class *type, const void *object, const char *text)
{
	static char written[2000];
	slot_json_writer writer;

	slot_json_writer_init(&writer, written, sizeof written, NULL, NULL);
	if (slot_json_write(&writer, type, object) &&
		slot_json_finish(&writer) && strcmp(written, text) == 0)
		return true;
	printf("written: %s\n", written);
	return false;
}

static void
check_counts(void)
{
	CHECK(p0.all.count == 2 && p1.all.count == 2);
	CHECK(p2.all.count == 2 && p3.all.count == 5);
	CHECK(p4.all.count == 1 && p5.all.count == 3);
	CHECK(p6.all.count == 2 && p7.all.count == 2);
	CHECK(p8.all.count == 1 && p9.all.count == 1);
}

/* A new object of the pool; the reader keeps the pool that it had. */
static bool
read_new(L0 **made, size_t piece)
{
	char buffer[64];
	struct pieces pieces = {document, sizeof document - 1, piece};
	slot_json_reader reader;
	slot_pool *mine = &p9.all;

	if (piece)
		slot_json_reader_init(
			&reader, buffer, sizeof buffer, read_piece, &pieces);
	else
		slot_json_reader_of_text(
			&reader, document, sizeof document - 1);
	reader.pool = mine;
	*made = L0_new_from_json(&p0, &reader);
	CHECK(reader.pool == mine);
	return was_read(&reader, *made != NULL);
}

static void
chain(void)
{
	L0 *made;

	begin();
	MUST(read_new(&made, 0));
	CHECK(writes(&L0_class, made, document));
	check_counts();
	L0_free(&p0, made);
	CHECK(p0.all.count == 0 && p9.all.count == 0);
}

static void
chain_in_pieces(void)
{
	L0 *made;

	begin();
	MUST(read_new(&made, 7));
	CHECK(writes(&L0_class, made, document));
	check_counts();
}

/* Into an object that is in no pool: what it owns is in the reader's. */
static bool
read_into(L0 *object)
{
	slot_json_reader reader;

	slot_json_reader_of_text(&reader, document, sizeof document - 1);
	reader.pool = &p0.all;
	return was_read(&reader, L0_from_json(object, &reader));
}

static void
chain_into_object(void)
{
	static L0 object;

	begin();
	L0_init(&object);
	watch(&L0_class, &object);
	MUST(read_into(&object));
	CHECK(writes(&L0_class, &object, document));
	CHECK(p0.all.count == 1 && p9.all.count == 1);
}

static void
copies(void)
{
	L0 *made, *copy;

	begin();
	MUST(read_new(&made, 0));
	MUST((copy = L0_new(&p0)) != NULL);
	MUST(L0_copy(copy, made));
	CHECK(writes(&L0_class, copy, document));
	MUST(L0_copy(copy, made)); /* what it had is given up */
	CHECK(p0.all.count == 4 && p9.all.count == 2);
	CHECK(L0_eq(copy, made));
}

int
main(void)
{
	long runs = RUN(chain) + RUN(chain_in_pieces) +
		RUN(chain_into_object) + RUN(copies);

	return run_scenarios_end(runs);
}
