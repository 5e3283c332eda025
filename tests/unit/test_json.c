/* SPDX-License-Identifier: MIT */
/* What json.h writes, byte for byte, and what it does not let its callers
 * write. */
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/json.h"

static struct json
start(struct buffer *out)
{
	struct json json;

	memset(out, 0, sizeof *out);
	json_start(&json, out);
	return json;
}

static void
expect(struct buffer *out, const char *wanted)
{
	assert_int_equal(out->length, strlen(wanted));
	assert_memory_equal(out->bytes, wanted, out->length);
	buffer_release(out);
}

static void
test_lines(void **state)
{
	struct buffer out;
	struct json json = start(&out);

	(void)state;
	json_object(&json);
	json_name(&json, "sizes");
	json_array(&json);
	json_unsigned(&json, UINT64_MAX);
	json_integer(&json, integer_of(INT64_MIN));
	json_number(&json, SLICE("-0.5"));
	json_end(&json);
	json_name(&json, "none");
	json_object(&json);
	json_end(&json);
	json_name(&json, "last");
	json_bool(&json, true);
	json_end(&json);
	expect(&out,
		"{\n  \"sizes\": [\n    18446744073709551615,\n"
		"    -9223372036854775808,\n    -0.5\n  ],\n  \"none\": {},\n"
		"  \"last\": true\n}\n");
}

static void
test_in_line(void **state)
{
	struct buffer out;
	struct json json = start(&out);

	(void)state;
	json_array(&json);
	json_object(&json);
	json_in_line(&json);
	json_name(&json, "line");
	json_unsigned(&json, 3);
	json_name(&json, "flags");
	json_array(&json);
	json_in_line(&json);
	json_bool(&json, true);
	json_bool(&json, false);
	json_end(&json);
	json_end(&json);
	json_array(&json);
	json_unsigned(&json, 1);
	json_end(&json);
	json_end(&json);
	expect(&out,
		"[\n  {\"line\": 3, \"flags\": [true, false]},\n"
		"  [\n    1\n  ]\n]\n");
}

static void
test_scalar(void **state)
{
	struct buffer out;
	struct json json = start(&out);

	(void)state;
	json_text(&json, SLICE(""));
	expect(&out, "\"\"\n");
}

static void
test_texts(void **state)
{
	const struct {
		struct slice text;
		const char *wanted;
	} rows[] = {
		{SLICE("plain"), "\"plain\"\n"},
		{SLICE("a\"b\\c/d"), "\"a\\\"b\\\\c/d\"\n"},
		{SLICE("\n\t\r\x01\x1f\x7f"),
			"\"\\n\\u0009\\u000d\\u0001\\u001f\x7f\"\n"},
		{SLICE("a\0b"), "\"a\\u0000b\"\n"},
		{SLICE("\xC3\xA9 \xE2\x82\xAC \xF0\x9F\x98\x80"),
			"\"\xC3\xA9 \xE2\x82\xAC \xF0\x9F\x98\x80\"\n"},
		/* no UTF-8: a lone byte, a cut sequence, a surrogate */
		{SLICE("\xFFx"), "\"\xEF\xBF\xBDx\"\n"},
		{SLICE("\xE2\x82"), "\"\xEF\xBF\xBD\xEF\xBF\xBD\"\n"},
		{SLICE("\xED\xA0\x80"),
			"\"\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\"\n"},
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof rows / sizeof rows[0]; i++) {
		struct buffer out;
		struct json json = start(&out);

		json_text(&json, rows[i].text);
		expect(&out, rows[i].wanted);
	}
}

/*---- mistakes of the caller -----------------------------------------------*/

static void
value_without_name(struct json *json)
{
	json_object(json);
	json_bool(json, true);
}

static void
name_in_array(struct json *json)
{
	json_array(json);
	json_name(json, "x");
}

static void
two_names(struct json *json)
{
	json_object(json);
	json_name(json, "x");
	json_name(json, "y");
}

static void
name_without_value(struct json *json)
{
	json_object(json);
	json_name(json, "x");
	json_end(json);
}

static void
end_too_many(struct json *json)
{
	json_array(json);
	json_end(json);
	json_end(json);
}

static void
two_documents(struct json *json)
{
	json_bool(json, true);
	json_bool(json, true);
}

static void
too_deep(struct json *json)
{
	unsigned i;

	for (i = 0; i <= JSON_DEPTH; i++)
		json_array(json);
}

static void
no_number(struct json *json)
{
	json_number(json, SLICE("inf"));
}

static void
expect_abort(void (*mistake)(struct json *))
{
	const struct rlimit none = {0, 0};
	pid_t child = fork();
	int status;

	assert_true(child >= 0);
	if (child == 0) {
		struct buffer out;
		struct json json = start(&out);

		setrlimit(RLIMIT_CORE, &none);
		signal(SIGABRT, SIG_DFL);
		fclose(stderr);
		mistake(&json);
		_exit(0);
	}
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_true(WIFSIGNALED(status));
	assert_int_equal(WTERMSIG(status), SIGABRT);
}

static void
test_mistakes(void **state)
{
	(void)state;
	expect_abort(value_without_name);
	expect_abort(name_in_array);
	expect_abort(two_names);
	expect_abort(name_without_value);
	expect_abort(end_too_many);
	expect_abort(two_documents);
	expect_abort(too_deep);
	expect_abort(no_number);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_lines),
		cmocka_unit_test(test_in_line),
		cmocka_unit_test(test_scalar),
		cmocka_unit_test(test_texts),
		cmocka_unit_test(test_mistakes),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
