/* SPDX-License-Identifier: MIT */
/*
 * A header goes to its file, slotgen.h beside it. It is rendered here, into the
 * file; the headers of a split schema one after the other, each written before
 * the next is made; then headers are removed that an earlier run left in their
 * directory. What there is instead of a header goes to one file or to standard
 * output.
 */
#include "command/deliver.h"

#include <stdio.h>
#include <string.h>

#include "base/path.h"
#include "command/file_writer.h"
#include "command/output.h"
#include "command/output_path.h"
#include "command/product.h"
#include "layout/layout.h"
#include "template/render.h"
#include "view/fold.h"
#include "view/header_pieces.h"

/*---- one file -------------------------------------------------------------*/

static void
note_name(struct command *command, struct map *names, struct slice name)
{
	if (!map_get(names, name))
		map_put(names, &command->run.arena,
			slice_copy(&command->run.arena, name), command);
}

static void
note_inputs(struct command *command, const struct model_text *model)
{
	size_t i;

	for (i = 0; i < model->schema_count; i++)
		note_name(command, &command->inputs,
			model->schemas[i]->source->name);
}

static void
note_output(struct command *command, const char *path)
{
	note_name(command, &command->outputs, slice_of(path));
}

/* Not among the bytes of a header. */
static bool
says_written(const struct options *options)
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

	if (!says_written(job->options))
		return;
	for (i = 0; i < root->class_count; i++) {
		const struct layout *layout = root->classes[i]->layout;

		if (layout->plain_size > layout->size)
			saved += layout->plain_size - layout->size;
	}
	progress_clear(&job->command->progress);
	printf("%s: %zu %s, %llu bytes saved%s\n", path, root->class_count,
		root->class_count == 1 ? "class" : "classes", (ull)saved,
		job->options->dry_run ? " (not written)"
			: changed     ? ""
				      : " (unchanged)");
}

/* What a file is to hold: bytes, or what a template prints of a view, or what
 * the job does, which is printed only where it goes. */
struct content {
	struct slice bytes;
	struct job *printer;             /* NULL: the next */
	const struct template *template; /* NULL: the bytes */
	const void *view;
	bool is_header; /* C, of which long lines are folded */
};

static struct content
content_of(struct slice bytes)
{
	struct content content = {.bytes = bytes};

	return content;
}

/* What is made instead of headers. */
static struct content
content_of_product(struct job *job)
{
	struct content content = {.bytes = buffer_slice(&job->out)};

	if (product_is_printed(job->options))
		content.printer = job;
	return content;
}

static struct content
content_of_header(const struct template *template, const void *view)
{
	struct content content = {
		.template = template, .view = view, .is_header = true};

	return content;
}

static struct content
content_of_module(const struct job *job)
{
	struct content content = {
		.template = job->numpy_template, .view = job->numpy_module};

	return content;
}

static void
content_put_whole(const struct content *content, struct buffer *out)
{
	if (content->printer)
		product_print(content->printer, out);
	else if (content->template)
		render(content->template, content->view, out);
	else
		buffer_add_slice(out, content->bytes);
}

static void
content_put(const struct content *content, struct buffer *out)
{
	struct fold fold = {.out = out};
	struct buffer whole = {.drain = fold_put, .context = &fold};

	if (!content->is_header) {
		content_put_whole(content, out);
		return;
	}
	content_put_whole(content, &whole);
	buffer_drain(&whole);
	fold_end(&fold);
}

/* A file that is written while the user waits. */
struct awaited {
	struct file_writer writer;
	struct progress *progress;
};

static void
awaited_put(void *context, struct slice bytes)
{
	struct awaited *awaited = context;

	file_writer_put(&awaited->writer, bytes);
	progress_go_on(awaited->progress);
}

static void
content_put_file(const struct content *content, struct awaited *awaited)
{
	struct buffer out = {.drain = awaited_put, .context = awaited};

	content_put(content, &out);
	buffer_drain(&out);
}

static bool
file_holds(struct job *job, const char *path, const struct content *content)
{
	struct awaited awaited = {.progress = &job->command->progress};

	file_writer_open_to_compare(&awaited.writer, path);
	content_put_file(content, &awaited);
	return file_writer_closes_same(&awaited.writer);
}

