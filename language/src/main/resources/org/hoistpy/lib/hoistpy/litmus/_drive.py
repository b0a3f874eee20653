"""Runs the actors of one test many times and counts what they return.

Rounds: the actors' threads meet, each runs its actor on every sample of a stride, they meet again,
and the first thread counts. The loops over a stride are made for each test, so that the compiler
sees the actor in its loop.
"""

import copy
import random
import threading
import time
import types

from hoistpy import AtomicInt

# How long a stride should take on the processor: long enough to hide the meetings. Actors that
# wait, and a busy machine, take longer than that by the clock.
_STRIDE_SECONDS = 0.01
_LONGEST_SECONDS = 0.25
_LONGEST_STRIDE = 8192
# How long an actor may take that should have ended.
_PATIENCE = 2.0
_PATIENCE_LONG = 10.0
# Pauses before the writers of a progress test: the loop has to be compiled by then.
_PAUSES = (1.0, 0.0, 0.1, 0.002)
_IMMUTABLE = (int, float, complex, str, bytes, bool, type(None), frozenset, range)

_ACTOR = '''
def run_{name}(samples, results):
    for sample in samples:
        try:
            result = sample.{name}()
        except KeyboardInterrupt:
            result = blocked if waiting[{me}] else stuck
        except Exception as error:
            result = Raised(type(error).__name__)
        results.append(result)
'''

