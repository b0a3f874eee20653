"""Runs the actors of one test many times and counts what they return.

Rounds: each actor has a thread, which runs its actor on every sample; then the threads share the
counting, and make the samples of the next round. In a round the threads meet before each stride of
samples, are let go with a small random delay, and walk the stride in the same order or in different
ones. The loops are made for each test, so that the compiler sees the actor in its loop.
"""

import os
import random
import sys
import threading
import time
import types
import warnings

import _litmus
from hoistpy import VolatileUpdateWarning

from . import _samples

# How long a round should take on the processor.
_ROUND_SECONDS = 0.01
_LONGEST_SECONDS = 0.25
_MOST_SAMPLES = 8192
_FIRST_MANY = 32
# Between two meetings.
_STRIDES = (64, 256, 1024)
_SHIFTS = (1, -1, 3, -3, 9, -9, 30)
_ORDERS = len(_SHIFTS) + 5
# How long an actor may take that should have ended.
_PATIENCE = 2.0
_PATIENCE_LONG = 10.0
# Pauses before the writers of a progress test: the loop has to be compiled by then.
_PAUSES = (1.0, 0.0, 1.0, 0.1)
TIERS = ("interpreter", "first", "last")

_ACTOR = '''
def run_{name}(samples, order, results, gate, goal, parties, stride):
    n = len(samples)
    start = 0
    while start < n:
        end = min(start + stride, n)
        goal += parties
        meet(gate, {me}, goal)
        for p in range(start, end):
            i = order[p]
            try:
                result = samples[i].{name}()
            except KeyboardInterrupt:
                result = blocked if waiting[{me}] else stuck
            except Exception as error:
                result = raised(error)
            results[i] = result
        start = end
    return goal
'''


class Raised:
    """An actor raised, or never ended."""

    def __init__(self, text):
        self.text = text


