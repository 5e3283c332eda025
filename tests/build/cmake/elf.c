/* SPDX-License-Identifier: MIT */
/* The system's <elf.h> and the schema's "elf.h". */
#include <elf.h>
#include "elf.h"

int elf(void);
int
elf(void)
{
	my_Head head;

	my_Head_init(&head);
	return (int)my_Head_get_kind(&head) + EI_NIDENT;
}
