n = "module"


def function():
    n = "function"

    class A:
        print(n)
        n = "class"
        print(n)

        def method(self):
            return n

        class B:
            inner = n

        lam = staticmethod(lambda: n)

    return A


A = function()
print(A().method(), A.B.inner, A.lam(), A.n)


def free():
    v = 1

    class C:
        nonlocal v
        v = 2
        w = v

    return v, C.w, hasattr(C, "v")


print(free())


class D:
    items = [1, 2]
    doubled = [i * 2 for i in items]
    try:
        bad = [i for _ in items for i in items]
    except NameError as error:
        print(error)
    for k in range(2):
        locals()[f"made{k}"] = k
    del k


print(D.doubled, D.made0, D.made1, hasattr(D, "k"))
print(D.__qualname__, A.B.__qualname__, D.__module__)


class E:
    __x = 1

    def get(self):
        return self.__x

    def __hidden(self):
        return __name__


print(E().get(), E._E__x, sorted(k for k in vars(E) if k.startswith("_E")))
