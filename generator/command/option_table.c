/* SPDX-License-Identifier: MIT */
/*
 * The options themselves, in the order of --help. A row that sets a field of
 * struct options says which by its offset; the macros below write only what a
 * kind of row needs.
 */
#include "command/option_table.h"

#include <stddef.h>
#include <string.h>

#define FIELD(name) .offset = offsetof(struct options, name)
/* clang-format off */
#define HEADING(text) {.kind = OPTION_HEADING, .help = text}
#define LATER(word) {.kind = OPTION_LATER, .name = word}
/* clang-format on */

const struct option_row option_table[] = {
	HEADING("Output"),
	{OPTION_TEXT, 'o', NULL, "FILE", FIELD(output),
		.help = "the header's file; '-' is standard output"},
	{OPTION_TEXT, 0, "output-dir", "DIR", FIELD(output_dir),
		.help = "where headers are written (default: here)"},
	{OPTION_CHOICE, 0, "split", "class|module", FIELD(split),
		.help = "a header per class, or per family of classes"},
	{OPTION_SET, 0, "emit", "header|extern|cxx|tables|numpy", FIELD(emit),
		.help = "for other languages, C++, builds, Python"},
	{OPTION_TEXT, 0, "extern-prefix", "P", FIELD(extern_prefix),
		.help = "begins their names (default: the schema's and '_')"},
	{OPTION_SWITCH, 0, "no-runtime", FIELD(no_runtime),
		.help = "do not write slotgen.h and its kin"},
	{OPTION_SWITCH, 'n', NULL, FIELD(dry_run),
		.help = "do everything but write"},
	{OPTION_SWITCH, 0, "check", FIELD(check),
		.help = "compare with what is on disk; exit 1 where it differs"},
	{OPTION_SWITCH, 0, "list-outputs", FIELD(list_outputs),
		.help = "print the names of the files, and write none"},
	{OPTION_TEXT, 0, "depfile", "FILE", FIELD(depfile),
		.help = "write what the output depends on, for make and ninja"},
	{OPTION_TEXT, 0, "deptarget", "T", FIELD(deptarget),
		.help = "the target named there (default: the headers)"},
	{OPTION_TEXT, 0, "stamp", "FILE", FIELD(stamp),
		.help = "touch FILE on every success"},
	HEADING("Schema"),
	{OPTION_WORDS, 'I', NULL, "DIR", FIELD(include_dirs),
		.help = "look for imports in DIR too"},
	{OPTION_WORDS, 0, "import", "PREFIX=DIR", FIELD(imports),
		.help = "the import PREFIX:name is DIR/name"},
	{OPTION_TEXT, 0, "prefix", "P", FIELD(prefix),
		.help = "begins every name, instead of the schema's prefix"},
	{OPTION_TARGET, 0, "target", "lp64|i386|ilp32", FIELD(target),
		.help = "sizes and alignments (default: lp64)"},
	{OPTION_CHOICE, 0, "layout-default", "compact|sorted|declared|packed",
		FIELD(layout_default),
		.help = "layout of classes that name none (default: compact)"},
	{OPTION_CHOICE, 0, "inherited", "named|by-name", FIELD(inherited),
		.help = "accessors of inherited slots, whatever schemas say"},
	{OPTION_WORDS, 0, "only", "CLASS,...", FIELD(only),
		.help = "these classes and what they need, not all"},
	HEADING("Instead of headers"),
	{OPTION_CHOICE, 0, "report", "[text|json|svg|html|dot]", NULL,
		FIELD(report), REPORT_TEXT,
		"every class's layout: offsets, holes, bytes saved"},
	{OPTION_CHOICE, 0, "describe", "[json]", NULL, FIELD(describe), 1,
		"the whole resolved schema, for programs"},
	{OPTION_SWITCH, 0, "selftest", FIELD(selftest),
		.help = "a C program that tests the header where it runs"},
	{OPTION_CHOICE, 0, "dump",
		"yaml|schema|resolved|names|layout|view|template", FIELD(dump),
		.help = "what is known after a stage, one fact a line"},
	{OPTION_TEXT, 0, "export-templates", "DIR", FIELD(export_templates),
		.help = "write the templates to DIR, to be changed"},
	{OPTION_TEXT, 0, "templates", "DIR", FIELD(templates),
		.help = "use the templates that are in DIR"},
	{OPTION_SWITCH, 0, "describe-language", FIELD(describe_language),
		.help = "print the schema language as a JSON Schema"},
	{OPTION_TEXT, 0, "against", "OLD.yaml", FIELD(against),
		.help = "what OLD's users must change; exit 1 where any must"},
	{OPTION_WORDS, 0, "allow", "source|layout|data|NAME,...",
		FIELD(allowed), .help = "differences from OLD that may be"},
	{OPTION_SWITCH, 0, "init", FIELD(init),
		.help = "write a schema to start from, and a CMakeLists.txt"},
	LATER("linkml"),
	HEADING("Messages"),
	{OPTION_WARNING, 'W', NULL, "error", .help = "warnings are errors"},
	{OPTION_WARNING, 'W', NULL, "[no-]NAME",
		.help = "turn a warning on, or off"},
	{OPTION_TEXT, 0, "explain", "CODE", FIELD(explain),
		.help = "what a message means; 'list' names them all"},
	{OPTION_CHOICE, 0, "error-format", "gcc|json|sarif|github|msvc",
		FIELD(error_format), .help = "the form of messages"},
	{OPTION_CHOICE, 0, "color", "auto|always|never", FIELD(color),
		.help = "colours in messages (default: on a terminal)"},
	{OPTION_TALK, 'v', NULL, FIELD(talk), TALK_ALWAYS,
		"say what is written, on no terminal too"},
	{OPTION_TALK, 'q', NULL, FIELD(talk), TALK_NEVER,
		"say nothing but errors: no warnings"},
	{OPTION_SWITCH, 0, "time", FIELD(times),
		.help = "say how long each stage took"},
	{OPTION_CHOICE, 0, "completion", "bash|zsh|fish", FIELD(completion),
		.help = "print a script that completes command lines"},
	{OPTION_SWITCH, 'h', "help", FIELD(help), .help = "print this"},
	{OPTION_SWITCH, 0, "version", FIELD(version),
		.help = "print the version"},
};
const size_t option_count = LENGTH(option_table);

bool
option_next_alternative(const char **list, struct slice *alternative)
{
	*list += strspn(*list, "[|]");
	alternative->bytes = *list;
	alternative->length = strcspn(*list, "|]");
	*list += alternative->length;
	return alternative->length > 0;
}

bool
option_may_stand_alone(const struct option_row *option)
{
	return option->kind == OPTION_CHOICE && option->argument[0] == '[';
}
