/* SPDX-License-Identifier: MIT */
/* What the blocks of the page use and do not show. */
static int quantity = 7;
static const char *name = "qyt";
static char text[120];
static const char *json = "{\"id\": 1, \"qty\": 5, \"side\": \"sell\"}\n{\"id\": 2, \"qty\": 1000001}\n";
void
print_fault(void *context, const char *path, const char *fault)
{
	(void)context;
	printf("%s: %s\n", path, fault);
}
