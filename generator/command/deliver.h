/* SPDX-License-Identifier: MIT */
/*
 * From a job to its files: written, compared with what is there (--check),
 * listed, or left alone (-n), as the options say.
 */
#ifndef DELIVER_H
#define DELIVER_H

#include "command/job.h"

/* Of a job without errors, whose product has been made. Names of what was
 * read and written are noted in the command. */
void
deliver(struct job *job);

#endif
