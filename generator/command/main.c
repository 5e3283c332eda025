/* SPDX-License-Identifier: MIT */
/*
 * slotgen: from schemas to C headers. options.c reads the command line;
 * make_header below is the whole order of the program on one screen; what is
 * above it serves single steps, what is below it goes through the files named
 * and says how it went. Only output.c touches the disk.
 */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "compare/compare.h"
#include "report/describe.h"
#include "command/completion.h"
#include "command/depfile.h"
#include "report/dump.h"
#include "message/explain.h"
#include "load/import.h"
#include "report/language.h"
#include "layout/lint.h"
#include "command/init.h"
#include "resolve/name.h"
#include "command/options.h"
#include "command/output.h"
#include "view/pieces.h"
#include "report/report.h"
#include "resolve/resolve.h"
#include "report/picture.h"
#include "template/compile.h"
#include "template/render.h"
#include "template/scope.h"
#include "template/store.h"
#include "view/view.h"

/* One schema of the command line: read, written, gone before the next. */
struct job {
	struct run run;
	const struct options *options;
	const char *file;
	struct store store; /* templates, and slotgen.h */
	struct model *model;
	struct model *old; /* of --against */
	struct buffer out; /* the header, or the dump or report instead of it */
	struct view_plan plan; /* with a split: out stays empty */
};

/* The whole command line: what is left of the jobs when they are gone. */
struct command {
	struct run run;
	struct options options;
	struct message_formatter formatter;
	struct map outputs, inputs; /* names: for the dependency file */
	bool refused; /* a schema has errors, or --check or --against found
			 something: exit 1 */
};

static bool
good(const struct run *run)
{
	return run->diag.errors == 0 && !run->diag.faulted;
}

/*---- single steps ---------------------------------------------------------*/

/* alias: as in import.h */
static struct model *
read_model(struct job *job, const char *file, const char *alias)
{
	const struct options *options = job->options;
	struct import_path path = {options->include_dirs.items,
		options->include_dirs.count, options->imports.items,
		options->imports.count,
		job->model ? (unsigned)job->model->schema_count : 0, alias,
		{.given = false}};

	if (options->layout_default) {
		path.default_mode.given = true;
		path.default_mode.value = (enum layout_mode)(
			options->layout_default - 1);
	}
	return model_read(&job->run, &path, file);
}

/* The file's nodes, for --dump=yaml: nothing of them is looked at. */
static void
dump_nodes(struct job *job)
{
	const struct source *source = source_read(&job->run, job->file);
	const struct node *document;

	if (!source) {
		diag_fault(&job->run, "cannot read '%s': %s", job->file,
			strerror(errno));
		return;
	}
	document = yaml_read(&job->run, source);
	if (document)
		dump_yaml(&job->run, document, &job->out);
}

static bool
is_directory(const char *path)
{
	struct stat status;

	return stat(path, &status) == 0 && S_ISDIR(status.st_mode);
}

/* "old" is a directory: the old schema is the file of the same name in it. */
static const char *
old_file(struct job *job)
{
	const char *old = job->options->against;
	const char *slash = strrchr(job->file, '/');

	if (!is_directory(old))
		return old;
	return text_format(
		&job->run.arena, "%s/%s", old, slash ? slash + 1 : job->file)
		.bytes;
}

/* The old schema through the same stages. Its warnings were its own time's. */
static void
compare_with_old(struct job *job)
{
	const struct options *options = job->options;
	struct run *run = &job->run;
	struct slice name = job->model->root->name.text;
	unsigned code;

	for (code = CODE_FIRST_WARNING; code < CODE_FIRST_CHANGE; code++)
		run->diag.off[code] = true;
	job->old = read_model(job, old_file(job),
		text_format(&run->arena, "%.*s.yaml", SLICE_ARGS(name)).bytes);
	if (!job->old)
		return;
	resolve_model(run, job->old);
	if (good(run))
		layout_model(run, job->old, options->target);
	if (good(run))
		compare_models(run, job->old, job->model,
			options->allowed.items, options->allowed.count);
}

