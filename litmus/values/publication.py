"""What a reader sees of an object whose reference it reads from a plain location."""

from threading import Lock

from hoistpy import Volatile
from hoistpy.litmus import Litmus, actor, allowed, forbidden


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y


class Leaking:
    def __init__(self, place):
        place.published = self
        self.x = 1


@allowed("None", "[1, 2]")
@forbidden("[]", "[1]", "[1, None]")
class ListLiteral(Litmus):
    """A list is built and published without synchronisation. Can it be seen half built?"""

    published = None

    @actor
    def writer(self):
        self.published = [1, 2]

    @actor
    def reader(self):
        found = self.published
        return found if found is None else list(found)


@allowed("None", "(1, 2)")
class TupleLiteral(Litmus):
    """The same with a tuple."""

    published = None

    @actor
    def writer(self):
        self.published = (1, 2)

    @actor
    def reader(self):
        return (self.published,)


@allowed("None", "3")
@forbidden("AttributeError", "1", "2")
class Constructor(Litmus):
    """An object with an __init__ is published. Can an attribute be missing?"""

    published = None

    @actor
    def writer(self):
        self.published = Point(1, 2)

    @actor
    def reader(self):
        found = self.published
        return None if found is None else found.x + found.y


@allowed("None", "1", "AttributeError")
class LeakedSelf(Litmus):
    """__init__ gives self away before it sets an attribute. Can the attribute be missing?"""

    published = None

    @actor
    def writer(self):
        Leaking(self)

    @actor
    def reader(self):
        found = self.published
        return None if found is None else found.x


@allowed("2")
@allowed("1", only="bounded, relaxed")
class ChangedAfterwards(Litmus):
    """An attribute is changed after the object was published, before a second publication."""

    first = None
    second = None

    @actor
    def writer(self):
        point = Point(1, 1)
        self.first = point
        point.x = 2
        self.second = point

    @actor
    def reader(self):
        found = self.second
        return 2 if found is None else found.x


@allowed("1, 1")
@forbidden("AttributeError, 1", "1, AttributeError")
class DoubleCheckedLocking(Litmus):
    """The usual lazy initialisation, without volatile. Is the object complete for both?"""

    instance = None

    def setup(self):
        self.lock = Lock()

    def get(self):
        found = self.instance
        if found is None:
            with self.lock:
                found = self.instance
                if found is None:
                    found = self.instance = Point(1, 1)
        return found

    @actor
    def first(self):
        return self.get().x

    @actor
    def second(self):
        return self.get().x


@allowed("1, 1")
@allowed("AttributeError, 1", "1, AttributeError", only="bounded, relaxed")
class DoubleCheckedReadTwice(Litmus):
    """The same, but the result is read from the attribute once more. Can it be None by then?"""

    instance = None

    def setup(self):
        self.lock = Lock()

    def get(self):
        if self.instance is None:
            with self.lock:
                if self.instance is None:
                    self.instance = Point(1, 1)
        return self.instance

    @actor
    def first(self):
        return self.get().x

    @actor
    def second(self):
        return self.get().x


@allowed("1")
@allowed("0", only="bounded, relaxed")
class DoubleCheckedOtherData(Litmus):
    """The initialisation also writes something outside the object. Is that seen by others?"""

    instance = None
    ready = 0

    def setup(self):
        self.lock = Lock()

    def get(self):
        if self.instance is None:
            with self.lock:
                if self.instance is None:
                    self.ready = 1
                    self.instance = Point(1, 1)
        return self.instance

    @actor
    def first(self):
        self.get()

    @actor
    def second(self):
        self.get()
        return self.ready


@allowed("1")
@forbidden("0")
class DoubleCheckedVolatile(Litmus):
    """The same with a volatile reference."""

    instance: Volatile[object] = None
    ready = 0

    def setup(self):
        self.lock = Lock()

    def get(self):
        if self.instance is None:
            with self.lock:
                if self.instance is None:
                    self.ready = 1
                    self.instance = Point(1, 1)
        return self.instance

    @actor
    def first(self):
        self.get()

    @actor
    def second(self):
        self.get()
        return self.ready
