/* SPDX-License-Identifier: MIT */
/* What the blocks of the page use and do not show. */
book_pools pools;
static size_t i, count;
static double sum = 0;

/* Of the program that stands by itself there. */
bool
is_box(uint16_t number)
{
	return number % 97 == 1;
}

bool
Parcel_ready(Parcel *self, slot_fault *fault)
{
	(void)self;
	(void)fault;
	return true;
}

bool
Parcel_check(const Parcel *self, slot_fault *fault)
{
	(void)self;
	(void)fault;
	return true;
}
