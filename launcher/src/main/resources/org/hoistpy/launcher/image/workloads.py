"""Hot code of many kinds, so that the compiler meets what it will meet in programs."""

import bisect
import collections
import functools
import heapq
import itertools
import math
import threading


class Vector:
    __slots__ = ("x", "y", "z")

    def __init__(self, x, y, z):
        self.x = x
        self.y = y
        self.z = z

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y, self.z + other.z)

    def __sub__(self, other):
        return Vector(self.x - other.x, self.y - other.y, self.z - other.z)

    def __mul__(self, factor):
        return Vector(self.x * factor, self.y * factor, self.z * factor)

    def dot(self, other):
        return self.x * other.x + self.y * other.y + self.z * other.z


class Solid:
    def __init__(self, centre, size):
        self.centre = centre
        self.size = size

    def distance(self, origin, direction):
        raise NotImplementedError


class Ball(Solid):
    def distance(self, origin, direction):
        way = self.centre - origin
        along = way.dot(direction)
        rest = self.size * self.size - (way.dot(way) - along * along)
        return None if rest < 0 else along - math.sqrt(rest)


class Plate(Solid):
    def distance(self, origin, direction):
        steep = direction.y
        return None if abs(steep) < 1e-9 else (self.size - origin.y) / steep


def scene(n):
    solids = [Ball(Vector(i - 2.0, 0.5, 6.0 + i), 1.0) for i in range(4)] + [Plate(None, -1.0)]
    origin = Vector(0.0, 1.0, -2.0)
    light = 0.0
    for row in range(n):
        for column in range(n):
            direction = Vector((column - n / 2) / n, (n / 2 - row) / n, 1.0)
            direction = direction * (1.0 / math.sqrt(direction.dot(direction)))
            nearest = None
            for solid in solids:
                found = solid.distance(origin, direction)
                if found is not None and found > 0 and (nearest is None or found < nearest):
                    nearest = found
            light += 0.1 if nearest is None else 1.0 / (1.0 + nearest)
    return light


class Body:
    def __init__(self, x, y, vx, vy, mass):
        self.x, self.y, self.vx, self.vy, self.mass = x, y, vx, vy, mass


def orbits(n):
    bodies = [Body(i, i * 0.5, 0.1 * i, -0.05 * i, 1.0 + i) for i in range(5)]
    pairs = list(itertools.combinations(bodies, 2))
    for _ in range(n):
        for a, b in pairs:
            dx = a.x - b.x
            dy = a.y - b.y
            pull = 0.01 / (dx * dx + dy * dy + 0.1) ** 1.5
            a.vx -= dx * b.mass * pull
            a.vy -= dy * b.mass * pull
            b.vx += dx * a.mass * pull
            b.vy += dy * a.mass * pull
        for body in bodies:
            body.x += 0.01 * body.vx
            body.y += 0.01 * body.vy
    return sum(body.mass * (body.vx**2 + body.vy**2) for body in bodies)


class Variable:
    def __init__(self, name, value):
        self.name = name
        self.value = value
        self.rules = []
        self.stamp = 0


class Rule:
    priority = 1

    def __init__(self, *variables):
        self.variables = variables
        for variable in variables:
            variable.rules.append(self)

    def is_met(self):
        return True

    def apply(self):
        raise NotImplementedError

    def enforce(self, stamp):
        if self.is_met():
            return 0
        self.apply()
        changed = 1
        target = self.target()
        if target.stamp != stamp:
            target.stamp = stamp
            for rule in target.rules:
                if rule is not self:
                    changed += rule.enforce(stamp)
        return changed

    def target(self):
        return self.variables[-1]


class Equal(Rule):
    def is_met(self):
        return self.variables[0].value == self.variables[1].value

    def apply(self):
        self.variables[1].value = self.variables[0].value


class Scaled(Rule):
    priority = 2

    def is_met(self):
        source, target = self.variables
        return target.value == source.value * 2 + 1

    def apply(self):
        source, target = self.variables
        target.value = source.value * 2 + 1


class Fixed(Rule):
    def __init__(self, variable, value):
        super().__init__(variable)
        self.value = value

    def is_met(self):
        return self.variables[0].value >= self.value

    def apply(self):
        self.variables[0].value = self.value


def rules(n):
    total = 0
    for round in range(n):
        chain = [Variable("v%d" % i, 0) for i in range(30)]
        made = [Fixed(chain[0], round % 7)]
        for i, (a, b) in enumerate(zip(chain, chain[1:])):
            made.append(Scaled(a, b) if i % 10 == 0 else Equal(a, b))
        for rule in sorted(made, key=lambda rule: rule.priority):
            total += rule.enforce(round + 1)
    return total


class Reader:
    """Reads nested lists, dicts, numbers and words back from their text."""

    def __init__(self, text):
        self.text = text
        self.at = 0

    def peek(self):
        return self.text[self.at] if self.at < len(self.text) else ""

    def value(self):
        char = self.peek()
        if char == "[":
            return self.sequence()
        if char == "{":
            return self.mapping()
        if char == '"':
            return self.word()
        start = self.at
        while self.peek() in "+-.0123456789e" and self.peek():
            self.at += 1
        number = self.text[start : self.at]
        return float(number) if "." in number else int(number)

    def sequence(self):
        items = []
        self.at += 1
        while self.peek() != "]":
            items.append(self.value())
            if self.peek() == ",":
                self.at += 1
        self.at += 1
        return items

    def mapping(self):
        entries = {}
        self.at += 1
        while self.peek() != "}":
            key = self.word()
            self.at += 1
            entries[key] = self.value()
            if self.peek() == ",":
                self.at += 1
        self.at += 1
        return entries

    def word(self):
        end = self.text.index('"', self.at + 1)
        found = self.text[self.at + 1 : end]
        self.at = end + 1
        return found