_COUNT = '''
def count(counts, {results}):
    for {items} in zip({results}):
        key = {key}
        counts[key] = counts.get(key, 0) + 1
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
        self.progress = any("STALE" in o["outcome"] for o in data["outcomes"])
        self.random = random.Random(seed)
        with open(path, encoding="utf-8") as file:
            source = file.read()
        self.code = compile(source, path, "exec")
        # What a compiled reader takes for a constant is one only until it was written often.
        self.fresh = data["stable"]
        self.alone = self.fresh or self.progress or _uses_globals(source, name)
        self.counts = {}
        self.samples = 0
        self.stuck_count = 0
        self.round = 0
        self.stride = 1
        self.load()

    def load(self):
        module = types.ModuleType("litmus_test")
        module.__file__ = self.path
        exec(self.code, module.__dict__)
        self.test = getattr(module, self.name)
        self.waiting = [False] * len(self.actors)
        space = {
            "Raised": Raised,
            "stuck": Raised("STALE"),
            "blocked": Raised("BLOCKED"),
            "waiting": self.waiting,
        }
        for me, name in enumerate(self.actors):
            exec(_ACTOR.format(name=name, me=me), space)
        count = len(self.actors) + bool(self.arbiter)
        lists = [f"results{i}" for i in range(count)]
        items = [f"item{i}" for i in range(count)]
        exec(
            _COUNT.format(
                results=", ".join(lists),
                items=", ".join(items) + ",",
                key="(" + ", ".join(items) + ",)",
            ),
            space,
        )
        self.loops = [space["run_" + name] for name in self.actors]
        self.count_results = space["count"]
        self.make = _maker(self.test)

    def run(self, seconds, most=None):
        """Samples for some time; what was counted so far, by outcome."""
        gate = AtomicInt(0)
        self.gate = gate
        self.over = False
        self.problem = None
        self.running = [AtomicInt(0) for _ in self.actors]
        self.most = most
        self.seconds = seconds
        # Set after the first round: what is run for the first time is slow.
        self.deadline = None
        self.cpu = [0.0] * len(self.actors)
        self.prepare()
        threads = [
            threading.Thread(target=self.work, args=(i,), daemon=True)
            for i in range(len(self.actors))
        ]
        started = time.monotonic()
        for thread in threads:
            thread.start()
        self.watch(threads)
        if self.problem is not None:
            raise self.problem
        return time.monotonic() - started

    def prepare(self):
        if self.fresh:
            self.load()
        self.current = self.make(1 if self.alone else self.stride)
        self.results = [None] * len(self.actors)
        self.skew = [self.random.choice((0, 0, 0, 20, 200)) for _ in self.actors]
        if self.progress:
            pause = _PAUSES[0] if self.fresh else _PAUSES[self.round % len(_PAUSES)]
            self.pauses = [0 if name in self.returning else pause for name in self.actors]
            if not any(self.pauses):
                self.pauses = [pause if i else 0 for i in range(len(self.actors))]
        self.round += 1
        self.began = self.ended = time.monotonic()

    def meet(self, goal):
        gate = self.gate
        gate.incr()
        spins = 0
        while gate.get() < goal:
            spins += 1
            if spins > 2000:
                time.sleep(0.00005 if spins > 4000 else 0)

    def work(self, me):
        try:
            self.rounds(me)
            self.cpu[me] = time.thread_time()
        except BaseException as error:
            self.problem = error
            self.over = True
            # Nobody waits for this thread any more.
            self.gate.fetch_add(1 << 40)

    def rounds(self, me):
        goal = 0
        all_actors = len(self.actors)
        while True:
            goal += all_actors
            self.meet(goal)
            if self.over:
                return
            samples = self.current
            results = []
            loop = self.loops[me]
            for _ in range(self.skew[me]):
                pass
            if self.progress and self.pauses[me]:
                time.sleep(self.pauses[me])
            self.running[me].set(1)
            before = time.thread_time()
            loop(samples, results)
            self.loop_cpu = time.thread_time() - before
            self.ended = time.monotonic()
            self.running[me].set(0)
            self.results[me] = results
            goal += all_actors
            self.meet(goal)
            if me == 0:
                self.finish(samples)

    def finish(self, samples):
        took = time.monotonic() - self.began
        lists = self.results
        if self.arbiter:
            final = self.arbiter
            lists = lists + [[getattr(sample, final)() for sample in samples]]
        self.count_results(self.counts, *lists)
        self.samples += len(samples)
        if self.stuck_count:
            # Each costs the patience.
            self.stride = 1
        elif took > _LONGEST_SECONDS:
            self.stride = max(1, self.stride // 2)
        elif self.loop_cpu < _STRIDE_SECONDS:
            self.stride = min(self.stride * 4, _LONGEST_STRIDE)
        if self.deadline is None:
            self.deadline = time.monotonic() + self.seconds
        if time.monotonic() > self.deadline or self.most and self.samples >= self.most:
            self.over = True
        else:
            self.prepare()

    def watch(self, threads):
        """Ends actors that never end by themselves."""
        while any(thread.is_alive() for thread in threads):
            threads[0].join(0.05)
            seen = self.round
            alone = len(self.current) == 1
            patience = _PATIENCE if alone else _PATIENCE_LONG
            if self.progress:
                patience += max(_PAUSES)
            # From the end of the last actor that ended: only then the others have to.
            waited = time.monotonic() - max(self.began, self.ended)
            stuck = [i for i in range(len(threads)) if self.running[i].get()]
            if len(stuck) == len(threads):
                patience = _PATIENCE_LONG
            if waited < patience or self.over or seen != self.round:
                continue
            for i in stuck:
                self.interrupt(i, threads[i])
                self.stuck_count += 1
            self.began = time.monotonic()

    def interrupt(self, me, thread):
        import _litmus

        # A loop that sleeps waits too: the model knows which of the two can be. A thread is asked
        # before it is woken.
        self.waiting[me] = not self.progress and bool(_litmus.is_waiting(thread.ident))
        _litmus.interrupt(thread.ident)

    def outcomes(self):
        """How often each outcome was seen, by its text."""
        texts = {}
        names = self.actors + ([self.arbiter] if self.arbiter else [])
        for key, count in list(self.counts.items()):
            parts = []
            for name, value in zip(names, key):
                if isinstance(value, Raised):
                    parts.append(value.text)
                elif name in self.returning:
                    items = value if type(value) is tuple else (value,)
                    parts += [_text(item) for item in items]
            text = ", ".join(parts)
            texts[text] = texts.get(text, 0) + count
        return texts


def _text(value):
    if isinstance(value, str):
        return value
    if isinstance(value, BaseException):
        return type(value).__name__
    return repr(value)


def _maker(cls):
    """A function that makes samples as Litmus.__init__ does, without asking each time how."""
    from hoistpy.litmus import Litmus

    if cls.__init__ is not Litmus.__init__:
        return lambda n: [cls() for _ in range(n)]
    space = {"new": object.__new__, "cls": cls, "deepcopy": copy.deepcopy}
    lines = ["def make(n):", "    made = []", "    for _ in range(n):", "        s = new(cls)"]
    values = {}
    for base in reversed(cls.__mro__):
        for name, value in vars(base).items():
            if not name.startswith("__") and not callable(value):
                values[name] = value
    for name, value in values.items():
        space["initial_" + name] = value
        if isinstance(value, _IMMUTABLE):
            lines.append(f"        s.{name} = initial_{name}")
        else:
            lines.append(f"        s.{name} = deepcopy(initial_{name})")
    if cls.setup is not Litmus.setup:
        lines.append("        s.setup()")
    lines += ["        made.append(s)", "    return made"]
    exec("\n".join(lines), space)
    return space["make"]


def _uses_globals(source, name):
    """Whether the samples of a test share state: variables of the module, attributes of classes."""
    import ast

    tree = ast.parse(source)
    variables, bodies, classes = set(), {}, set()
    for statement in tree.body:
        if isinstance(statement, (ast.Assign, ast.AnnAssign)):
            targets = getattr(statement, "targets", None) or [statement.target]
            for target in targets:
                variables |= {n.id for n in ast.walk(target) if isinstance(n, ast.Name)}
        elif isinstance(statement, (ast.FunctionDef, ast.ClassDef)):
            bodies[statement.name] = statement
            if isinstance(statement, ast.ClassDef):
                classes.add(statement.name)
    seen, todo = set(), [name]
    while todo:
        part = todo.pop()
        if part in seen:
            continue
        seen.add(part)
        for node in ast.walk(bodies[part]):
            if isinstance(node, (ast.Global, ast.Import, ast.ImportFrom)):
                return True
            if isinstance(node, ast.Name):
                if node.id in variables:
                    return True
                if node.id in bodies:
                    todo.append(node.id)
            if isinstance(node, ast.Attribute) and not isinstance(node.ctx, ast.Load):
                owner = node.value
                if not (isinstance(owner, ast.Name) and owner.id == "self"):
                    if isinstance(owner, ast.Name) and owner.id in classes:
                        return True
                    if isinstance(owner, (ast.Call, ast.Attribute)):
                        return True
    return False


_samplers = {}


def sample(request):
    """One slice of sampling, asked and answered in JSON: what the machine that drives this sends."""
    import json

    asked = json.loads(request)
    key = asked["data"]["file"], asked["data"]["name"]
    sampler = _samplers.get(key)
    if sampler is None:
        sampler = _samplers[key] = Sampler(*key, asked["data"], asked.get("seed"))
    seconds = sampler.run(asked["seconds"], asked.get("most"))
    return json.dumps(
        {
            "counts": sampler.outcomes(),
            "samples": sampler.samples,
            "seconds": seconds,
            "cpu": sum(sampler.cpu),
            "stride": sampler.stride,
            "stuck": sampler.stuck_count,
        }
    )


def forget():
    """Lets the samplers go."""
    _samplers.clear()
