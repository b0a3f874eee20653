"""An incremental constraint solver in the manner of DeltaBlue: one-way constraints with strengths."""

import functools
import sys


@functools.total_ordering
class Strength:
    _interned = {}

    def __new__(cls, level, name):
        if level not in cls._interned:
            strength = super().__new__(cls)
            strength.level = level
            strength.name = name
            cls._interned[level] = strength
        return cls._interned[level]

    def __eq__(self, other):
        if not isinstance(other, Strength):
            return NotImplemented
        return self.level == other.level

    def __lt__(self, other):
        """Weaker strengths are smaller."""
        if not isinstance(other, Strength):
            return NotImplemented
        return self.level > other.level

    def __hash__(self):
        return hash(self.level)

    def __repr__(self):
        return self.name

    @classmethod
    def weaker_than(cls, strength):
        return cls._interned[strength.level + 1]


REQUIRED = Strength(0, "required")
STRONG_PREFERRED = Strength(1, "strong-preferred")
PREFERRED = Strength(2, "preferred")
STRONG_DEFAULT = Strength(3, "strong-default")
NORMAL = Strength(4, "normal")
WEAK_DEFAULT = Strength(5, "weak-default")
WEAKEST = Strength(6, "weakest")


class Unsatisfiable(Exception):
    pass


class Variable:
    def __init__(self, name, value=0):
        self.name = name
        self.value = value
        self.constraints = []
        self.determined_by = None
        self.walkabout = WEAKEST
        self.stay = True
        self.mark = 0

    def __repr__(self):
        return f"{self.name}={self.value}"


class Constraint:
    planner = None
    is_input = False

    def __init__(self, strength):
        self.strength = strength

    # what a kind of constraint says about itself
    def variables(self):
        raise NotImplementedError

    @property
    def output(self):
        raise NotImplementedError

    @property
    def satisfied(self):
        raise NotImplementedError

    def inputs(self):
        out = self.output
        return [v for v in self.variables() if v is not out]

    def choose_method(self, mark):
        raise NotImplementedError

    def forget(self):
        raise NotImplementedError

    def execute(self):
        raise NotImplementedError

    # what all kinds have in common
    def post(self, planner):
        self.planner = planner
        for variable in self.variables():
            variable.constraints.append(self)
        self.forget()
        planner.incremental_add(self)
        return self

    def destroy(self):
        if self.satisfied:
            self.planner.incremental_remove(self)
        for variable in self.variables():
            variable.constraints.remove(self)

    def inputs_known(self, mark):
        return all(v.mark == mark or v.stay or v.determined_by is None for v in self.inputs())

    def satisfy(self, mark):
        self.choose_method(mark)
        if not self.satisfied:
            if self.strength == REQUIRED:
                raise Unsatisfiable(f"{type(self).__name__} cannot be satisfied")
            return None
        for variable in self.inputs():
            variable.mark = mark
        out = self.output
        overridden = out.determined_by
        if overridden is not None:
            overridden.forget()
        out.determined_by = self
        if not self.planner.propagate(self, mark):
            raise Unsatisfiable("cycle encountered")
        out.mark = mark
        return overridden

    def recalculate(self):
        out = self.output
        ins = self.inputs()
        out.walkabout = min([self.strength, *(v.walkabout for v in ins)])
        out.stay = not self.is_input and all(v.stay for v in ins)
        if out.stay:
            self.execute()


class Unary(Constraint):
    def __init__(self, variable, strength):
        super().__init__(strength)
        self._variable = variable
        self._satisfied = False

    def variables(self):
        return [self._variable]

    @property
    def output(self):
        return self._variable

    @property
    def satisfied(self):
        return self._satisfied

    def choose_method(self, mark):
        v = self._variable
        self._satisfied = v.mark != mark and self.strength > v.walkabout

    def forget(self):
        self._satisfied = False

    def execute(self):
        pass


class Stay(Unary):
    pass


class Edit(Unary):
    is_input = True


class Binary(Constraint):
    def __init__(self, left, right, strength, *extra):
        super().__init__(strength)
        self.left = left
        self.right = right
        self._extra = extra
        self._direction = None

    def variables(self):
        return [self.left, self.right, *self._extra]

    @property
    def output(self):
        return self.right if self._direction == "forward" else self.left

    @property
    def satisfied(self):
        return self._direction is not None

    def forget(self):
        self._direction = None

    def choose_method(self, mark):
        left, right, strength = self.left, self.right, self.strength
        match (left.mark == mark, right.mark == mark):
            case (True, True):
                self._direction = None
            case (True, False):
                self._direction = "forward" if strength > right.walkabout else None
            case (False, True):
                self._direction = "backward" if strength > left.walkabout else None
            case _ if left.walkabout < right.walkabout:
                self._direction = "backward" if strength > left.walkabout else None
            case _:
                self._direction = "forward" if strength > right.walkabout else None


class Equality(Binary):
    def execute(self):
        if self._direction == "forward":
            self.right.value = self.left.value
        else:
            self.left.value = self.right.value


