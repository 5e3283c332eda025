# SPDX-License-Identifier: MIT
def draw(draw_, cls, random):
    pass
