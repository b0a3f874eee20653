# What does not fit into memory is a MemoryError, which programs can handle.


def numbers():
    return list(range(1 << 40))


def repeated(value):
    return value * (1 << 50)


def generated():
    yield [0] * (1 << 50)


for action in (
    numbers,
    lambda: repeated([0]),
    lambda: repeated("a"),
    lambda: repeated(b"a"),
    lambda: repeated((1,)),
    lambda: bytes(1 << 50),
    lambda: bytearray(1 << 50),
    lambda: 1 << (1 << 50),
    lambda: next(generated()),
):
    try:
        action()
    except MemoryError as e:
        print("MemoryError", e.args)
    finally:
        print("goes on")

try:
    sum([0] * (1 << 58))
except MemoryError as e:
    print(type(e), isinstance(e, Exception))
