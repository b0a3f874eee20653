import sys

sys.setrecursionlimit(120)


def even(n):
    return odd(n - 1)


def odd(n):
    return even(n - 1)


try:
    even(1)
except RecursionError as error:
    print(error)


def limited(n):
    if n == 0:
        raise ValueError("bottom")
    limited(n - 1)


limited(10)
