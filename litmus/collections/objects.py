"""Attributes that come, go and change; classes that change while they are used."""

from hoistpy.litmus import Litmus, actor, allowed, arbiter, forbidden


class Thing:
    pass


class Greeter:
    word = "old"

    def greet(self):
        return "old"


def new_greet(self):
    return "new"


@allowed("1, 2")
@forbidden("1, missing", "missing, 2")
class TwoNewAttributes(Litmus):
    """Two threads add different attributes to one object. Can one be lost?"""

    def setup(self):
        self.thing = Thing()

    @actor
    def first(self):
        self.thing.a = 1

    @actor
    def second(self):
        self.thing.b = 2

    @arbiter
    def final(self):
        return getattr(self.thing, "a", "missing"), getattr(self.thing, "b", "missing")


@allowed("1, 2", "missing, 2")
@forbidden("1, missing", "missing, missing")
class ReplacedDict(Litmus):
    """One thread sets an attribute while another gives the object a new __dict__. What is left?"""

    def setup(self):
        self.thing = Thing()

    @actor
    def first(self):
        self.thing.a = 1

    @actor
    def second(self):
        self.thing.__dict__ = {"b": 2}

    @arbiter
    def final(self):
        return getattr(self.thing, "a", "missing"), getattr(self.thing, "b", "missing")


@allowed("1, 2", "missing, 2")
@forbidden("1, missing")
class DeleteAndAdd(Litmus):
    """One thread deletes an attribute, another adds one. Does the new one survive?"""

    def setup(self):
        self.thing = Thing()
        self.thing.a = 1

    @actor
    def first(self):
        del self.thing.a
        self.thing.c = 3

    @actor
    def second(self):
        seen = getattr(self.thing, "a", "missing")
        self.thing.b = 2
        return seen

    @arbiter
    def final(self):
        return getattr(self.thing, "b", "missing")


@allowed("old", "new")
class ReplacedMethod(Litmus):
    """A method is replaced in the class while it is called: old or new, and nothing else."""

    def setup(self):
        self.greeter = Greeter()

    @actor
    def first(self):
        Greeter.greet = new_greet

    @actor
    def second(self):
        return self.greeter.greet()


@allowed("old", "new")
class ChangedClassAttribute(Litmus):
    """A class attribute is read through an instance while another thread changes it."""

    def setup(self):
        self.greeter = Greeter()

    @actor
    def first(self):
        Greeter.word = "new"

    @actor
    def second(self):
        return self.greeter.word


@allowed("old", "own")
@forbidden("AttributeError")
class HiddenClassAttribute(Litmus):
    """An attribute is added that hides one of the class."""

    def setup(self):
        self.greeter = Greeter()

    @actor
    def first(self):
        self.greeter.word = "own"

    @actor
    def second(self):
        return self.greeter.word