def written(value):
    if isinstance(value, dict):
        return "{" + ",".join('"%s":%s' % (k, written(v)) for k, v in value.items()) + "}"
    if isinstance(value, (list, tuple)):
        return "[" + ",".join(map(written, value)) + "]"
    return '"' + value + '"' if isinstance(value, str) else repr(value)


def documents(n):
    data = {"name": "trial", "rows": [{"id": i, "at": i / 4, "tags": ["a", "bc"]} for i in range(20)]}
    text = written(data)
    for _ in range(n):
        assert written(Reader(text).value()) == text
    return len(text)


class Place:
    def __init__(self, number):
        self.number = number
        self.near = set()

    def __lt__(self, other):
        return self.number < other.number


def graph(n):
    places = [Place(i) for i in range(n)]
    for i, place in enumerate(places):
        place.near.update((places[i * 7 % n], places[(i + 1) % n], places[i * i % n]))
    distance = {places[0]: 0}
    queue = [(0, places[0])]
    while queue:
        far, place = heapq.heappop(queue)
        for other in place.near:
            way = far + 1 + other.number % 3
            if way < distance.get(other, 1 << 30):
                distance[other] = way
                heapq.heappush(queue, (way, other))
    components = collections.deque(places)
    seen = set()
    while components:
        place = components.popleft()
        if place not in seen:
            seen.add(place)
            components.extend(place.near - seen)
    return sum(distance.values()) + len(seen)


def machine(n):
    program = [("load", 0), ("add", 3), ("mul", 2), ("mod", 1009), ("jump", 1)]
    stack, at = [], 0
    operations = {"add": lambda a, b: a + b, "mul": lambda a, b: a * b, "mod": lambda a, b: a % b}
    for _ in range(n):
        name, argument = program[at]
        at += 1
        if name == "load":
            stack.append(argument)
        elif name == "jump":
            at = argument
        else:
            stack.append(operations[name](stack.pop(), argument))
    return stack


def matrices(n):
    a = [[(i * j) % 7 / 2 for j in range(n)] for i in range(n)]
    columns = list(zip(*a))
    product = [[sum(x * y for x, y in zip(row, column)) for column in columns] for row in a]
    for row in product:
        for i, value in enumerate(row):
            row[i] = value - i
    return product[n // 2][n // 3]


def words(n):
    text = " ".join("word%d" % (i * i % 97) for i in range(n))
    counts = collections.defaultdict(int)
    for word in text.split():
        counts[word.upper()] += 1
    best = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    letters = "".join(c for c in text if c.isalpha())
    return best[0], letters.count("w"), text.encode()[-1], bytearray(text, "ascii").find(b"9")


class Guard:
    def __init__(self):
        self.depth = 0

    def __enter__(self):
        self.depth += 1
        return self

    def __exit__(self, kind, value, trace):
        self.depth -= 1
        return kind is LookupError


def failures(n):
    guard = Guard()
    caught = 0
    for i in range(n):
        with guard:
            try:
                if i % 3 == 0:
                    raise LookupError(i)
                if i % 3 == 1:
                    {}[i]
            except KeyError as error:
                caught += error.args[0] & 1
            finally:
                caught += 1
    return caught


def traced(function):
    @functools.wraps(function)
    def call(*arguments, **options):
        return function(*arguments, **options)

    return call


@traced
def weighed(a, b=2, *rest, scale=1, **more):
    return (a + b + sum(rest)) * scale + len(more)


def calls(n):
    total = 0
    for i in range(n):
        total += weighed(i) + weighed(i, 3, 4, scale=2) + weighed(*(i, 1), **{"extra": i})
    return total


def pipeline(n):
    def numbers():
        i = 0
        while True:
            got = yield i
            i = i + 1 if got is None else got

    def squares(source):
        for value in source:
            yield value * value

    evens = (value for value in squares(numbers()) if value % 2 == 0)
    return sum(itertools.islice(evens, n)) + max(map(lambda i: -i, range(n)))


def numbers(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    ordered = []
    for i in range(n):
        bisect.insort(ordered, i * 7919 % 1009)
    return a % 1_000_007, pow(3, n, 10**40 + 7), math.factorial(n % 60), ordered[n // 2], divmod(a, 97)


def permutations(items):
    if len(items) < 2:
        return [items]
    found = []
    for i in range(len(items)):
        for rest in permutations(items[:i] + items[i + 1 :]):
            found.append([items[i], *rest])
    return found


def threads(n):
    lock = threading.Lock()
    shared, total = {}, [0]

    def work(offset):
        for i in range(n):
            shared[i + offset] = Body(i, 0.0, 0.0, 0.0, 1.0)
            with lock:
                total[0] += 1

    started = [threading.Thread(target=work, args=(i * n,)) for i in range(2)]
    for thread in started:
        thread.start()
    for thread in started:
        thread.join()
    return len(shared), total[0]


PARTS = [
    (scene, 24),
    (orbits, 400),
    (rules, 60),
    (documents, 6),
    (graph, 700),
    (machine, 20000),
    (matrices, 24),
    (words, 1500),
    (failures, 2000),
    (calls, 3000),
    (pipeline, 3000),
    (numbers, 400),
    (lambda n: len(permutations(list(range(n)))), 6),
]

# last, since what a single thread need not do is compiled before a second one starts
SHARED_PARTS = [(threads, 3000), (scene, 24), (documents, 6)]


def run(until):
    """Goes through all parts again and again, until ``until(share)`` says that this share of the time is over."""
    while not until(0.8):
        for function, size in PARTS:
            function(size)
    while not until(1.0):
        for function, size in SHARED_PARTS:
            function(size)
