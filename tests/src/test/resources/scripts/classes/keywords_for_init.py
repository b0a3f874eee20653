for base, value in ((float, '1'), (tuple, [1]), (frozenset, [1]), (int, 1), (complex, 1), (str, 'x'), (set, [1]), (list, [1]), (map, len), (filter, len), (reversed, [1])):
    class WithInit(base):  # for its own __init__
        def __init__(self, *args, **keywords):
            self.keywords = keywords
    class Plain(base):
        pass
    class WithNew(base):
        def __new__(cls, *args, **keywords):
            result = super().__new__(cls, *args)
            result.keywords = keywords
            return result
    for cls in WithInit, Plain, WithNew:
        try:
            print(base.__name__, cls.__name__, cls(value, extra=3).keywords)
        except (AttributeError, TypeError) as e:
            print(base.__name__, cls.__name__, e)
nan = float('nan')
print(hash(nan) == object.__hash__(nan))
class Hashed:
    def __hash__(self):
        return 42
class Both(float, Hashed):
    pass
nan = Both('nan')
print(hash(nan) == object.__hash__(nan), hash(nan) == hash(Both('nan')))
inf = float('inf')
for zero in 0.0, -0.0, 0:
    for power in inf, -inf, -1.0, -2.5:
        for b in zero, complex(zero):
            try:
                print(b ** power, pow(b, power))
            except Exception as e:
                print(type(e).__name__, e)
class Name(str):
    pass
class Named:
    def __repr__(self):
        return Name('named')
print(type(str(Named())), type(repr(Named())), type(object.__str__(Named())))
