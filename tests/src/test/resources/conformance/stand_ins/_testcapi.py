"""What some test files of CPython take from its C helper module at the top, so that the rest of them can run.

The limits of C's number types, and the C interface's item access.  Tests of the C interface itself fail for want of the
rest.
"""

import struct
import sys


def _limits(prefix, code):
    bits = struct.calcsize(code) * 8
    globals()[f"{prefix}_MAX"] = (1 << (bits - 1)) - 1
    globals()[f"{prefix}_MIN"] = -(1 << (bits - 1))
    globals()[f"U{prefix}_MAX"] = (1 << bits) - 1


for _prefix, _code in (("CHAR", "b"), ("SHRT", "h"), ("INT", "i"), ("LONG", "l"), ("LLONG", "q")):
    _limits(_prefix, _code)
FLT_MAX, FLT_MIN = float.fromhex("0x1.fffffep127"), float.fromhex("0x1p-126")
DBL_MAX, DBL_MIN = sys.float_info.max, sys.float_info.min
PY_SSIZE_T_MAX = LONG_MAX  # noqa: F821
PY_SSIZE_T_MIN = LONG_MIN  # noqa: F821


def sequence_getitem(sequence, index):
    if index < 0:
        index += len(sequence)
    if index < 0:
        raise IndexError(f"{type(sequence).__name__} index out of range")
    return sequence[index]


def sequence_setitem(sequence, index, value):
    if index < 0:
        index += len(sequence)
    if index < 0:
        raise IndexError(f"{type(sequence).__name__} assignment index out of range")
    sequence[index] = value


def sequence_delitem(sequence, index):
    if index < 0:
        index += len(sequence)
    if index < 0:
        raise IndexError(f"{type(sequence).__name__} assignment index out of range")
    del sequence[index]
