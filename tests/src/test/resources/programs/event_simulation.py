"""A discrete-event simulation of a supermarket, over a binary heap written here; processes are generators."""

import math
import sys
from itertools import count


class Heap:
    """A binary heap of comparable items."""

    def __init__(self, items=()):
        self._items = list(items)
        for i in reversed(range(len(self._items) // 2)):
            self._sink(i)

    def __len__(self):
        return len(self._items)

    def __bool__(self):
        return bool(self._items)

    def push(self, item):
        items = self._items
        items.append(item)
        i = len(items) - 1
        while i > 0:
            parent = (i - 1) >> 1
            if not item < items[parent]:
                break
            items[i] = items[parent]
            i = parent
        items[i] = item

    def pop(self):
        items = self._items
        if not items:
            raise IndexError("pop from an empty heap")
        top = items[0]
        last = items.pop()
        if items:
            items[0] = last
            self._sink(0)
        return top

    def _sink(self, i):
        items = self._items
        n = len(items)
        item = items[i]
        while (child := 2 * i + 1) < n:
            if child + 1 < n and items[child + 1] < items[child]:
                child += 1
            if not items[child] < item:
                break
            items[i] = items[child]
            i = child
        items[i] = item

    def drain(self):
        while self:
            yield self.pop()


class Random:
    def __init__(self, seed):
        self.state = seed & 0xFFFFFFFF or 1

    def next(self):
        x = self.state
        x ^= x << 13 & 0xFFFFFFFF
        x ^= x >> 17
        x ^= x << 5 & 0xFFFFFFFF
        self.state = x
        return x

    def uniform(self):
        return self.next() / 4294967296

    def exponential(self, mean):
        return -mean * math.log(1.0 - self.uniform())

    def choice(self, items):
        return items[self.next() % len(items)]


class Event:
    __slots__ = ("time", "serial", "process", "value")

    def __init__(self, time, serial, process, value=None):
        self.time = time
        self.serial = serial
        self.process = process
        self.value = value

    def __lt__(self, other):
        if self.time == other.time:
            return self.serial < other.serial
        return self.time < other.time


class Simulation:
    def __init__(self):
        self.now = 0.0
        self.queue = Heap()
        self.serials = count()
        self.events = 0

    def start(self, process, delay=0.0):
        self.schedule(delay, process)
        return process

    def schedule(self, delay, process, value=None):
        if delay < 0:
            raise ValueError("cannot schedule in the past")
        self.queue.push(Event(self.now + delay, next(self.serials), process, value))

    def run(self, until=math.inf):
        while self.queue:
            event = self.queue.pop()
            if event.time > until:
                self.queue.push(event)
                break
            self.now = event.time
            self.events += 1
            try:
                command = event.process.send(event.value)
            except StopIteration:
                continue
            self.obey(command, event.process)
        return self

    def obey(self, command, process):
        match command:
            case float() | int() as delay:
                self.schedule(delay, process)
            case ("acquire", resource):
                resource.acquire(self, process)
            case ("release", resource):
                resource.release(self)
                self.schedule(0, process)
            case None:
                self.schedule(0, process)
            case _:
                process.throw(TypeError(f"unknown command {command!r}"))


class Resource:
    def __init__(self, name, capacity=1):
        self.name = name
        self.capacity = capacity
        self.waiting = []
        self.longest = 0
        self.served = 0

    def __len__(self):
        return len(self.waiting)

    def acquire(self, simulation, process):
        if self.capacity > 0:
            self.capacity -= 1
            simulation.schedule(0, process, simulation.now)
        else:
            self.waiting.append(process)
            self.longest = max(self.longest, len(self.waiting))

    def release(self, simulation):
        self.served += 1
        if self.waiting:
            simulation.schedule(0, self.waiting.pop(0), simulation.now)
        else:
            self.capacity += 1


class Tally:
    """Mean and deviation by Welford's method, and a histogram."""

    def __init__(self, width=5.0):
        self.n = 0
        self.mean = 0.0
        self.m2 = 0.0
        self.most = 0.0
        self.width = width
        self.buckets = {}

    def add(self, x):
        self.n += 1
        delta = x - self.mean
        self.mean += delta / self.n
        self.m2 += delta * (x - self.mean)
        self.most = max(self.most, x)
        bucket = int(x // self.width)
        self.buckets[bucket] = self.buckets.get(bucket, 0) + 1

    @property
    def deviation(self):
        return math.sqrt(self.m2 / self.n) if self.n else 0.0

    def __format__(self, spec):
        return f"n={self.n} mean={self.mean:{spec}} deviation={self.deviation:{spec}} most={self.most:{spec}}"

    def bars(self, scale):
        for bucket in range(max(self.buckets, default=-1) + 1):
            n = self.buckets.get(bucket, 0)
            yield f"{bucket * self.width:5.0f} {n:5} {'#' * math.ceil(n / scale)}"


class Shop:
    def __init__(self, seed, tills, customers, mean_arrival=1.0):
        self.random = Random(seed)
        self.simulation = Simulation()
        self.tills = [Resource(f"till {i}") for i in range(tills)]
        self.bakery = Resource("bakery", capacity=2)
        self.wait = Tally()
        self.visit = Tally(10.0)
        self.gave_up = 0
        self.simulation.start(self.door(customers, mean_arrival))

    def door(self, customers, mean_arrival):
        for number in range(customers):
            self.simulation.start(self.customer(number))
            yield self.random.exponential(mean_arrival)

    def shopping(self):
        yield self.random.exponential(8.0)
        if self.random.uniform() < 0.4:
            yield "acquire", self.bakery
            yield self.random.exponential(2.0)
            yield "release", self.bakery
            return "bread"
        return None

    def customer(self, number):
        simulation = self.simulation
        entered = simulation.now
        bread = yield from self.shopping()
        till = min(self.tills, key=len)
        if len(till) > 8 and not bread:
            self.gave_up += 1
            return
        queued = simulation.now
        began = yield "acquire", till
        self.wait.add(began - queued)
        yield 1.0 + self.random.exponential(2.5)
        yield "release", till
        self.visit.add(simulation.now - entered)


def main():
    repetitions = int(sys.argv[1]) if len(sys.argv) > 1 else 7
    heap = Heap([5, 3, 9, 1, 7])
    for x in (4, 8, 0, 3):
        heap.push(x)
    print("heap:", len(heap), list(heap.drain()), bool(heap))
    try:
        heap.pop()
    except IndexError as error:
        print("IndexError:", error)
    for tills in (3, 4, 6):
        outcomes = set()
        for _ in range(repetitions):
            shop = Shop(seed=2024, tills=tills, customers=1000)
            shop.simulation.run()
            outcomes.add((shop.simulation.events, shop.gave_up, f"{shop.wait:.4f}"))
        assert len(outcomes) == 1, outcomes
        print(f"{tills} tills: {shop.simulation.events} events until {shop.simulation.now:.3f}, {shop.gave_up} gave up")
        print(f"  waiting {shop.wait:.3f}")
        print(f"  visits  {shop.visit:.3f}")
        print("  longest queues:", *(till.longest for till in shop.tills), "served:", *(till.served for till in shop.tills))
    print(*shop.visit.bars(scale=8), sep="\n")
    early = Shop(seed=7, tills=2, customers=50)
    early.simulation.run(until=20.0)
    print(f"stopped at {early.simulation.now:.4f} with {len(early.simulation.queue)} events to come")
    simulation = Simulation()

    def confused():
        try:
            yield "fly", "away"
        except TypeError as error:
            print("TypeError:", error)
            yield 0

    simulation.start(confused())
    simulation.run()
    try:
        simulation.schedule(-1, None)
    except ValueError as error:
        print("ValueError:", error)


if __name__ == "__main__":
    main()
