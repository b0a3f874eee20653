class B:
    def __init__(self, v): self.v = v

    def __bool__(self):
        print("bool", self.v)
        return self.v


class L:
    def __len__(self): return 0


t, f = B(True), B(False)
print((t and f).v, (t or f).v, (f and t).v, (f or t).v)
print(not t, not f)
print("then" if t else "else", "then" if f else "else")
if f or t and not f:
    print("branch")
print(any([f, t, f]), all([t, f, t]), bool(L()), not L(), L() or "empty")
assert t, "not raised"
try:
    assert f, ("message", 1)
except AssertionError as error:
    print(error.args)
try:
    assert L()
except AssertionError as error:
    print(error.args)
print([bool(x) for x in (0, 1, 0.0, -0.0, 0j, "", "0", b"", [], [0], (), {}, set(), range(0), None, ..., NotImplemented.__class__, float("nan"))])
print(0 or "" or [] or None, 1 and "a" and [0], 1 and 0 or 2, not not 3, 1 if 0 else 2 if 0 else 3)
count = 0
while count < 3 and not (count == 2):
    count += 1
print(count, True + True, True is (1 == 1), False == 0, sum([True, True, False]))