/* Whether this stage is where --dump wants to stop; then it is dumped. */
static bool
dump_here(struct job *job, enum dump_stage stage,
	void (*dump)(struct run *, const struct model *, struct buffer *))
{
	if (job->options->dump != (unsigned)stage)
		return false;
	dump(&job->run, job->model, &job->out);
	return true;
}

static void
plan_pieces(struct job *job)
{
	job->plan.split = split_model(
		&job->run, job->model, (enum split_mode)job->options->split);
	job->plan.runtime_is_beside = !job->options->no_runtime;
}

static void
make_sheet(struct job *job, const char *name)
{
	struct template_store templates = store_templates(&job->store);
	const struct sheet *sheet = sheet_make(&job->run, job->model,
		job->options->target, job->options->report == REPORT_SVG);
	const struct template *template = template_load(
		&job->run, &templates, slice_of(name), &sheet_scope);

	if (good(&job->run))
		render(template, sheet, &job->out);
}

static void
make_report(struct job *job)
{
	struct run *run = &job->run;
	const struct target *target = job->options->target;

	switch ((enum report_form)job->options->report) {
	case REPORT_NONE:
		break;
	case REPORT_TEXT:
		report_text(run, job->model, target, &job->out);
		break;
	case REPORT_JSON:
		report_json(run, job->model, target, &job->out);
		break;
	case REPORT_SVG:
		make_sheet(job, "report_svg");
		break;
	case REPORT_HTML:
		make_sheet(job, "report_html");
		break;
	case REPORT_DOT:
		make_sheet(job, "report_dot");
		break;
	}
}

/*---- the order of things --------------------------------------------------*/

static void
make_header(struct job *job)
{
	struct run *run = &job->run;
	const struct options *options = job->options;
	struct slice prefix = slice_of(options->prefix ? options->prefix : "");
	struct template_store templates = store_templates(&job->store);
	struct template *template;
	const struct view_header *view;

	job->plan.target = options->target;
	if (options->dump == DUMP_YAML) {
		dump_nodes(job);
		return;
	}
	job->model = read_model(
		job, job->file, NULL); /* text → classes as written */
	if (!job->model || dump_here(job, DUMP_SCHEMA, dump_schema))
		return;
	resolve_model(run, job->model); /* names → pointers, checks */
	if (dump_here(job, DUMP_RESOLVED, dump_resolved))
		return;
	name_model(run, job->model, prefix); /* → C identifiers, clashes */
	if (!good(run) || dump_here(job, DUMP_NAMES, dump_names))
		return;
	layout_model(run, job->model, options->target); /* → offsets, sizes */
	if (!good(run) || dump_here(job, DUMP_LAYOUT, dump_layout))
		return;
	lint_model(run, job->model); /* right, but meant so? */
	if (options->against) {
		if (good(run))
			compare_with_old(job);
		return;
	}
	if (options->report) {
		make_report(job);
		return;
	}
	if (options->describe) {
		describe_model(run, job->model, options->target, &job->out);
		return;
	}
	if (options->split && !options->dump) {
		plan_pieces(job); /* several headers */
		return;
	}
	view = view_make(run, job->model, &job->plan); /* → strings */
	if (options->dump == DUMP_VIEW) {
		scope_dump(&view_header_scope, view, &job->out);
		return;
	}
	template = template_load(run, &templates,
		options->selftest ? SLICE("selftest") : SLICE("header"),
		&view_header_scope);
	if (!good(run))
		return;
	if (options->dump == DUMP_TEMPLATE)
		template_dump(template, &job->out);
	else
		render(template, view, &job->out); /* strings → bytes */
}

/*---- files ----------------------------------------------------------------*/

/* "lib/market.yaml" → "market" */
static struct slice
stem_of(const char *file)
{
	const char *slash = strrchr(file, '/');
	struct slice stem = slice_of(slash ? slash + 1 : file);
	size_t length = stem.length;

	while (length > 1 && stem.bytes[length - 1] != '.')
		length--;
	if (length > 1)
		stem.length = length - 1;
	return stem;
}

