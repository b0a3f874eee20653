# A litmus test is a class of plain Python: each instance is a sample with a copy of the state.
import hoistpy.litmus
from hoistpy.litmus import Litmus, actor, allowed, arbiter, forbidden, next_strip


@allowed("1, [1]", only="strict")
@forbidden("0, []", "2, []")
class Sample(Litmus):
    """Question?"""

    x = 0
    items = []
    nested = {"a": [1]}

    def setup(self):
        self.extra = [self.x]

    @actor
    def first(self):
        self.x = 1
        self.items.append(1)

    @actor
    def second(self):
        next_strip()
        return self.x

    @arbiter
    def final(self):
        return self.items


one = Sample()
two = Sample()
one.first()
print(one.second(), one.final(), one.extra)
print(two.second(), two.final(), two.extra)
print(one.nested is two.nested, one.nested == two.nested, Sample.items)
print(Sample.__expectations__)
print([name for name in vars(Sample) if hasattr(vars(Sample)[name], "__litmus__")])
print(Sample.first.__litmus__, Sample.final.__litmus__)


class Child(Sample):
    """Question?"""

    x = 5


print(Child().extra, Child().items)
try:
    allowed("1", only="strict, lax")
except ValueError as error:
    print(error)
print(hoistpy.litmus.__name__, hoistpy.litmus.__package__, sorted(hoistpy.litmus.__all__))