static void
check_file(struct job *job, const char *path, const struct content *content)
{
	struct buffer bytes = {0}, diff = {0};
	bool changed;

	if (file_holds(job, path, content))
		return;
	content_put(content, &bytes);
	if (!output_check(&job->run, path, buffer_slice(&bytes), &diff))
		job->command->refused = true;
	output_write(&job->run, "-", buffer_slice(&diff), &changed);
	buffer_release(&bytes);
	buffer_release(&diff);
}

static bool
write_file(struct job *job, const char *path, const struct content *content,
	bool *changed)
{
	struct awaited awaited = {.progress = &job->command->progress};

	file_writer_open(&awaited.writer, path);
	content_put_file(content, &awaited);
	return file_writer_close(&job->run, &awaited.writer, changed);
}

/* Writes, compares or leaves alone. */
static void
deliver_file(struct job *job, const char *path, struct content content,
	bool is_header)
{
	bool changed = false;

	if (job->options->check) {
		check_file(job, path, &content);
		return;
	}
	if (!job->options->dry_run &&
		!write_file(job, path, &content, &changed))
		return;
	if (is_header)
		say_written(job, path, changed);
}

/* Beside the header. */
static void
deliver_runtime(struct job *job, const char *header)
{
	struct run *run = &job->run;
	size_t i;

	for (i = 0; i < runtime_count(job->options) && run_is_good(run); i++) {
		const char *name = runtime_names[i];
		const struct source *runtime = store_file(
			&job->store, slice_of(name));

		if (runtime)
			deliver_file(job, path_beside(run, header, name),
				content_of(runtime->text), false);
	}
}

/* A report, a description, a self test, a dump. */
static void
deliver_instead(struct job *job, const char *path)
{
	struct content content = content_of_product(job);
	bool changed;

	if (job->read)
		note_inputs(job->command, job->read);
	if (strcmp(path, "-") == 0) {
		write_file(job, path, &content, &changed);
		return;
	}
	note_output(job->command, path);
	if (!job->options->check && !job->options->dry_run)
		command_clean_beside(job->command, path);
	deliver_file(job, path, content, !job->options->dump);
}

/*---- a split schema's -----------------------------------------------------*/

/* The pieces while they are delivered. */
struct pieces {
	struct job *job;
	struct slice above;    /* "out/" of "out/market.h" */
	const char *directory; /* "out/market" */
	struct map names;      /* of the files there */
};

static void
pieces_place(struct pieces *pieces, struct job *job, const char *header)
{
	struct arena *arena = &job->run.arena;
	struct slice stem = path_stem(slice_of(header));

	pieces->job = job;
	pieces->above = path_directory(slice_of(header));
	pieces->directory = text_format(
		arena, "%.*s%.*s", SLICE_ARGS(pieces->above), SLICE_ARGS(stem))
				    .bytes;
	job->plan.stem = slice_copy(arena, stem);
	map_init(&pieces->names);
}

/* In the command's arena: what is made for a piece goes with it. */
static const char *
piece_path(const struct pieces *pieces, const char *name)
{
	return text_format(&pieces->job->command->run.arena, "%.*s%s",
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
	struct content content = content_of(bytes);
	bool is_umbrella = slice_equal(
				   path_stem(slice_of(name)), job->plan.stem) &&
		!slash;

	note_output(job->command, path);
	if (slash)
		note_name(job->command, &pieces->names, slice_of(slash + 1));
	content.is_header = true;
	deliver_file(job, path, content, is_umbrella);
	return run_is_good(&job->run);
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
		SLICE_ARGS(job->model->root->text->file_name));

	output_sweep(&job->run, pieces->directory, mark, &pieces->names,
		!options->check && !options->dry_run, &left);
	if (options->check && left.length)
		job->command->refused = true;
	if (left.length && (options->check || says_written(options)))
		output_write(&job->run, "-", buffer_slice(&left), &changed);
	buffer_release(&left);
}

