"""Mutual exclusion without locks."""

from hoistpy import Volatile
from hoistpy.litmus import Litmus, actor, allowed, forbidden


@allowed("True, True", only="bounded, relaxed")
class Dekker(Litmus):
    """Each thread raises its flag and enters if the other's is down. Can both enter?"""

    a = False
    b = False

    @actor
    def first(self):
        self.a = True
        return not self.b

    @actor
    def second(self):
        self.b = True
        return not self.a


@forbidden("True, True")
class DekkerVolatile(Litmus):
    """The same with volatile flags."""

    a: Volatile[bool] = False
    b: Volatile[bool] = False

    @actor
    def first(self):
        self.a = True
        return not self.b

    @actor
    def second(self):
        self.b = True
        return not self.a


@allowed("True, True", only="bounded, relaxed")
class Peterson(Litmus):
    """Peterson's algorithm, trying once. Can both threads enter?"""

    a = False
    b = False
    turn = 0

    @actor
    def first(self):
        self.a = True
        self.turn = 2
        return not self.b or self.turn == 1

    @actor
    def second(self):
        self.b = True
        self.turn = 1
        return not self.a or self.turn == 2


@forbidden("True, True")
class PetersonVolatile(Litmus):
    """The same with volatile flags and turn."""

    a: Volatile[bool] = False
    b: Volatile[bool] = False
    turn: Volatile[int] = 0

    @actor
    def first(self):
        self.a = True
        self.turn = 2
        return not self.b or self.turn == 1

    @actor
    def second(self):
        self.b = True
        self.turn = 1
        return not self.a or self.turn == 2
