"""Single values are read as they were written."""

from hoistpy.litmus import Litmus, actor, allowed, forbidden


@allowed("0", "-1")
@forbidden("4294967295", "-4294967296")
class TornInt(Litmus):
    """A 64-bit int is overwritten. Can a reader see half of each?"""

    x = 0

    @actor
    def writer(self):
        self.x = -1

    @actor
    def reader(self):
        return self.x


@allowed("1", "2.5")
@forbidden("2", "1.0", "0")
class ChangingRepresentation(Litmus):
    """An int is overwritten by a float. Can the bits of one be read as the other?"""

    x = 1

    @actor
    def writer(self):
        self.x = 2.5

    @actor
    def reader(self):
        return self.x


@allowed("1", "1267650600228229401496703205376", "None")
class BigInt(Litmus):
    """A small int becomes a big one, then None. Is only what was written ever read?"""

    x = 1

    @actor
    def writer(self):
        self.x = 1267650600228229401496703205376
        self.x = None

    @actor
    def reader(self):
        return self.x


@allowed("0, 0", "1, 1", "0, 1", "1, 0")
class Pair(Litmus):
    """Two attributes that belong together are written in turn. Are they read together?"""

    x = 0
    y = 0

    @actor
    def writer(self):
        self.x = 1
        self.y = 1
        self.x = 0
        self.y = 0

    @actor
    def reader(self):
        return self.x, self.y


@allowed("(0, 0)", "(1, 1)")
@forbidden("(0, 1)", "(1, 0)")
class PairInATuple(Litmus):
    """The same as one tuple."""

    pair = (0, 0)

    @actor
    def writer(self):
        self.pair = (1, 1)

    @actor
    def reader(self):
        return (self.pair,)
