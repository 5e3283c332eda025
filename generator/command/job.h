/* SPDX-License-Identifier: MIT */
/*
 * The nouns of this folder: the command, and its jobs, one for each schema
 * that it names.
 */
#ifndef JOB_H
#define JOB_H

#include "base/map.h"
#include "command/output_path.h"
#include "command/progress.h"
#include "resolve/model.h"
#include "message/message_format.h"
#include "template/store.h"
#include "view/view.h"
#include "view/view_numpy.h"

/* The whole command line: what is left of the jobs when they are gone. */
struct command {
	struct run run;
	struct options options;
	struct message_formatter formatter;
	struct progress progress;
	struct map outputs, inputs; /* names: for the dependency file */
	struct map cleaned;         /* names of directories: once is enough */
	bool refused; /* a schema has errors, or --check or --against found
			 something: exit 1 */
};

/* Once for each directory: what killed runs left where the file is written
 * goes. */
void
command_clean_beside(struct command *command, const char *path);

/* One schema of the command line: read, written, gone before the next. */
struct job {
	struct run run;
	struct command *command;
	const struct options *options; /* the command's */
	const char *file;
	struct store store;       /* templates, and slotgen.h */
	const struct node *nodes; /* of the file, where no more is wanted */
	const struct model_text *read; /* the files as they say */
	struct model *model;
	const struct model_text *old_read; /* of --against */
	struct view_plan plan;
	struct view_header *view;
	struct template *template, *tables_template;
	struct template *cxx_template, *unit_template;
	const struct view_header *whole_view; /* of all classes, also where the
						 header is split */
	struct template *numpy_template;
	const struct numpy_module *numpy_module; /* what that is printed of */
	struct view_plan extern_plan; /* of all classes, where it is split */
	const struct view_header *extern_view;
	struct template *extern_templates[EXTERN_FILES];
	struct arena items, class, tables; /* what the view makes while it is
					      printed */
	struct buffer out; /* the dump or report instead of the header */
};

/* Nothing is wrong so far. */
bool
run_is_good(const struct run *run);

void
job_start(struct job *job, struct command *command, const char *file);

/* What has been found is told; the command keeps whether it was bad. */
void
job_end(struct job *job);

/* A stage of the job begins. */
void
job_enter(struct job *job, enum phase phase);

/* "-" and "lib/market.yaml" are files. alias: as in import.h. */
const struct model_text *
job_read_model(struct job *job, const char *file, const char *alias);

/* Whether the header would be taken for one of the system. The model's names
 * are known. */
void
job_check_header_name(struct job *job);

/* The file's nodes, of which nothing is looked at. */
const struct node *
job_read_nodes(struct job *job);

#endif
