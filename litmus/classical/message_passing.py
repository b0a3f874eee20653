"""Message passing (MP): data, then a flag."""

from hoistpy import Volatile
from hoistpy.litmus import Litmus, actor, allowed, forbidden


@allowed("1, 0", only="bounded, relaxed")
class MessagePassing(Litmus):
    """One thread writes data and then a flag. Can another see the flag but not the data?"""

    x = 0
    y = 0

    @actor
    def first(self):
        self.x = 1
        self.y = 1

    @actor
    def second(self):
        r1 = self.y
        r2 = self.x
        return r1, r2


@forbidden("1, 0")
class MessagePassingVolatile(Litmus):
    """The same with a volatile flag: is that enough?"""

    x = 0
    y: Volatile[int] = 0

    @actor
    def first(self):
        self.x = 1
        self.y = 1

    @actor
    def second(self):
        r1 = self.y
        r2 = self.x
        return r1, r2
