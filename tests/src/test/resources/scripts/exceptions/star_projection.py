# What except* leaves of nested groups, and groups as generic classes.
import types

group = ExceptionGroup("j1", [ExceptionGroup("j2", [ExceptionGroup("j3", [ValueError("V")]),
                                                    ExceptionGroup("j4", [TypeError("T")])])])
try:
    try:
        raise group
    except* TypeError as e:
        print(repr(e))
except BaseException as e:
    print(repr(e))
print(type(ExceptionGroup[int]) is types.GenericAlias, ExceptionGroup[int])
deep = TypeError(1)
for i in range(5000):
    deep = ExceptionGroup("eg", [deep])
for method in deep.split, deep.subgroup:
    try:
        method(TypeError)
    except RecursionError as e:
        print("RecursionError")
