# SPDX-License-Identifier: MIT
set confirm off
set pagination off
set width 0
set print elements 12
break turned
commands
silent
finish
end
run
print start
next
next
print start
print *passed
print passed->slot_bits0
print *account
print *alone
print gone
print *order
print/r *order
print unnamed
print pools.my_Order
set print elements 3
print *account
print account->orders[0]
info pretty-printer global slotgen
disable pretty-printer global slotgen
print start