/* In the command's arena: outlives the job. */
static const char *
header_path(struct command *command, const char *file)
{
	const struct options *options = &command->options;
	struct slice stem = stem_of(file);

	if (options->output)
		return options->output;
	if (!options->output_dir)
		return text_format(
			&command->run.arena, "%.*s.h", SLICE_ARGS(stem))
			.bytes;
	return text_format(&command->run.arena, "%s/%.*s.h",
		options->output_dir, SLICE_ARGS(stem))
		.bytes;
}

/* What there is instead of a header goes to the standard output, unless the
 * command line says where. */
static const char *
report_path(struct command *command, const char *file)
{
	static const char *const suffixes[] = {[REPORT_NONE] = "",
		[REPORT_TEXT] = "report",
		[REPORT_JSON] = "report.json",
		[REPORT_SVG] = "svg",
		[REPORT_HTML] = "html",
		[REPORT_DOT] = "dot"};
	const struct options *options = &command->options;
	struct slice stem = stem_of(file);

	if (options->output)
		return options->output;
	if (!options->output_dir || options->dump)
		return "-";
	return text_format(&command->run.arena, "%s/%.*s.%s",
		options->output_dir, SLICE_ARGS(stem),
		options->describe           ? "describe.json"
			: options->selftest ? "selftest.c"
					    : suffixes[options->report])
		.bytes;
}

static bool
is_instead(const struct options *options)
{
	return options->report || options->describe || options->selftest ||
		options->dump;
}

/* What a run of that file makes. */
static const char *
output_path(struct command *command, const char *file)
{
	return is_instead(&command->options) ? report_path(command, file)
					     : header_path(command, file);
}

/* A device or a pipe: no place for a second file beside it. */
static bool
is_stream(const char *path)
{
	struct stat status;

	return strcmp(path, "-") == 0 ||
		(stat(path, &status) == 0 && !S_ISREG(status.st_mode));
}

/* slotgen.h beside a header; NULL where none is wanted. */
static const char *
runtime_path(struct command *command, const char *header)
{
	const char *slash = strrchr(header, '/');
	struct slice directory = {header, 0};

	if (command->options.no_runtime || is_instead(&command->options) ||
		is_stream(header))
		return NULL;
	if (slash)
		directory.length = (size_t)(slash - header) + 1;
	return text_format(
		&command->run.arena, "%.*sslotgen.h", SLICE_ARGS(directory))
		.bytes;
}

static void
note_name(struct command *command, struct map *names, struct slice name)
{
	if (!map_get(names, name))
		map_put(names, &command->run.arena,
			slice_copy(&command->run.arena, name), command);
}

static void
note_inputs(struct command *command, const struct model *model)
{
	size_t i;

	for (i = 0; i < model->schema_count; i++)
		note_name(command, &command->inputs,
			model->schemas[i]->source->name);
}

static bool
talks(const struct options *options)
{
	if (options->output && strcmp(options->output, "-") == 0)
		return false;
	return options_say_written(options);
}

/* "market.h: 3 classes, 40 bytes saved" */
static void
say_written(const struct job *job, const char *path, bool changed)
{
	const struct schema *root = job->model->root;
	uint64_t saved = 0;
	size_t i;

	if (!talks(job->options))
		return;
	for (i = 0; i < root->class_count; i++) {
		const struct layout *layout = root->classes[i]->layout;

		if (layout->plain_size > layout->size)
			saved += layout->plain_size - layout->size;
	}
	printf("%s: %zu %s, %llu bytes saved%s\n", path, root->class_count,
		root->class_count == 1 ? "class" : "classes",
		(unsigned long long)saved,
		job->options->dry_run ? " (not written)"
			: changed     ? ""
				      : " (unchanged)");
}

