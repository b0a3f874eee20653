# A comparison method whose descriptor fails is as good as none; other methods let it through.
class Failing:
    @property
    def __eq__(self):
        raise AttributeError("masked")

    @property
    def __lt__(self):
        raise ValueError("masked")

    @property
    def __add__(self):
        raise ValueError("seen")


one = Failing()
for _ in range(3):
    print(one == one, one == Failing(), one != one, 1 == one, one in [Failing()])
for action in (lambda: one < 1), (lambda: 1 > one), (lambda: one + 1), (lambda: sorted([one, 1])):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)


class Raising:
    def __eq__(self, other):
        raise ValueError("from the method")


try:
    Raising() == 1
except ValueError as e:
    print(e)
