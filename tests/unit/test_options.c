/* SPDX-License-Identifier: MIT */
/* The command line: what each form of an option sets, and what is refused. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <string.h>

#include "message/explain.h"
#include "command/options.h"

enum { WORDS = 8 };

/* Parses "slotgen" and the words up to NULL. */
static bool
parse(struct run *run, struct options *options, char *const *words)
{
	char name[] = "slotgen";
	char *argv[WORDS + 1] = {name};
	int argc = 1;

	for (; *words; words++)
		argv[argc++] = *words;
	return options_parse(run, options, argc, argv);
}

#define LINE(...) ((char *[WORDS]){__VA_ARGS__, NULL})

static void
forms_of_arguments(void **state)
{
	struct run run;
	struct options options;

	(void)state;
	run_init(&run);
	assert_true(parse(&run, &options, LINE("-oa.h", "a.yaml")));
	assert_string_equal(options.output, "a.h");
	assert_true(parse(&run, &options, LINE("-o", "-", "a.yaml")));
	assert_string_equal(options.output, "-");
	assert_true(parse(&run, &options,
		LINE("--output-dir=out", "a.yaml", "--prefix", "p_",
			"b.yaml")));
	assert_string_equal(options.output_dir, "out");
	assert_string_equal(options.prefix, "p_");
	assert_int_equal(options.files.count, 2);
	assert_true(parse(&run, &options, LINE("-Ia", "-I", "b", "-nq", "x")));
	assert_int_equal(options.include_dirs.count, 2);
	assert_string_equal(options.include_dirs.items[1], "b");
	assert_true(options.dry_run);
	assert_int_equal(options.talk, TALK_NEVER);
	assert_true(parse(&run, &options, LINE("-n", "--", "-v", "--check")));
	assert_int_equal(options.files.count, 2);
	assert_false(options.check);
	run_release(&run);
}

static void
choices(void **state)
{
	struct run run;
	struct options options;

	(void)state;
	run_init(&run);
	assert_true(parse(&run, &options, LINE("a.yaml")));
	assert_string_equal(options.target->name, "lp64");
	assert_int_equal(options.layout_default, 0);
	assert_int_equal(options.dump, DUMP_NONE);
	assert_true(parse(&run, &options, LINE("--dump=template", "a.yaml")));
	assert_int_equal(options.dump, DUMP_TEMPLATE);
	assert_true(parse(&run, &options, LINE("--report", "a.yaml")));
	assert_int_equal(options.report, REPORT_TEXT);
	assert_int_equal(options.files.count, 1);
	assert_true(parse(&run, &options, LINE("--report=text", "a.yaml")));
	assert_int_equal(options.report, REPORT_TEXT);
	assert_true(parse(&run, &options,
		LINE("--layout-default", "packed", "--target=i386", "a.yaml")));
	assert_int_equal(options.layout_default, 4);
	assert_string_equal(options.target->name, "i386");
	assert_true(parse(&run, &options, LINE("--emit=header", "a.yaml")));
	assert_int_equal(options.emit, EMIT_HEADER);
	assert_true(
		parse(&run, &options, LINE("--emit=extern,header", "a.yaml")));
	assert_int_equal(options.emit, EMIT_HEADER | EMIT_EXTERN);
	assert_true(parse(&run, &options, LINE("--color=never", "a.yaml")));
	assert_int_equal(options.color, COLOR_NEVER);
	run_release(&run);
}

static void
warnings(void **state)
{
	struct run run;
	struct options options;

	(void)state;
	run_init(&run);
	assert_true(parse(
		&run, &options, LINE("-Werror", "-Wno-overlap", "a.yaml")));
	assert_true(options.warnings_are_errors);
	assert_true(options.off[CODE_OVERLAP]);
	assert_true(parse(
		&run, &options, LINE("-Wno-overlap", "-Woverlap", "a.yaml")));
	assert_false(options.off[CODE_OVERLAP]);
	run_release(&run);
}

