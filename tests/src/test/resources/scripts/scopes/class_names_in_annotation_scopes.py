def f():
    T = str
    class C:
        T = int
        class D[U](T):
            x = T
    return C
C = f()
print(C.D.x, C.D.__bases__)


def g():
    T = "outer"

    class C:
        T = "class"

        def method[U](self, x: T) -> T:
            return T

        type Alias[V] = (T, V)

    return C


print(g()().method(1), g().method.__annotations__, g().Alias.__value__[0])