static void
deliver_pieces(struct job *job, const char *header)
{
	struct pieces pieces;
	struct file_sink sink = {put_piece, &pieces};
	struct template_store templates = store_c_templates(
		&job->store, &job->model->hidden);
	const struct options *options = job->options;

	pieces_place(&pieces, job, header);
	if (options->list_outputs) {
		sink.put = list_piece;
		header_pieces_list(&job->run, job->model, &job->plan, &sink);
		return;
	}
	if (!options->check && !options->dry_run &&
		!output_directory(&job->run, pieces.directory))
		return;
	if (!options->check && !options->dry_run)
		output_clean(&job->run, pieces.directory);
	if (header_pieces_render(
		    &job->run, job->model, &job->plan, &templates, &sink) &&
		run_is_good(&job->run))
		sweep(&pieces);
}

/*---- what there is --------------------------------------------------------*/

/* Before the header, which make takes for the sign that all is done. */
static void
deliver_tables(struct job *job, const char *header)
{
	const char *path = tables_path(&job->command->run, header);
	struct content content = content_of_header(
		job->tables_template, job->view);

	note_output(job->command, path);
	deliver_file(job, path, content, false);
}

static void
deliver_extern(struct job *job, const char *header)
{
	unsigned which;

	for (which = 0; which < EXTERN_FILES && run_is_good(&job->run);
		which++) {
		const char *path = extern_path(
			&job->command->run, header, (enum extern_file)which);
		struct content content = content_of_header(
			job->extern_templates[which], job->extern_view);

		content.is_header = which != EXTERN_MAP;
		note_output(job->command, path);
		deliver_file(job, path, content, false);
	}
}

/* Of all classes, also where the header is split. */
static void
deliver_beside(struct job *job, const char *path, struct content content)
{
	if (job->options->list_outputs) {
		printf("%s\n", path);
		return;
	}
	note_output(job->command, path);
	deliver_file(job, path, content, false);
}

/* It may have been split in an earlier run. */
static void
deliver_header(struct job *job, const char *header)
{
	struct content content = content_of_header(job->template, job->view);
	struct pieces pieces;

	if (job->tables_template)
		deliver_tables(job, header);
	note_output(job->command, header);
	deliver_file(job, header, content, true);
	pieces_place(&pieces, job, header);
	if (run_is_good(&job->run) && !output_is_stream(header))
		sweep(&pieces);
}

/* Those of a split schema that are no pieces of it. */
static void
list_beside(struct job *job, const char *header)
{
	const struct words *files = &job->options->files;
	struct buffer out = {0};
	bool changed;

	outputs_list_extern(&job->run, job->options, header, &out);
	if (files->items[files->count - 1] == job->file)
		outputs_list_runtime(&job->run, job->options, &out);
	output_write(&job->run, "-", buffer_slice(&out), &changed);
	buffer_release(&out);
}

/* Where the header goes is there, and clean. */
static bool
prepare_directory(struct job *job, const char *header)
{
	const struct options *options = job->options;

	if (options->check || options->dry_run || options->list_outputs ||
		output_is_stream(header))
		return true;
	if (options->output_dir &&
		!output_directory(&job->run, options->output_dir))
		return false;
	command_clean_beside(job->command, header);
	return true;
}

void
deliver(struct job *job)
{
	struct command *command = job->command;
	const struct options *options = job->options;
	const char *path = output_path(&command->run, options, job->file);

	if (!options_want_headers(options)) {
		deliver_instead(job, path);
		return;
	}
	note_inputs(command, job->read);
	if (options->against) {
		note_inputs(command, job->old_read);
		note_output(command, path);
		return;
	}
	if (!prepare_directory(job, path))
		return;
	/* First: a run that ends between the two leaves a header that says
	 * which slotgen.h it wants. */
	if (wants_runtime(options, path) && !options->list_outputs)
		deliver_runtime(job, path);
	if (!run_is_good(&job->run))
		return;
	if (wants_extern(options, path) && !options->list_outputs)
		deliver_extern(job, path);
	if (wants_cxx(options, path))
		deliver_beside(job, cxx_path(&command->run, path),
			content_of_header(job->cxx_template, job->whole_view));
	if (wants_unit(options, path))
		deliver_beside(job, unit_path(&command->run, path),
			content_of_header(job->unit_template, job->whole_view));
	if (wants_numpy(options, path))
		deliver_beside(job, numpy_path(&command->run, path),
			content_of_module(job));
	if (options->split)
		deliver_pieces(job, path);
	else
		deliver_header(job, path);
	if (options->list_outputs)
		list_beside(job, path);
}
