/* SPDX-License-Identifier: MIT */
/* Includes no generated header: never compiled again for a schema's sake. */
int other(void);
int
other(void)
{
	return 0;
}
