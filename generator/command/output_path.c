/* SPDX-License-Identifier: MIT */
/*
 * A header is called after its schema and stands in the current directory, in
 * --output-dir or where -o says; slotgen.h stands beside it. What there is
 * instead of a header goes to standard output, unless the command line names
 * a file or a directory.
 */
#include "command/output_path.h"

#include <string.h>

#include "base/path.h"
#include "command/output.h"

static const char *
header_path(struct run *run, const struct options *options, const char *file)
{
	struct slice stem = path_stem(slice_of(file));

	if (options->output)
		return options->output;
	if (!options->output_dir)
		return text_format(&run->arena, "%.*s.h", SLICE_ARGS(stem))
			.bytes;
	return text_format(
		&run->arena, "%s/%.*s.h", options->output_dir, SLICE_ARGS(stem))
		.bytes;
}

static const char *
report_path(struct run *run, const struct options *options, const char *file)
{
	static const char *const suffixes[] = {[REPORT_NONE] = "",
		[REPORT_TEXT] = "report",
		[REPORT_JSON] = "report.json",
		[REPORT_SVG] = "svg",
		[REPORT_HTML] = "html",
		[REPORT_DOT] = "dot"};
	struct slice stem = path_stem(slice_of(file));

	if (options->output)
		return options->output;
	if (!options->output_dir || options->dump)
		return "-";
	return text_format(&run->arena, "%s/%.*s.%s", options->output_dir,
		SLICE_ARGS(stem),
		options->describe           ? "describe.json"
			: options->selftest ? "selftest.c"
					    : suffixes[options->report])
		.bytes;
}

const char *
output_path(struct run *run, const struct options *options, const char *file)
{
	return options_want_headers(options) ? header_path(run, options, file)
					     : report_path(run, options, file);
}

const char *
tables_path(struct run *run, const char *header)
{
	struct slice file = path_file(slice_of(header));
	struct slice stem = path_stem(slice_of(header));
	struct slice suffix = {
		file.bytes + stem.length, file.length - stem.length};

	return text_format(&run->arena, "%.*s%.*s_tables%.*s",
		SLICE_ARGS(path_directory(slice_of(header))), SLICE_ARGS(stem),
		SLICE_ARGS(suffix.length ? suffix : SLICE(".h")))
		.bytes;
}

bool
wants_tables(const struct options *options, const char *header)
{
	return options_want_headers(options) && !output_is_stream(header);
}

const char *
extern_path(struct run *run, const char *header, enum extern_file which)
{
	static const char *const endings[] = {
		[EXTERN_MAP] = "map", [EXTERN_HEADER] = "h", [EXTERN_C] = "c"};

	return text_format(&run->arena, "%.*s%.*s_extern.%s",
		SLICE_ARGS(path_directory(slice_of(header))),
		SLICE_ARGS(path_stem(slice_of(header))), endings[which])
		.bytes;
}

const char *
cxx_path(struct run *run, const char *header)
{
	return text_format(&run->arena, "%.*s%.*s.hpp",
		SLICE_ARGS(path_directory(slice_of(header))),
		SLICE_ARGS(path_stem(slice_of(header))))
		.bytes;
}

const char *
unit_path(struct run *run, const char *header)
{
	return text_format(&run->arena, "%.*s%.*s_tables.c",
		SLICE_ARGS(path_directory(slice_of(header))),
		SLICE_ARGS(path_stem(slice_of(header))))
		.bytes;
}

const char *
numpy_path(struct run *run, const char *header)
{
	return text_format(&run->arena, "%.*s%.*s_numpy.py",
		SLICE_ARGS(path_directory(slice_of(header))),
		SLICE_ARGS(path_stem(slice_of(header))))
		.bytes;
}

bool
wants_extern(const struct options *options, const char *header)
{
	return options_emit(options, EMIT_EXTERN) && !output_is_stream(header);
}

bool
wants_cxx(const struct options *options, const char *header)
{
	return options_emit(options, EMIT_CXX) && !output_is_stream(header);
}

bool
wants_unit(const struct options *options, const char *header)
{
	return options_emit(options, EMIT_TABLES) && !output_is_stream(header);
}

bool
wants_numpy(const struct options *options, const char *header)
{
	return options_emit(options, EMIT_NUMPY) && !output_is_stream(header);
}

const char *const runtime_names[] = {
	"slotgen.h", "slotgen_impl.h", "slotgen.hpp"};

size_t
runtime_count(const struct options *options)
{
	return options_emit(options, EMIT_CXX) ? 3 : 2;
}

bool
wants_runtime(const struct options *options, const char *header)
{
	return !options->no_runtime && options_want_headers(options) &&
		!output_is_stream(header);
}

