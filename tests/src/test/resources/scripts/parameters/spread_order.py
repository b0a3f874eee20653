# Where *iterables and **mappings of a call are read, and the errors about them.
def items(name):
    for item in 1, 2:
        print("item", name, item)
        yield item


def value(name):
    print("value", name)
    return name


def show(*args, **kwargs):
    print(args, kwargs)


show(*items("a"), value("b"), *items("c"), k=value("k"))
show(*items("lone"), k=value("k"))


class Pairs:
    def __init__(self, *pairs):
        self.pairs = pairs

    def keys(self):
        return [key for key, _ in self.pairs]

    def __getitem__(self, key):
        print("get", key)
        return dict(self.pairs)[key]


class Text(str):
    pass


show(**Pairs(("x", 1)), **{Text("y"): 2})
class Callable:
    def __call__(self, *args, **kwargs):
        pass

    def __str__(self):
        return "a callable"


nothing = None
CALLS = [
    "show(**Pairs(('x', 1), ('x', 2)))",
    "show(a=3, **Pairs(('a', 2)))",
    "show(**{1: 3}, **{1: 5})",
    "show(**{1: 3})",
    "show(*1)",
    "show(0, *1)",
    "show(**1)",
    "nothing(*1)",
    "nothing(**1)",
    "Callable()(*1)",
    "len(*1)",
    "[].append(**1)",
    "dict.fromkeys(*1)",
    "{1, *1}",
    "[1, *1]",
]
for call in CALLS:
    try:
        eval(call)
    except TypeError as e:
        print(call, "|", e)
print(str.maketrans.__qualname__, bytes.fromhex.__qualname__, dict.fromkeys.__qualname__)
try:
    del show.__dict__
except TypeError as e:
    print(e)
exec(compile("if True:\n  40 + 2\n  for i in range(2): i\n", "<shown>", "single"))