static void
refused(void **state)
{
	char *const *lines[] = {
		/* clang-format off */
		LINE("-n"),                       /* no schema */
		LINE("--ouput-dir=x", "a.yaml"),
		LINE("-x", "a.yaml"),
		LINE("a.yaml", "-o"),
		LINE("--output-dir=", "a.yaml"),
		LINE("-o", "x.h", "a.yaml", "b.yaml"),
		LINE("-o", "x.h", "--output-dir", "y", "a.yaml"),
		LINE("--check=yes", "a.yaml"),
		LINE("--dump=layuot", "a.yaml"),
		LINE("--report=sgv", "a.yaml"),
		LINE("--target", "lp46", "a.yaml"),
		LINE("--error-format=sarfi", "a.yaml"),
		LINE("--allow=layout", "a.yaml"),
		LINE("--only=A", "a.yaml", "b.yaml"),
		LINE("--only=A", "--dump=layout", "a.yaml"),
		LINE("--against=old.yaml", "--report", "a.yaml"),
		LINE("--describe=yaml", "a.yaml"),
		LINE("--linkml", "a.yaml"),
		LINE("--selftest"),
		LINE("-Wno-overlapp", "a.yaml"),
		LINE("-Wno-syntax", "a.yaml"),    /* errors stay on */
		LINE("--import", "base", "a.yaml"),
		LINE("--prefix=9x", "a.yaml"),
		LINE("--deptarget=x", "a.yaml"),
		LINE("--report", "--dump=yaml", "a.yaml"),
		LINE("--emit=exern", "a.yaml"),
		LINE("--emit=header,", "a.yaml"),
		LINE("--emit=extern", "--report", "a.yaml"),
		LINE("--extern-prefix=x_", "a.yaml"),
		LINE("--emit=extern", "--extern-prefix=9", "a.yaml"),
		LINE("-"),                        /* whose header? */
		/* clang-format on */
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof lines / sizeof lines[0]; i++) {
		struct run run;
		struct options options;

		run_init(&run);
		assert_false(parse(&run, &options, lines[i]));
		assert_true(run.diag.faulted);
		run_release(&run);
	}
}

static void
help_names_every_option(void **state)
{
	static const char *const names[] = {"-o FILE", "--output-dir=DIR",
		"-I DIR", "--import=PREFIX=DIR",
		"--report[=text|json|svg|html|dot]", "-W[no-]NAME", "-Werror",
		"--explain=CODE", "--target=lp64|i386|ilp32"};
	struct buffer out = {0};
	size_t i, line = 0;

	(void)state;
	options_help(&out);
	buffer_add(&out, "", 1);
	for (i = 0; i < sizeof names / sizeof names[0]; i++)
		assert_non_null(strstr(out.bytes, names[i]));
	assert_null(strstr(out.bytes, "--linkml"));
	for (i = 0; i < out.length; i++) {
		line = out.bytes[i] == '\n' ? 0 : line + 1;
		assert_true(line <= 80);
	}
	buffer_release(&out);
}

static void
every_code_is_explained(void **state)
{
	struct run run;
	unsigned code;

	(void)state;
	run_init(&run);
	for (code = 0; code < CODE_COUNT; code++) {
		struct buffer out = {0};

		assert_non_null(explanations[code].name);
		assert_true(explain(&run, explanations[code].name, &out));
		assert_true(out.length > 100);
		buffer_release(&out);
	}
	run_release(&run);
}

static void
explain_takes_what_messages_show(void **state)
{
	static const char *const spellings[] = {"overlap", "-Woverlap",
		"[-Woverlap]", "-Wno-overlap", "-Werror=overlap", "list"};
	struct buffer out = {0};
	struct run run;
	size_t i;

	(void)state;
	run_init(&run);
	for (i = 0; i < sizeof spellings / sizeof spellings[0]; i++)
		assert_true(explain(&run, spellings[i], &out));
	assert_false(explain(&run, "overlop", &out));
	assert_true(run.diag.faulted);
	buffer_release(&out);
	run_release(&run);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(forms_of_arguments),
		cmocka_unit_test(choices),
		cmocka_unit_test(warnings),
		cmocka_unit_test(refused),
		cmocka_unit_test(help_names_every_option),
		cmocka_unit_test(every_code_is_explained),
		cmocka_unit_test(explain_takes_what_messages_show),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
