class MyInt(int):
    extra = "class"

    def double(self): return MyInt(self * 2)


class MyList(list):
    def __init__(self, *a):
        super().__init__(a)
        self.label = "L"

    def __getitem__(self, i):
        return ("custom", super().__getitem__(i))


class MyDict(dict):
    def __setitem__(self, k, v):
        super().__setitem__(k, [v])


class MyStr(str):
    def shout(self): return self.upper() + "!"


class MySet(set): pass
class MyTuple(tuple): pass
class MyBytes(bytes): pass
class MyFloat(float): pass


i = MyInt(5)
i.note = 1
print(i, i + 1, i.double().double(), type(i.double()), type(i + i), i.note, i.extra, [1, 2, 3, 4, 5, 6][i], {5: "five"}[i])
l = MyList(1, 2, 3)
print(l, l[0], l.label, list(l), len(l), l + [4], type(l + l), type(l[:]), sorted(l, reverse=True), l == [1, 2, 3])
d = MyDict(a=1)
d["b"] = 2
d.update(c=3)
d.setdefault("d", 4)
print(d, type(d.copy()), d | {"e": 5}, type(d | d), MyDict.fromkeys("x", 0))
s = MyStr("hey")
print(s.shout(), type(s + "x"), type(s[:]), s == "hey", hash(s) == hash("hey"), {"hey": 1}[s], s.join("ab"), "-".join([s, s]), f"{s:>5}", repr(s))
print(MySet([1, 1]), type(MySet([1]) | {2}), type(MySet([1]).copy()), MyTuple([1, 2]), type(MyTuple([1]) + (2,)), MyBytes(b"x"), MyFloat("2.5"))
print(type(MyFloat(1) + 1), MyFloat(2) == 2, isinstance(i, int), int(i) is i, type(int(i)), type(str(s)), type(list(l)), type(+i))
print(max(MyInt(3), 2), sum([MyInt(1), MyInt(2)]), type(sum([MyInt(1)])), bool(MyInt(0)), MyInt("ff", 16), MyInt.from_bytes(b"\x01\x00", "big"))
print(repr(MyInt(3)), str(MyInt(3)), "%d" % MyInt(3), f"{MyInt(3):03}", type(MyInt.from_bytes(b"\1", "big")))
