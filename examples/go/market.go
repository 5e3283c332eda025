// SPDX-License-Identifier: MIT

// Orders of a schema, by cgo: made, refused, printed, written and read.
package main

// What slotgen writes stands in this directory: cgo compiles its C file, and
// finds headers without a flag.

//go:generate slotgen --emit=extern market.yaml

/*
#include <stdlib.h>
#include "market_extern.h"
*/
import "C"

import (
	"errors"
	"fmt"
	"os"
	"unsafe"
)

// Order is one of a pool's objects, which are C's: it is good until it is freed.
type Order struct{ pointer *C.Order }

// text is what a function of C writes that works as snprintf.
func text(write func(*C.char, C.size_t) C.size_t) string {
	length := write(nil, 0)
	buffer := (*C.char)(C.malloc(length + 1))
	defer C.free(unsafe.Pointer(buffer))
	write(buffer, length+1)
	return C.GoStringN(buffer, C.int(length))
}

func (o Order) String() string {
	return text(func(to *C.char, size C.size_t) C.size_t {
		return C.market_Order_repr(o.pointer, to, size)
	})
}

func (o Order) JSON() string {
	return text(func(to *C.char, size C.size_t) C.size_t {
		return C.market_Order_to_json(o.pointer, to, size)
	})
}

func (o Order) Qty() uint32 { return uint32(C.market_Order_get_qty(o.pointer)) }

func (o Order) SetQty(qty int64) error {
	if !C.market_Order_set_qty(o.pointer, C.int64_t(qty)) {
		return fmt.Errorf("qty refuses %d", qty)
	}
	return nil
}

func read(pools *C.market_pools, source string) (Order, error) {
	const size = 200
	from := C.CString(source)
	defer C.free(unsafe.Pointer(from))
	why := (*C.char)(C.malloc(size))
	defer C.free(unsafe.Pointer(why))
	pointer := C.market_Order_new_from_json(pools, from,
		C.size_t(len(source)), why, size)
	if pointer == nil {
		return Order{}, errors.New(C.GoString(why))
	}
	return Order{pointer}, nil
}

func main() {
	pools := C.market_pools_new()
	if pools == nil {
		os.Exit(1)
	}
	defer C.market_pools_free(pools)
	order := Order{C.market_Order_new(pools)}
	C.market_Order_set_id(order.pointer, 7)
	C.market_Order_set_side(order.pointer, C.Side_sell)
	fmt.Println(order.SetQty(300), order.SetQty(1000001), order.Qty())
	fmt.Println(order)
	again, fault := read(pools, order.JSON())
	fmt.Println(again, fault)
	_, fault = read(pools, `{"id": 1, "qty": -1}`)
	fmt.Println(fault)
}
