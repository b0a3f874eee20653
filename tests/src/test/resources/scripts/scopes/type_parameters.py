def first[T](items: list[T]) -> T:
    return items[0]


class Stack[T, *Ts, **P]:
    def __init__(self):
        self.items: list[T] = []

    def push[U: (int, str)](self, item: U) -> U:
        self.items.append(item)
        return item


type Pair[A] = tuple[A, A]
type Recursive = list[Recursive] | int

print(first([1, 2]), first.__type_params__, first.__name__)
s = Stack()
print(s.push(3), s.items)
print(Stack.__type_params__, Stack.push.__type_params__)
print(Pair, Pair.__name__, Pair.__type_params__, Pair.__value__)
print(Recursive, type(Recursive).__name__)
(T,) = first.__type_params__
print(T.__name__, T.__bound__, T.__constraints__)
(U,) = Stack.push.__type_params__
print(U.__constraints__)
print(first.__annotations__)


class Bounded[N: int]:
    number: N


print(Bounded.__type_params__[0].__bound__, Bounded.__annotations__)
print(Bounded[int], Pair[int])
type = 3
print(type)


def outer[X]():
    def inner(a: X):
        return X

    return inner(1) is X


print(outer())
