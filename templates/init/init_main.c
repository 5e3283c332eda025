/* A first program with the classes of @NAME@.yaml. */
#include "@NAME@.h"

#include <stdio.h>

int
main(void)
{
	Order order = Order_make(.id = 7, .price = 2.5, .qty = 100, .side = Side_buy);
	char text[200];

	if (!Order_set_qty(&order, 2000000))
		puts("2000000 is more than qty can be");
	Order_repr(&order, text, sizeof text);
	puts(text);
	printf("an Order takes %zu bytes\n", sizeof order);
	return 0;
}
