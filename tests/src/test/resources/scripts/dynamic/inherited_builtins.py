"""A function made in globals that name no builtins has those of the code that makes it."""
source = """
def named(s): return only(s)
unnamed = type(named)(named.__code__, {})
"""
builtins = {"only": lambda s: "own " + s}
namespace = {"type": type, "__builtins__": builtins}
exec(source, namespace)
for name in "named", "unnamed":
    function = namespace[name]
    print(name, function.__builtins__ is builtins, "__builtins__" in function.__globals__)
    print(function("x"))


def usual(s):
    return len(s)


globals_of_copy = {}
copy = type(usual)(usual.__code__, globals_of_copy)
print(copy("abc"), globals_of_copy, copy.__builtins__ is usual.__builtins__)
