/* SPDX-License-Identifier: MIT */
/*
 * Lines are folded where a reader would, in whatever stretches they come, and
 * say the same as before.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "view/fold.h"

#define TEN "0123456789"
#define FORTY TEN TEN TEN TEN
#define NINETY FORTY FORTY TEN

/* In stretches of so many bytes. */
static void
check_in(const char *text, const char *expected, size_t step)
{
	struct buffer out = {0};
	struct fold fold = {.out = &out};
	size_t length = strlen(text), at;

	for (at = 0; at < length; at += step) {
		size_t left = length - at;

		fold_put(&fold,
			(struct slice){text + at, left < step ? left : step});
	}
	fold_end(&fold);
	buffer_add(&out, "", 1);
	assert_string_equal(out.bytes, expected);
	buffer_release(&out);
}

static void
check(const char *text, const char *expected)
{
	size_t step;

	for (step = 1; step < 20; step++)
		check_in(text, expected, step);
	check_in(text, expected, strlen(text) + 1);
	check_in(expected, expected, strlen(expected) + 1);
}

static void
test_short(void **state)
{
	(void)state;
	check("", "");
	check("\n", "\n");
	check("a\n\nb", "a\n\nb");
	check(NINETY TEN "\n", NINETY TEN "\n");
	check("\t" NINETY "2\n", "\t" NINETY "2\n");
}

/* Characters count, not bytes. */
static void
test_characters(void **state)
{
	(void)state;
	check("/* " NINETY " é … */\n", "/* " NINETY " é … */\n");
}

static void
test_code(void **state)
{
	(void)state;
	check("int f(" FORTY ", " FORTY ", int " TEN ");\n",
		"int f(" FORTY ", " FORTY ",\n\tint " TEN ");\n");
	check("\t" FORTY " = " FORTY "(a, b, c);\n",
		"\t" FORTY " =\n\t\t" FORTY "(a, b, c);\n");
	check("const a" FORTY " *f" FORTY "(const b *c, const d *e);\n",
		"const a" FORTY " *f" FORTY "(\n"
		"\tconst b *c, const d *e);\n");
}

/* What has no blank cannot be folded. */
static void
test_one_word(void **state)
{
	(void)state;
	check(NINETY FORTY "\n", NINETY FORTY "\n");
	check("#include <" NINETY "/a b.h>\n", "#include <" NINETY "/a b.h>\n");
	check("#error " NINETY " a b\n", "#error " NINETY " a b\n");
	check("x = f(R\"(" NINETY " a)\", b);\n",
		"x = f(R\"(" NINETY " a)\", b);\n");
}

static void
test_directive(void **state)
{
	(void)state;
	check("#define " FORTY "(a, b) " FORTY "(a, " TEN ")\n",
		"#define " FORTY "(a, b) \\\n\t" FORTY "(a, " TEN ")\n");
	check("#define " FORTY " " FORTY " " TEN TEN "\n",
		"#define " FORTY " \\\n\t" FORTY " " TEN TEN "\n");
	check("#define A \\\n\tb(" FORTY ", " FORTY ", c) \\\n\td\n",
		"#define A \\\n\tb(" FORTY ", " FORTY ", c) \\\n\td\n");
	check("#define A \\\n\tb(" FORTY ", " FORTY ", " TEN ") \\\n\td\n",
		"#define A \\\n\tb(" FORTY ", " FORTY ", \\\n"
		"\t\t" TEN ") \\\n\td\n");
	check("#define A \\\n\tb(" FORTY ", " FORTY ", " TEN ")\nd\n",
		"#define A \\\n\tb(" FORTY ", " FORTY ", \\\n"
		"\t\t" TEN ")\nd\n");
}

/* Never behind a backslash; what is a quote stays one. */
static void
test_text(void **state)
{
	(void)state;
	check("\t\"" FORTY " \\\" " FORTY " " TEN "\"\n",
		"\t\"" FORTY " \\\" " FORTY " \"\n\t\t\"" TEN "\"\n");
	check("f('\"', " FORTY ", " FORTY ", " TEN ");\n",
		"f('\"', " FORTY ", " FORTY ",\n\t" TEN ");\n");
}

static void
test_comment(void **state)
{
	(void)state;
	check("/** " FORTY " " FORTY " is " TEN " */\n",
		"/** " FORTY " " FORTY " is\n * " TEN " */\n");
	check(" * " FORTY " " FORTY " is, " TEN " " TEN "\n",
		" * " FORTY " " FORTY " is,\n * " TEN " " TEN "\n");
	check("/* a */ f(" FORTY ", " FORTY ", int " TEN ");\n",
		"/* a */ f(" FORTY ", " FORTY ",\n\tint " TEN ");\n");
	check("\tint " FORTY FORTY "; /* " TEN " it */\n",
		"\tint " FORTY FORTY ";\n\t\t/* " TEN " it */\n");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_short),
		cmocka_unit_test(test_characters),
		cmocka_unit_test(test_code),
		cmocka_unit_test(test_one_word),
		cmocka_unit_test(test_directive),
		cmocka_unit_test(test_text),
		cmocka_unit_test(test_comment),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
