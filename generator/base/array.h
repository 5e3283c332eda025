/* SPDX-License-Identifier: MIT */
#ifndef ARRAY_H
#define ARRAY_H

/* Elements of an array whose declaration is in sight. */
#define LENGTH(array) (sizeof(array) / sizeof *(array))

#endif
