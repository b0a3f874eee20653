"""An incremental solver of constraint hierarchies: polymorphic methods on a graph of objects."""

from enum import IntEnum

from harness import main


class Strength(IntEnum):
    REQUIRED = 0
    STRONG_PREFERRED = 1
    PREFERRED = 2
    STRONG_DEFAULT = 3
    DEFAULT = 4
    WEAK_DEFAULT = 5
    WEAKEST = 6


REQUIRED, STRONG_PREFERRED, PREFERRED, STRONG_DEFAULT, DEFAULT, WEAK_DEFAULT, WEAKEST = (
    int(strength) for strength in Strength
)
NONE, FORWARD, BACKWARD = 0, 1, -1


class Variable:
    def __init__(self, value):
        self.value = value
        self.constraints = []
        self.determined_by = None
        self.mark = 0
        self.walk_strength = WEAKEST
        self.stay = True

    def add(self, constraint):
        self.constraints.append(constraint)

    def remove(self, constraint):
        self.constraints.remove(constraint)
        if self.determined_by is constraint:
            self.determined_by = None


class Constraint:
    def __init__(self, planner, strength):
        self.planner = planner
        self.strength = strength

    def attach(self):
        self.add_to_graph()
        self.planner.incremental_add(self)

    def destroy(self):
        if self.is_satisfied():
            self.planner.incremental_remove(self)
        else:
            self.remove_from_graph()

    def satisfy(self, mark):
        self.choose_method(mark)
        if not self.is_satisfied():
            if self.strength == REQUIRED:
                raise ValueError("a required constraint could not be satisfied")
            return None
        self.mark_inputs(mark)
        output = self.output()
        overridden = output.determined_by
        if overridden is not None:
            overridden.mark_unsatisfied()
        output.determined_by = self
        if not self.planner.add_propagate(self, mark):
            raise ValueError("a cycle of constraints")
        output.mark = mark
        return overridden

    def is_input(self):
        return False


class UnaryConstraint(Constraint):
    def __init__(self, planner, variable, strength):
        super().__init__(planner, strength)
        self.variable = variable
        self.satisfied = False
        self.attach()

    def add_to_graph(self):
        self.variable.add(self)
        self.satisfied = False

    def remove_from_graph(self):
        if self.variable is not None:
            self.variable.remove(self)
        self.satisfied = False

    def choose_method(self, mark):
        variable = self.variable
        self.satisfied = variable.mark != mark and self.strength < variable.walk_strength

    def is_satisfied(self):
        return self.satisfied

    def mark_inputs(self, mark):
        pass

    def inputs_known(self, mark):
        return True

    def output(self):
        return self.variable

    def mark_unsatisfied(self):
        self.satisfied = False

    def recalculate(self):
        variable = self.variable
        variable.walk_strength = self.strength
        variable.stay = not self.is_input()
        if variable.stay:
            self.execute()


class StayConstraint(UnaryConstraint):
    def execute(self):
        pass


class EditConstraint(UnaryConstraint):
    def is_input(self):
        return True

    def execute(self):
        pass


class BinaryConstraint(Constraint):
    def __init__(self, planner, first, second, strength):
        super().__init__(planner, strength)
        self.first = first
        self.second = second
        self.direction = NONE
        self.attach()

    def choose_method(self, mark):
        first, second = self.first, self.second
        if first.mark == mark:
            better = second.mark != mark and self.strength < second.walk_strength
            self.direction = FORWARD if better else NONE
        elif second.mark == mark:
            better = self.strength < first.walk_strength
            self.direction = BACKWARD if better else NONE
        elif first.walk_strength > second.walk_strength:
            self.direction = BACKWARD if self.strength < first.walk_strength else NONE
        else:
            self.direction = FORWARD if self.strength < second.walk_strength else BACKWARD

    def add_to_graph(self):
        self.first.add(self)
        self.second.add(self)
        self.direction = NONE

    def remove_from_graph(self):
        if self.first is not None:
            self.first.remove(self)
        if self.second is not None:
            self.second.remove(self)
        self.direction = NONE

    def is_satisfied(self):
        return self.direction != NONE

    def mark_inputs(self, mark):
        self.input().mark = mark

    def input(self):
        return self.first if self.direction == FORWARD else self.second

    def output(self):
        return self.second if self.direction == FORWARD else self.first

    def mark_unsatisfied(self):
        self.direction = NONE

    def inputs_known(self, mark):
        source = self.input()
        return source.mark == mark or source.stay or source.determined_by is None

    def recalculate(self):
        source, target = self.input(), self.output()
        target.walk_strength = max(self.strength, source.walk_strength)
        target.stay = source.stay
        if target.stay:
            self.execute()


class EqualityConstraint(BinaryConstraint):
    def execute(self):
        self.output().value = self.input().value


