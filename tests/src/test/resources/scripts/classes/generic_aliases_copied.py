import copy
import functools
import itertools
import os
import types

for t in (enumerate, functools.partial, os.DirEntry, itertools.chain, types.MappingProxyType):
    print(t[int].__origin__ is t, t[int].__args__)
alias = tuple[str, *tuple[int, ...]]
print(copy.copy(alias) == alias, copy.deepcopy(alias).__args__, copy.copy(alias.__args__[1]))
names = set(dir(list[int]))
print(names.issuperset(dir(list)), {"__origin__", "__args__", "__parameters__"} <= names, len(dir(list[int])) == len(names))
