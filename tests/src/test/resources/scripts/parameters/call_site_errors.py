def f(*args, **kwargs):
    return args, kwargs


class Mapping:
    def __init__(self, *pairs):
        self.pairs = dict(pairs)

    def keys(self):
        return self.pairs.keys()

    def __getitem__(self, key):
        return self.pairs[key]


print(f(**Mapping(("a", 1), ("b", 2))))

number, nothing, text = 3, None, "text"
cases = [
    lambda: f(*3),
    lambda: f(**3),
    lambda: f(**{1: 2}),
    lambda: f(a=1, **{"a": 2}),
    lambda: f(**{"b": 1}, **{"b": 2}),
    lambda: f(1, *None, 2),
    lambda: number(1),
    lambda: nothing(),
    lambda: text(x=1),
    lambda: f.missing(),
    lambda: len(),
    lambda: len(1, 2),
    lambda: len(obj=[]),
    lambda: int("1", bas=3),
    lambda: print(separator=" "),
    lambda: [].append(),
    lambda: [].append(1, 2),
    lambda: {}.get(),
    lambda: "".join(),
    lambda: isinstance(1),
    lambda: sorted([], 3),
    lambda: dict(1, 2),
]
for case in cases:
    try:
        print(case())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
