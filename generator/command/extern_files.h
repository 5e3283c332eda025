/* SPDX-License-Identifier: MIT */
/*
 * The files of --emit=extern: their templates, and that no two of the names in
 * them meet.
 */
#ifndef EXTERN_FILES_H
#define EXTERN_FILES_H

#include "command/job.h"

/* Nothing where they are not asked for. False where a template is wrong or a
 * name is taken: that has been said. Of a job that has come through
 * STAGE_LINT. */
bool
extern_files_make(struct job *job);

#endif
