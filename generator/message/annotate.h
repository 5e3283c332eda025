/* SPDX-License-Identifier: MIT */
/*
 * Messages as a line each, in the forms in which services and editors look for
 * them (--error-format=github, msvc).
 */
#ifndef ANNOTATE_H
#define ANNOTATE_H

#include "message/diag.h"

/* "::error file=market.yaml,line=12,col=14,endColumn=18,title=unknown-class::
 * class …", as GitHub Actions shows at the line; notes are lines of the text.
 */
void
annotate_github(struct buffer *out, const struct diag *diag,
	const struct message *message);

/* "market.yaml(12,14): error unknown-class: class …", as Visual Studio and
 * MSBuild read; notes have lines of their own. */
void
annotate_msvc(struct buffer *out, const struct diag *diag,
	const struct message *message);

#endif
