# Instances of generic classes are copied and pickled under every protocol; flags of collections.
import collections
import pickle
from typing import Generic


class Box[T]:
    def __init__(self, item):
        self.item = item

    def __eq__(self, other):
        return type(self) is type(other) and self.item == other.item


for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
    print(pickle.loads(pickle.dumps(Box(3), protocol)) == Box(3), end=" ")
print(bool(Generic.__flags__ & 1 << 9), bool(int.__flags__ & 1 << 9))
for cls in list, tuple, dict, str, range, collections.deque, collections.UserDict, collections.UserList, object:
    print(cls.__name__, cls.__flags__ >> 5 & 3)
