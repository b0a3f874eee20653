import ring.one as first
import ring

value = "two"
print("first has a value yet:", hasattr(first, "value"))


def answer():
    return first.value + ring.one.value