class Scale(Binary):
    """right = left * scale + offset"""

    def __init__(self, left, scale, offset, right, strength):
        super().__init__(left, right, strength, scale, offset)
        self.scale = scale
        self.offset = offset

    def execute(self):
        if self._direction == "forward":
            self.right.value = self.left.value * self.scale.value + self.offset.value
        else:
            self.left.value = (self.right.value - self.offset.value) // self.scale.value


class Plan(list):
    def execute(self):
        for constraint in self:
            constraint.execute()


class Planner:
    def __init__(self):
        self._mark = 0

    def new_mark(self):
        self._mark += 1
        return self._mark

    def incremental_add(self, constraint):
        mark = self.new_mark()
        overridden = constraint.satisfy(mark)
        while overridden is not None:
            overridden = overridden.satisfy(mark)

    def incremental_remove(self, constraint):
        out = constraint.output
        constraint.forget()
        out.determined_by = None
        out.walkabout = WEAKEST
        out.stay = True
        unsatisfied = []
        todo = [out]
        while todo:
            variable = todo.pop()
            for c in variable.constraints:
                if c is not constraint and not c.satisfied:
                    unsatisfied.append(c)
            for c in self.consumers(variable):
                if c is not constraint:
                    c.recalculate()
                    todo.append(c.output)
        for c in sorted(unsatisfied, key=lambda c: c.strength, reverse=True):
            self.incremental_add(c)

    @staticmethod
    def consumers(variable):
        determining = variable.determined_by
        for c in variable.constraints:
            if c is not determining and c.satisfied:
                yield c

    def propagate(self, constraint, mark):
        todo = [constraint]
        while todo:
            current = todo.pop()
            if current.output.mark == mark:
                self.incremental_remove(constraint)
                return False
            current.recalculate()
            todo.extend(self.consumers(current.output))
        return True

    def plan(self, sources):
        mark = self.new_mark()
        plan = Plan()
        todo = [c for c in sources if c.is_input and c.satisfied]
        while todo:
            constraint = todo.pop()
            out = constraint.output
            if out.mark != mark and constraint.inputs_known(mark):
                plan.append(constraint)
                out.mark = mark
                todo.extend(self.consumers(out))
        return plan


def chain(length):
    planner = Planner()
    variables = [Variable(f"v{i}") for i in range(length + 1)]
    for left, right in zip(variables, variables[1:]):
        Equality(left, right, REQUIRED).post(planner)
    first, *_, last = variables
    Stay(last, STRONG_DEFAULT).post(planner)
    edit = Edit(first, PREFERRED).post(planner)
    plan = planner.plan([edit])
    for i in range(40):
        first.value = i
        plan.execute()
        if last.value != i:
            raise AssertionError(f"chain failed: {last} after {first}")
    edit.destroy()
    return len(plan), last.value


def projection(size):
    planner = Planner()
    scale, offset = Variable("scale", 10), Variable("offset", 1000)
    destinations = []
    for i in range(size):
        source, target = Variable(f"src{i}", i), Variable(f"dst{i}", i)
        destinations.append(target)
        Stay(source, NORMAL).post(planner)
        Scale(source, scale, offset, target, REQUIRED).post(planner)
    change(planner, source, 17)
    first = target.value
    change(planner, target, 1050)
    second = source.value
    change(planner, scale, 5)
    third = [d.value for d in destinations[:-1]]
    assert third == [i * 5 + 1000 for i in range(size - 1)]
    change(planner, offset, 2000)
    fourth = [d.value for d in destinations[:-1]]
    assert fourth == [i * 5 + 2000 for i in range(size - 1)]
    return first, second, sum(third), sum(fourth)


def change(planner, variable, value):
    edit = Edit(variable, PREFERRED).post(planner)
    plan = planner.plan([edit])
    for _ in range(10):
        variable.value = value
        plan.execute()
    edit.destroy()


def main():
    repetitions = int(sys.argv[1]) if len(sys.argv) > 1 else 60
    seen = {(chain(200), projection(100)) for _ in range(repetitions)}
    for (planned, value), (first, second, third, fourth) in seen:
        print(f"chain: {planned} constraints in the plan, last value {value}")
        print(f"projection: {first} {second} {third} {fourth}")
    print("strengths:", sorted({REQUIRED, WEAKEST, NORMAL, PREFERRED}))
    print("interned:", Strength(0, "other") is REQUIRED, Strength.weaker_than(REQUIRED))
    print("comparisons:", REQUIRED > WEAKEST, REQUIRED <= WEAKEST, NORMAL != NORMAL, REQUIRED == 0)
    planner = Planner()
    a, b = Variable("a", 3), Variable("b", 4)
    Equality(a, b, REQUIRED).post(planner)
    try:
        Stay(a, REQUIRED).post(planner)
        Stay(b, REQUIRED).post(planner)
    except Unsatisfiable as error:
        print("Unsatisfiable:", error, "--", a, b)
    try:
        NORMAL < 3
    except TypeError as error:
        print("TypeError:", error)


if __name__ == "__main__":
    main()
