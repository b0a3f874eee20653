# Classes that patterns take for sequences and mappings, and what they take from them.
import collections
from collections import UserDict, UserList, abc


class Noisy(abc.Sequence):
    def __init__(self, length):
        self.length = length

    def __len__(self):
        print("len", end=" ")
        return self.length

    def __getitem__(self, index):
        print("item", index, end=" ")
        if index >= self.length:
            raise IndexError(index)
        return index


def kind(value):
    match value:
        case [*_]:
            return "sequence"
        case {}:
            return "mapping"
        case _:
            return "neither"


class Both(UserDict, abc.Sequence):
    pass


class Registered:
    pass


class Below(Registered):
    pass


print(kind(UserList()), kind(UserDict()), kind(Both()), kind(collections.deque()), kind(range(3)))
print(kind("text"), kind(b"bytes"), kind(bytearray()), kind(memoryview(b"")), kind({1}), kind(iter([])))
print(kind(Registered()), kind(Below()))
abc.Mapping.register(Registered)
print(kind(Registered()), kind(Below()))
for length in 0, 2, 5:
    match Noisy(length):
        case []:
            print("| empty")
        case [first, *_, last]:
            print("|", first, last)
match Noisy(3):
    case [_, _, _]:
        print("| three of anything")
match Noisy(3):
    case [_, *rest]:
        print("|", rest)
match range(1 << 40):
    case a, b, *_, c:
        print(a, b, c)