const char *
path_beside(struct run *run, const char *header, const char *name)
{
	struct slice directory = path_directory(slice_of(header));

	return text_format(&run->arena, "%.*s%s", SLICE_ARGS(directory), name)
		.bytes;
}

/* "out/market_decl.h", of a split schema. */
static const char *
declarations_path(struct run *run, const char *header)
{
	return text_format(
		&run->arena, "%.*s_decl.h", (int)strlen(header) - 2, header)
		.bytes;
}

/* The files that a command makes, each with the schema that it comes from. */
struct claims {
	struct run *run;
	struct map files;
};

/* False where something else makes that file: that is said as a fault. */
static bool
claim(struct claims *claims, const char *path, const char *const *file)
{
	const char *const *other = map_put(&claims->files, &claims->run->arena,
		slice_of(path), (void *)(uintptr_t)file);

	if (!other || other == file)
		return true;
	diag_fault(claims->run, "'%s' and '%s' both make '%s'", *other, *file,
		path);
	return false;
}

/* The header and its tables include each other. */
static bool
can_be_included(struct run *run, const char *header)
{
	if (!strpbrk(header, "\"\n\r") && !strstr(header, "*/"))
		return true;
	diag_fault(run, "'%s' is no name that #include could have", header);
	return false;
}

static bool
claim_runtime(struct claims *claims, const struct options *options,
	const char *header)
{
	static const char *const name = "slotgen's run time";
	bool good = true;
	size_t i;

	for (i = 0; i < runtime_count(options); i++)
		good = good &&
			claim(claims,
				path_beside(
					claims->run, header, runtime_names[i]),
				&name);
	return good;
}

static bool
claim_extern(struct claims *claims, const char *header, const char *const *file)
{
	bool good = true;
	unsigned which;

	for (which = 0; good && which < EXTERN_FILES; which++)
		good = claim(claims,
			extern_path(
				claims->run, header, (enum extern_file)which),
			file);
	return good;
}

bool
outputs_differ(struct run *run, const struct options *options)
{
	bool headers = options_want_headers(options), good = true;
	const struct words *files = &options->files;
	struct claims claims = {.run = run};
	size_t i;

	map_init(&claims.files);
	for (i = 0; good && i < files->count; i++) {
		const char *const *file = &files->items[i];
		const char *path = output_path(run, options, *file);

		if (!headers && strcmp(path, "-") == 0)
			continue;
		if (wants_runtime(options, path))
			good = claim_runtime(&claims, options, path);
		good = good && claim(&claims, path, file);
		if (good && wants_tables(options, path))
			good = can_be_included(run, path) &&
				claim(&claims, tables_path(run, path), file);
		if (good && wants_extern(options, path))
			good = claim_extern(&claims, path, file);
		if (good && wants_cxx(options, path))
			good = claim(&claims, cxx_path(run, path), file);
		if (good && wants_unit(options, path))
			good = claim(&claims, unit_path(run, path), file);
		if (good && wants_numpy(options, path))
			good = claim(&claims, numpy_path(run, path), file);
		if (good && options->split && headers)
			good = claim(
				&claims, declarations_path(run, path), file);
	}
	return good;
}

void
outputs_list_runtime(
	struct run *run, const struct options *options, struct buffer *out)
{
	const struct words *files = &options->files;
	const char *header = output_path(
		run, options, files->items[files->count - 1]);
	size_t i;

	for (i = 0;
		wants_runtime(options, header) && i < runtime_count(options);
		i++)
		buffer_format(out, "%s\n",
			path_beside(run, header, runtime_names[i]));
}

void
outputs_list_extern(struct run *run, const struct options *options,
	const char *header, struct buffer *out)
{
	unsigned which;

	for (which = 0; wants_extern(options, header) && which < EXTERN_FILES;
		which++)
		buffer_format(out, "%s\n",
			extern_path(run, header, (enum extern_file)which));
}

void
outputs_list(struct run *run, const struct options *options, struct buffer *out)
{
	const struct words *files = &options->files;
	size_t i;

	for (i = 0; i < files->count; i++) {
		const char *path = output_path(run, options, files->items[i]);

		if (options_want_headers(options) || strcmp(path, "-") != 0)
			buffer_format(out, "%s\n", path);
		if (wants_tables(options, path))
			buffer_format(out, "%s\n", tables_path(run, path));
		outputs_list_extern(run, options, path, out);
		if (wants_cxx(options, path))
			buffer_format(out, "%s\n", cxx_path(run, path));
		if (wants_unit(options, path))
			buffer_format(out, "%s\n", unit_path(run, path));
		if (wants_numpy(options, path))
			buffer_format(out, "%s\n", numpy_path(run, path));
	}
	outputs_list_runtime(run, options, out);
}
