class C:
    def method(self, a, b=2, *, c=3):
        return a, b, c

    @classmethod
    def make(cls, a):
        return cls.__name__, a

    @staticmethod
    def free(a, b):
        return a + b

    def __call__(self, *args, **kwargs):
        return args, kwargs


def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except TypeError as error:
        print("TypeError:", error)


c = C()
attempt(c.method)
attempt(c.method, 1, 2, 3)
attempt(c.method, 1, d=4)
attempt(C.method, 1)
attempt(C.method)
attempt(C.make)
attempt(C.make, 1, 2)
attempt(C.free, 1)
attempt(c.free, 1, 2, 3)
attempt(c, 1, k=2)
attempt(C, 1)
attempt(object, 1)
bound = c.method
print(bound.__self__ is c, bound.__func__ is C.method, bound.__name__, bound.__qualname__)
print(C.make.__self__, c.make("x"), C.make("y"))
print(bound == c.method, bound is c.method, hash(bound) == hash(c.method))
