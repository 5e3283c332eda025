/* SPDX-License-Identifier: MIT */
/*
 * save FILE COUNT [CALL fail|kill NUMBER]: writes a file. The call of that name
 * and number, counted while it is saved, fails, or the program is killed there;
 * "not reached" where there is none. Ends with 1, and a sentence, where saving
 * fails.
 */
#if defined(SAVES_OWNERS)
#include "owners.h"
#else
#include "everything.h"
#endif

#include <errno.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <sys/types.h>

#if defined(SAVES_OWNERS)
#include "fill_owners.h"
typedef owners_pools set;
#define SAVED Node.all
#define set_init(pools, count) \
	(owners_pools_init(pools), fill_nodes(pools, count))
#define set_destroy(pools) owners_pools_destroy(pools)
#else
#include "fill.h"
typedef Thing_pool set;
#define SAVED all
#define set_init(pool, count) (Thing_pool_init(pool), fill(pool, count))
#define set_destroy(pool) slot_pool_destroy(&(pool)->all)
#endif

static const char *call_name = "";
static int call_number, call_count;
static bool call_kills, call_counts;

/* Whether this call fails. */
static bool
fails(const char *name)
{
	if (!call_counts || strcmp(name, call_name) != 0 ||
		++call_count != call_number)
		return false;
	if (call_kills)
		raise(SIGKILL);
	errno = ENOSPC;
	return true;
}

/* clang-format off */
#define WRAP(type, name, parameters, arguments, failed) \
	type __real_##name parameters; \
	type __wrap_##name parameters; \
	type __wrap_##name parameters \
	{ \
		if (fails(#name)) \
			return failed; \
		return __real_##name arguments; \
	}
/* clang-format on */

WRAP(ssize_t, write, (int file, const void *from, size_t size),
	(file, from, size), -1)
WRAP(off_t, lseek, (int file, off_t to, int from), (file, to, from), -1)
WRAP(int, fsync, (int file), (file), -1)
WRAP(int, sync_file_range, (int file, int64_t at, int64_t size, unsigned how),
	(file, at, size, how), -1)
WRAP(int, rename, (const char *from, const char *to), (from, to), -1)
WRAP(void *, malloc, (size_t size), (size), NULL)
WRAP(void *, realloc, (void *old, size_t size), (old, size), NULL)

int
__real_open(const char *path, int flags, ...);
int
__wrap_open(const char *path, int flags, ...);
int
__wrap_open(const char *path, int flags, ...)
{
	va_list more;
	int mode;

	va_start(more, flags);
	mode = va_arg(more, int); /* or nothing that is used */
	va_end(more);
	return fails("open") ? -1 : __real_open(path, flags, mode);
}

int
__real_close(int file);
int
__wrap_close(int file);
int
__wrap_close(int file)
{
	int done = __real_close(file); /* it is closed whatever it says */

	return fails("close") ? -1 : done;
}

int
main(int argc, char **argv)
{
	set pools;
	slot_file_error fault;
	char text[400];
	int status;

	set_init(&pools, (unsigned)atoi(argv[2]));
	if (argc > 5) {
		call_name = argv[3];
		call_kills = *argv[4] == 'k';
		call_number = atoi(argv[5]);
		call_counts = true;
	}
	status = slot_pool_save(&pools.SAVED, argv[1], &fault);
	call_counts = false;
	set_destroy(&pools);
	if (call_count < call_number)
		puts("not reached");
	slot_file_message(&fault, argv[1], text, sizeof text);
	puts(text);
	return status != SLOT_OK;
}
