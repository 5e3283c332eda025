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
runtime_path(struct run *run, const struct options *options, const char *header)
{
	struct slice directory = path_directory(slice_of(header));

	if (options->no_runtime || !options_want_headers(options) ||
		output_is_stream(header))
		return NULL;
	return text_format(&run->arena, "%.*sslotgen.h", SLICE_ARGS(directory))
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

bool
outputs_differ(struct run *run, const struct options *options)
{
	bool headers = options_want_headers(options);
	const struct words *files = &options->files;
	const char *runtime_name = "slotgen's run time", **other;
	struct map outputs;
	size_t i;

	map_init(&outputs);
	for (i = 0; i < files->count; i++) {
		const char *path = output_path(run, options, files->items[i]);
		const char *runtime = runtime_path(run, options, path);

		if (!headers && strcmp(path, "-") == 0)
			continue;
		if (runtime)
			map_put(&outputs, &run->arena, slice_of(runtime),
				&runtime_name);
		other = map_put(&outputs, &run->arena, slice_of(path),
			&files->items[i]);
		if (!other && options->split && headers) {
			path = declarations_path(run, path);
			other = map_put(&outputs, &run->arena, slice_of(path),
				&files->items[i]);
		}
		if (!other)
			continue;
		diag_fault(run, "'%s' and '%s' both make '%s'", *other,
			files->items[i], path);
		return false;
	}
	return true;
}

void
outputs_list(struct run *run, const struct options *options, struct buffer *out)
{
	const struct words *files = &options->files;
	size_t i;

	for (i = 0; i < files->count; i++) {
		const char *path = output_path(run, options, files->items[i]);
		const char *runtime = runtime_path(run, options, path);

		if (!options_want_headers(options) && strcmp(path, "-") == 0)
			continue;
		buffer_format(out, "%s\n", path);
		/* All headers of a run have one directory, and one slotgen.h.
		 */
		if (runtime && i + 1 == files->count)
			buffer_format(out, "%s\n", runtime);
	}
}
