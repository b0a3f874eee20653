import copyreg
import io
import pickle
import warnings

warnings.simplefilter("always")


def warned(text, operation):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        result = operation()
    print(text, repr(result), [(w.category.__name__, str(w.message)) for w in caught])


class Number(int):
    pass


class Real(float):
    pass


class Converts:
    def __int__(self):
        return True

    def __index__(self):
        return Number(3)

    def __float__(self):
        return Real(2.5)


class Truncates:
    def __trunc__(self):
        return 7


flag = True
warned("invert", lambda: ~flag)
warned("int", lambda: int(Converts()))
warned("index", lambda: [1, 2, 3, 4][Converts()])
warned("float", lambda: float(Converts()))
warned("trunc", lambda: int(Truncates()))
warned("truth", lambda: bool(NotImplemented))

print(len.__reduce__(), [1].append.__reduce__()[1], str.join.__reduce__()[1])
for protocol in range(6):
    values = (len, str.join, dict.fromkeys, iter([1, 2]), range(3), slice(1, 2))
    copies = pickle.loads(pickle.dumps(values, protocol))
    print(protocol, copies[0] is len, copies[1] is str.join, copies[2]([1]), *map(repr, copies[4:]), list(copies[3]))

file = io.BytesIO(b"abc")
view = file.getbuffer()
view[1] = 66
print(file.getvalue(), bytes(view), len(view), view.readonly)
try:
    file.write(b"much more")
except BufferError as error:
    print(error)
view.release()
file.write(b"much more")
print(file.getvalue())
