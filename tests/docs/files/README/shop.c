#include "market.h"

int
main(void)
{
	Order order = Order_DEFAULTS;
	slot_set(Order, &order, prise, 5);
}