/* Writes, compares or leaves alone, as the options say. */
static void
hand_over(struct command *command, struct job *job, const char *path,
	struct slice bytes, bool is_header)
{
	const struct options *options = &command->options;
	struct buffer diff = {0};
	bool changed = false;

	if (options->check) {
		if (!output_check(&job->run, path, bytes, &diff))
			command->refused = true;
		output_write(&job->run, "-", buffer_slice(&diff), &changed);
		buffer_release(&diff);
		return;
	}
	if (!options->dry_run &&
		!output_write(&job->run, path, bytes, &changed))
		return;
	if (is_header)
		say_written(job, path, changed);
}

static void
hand_over_runtime(struct command *command, struct job *job, const char *path)
{
	const struct source *runtime = store_file(
		&job->store, SLICE("slotgen.h"));

	if (runtime)
		hand_over(command, job, path, runtime->text, false);
}

/*---- a split schema's ----------------------------------------------------*/

/* The pieces while they are handed over. */
struct pieces {
	struct command *command;
	struct job *job;
	struct slice above;    /* "out/" of "out/market.h" */
	const char *directory; /* "out/market" */
	struct map names;      /* of the files there */
};

static void
pieces_place(struct pieces *pieces, const char *header)
{
	struct arena *arena = &pieces->job->run.arena;
	struct slice stem = stem_of(header);
	const char *slash = strrchr(header, '/');

	pieces->above = (struct slice){
		header, slash ? (size_t)(slash - header) + 1 : 0};
	pieces->directory = text_format(
		arena, "%.*s%.*s", SLICE_ARGS(pieces->above), SLICE_ARGS(stem))
				    .bytes;
	pieces->job->plan.stem = slice_copy(arena, stem);
	map_init(&pieces->names);
}

/* In the command's arena: what is made for a piece goes with it. */
static const char *
piece_path(const struct pieces *pieces, const char *name)
{
	return text_format(&pieces->command->run.arena, "%.*s%s",
		SLICE_ARGS(pieces->above), name)
		.bytes;
}

static bool
put_piece(void *context, const char *name, struct slice bytes)
{
	struct pieces *pieces = context;
	struct job *job = pieces->job;
	const char *path = piece_path(pieces, name);
	const char *slash = strrchr(name, '/');
	bool is_umbrella = slice_equal(stem_of(name), job->plan.stem) && !slash;

	note_name(pieces->command, &pieces->command->outputs, slice_of(path));
	if (slash)
		note_name(pieces->command, &pieces->names, slice_of(slash + 1));
	hand_over(pieces->command, job, path, bytes, is_umbrella);
	return good(&job->run);
}

static bool
list_piece(void *context, const char *name, struct slice bytes)
{
	struct pieces *pieces = context;

	(void)bytes;
	printf("%s\n", piece_path(pieces, name));
	return true;
}

/* Headers of an earlier run that are pieces no longer would be included
 * still, and be wrong. */
static void
sweep(struct pieces *pieces)
{
	struct job *job = pieces->job;
	const struct options *options = job->options;
	struct buffer left = {0};
	bool changed;
	struct slice mark = text_format(&job->run.arena,
		"Written by slotgen from %.*s;",
		SLICE_ARGS(job->model->root->file_name));

	output_sweep(&job->run, pieces->directory, mark, &pieces->names,
		!options->check && !options->dry_run, &left);
	if (options->check && left.length)
		pieces->command->refused = true;
	if (left.length && (options->check || talks(options)))
		output_write(&job->run, "-", buffer_slice(&left), &changed);
	buffer_release(&left);
}

static bool
is_last(const struct words *files, const char *file)
{
	return files->items[files->count - 1] == file;
}

static void
hand_over_header(struct command *command, struct job *job, const char *header)
{
	struct pieces pieces = {.command = command, .job = job};

	note_name(command, &command->outputs, slice_of(header));
	hand_over(command, job, header, buffer_slice(&job->out), true);
	pieces_place(&pieces, header);
	if (good(&job->run) && !is_stream(header))
		sweep(&pieces);
}