class Sampler:
    """Runs a test in this interpreter. ``run`` may be called again and again."""

    def __init__(self, path, name, data, seed=None):
        self.path = path
        self.name = name
        self.actors = data["actors"]
        self.returning = data["returning"]
        self.arbiter = data["arbiter"]
        self.pins = data.get("pins")
        self.progress = any("STALE" in o["outcome"] for o in data["outcomes"])
        # Who waits for another in one sample must not be waited for in a different one.
        self.together = data["waits"]
        self.random = random.Random(seed)
        with open(path, encoding="utf-8") as file:
            source = file.read()
        self.code = compile(source, path, "exec")
        self.names = self.actors + ([self.arbiter] if self.arbiter else [])
        traits = data.get("traits") or _samples.traits(source, name, self.names)
        self.imports = traits["imports"]
        # What a compiled reader takes for a constant is one only until it was written often.
        self.fresh = data["stable"]
        self.alone = self.fresh or self.progress or traits["globals"]
        methods = not self.alone and traits["own_state"]
        self.counts = {}
        self.raised_texts = {}
        self.samples = 0
        self.stuck_count = 0
        self.round = 0
        self.size = 1
        self.orders = None
        self.reusable = methods
        self.load()

    def forget_neighbours(self):
        """The modules beside the test file can be imported, in each sample for the first time."""
        folder = os.path.dirname(os.path.abspath(self.path))
        if folder not in sys.path:
            sys.path.append(folder)
        for name in [entry[:-3] for entry in os.listdir(folder) if entry.endswith(".py")]:
            file = getattr(sys.modules.get(name), "__file__", None)
            if file and os.path.dirname(os.path.abspath(file)) == folder:
                del sys.modules[name]

    def load(self):
        # The model tells what the warning warns of.
        warnings.filterwarnings("ignore", category=VolatileUpdateWarning)
        module = types.ModuleType("litmus_test")
        module.__file__ = self.path
        exec(self.code, module.__dict__)
        self.test = getattr(module, self.name)
        self.waiting = [False] * len(self.actors)
        space = {
            "raised": self.raised,
            "stuck": Raised("STALE"),
            "blocked": Raised("BLOCKED"),
            "waiting": self.waiting,
            "meet": _litmus.meet,
        }
        for me, name in enumerate(self.actors):
            exec(_ACTOR.format(name=name, me=me), space)
        self.loops = [space["run_" + name] for name in self.actors]
        if self.pins:
            for name, loop, tier in zip(self.actors, self.loops, self.pins):
                for function in (loop, getattr(self.test, name)):
                    _litmus.pin(function, TIERS.index(tier))
        self.make = _samples.maker(self.test)
        self.reset = _samples.resetter(self.test) if self.reusable else None

    def raised(self, error):
        """One object for each class, so that equal outcomes are counted together."""
        name = type(error).__name__
        found = self.raised_texts.get(name)
        return found or self.raised_texts.setdefault(name, Raised(name))

    def run(self, seconds, most=None):
        """Samples for some time; how long it took."""
        self.parties = len(self.actors)
        self.gate = _litmus.gate(self.parties, self.random.getrandbits(62))
        self.over = False
        self.problem = None
        self.most = most
        self.seconds = seconds
        # Set after the first round: what is run for the first time is slow.
        self.deadline = None
        self.cpu = [0.0] * self.parties
        self.loop_cpu = [0.0] * self.parties
        self.prepare()
        self.current = self.make(self.size)
        threads = [
            threading.Thread(target=self.work, args=(i,), daemon=True) for i in range(self.parties)
        ]
        started = time.monotonic()
        for thread in threads:
            thread.start()
        self.watch(threads)
        if self.problem is not None:
            raise self.problem
        return time.monotonic() - started

    def prepare(self):
        """All of a round but its samples."""
        n = self.size
        if self.imports:
            self.forget_neighbours()
        if self.orders is None or len(self.orders[0]) != n:
            self.stride_length = _STRIDES[-1] if self.parties > 2 else self.random.choice(_STRIDES)
            self.orders = self.orders_of(n)
        usual = self.orders[0]
        if self.together:
            self.order = [self.random.choice(self.orders)] * self.parties
        elif self.random.random() < 0.5:
            self.order = [usual] * self.parties
        else:
            self.order = [self.random.choice(self.orders) for _ in self.actors]
        self.results = [None] * self.parties
        self.tallies = [()] * self.parties
        if self.progress:
            pause = _PAUSES[0] if self.fresh else _PAUSES[self.round % len(_PAUSES)]
            self.pauses = [0 if name in self.returning else pause for name in self.actors]
            if not any(self.pauses):
                self.pauses = [pause if i else 0 for i in range(self.parties)]
        self.round += 1
        self.began = time.monotonic()

    def orders_of(self, n):
        """Made once for all tests of this machine: shuffling takes long."""
        key = n, self.stride_length
        if key not in _orders:
            orders = [list(range(n)) for _ in range(_ORDERS if n > 1 else 1)]
            for number, order in enumerate(orders):
                self.shuffle(order, number)
            _orders[key] = orders
        return _orders[key]

    def shuffle(self, order, number):
        """Each stride in itself: first as it lies in memory, shifted, backwards, or in any order."""
        if number == 0:
            return
        for start in range(0, len(order), self.stride_length):
            stride = order[start : start + self.stride_length]
            if number == 1:
                stride.reverse()
            elif number < 2 + len(_SHIFTS):
                shift = _SHIFTS[number - 2] % len(stride)
                stride = stride[shift:] + stride[:shift]
            else:
                self.random.shuffle(stride)
            order[start : start + self.stride_length] = stride

    def work(self, me):
        try:
            self.rounds(me)
            self.cpu[me] = time.thread_time()
        except BaseException as error:
            self.problem = error
            self.over = True
            _litmus.open_gate(self.gate)

    def rounds(self, me):
        gate, parties = self.gate, self.parties
        goal = 0
        while True:
            goal += parties
            _litmus.meet(gate, me, goal)
            if self.over:
                return
            samples = self.current
            n = len(samples)
            results = [0] * n
            if self.progress and self.pauses[me]:
                time.sleep(self.pauses[me])
            before = time.thread_time()
            goal = self.loops[me](
                samples, self.order[me], results, gate, goal, parties, self.stride_length
            )
            self.loop_cpu[me] = time.thread_time() - before
            self.results[me] = results
            goal += parties
            _litmus.meet(gate, me, goal)
            self.count(me, samples, n)
            goal += parties
            _litmus.meet(gate, me, goal)
            if me == 0:
                self.finish(n)
            goal += parties
            _litmus.meet(gate, me, goal)
            if not self.over:
                self.renew(me)

    def share(self, me, n):
        """The part of the samples that a thread counts and makes anew."""
        return n * me // self.parties, n * (me + 1) // self.parties

    def count(self, me, samples, n):
        start, end = self.share(me, n)
        lists = self.results
        if self.arbiter:
            final = self.arbiter
            last = [0] * n
            for i in range(start, end):
                try:
                    last[i] = getattr(samples[i], final)()
                except Exception as error:
                    last[i] = self.raised(error)
            lists = lists + [last]
        self.tallies[me] = _litmus.tally(lists, start, end)

    def finish(self, n):
        """After a round: adds the counts up, and decides on the next."""
        took = time.monotonic() - self.began
        for tally in self.tallies:
            for key, count in tally:
                text = self.text(key)
                self.counts[text] = self.counts.get(text, 0) + count
        self.samples += n
        if self.alone or self.stuck_count:
            # Each costs the patience.
            self.size = 1
        elif took > _LONGEST_SECONDS:
            self.size = max(1, n // 2)
        elif min(self.loop_cpu) < _ROUND_SECONDS:
            # The first round is one sample, in case that it never ends.
            self.size = min(n * 4, _MOST_SAMPLES) if n > 1 else _FIRST_MANY
        if self.deadline is None:
            self.deadline = time.monotonic() + self.seconds
        if time.monotonic() > self.deadline or self.most and self.samples >= self.most:
            self.over = True
            return
        if self.fresh:
            self.load()
        if self.size != n:
            # Nobody shares the work when the number changes.
            self.current = self.make(self.size)
        self.keep = self.size != n
        self.prepare()

    def renew(self, me):
        if self.keep:
            return
        start, end = self.share(me, self.size)
        if self.reset is not None:
            self.reset(self.current, start, end)
        else:
            self.current[start:end] = self.make(end - start)

    def watch(self, threads):
        """Ends actors that never end by themselves."""
        # Once for each sample: a compiled loop may take a while to notice.
        interrupted = set()
        while any(thread.is_alive() for thread in threads):
            threads[0].join(0.05)
            patience = _PATIENCE if len(self.current) == 1 else _PATIENCE_LONG
            if self.progress:
                patience += max(_PAUSES)
            running = [i for i in range(self.parties) if not _litmus.is_at_gate(self.gate, i)]
            if len(running) == self.parties:
                patience = _PATIENCE_LONG
            # From the end of the last actor that ended: only then the others have to.
            if self.over or _litmus.quiet(self.gate) < patience:
                continue
            many = len(self.current) > 1
            stuck = [i for i in running if many or (self.round, i) not in interrupted]
            interrupted.update((self.round, i) for i in stuck)
            self.interrupt(stuck, threads)
            if many:
                time.sleep(_PATIENCE)

    def interrupt(self, stuck, threads):
        for i in stuck:
            # A loop that sleeps waits too: the model knows which of the two can be. A thread is
            # asked before it is woken.
            self.waiting[i] = not self.progress and bool(_litmus.is_waiting(threads[i].ident))
        self.stuck_count += len(stuck)
        idents = [thread.ident if i in stuck else None for i, thread in enumerate(threads)]
        _litmus.interrupt(self.gate, idents)

    def text(self, key):
        """An outcome as the model writes it."""
        parts = []
        for name, value in zip(self.names, key):
            if isinstance(value, Raised):
                parts.append(value.text)
            elif name in self.returning:
                items = value if type(value) is tuple else (value,)
                parts += [_text(item) for item in items]
        return ", ".join(parts)


def _text(value):
    if isinstance(value, str):
        return value
    if isinstance(value, BaseException):
        return type(value).__name__
    return repr(value)


_samplers = {}

# By the number of samples and the length of the strides.
_orders = {}


def sample(request):
    """One slice of sampling, asked and answered in JSON: what the machine that drives this sends."""
    import json

    asked = json.loads(request)
    data = asked["data"]
    key = data["file"], data["name"], tuple(data.get("pins") or ())
    sampler = _samplers.get(key)
    if sampler is None:
        sampler = _samplers[key] = Sampler(*key[:2], data, asked.get("seed"))
    seconds = sampler.run(asked["seconds"], asked.get("most"))
    return json.dumps(
        {
            "counts": sampler.counts,
            "samples": sampler.samples,
            "seconds": seconds,
            "cpu": sum(sampler.cpu),
            "size": sampler.size,
            "stuck": sampler.stuck_count,
        }
    )


def forget():
    """Lets the samplers go."""
    _samplers.clear()
