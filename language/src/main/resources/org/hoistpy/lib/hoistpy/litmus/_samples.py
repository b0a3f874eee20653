"""The samples of a test: how to make them, and whether they can be used again."""

import ast
import copy

from hoistpy.litmus import Litmus

_IMMUTABLE = (int, float, complex, str, bytes, bool, type(None), frozenset, range)


def _initial(cls):
    values = {}
    for base in reversed(cls.__mro__):
        for name, value in vars(base).items():
            if not name.startswith("__") and not callable(value):
                values[name] = value
    return values


def resetter(cls):
    """A function that gives samples their initial state again; None when that takes new ones."""
    values = _initial(cls)
    if (
        cls.__init__ is not Litmus.__init__
        or cls.setup is not Litmus.setup
        or not all(type(value) in _IMMUTABLE for value in values.values())
    ):
        return None
    space = {"initial_" + name: value for name, value in values.items()}
    lines = ["def reset(samples, start, end):", "    for i in range(start, end):"]
    lines.append("        s = samples[i]")
    lines += [f"        s.{name} = initial_{name}" for name in values]
    exec("\n".join(lines), space)
    return space["reset"]


def traits(source, name, methods):
    """What the text of a test tells of how it can be run: for the sampler, which may be told it."""
    tree = ast.parse(source)
    return {
        "imports": _imports_in_methods(tree, name),
        "globals": _uses_globals(tree, name),
        "own_state": _methods_on_own_state(tree, name, methods),
    }


def _methods_on_own_state(tree, name, methods):
    """Whether methods use nothing of their sample but attributes that its class initialises."""
    for statement in tree.body:
        if isinstance(statement, ast.ClassDef) and statement.name == name:
            break
    if [getattr(base, "id", None) for base in statement.bases] != ["Litmus"]:
        return False
    own, found = set(), {}
    for part in statement.body:
        if isinstance(part, ast.Assign):
            own |= {target.id for target in part.targets if isinstance(target, ast.Name)}
        elif isinstance(part, ast.AnnAssign) and part.value is not None:
            own.add(part.target.id)
        elif isinstance(part, ast.FunctionDef):
            found[part.name] = part
    return all(_keeps_to(found[method], own) for method in methods)


def _keeps_to(method, own):
    me = method.args.args[0].arg
    attributes = 0
    for node in ast.walk(method):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            if node.value.id == me:
                attributes += 1
                if node.attr not in own or isinstance(node.ctx, ast.Del):
                    return False
    names = sum(isinstance(node, ast.Name) and node.id == me for node in ast.walk(method))
    return names == attributes


def _imports_in_methods(tree, name):
    """Whether the methods of a test import something."""
    return any(
        isinstance(node, (ast.Import, ast.ImportFrom))
        for statement in tree.body
        if isinstance(statement, ast.ClassDef) and statement.name == name
        for node in ast.walk(statement)
    )


def maker(cls):
    """A function that makes samples as Litmus.__init__ does, without asking each time how."""
    if cls.__init__ is not Litmus.__init__:
        return lambda n: [cls() for _ in range(n)]
    space = {"new": object.__new__, "cls": cls, "deepcopy": copy.deepcopy}
    lines = ["def make(n):", "    made = []", "    for _ in range(n):", "        s = new(cls)"]
    for name, value in _initial(cls).items():
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


def _uses_globals(tree, name):
    """Whether the samples of a test share state: variables of the module, attributes of classes."""
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