static void
hand_over_pieces(struct command *command, struct job *job, const char *header)
{
	struct pieces pieces = {.command = command, .job = job};
	struct file_sink sink = {put_piece, &pieces};
	struct template_store templates = store_templates(&job->store);
	const struct options *options = &command->options;

	pieces_place(&pieces, header);
	if (options->list_outputs) {
		sink.put = list_piece;
		pieces_list(&job->run, &job->plan, &sink);
		return;
	}
	if (!options->check && !options->dry_run &&
		!output_directory(&job->run, pieces.directory))
		return;
	if (pieces_render(
		    &job->run, job->model, &job->plan, &templates, &sink) &&
		good(&job->run))
		sweep(&pieces);
}

/* A report, a description, a dump. */
static void
hand_over_instead(struct command *command, struct job *job, const char *path)
{
	struct slice bytes = buffer_slice(&job->out);
	bool changed;

	if (job->model)
		note_inputs(command, job->model);
	if (strcmp(path, "-") == 0) {
		output_write(&job->run, path, bytes, &changed);
		return;
	}
	note_name(command, &command->outputs, slice_of(path));
	hand_over(command, job, path, bytes, !command->options.dump);
}

static void
hand_over_all(struct command *command, struct job *job)
{
	const struct options *options = &command->options;
	const char *header = header_path(command, job->file);
	const char *runtime = runtime_path(command, header);

	if (is_instead(options)) {
		hand_over_instead(
			command, job, report_path(command, job->file));
		return;
	}
	note_inputs(command, job->model);
	if (options->against) {
		note_inputs(command, job->old);
		note_name(command, &command->outputs, slice_of(header));
		return;
	}
	if (options->split)
		hand_over_pieces(command, job, header);
	else
		hand_over_header(command, job, header);
	if (runtime && options->list_outputs) {
		if (is_last(&options->files, job->file))
			printf("%s\n", runtime);
	} else if (runtime && good(&job->run))
		hand_over_runtime(command, job, runtime);
}

/* The templates, and the table of what they may say. */
static void
export_templates(struct command *command)
{
	const char *directory = command->options.export_templates;
	struct buffer tags = {0};
	bool changed;
	size_t i;

	for (i = 0; i < view_scope_count; i++)
		scope_list(view_scopes[i], &tags);
	for (i = 0; i < sheet_scope_count; i++)
		scope_list(sheet_scopes[i], &tags);
	if (store_export(&command->run, directory))
		output_write(&command->run,
			text_format(
				&command->run.arena, "%s/TAGS.txt", directory)
				.bytes,
			buffer_slice(&tags), &changed);
	buffer_release(&tags);
}

/*---- the command ----------------------------------------------------------*/

static void
format_sources(struct command *command, const struct model *model)
{
	size_t i;

	for (i = 0; model && i < model->schema_count; i++)
		message_format_source(
			&command->formatter, model->schemas[i]->source);
}

static void
run_job(struct command *command, const char *file)
{
	struct job job = {.options = &command->options, .file = file};

	run_init(&job.run);
	options_apply(&command->options, &job.run.diag);
	store_init(&job.store, &job.run, command->options.templates);
	make_header(&job);
	if (good(&job.run))
		hand_over_all(command, &job);
	format_sources(command, job.model);
	format_sources(command, job.old);
	message_format_run(&command->formatter, &job.run);
	command->refused |= job.run.diag.errors > 0;
	command->run.diag.faulted |= job.run.diag.faulted;
	buffer_release(&job.out);
	run_release(&job.run);
}

/* "out/market_decl.h", of a split schema. */
static const char *
declarations_path(struct command *command, const char *header)
{
	return text_format(&command->run.arena, "%.*s_decl.h",
		(int)strlen(header) - 2, header)
		.bytes;
}

