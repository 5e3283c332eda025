/* SPDX-License-Identifier: MIT */
/* Objects of owners.yaml, the same each time: their slots are filled by its
 * tables; those that have no value where they need one are freed again. */
#ifndef FILL_OWNERS_H
#define FILL_OWNERS_H

#include <stdlib.h>

#include "../lib/inner.h"

#include "../debugger/fill.h"

static void
fill_nodes(owners_pools *pools, unsigned count)
{
	unsigned made = 0, k;
	Node *node;

	(void)fill_show; /* for gdb */
	for (k = 0; made < count && k < 4000 + count * 40; k++) {
		node = k % 2 ? Node_new(&pools->Node)
			     : Deep_as_Node(Deep_new(&pools->Node));
		if (!node)
			abort();
		fill(slot_class_of(node), node, &pools->Node.all, 0);
		if (slot_validate(slot_class_of(node), node, NULL, NULL) == 0)
			made++;
		else
			slot_free(node);
	}
}

#endif