class ScaleConstraint(BinaryConstraint):
    def __init__(self, planner, source, scale, offset, target, strength):
        self.scale = scale
        self.offset = offset
        super().__init__(planner, source, target, strength)

    def add_to_graph(self):
        super().add_to_graph()
        self.scale.add(self)
        self.offset.add(self)

    def remove_from_graph(self):
        super().remove_from_graph()
        self.scale.remove(self)
        self.offset.remove(self)

    def mark_inputs(self, mark):
        super().mark_inputs(mark)
        self.scale.mark = mark
        self.offset.mark = mark

    def execute(self):
        if self.direction == FORWARD:
            self.second.value = self.first.value * self.scale.value + self.offset.value
        else:
            self.first.value = (self.second.value - self.offset.value) // self.scale.value

    def recalculate(self):
        source, target = self.input(), self.output()
        target.walk_strength = max(self.strength, source.walk_strength)
        target.stay = source.stay and self.scale.stay and self.offset.stay
        if target.stay:
            self.execute()


class Planner:
    def __init__(self):
        self.current_mark = 1

    def new_mark(self):
        mark = self.current_mark
        self.current_mark = mark + 1
        return mark

    def incremental_add(self, constraint):
        mark = self.new_mark()
        overridden = constraint.satisfy(mark)
        while overridden is not None:
            overridden = overridden.satisfy(mark)

    def incremental_remove(self, constraint):
        output = constraint.output()
        constraint.mark_unsatisfied()
        constraint.remove_from_graph()
        unsatisfied = self.remove_propagate_from(output)
        unsatisfied.sort(key=lambda each: each.strength)
        for each in unsatisfied:
            self.incremental_add(each)

    def extract_plan(self, constraints):
        return self.make_plan([each for each in constraints if each.is_input() and each.is_satisfied()])

    def make_plan(self, todo):
        mark = self.new_mark()
        plan = []
        while todo:
            constraint = todo.pop()
            output = constraint.output()
            if output.mark != mark and constraint.inputs_known(mark):
                plan.append(constraint)
                output.mark = mark
                self.add_consuming(output, todo)
        return plan

    def add_propagate(self, constraint, mark):
        todo = [constraint]
        while todo:
            each = todo.pop()
            if each.output().mark == mark:
                self.incremental_remove(constraint)
                return False
            each.recalculate()
            self.add_consuming(each.output(), todo)
        return True

    def add_consuming(self, variable, into):
        determining = variable.determined_by
        for constraint in variable.constraints:
            if constraint is not determining and constraint.is_satisfied():
                into.append(constraint)

    def remove_propagate_from(self, output):
        output.determined_by = None
        output.walk_strength = WEAKEST
        output.stay = True
        unsatisfied = []
        todo = [output]
        while todo:
            variable = todo.pop()
            for constraint in variable.constraints:
                if not constraint.is_satisfied():
                    unsatisfied.append(constraint)
            determining = variable.determined_by
            for constraint in variable.constraints:
                if constraint is not determining and constraint.is_satisfied():
                    constraint.recalculate()
                    todo.append(constraint.output())
        return unsatisfied


def change(planner, variable, values):
    edit = EditConstraint(planner, variable, PREFERRED)
    plan = planner.extract_plan([edit])
    for value in values:
        variable.value = value
        for constraint in plan:
            constraint.execute()
        yield value
    edit.destroy()


def chain(length):
    """A value travels through a chain of equalities."""
    planner = Planner()
    variables = [Variable(0) for _ in range(length + 1)]
    for first, second in zip(variables, variables[1:]):
        EqualityConstraint(planner, first, second, REQUIRED)
    last = variables[-1]
    StayConstraint(planner, last, STRONG_DEFAULT)
    checksum = 0
    for value in change(planner, variables[0], range(100)):
        if last.value != value:
            raise ValueError("the chain does not hold")
        checksum += value
    return checksum


def projection(count):
    """Many pairs of variables that share a scale and an offset; each of these four changes."""
    planner = Planner()
    scale = Variable(10)
    offset = Variable(1000)
    sources, targets = [], []
    for i in range(count):
        source, target = Variable(i), Variable(i)
        sources.append(source)
        targets.append(target)
        StayConstraint(planner, source, DEFAULT)
        ScaleConstraint(planner, source, scale, offset, target, REQUIRED)

    def edit(variable, value):
        for _ in change(planner, variable, [value] * 10):
            pass

    edit(sources[-1], 17)
    if targets[-1].value != 1170:
        raise ValueError("forward")
    edit(targets[-1], 1050)
    if sources[-1].value != 5:
        raise ValueError("backward")
    edit(scale, 5)
    for source, target in zip(sources[:-1], targets):
        if target.value != source.value * 5 + 1000:
            raise ValueError("scale")
    edit(offset, 2000)
    for source, target in zip(sources[:-1], targets):
        if target.value != source.value * 5 + 2000:
            raise ValueError("offset")
    return sum(target.value for target in targets)


def benchmark(size=5000):
    return chain(size), projection(size)


EXPECTED = (4950, 72462530)

if __name__ == "__main__":
    main("deltablue", benchmark, EXPECTED)