/* Two schemas of one name, or one called slotgen, would make one file. */
static bool
outputs_differ(struct command *command)
{
	struct words *files = &command->options.files;
	const char *runtime_name = "slotgen's run time", **other;
	struct arena *arena = &command->run.arena;
	struct map outputs;
	size_t i;

	map_init(&outputs);
	for (i = 0; i < files->count; i++) {
		const char *path = output_path(command, files->items[i]);
		const char *runtime = runtime_path(command, path);

		if (is_instead(&command->options) && strcmp(path, "-") == 0)
			continue;
		if (runtime)
			map_put(&outputs, arena, slice_of(runtime),
				&runtime_name);
		other = map_put(
			&outputs, arena, slice_of(path), &files->items[i]);
		if (!other && command->options.split &&
			!is_instead(&command->options)) {
			path = declarations_path(command, path);
			other = map_put(&outputs, arena, slice_of(path),
				&files->items[i]);
		}
		if (!other)
			continue;
		diag_fault(&command->run, "'%s' and '%s' both make '%s'",
			*other, files->items[i], path);
		return false;
	}
	return true;
}

static void
run_jobs(struct command *command)
{
	const struct options *options = &command->options;
	size_t i;

	if (!options->against && !outputs_differ(command))
		return;
	if (options->against && options->files.count > 1 &&
		!is_directory(options->against)) {
		diag_fault(&command->run,
			"'%s' is one schema, and compared "
			"with one: give a directory of old ones to compare "
			"several",
			options->against);
		return;
	}
	for (i = 0; i < options->files.count; i++)
		run_job(command, options->files.items[i]);
	if (command->refused || !good(&command->run) || options->dry_run ||
		options->list_outputs)
		return;
	if (options->depfile)
		depfile_write(&command->run, options->depfile,
			options->deptarget, &command->outputs,
			&command->inputs);
	if (options->stamp && good(&command->run))
		output_stamp(&command->run, options->stamp);
}

static void
list_outputs(struct command *command, struct buffer *out)
{
	size_t i;

	for (i = 0; i < command->options.files.count; i++) {
		const char *path = output_path(
			command, command->options.files.items[i]);
		const char *runtime = runtime_path(command, path);

		if (is_instead(&command->options) && strcmp(path, "-") == 0)
			continue;
		buffer_format(out, "%s\n", path);
		/* All headers of a run have one directory, and one slotgen.h.
		 */
		if (runtime && i + 1 == command->options.files.count)
			buffer_format(out, "%s\n", runtime);
	}
}

/* What needs no schema to be read; false where there is none of it. */
static bool
answer(struct command *command)
{
	const struct options *options = &command->options;
	struct buffer out = {0};
	bool changed;

	if (options->help)
		options_help(&out);
	else if (options->version)
		options_version(&out);
	else if (options->explain)
		explain(&command->run, options->explain, &out);
	else if (options->export_templates)
		export_templates(command);
	else if (options->completion)
		completion_write((enum shell)options->completion, &out);
	else if (options->init)
		init_write(&command->run, options);
	else if (options->describe_language)
		language_describe(&out);
	else if (options->list_outputs &&
		(!options->split || is_instead(options)))
		list_outputs(command, &out);
	else
		return false;
	if (out.length)
		output_write(&command->run, "-", buffer_slice(&out), &changed);
	buffer_release(&out);
	return true;
}

static int
exit_status(const struct command *command)
{
	if (command->run.diag.faulted)
		return 2;
	return command->refused ? 1 : 0;
}

int
main(int argc, char **argv)
{
	struct command command = {0};
	bool good_line;
	int status;

	run_init(&command.run);
	map_init(&command.outputs);
	map_init(&command.inputs);
	good_line = options_parse(&command.run, &command.options, argc, argv);
	message_format_start(&command.formatter, command.options.error_format,
		&command.run.arena);
	if (good_line && !answer(&command))
		run_jobs(&command);
	status = exit_status(&command);
	message_format_run(&command.formatter, &command.run);
	message_format_end(&command.formatter, status);
	run_release(&command.run);
	return status;
}
