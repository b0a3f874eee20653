"""A compiler from S-expressions to byte code, a peephole optimiser, and two virtual machines to run it."""

import sys
from itertools import islice

OPCODES = (
    "CONST LOAD STORE GLOBAL DEFINE ADD SUB MUL DIV MOD LT EQ NOT JUMP JUMP_IF_FALSE CALL TAIL_CALL RETURN POP CLOSURE "
    "CONS CAR CDR IS_NIL PRINT LOAD_CONST_ADD"
).split()
CODE = {name: number for number, name in enumerate(OPCODES)}


class VMError(Exception):
    pass


class CompileError(VMError):
    pass


class Symbol(str):
    __slots__ = ()

    def __repr__(self):
        return f"'{self}"


def read(text):
    """Yields the expressions in a text as nested lists."""
    tokens = iter(text.replace("(", " ( ").replace(")", " ) ").split())

    def expression(token):
        if token == "(":
            items = []
            for token in tokens:
                if token == ")":
                    return items
                items.append(expression(token))
            raise CompileError("missing )")
        if token == ")":
            raise CompileError("unexpected )")
        try:
            return int(token)
        except ValueError:
            try:
                return float(token)
            except ValueError:
                return Symbol(token)

    for token in tokens:
        yield expression(token)


class Function:
    def __init__(self, name, parameters, parent=None):
        self.name = name
        self.slots = {p: i for i, p in enumerate(parameters)}
        self.arity = len(parameters)
        self.parent = parent
        self.code = []
        self.constants = []

    def emit(self, name, argument=0):
        self.code.append((CODE[name], argument))
        return len(self.code) - 1

    def patch(self, at):
        self.code[at] = (self.code[at][0], len(self.code))

    def constant(self, value):
        for i, known in enumerate(self.constants):
            if known is value or (type(known) is type(value) and known == value):
                return i
        self.constants.append(value)
        return len(self.constants) - 1

    def find(self, name):
        """(levels up, slot) of a variable, or None if it is global."""
        function, depth = self, 0
        while function is not None:
            if name in function.slots:
                return depth, function.slots[name]
            function, depth = function.parent, depth + 1
        return None

    def __repr__(self):
        return f"<function {self.name}/{self.arity}>"

    def disassemble(self):
        for address, (op, argument) in enumerate(self.code):
            shown = repr(self.constants[argument]) if OPCODES[op] in ("CONST", "GLOBAL", "DEFINE", "CLOSURE") else argument
            yield f"{address:3} {OPCODES[op]:<14} {shown}"


class Compiler:
    BINARY = {"+": "ADD", "-": "SUB", "*": "MUL", "/": "DIV", "mod": "MOD", "<": "LT", "=": "EQ", "cons": "CONS"}
    UNARY = {"not": "NOT", "car": "CAR", "cdr": "CDR", "nil?": "IS_NIL", "print": "PRINT"}

    def program(self, text):
        main = Function("main", ())
        main.emit("CONST", main.constant(None))
        for expression in read(text):
            main.emit("POP")
            self.compile(expression, main, tail=False)
        main.emit("RETURN")
        optimise(main)
        return main

    def compile(self, x, f, tail):
        match x:
            case Symbol("nil"):
                f.emit("CONST", f.constant(None))
            case Symbol("true" | "false"):
                f.emit("CONST", f.constant(x == "true"))
            case Symbol():
                where = f.find(x)
                if where is None:
                    f.emit("GLOBAL", f.constant(x))
                else:
                    f.emit("LOAD", where)
            case int() | float():
                f.emit("CONST", f.constant(x))
            case []:
                raise CompileError("empty expression")
            case [Symbol("if"), test, then, otherwise]:
                self.compile(test, f, False)
                branch = f.emit("JUMP_IF_FALSE")
                self.compile(then, f, tail)
                end = f.emit("JUMP")
                f.patch(branch)
                self.compile(otherwise, f, tail)
                f.patch(end)
            case [Symbol("while"), test, *body]:
                f.emit("CONST", f.constant(None))
                start = len(f.code)
                self.compile(test, f, False)
                leave = f.emit("JUMP_IF_FALSE")
                for part in body:
                    f.emit("POP")
                    self.compile(part, f, False)
                f.emit("JUMP", start)
                f.patch(leave)
            case [Symbol("do"), *body, last]:
                for part in body:
                    self.compile(part, f, False)
                    f.emit("POP")
                self.compile(last, f, tail)
            case [Symbol("set"), Symbol() as name, value]:
                where = f.find(name)
                self.compile(value, f, False)
                f.emit("STORE", where) if where else f.emit("DEFINE", f.constant(name))
            case [Symbol("let"), Symbol() as name, value]:
                self.compile(value, f, False)
                if f.name == "main":
                    f.emit("DEFINE", f.constant(name))
                else:
                    f.emit("STORE", (0, f.slots.setdefault(name, len(f.slots))))
            case [Symbol("def"), [Symbol() as name, *parameters], *body]:
                self.closure(name, parameters, body, f)
                f.emit("DEFINE", f.constant(name))
            case [Symbol("fn"), [*parameters], *body]:
                self.closure("fn", parameters, body, f)
            case [Symbol() as name, a, b] if name in self.BINARY:
                self.compile(a, f, False)
                self.compile(b, f, False)
                f.emit(self.BINARY[name])
            case [Symbol() as name, a] if name in self.UNARY:
                self.compile(a, f, False)
                f.emit(self.UNARY[name])
            case [Symbol("if" | "set" | "let" | "def" as word), *_]:
                raise CompileError(f"bad {word}")
            case [function, *arguments]:
                self.compile(function, f, False)
                for argument in arguments:
                    self.compile(argument, f, False)
                f.emit("TAIL_CALL" if tail else "CALL", len(arguments))
            case _:
                raise CompileError(f"cannot compile {x!r}")

    def closure(self, name, parameters, body, parent):
        if not body:
            raise CompileError(f"{name} has no body")
        function = Function(name, parameters, parent if parent.name != "main" else None)
        *first, last = body
        for part in first:
            self.compile(part, function, False)
            function.emit("POP")
        self.compile(last, function, True)
        function.emit("RETURN")
        optimise(function)
        parent.emit("CLOSURE", parent.constant(function))


def optimise(function):
    """Fuses LOAD local; CONST number; ADD where nothing jumps into the middle."""
    code = function.code
    jumps = {CODE["JUMP"], CODE["JUMP_IF_FALSE"]}
    targets = {argument for op, argument in code if op in jumps}
    result, moved, i = [], {}, 0
    while i < len(code):
        moved[i] = len(result)
        match code[i : i + 3]:
            case [(l, (0, slot)), (c, k), (a, _)] if (
                (l, c, a) == (CODE["LOAD"], CODE["CONST"], CODE["ADD"])
                and not {i + 1, i + 2} & targets
                and isinstance(function.constants[k], (int, float))
            ):
                result.append((CODE["LOAD_CONST_ADD"], (slot, function.constants[k])))
                i += 3
            case [instruction, *_]:
                result.append(instruction)
                i += 1
    moved[len(code)] = len(result)
    function.code = [(op, moved[argument]) if op in jumps else (op, argument) for op, argument in result]


class Closure:
    __slots__ = ("function", "environment")

    def __init__(self, function, environment):
        self.function = function
        self.environment = environment


class Environment:
    __slots__ = ("slots", "parent")

    def __init__(self, size, parent):
        self.slots = [None] * size
        self.parent = parent


def show(value):
    match value:
        case None:
            return "nil"
        case bool():
            return "true" if value else "false"
        case (_, _):
            items = []
            while isinstance(value, tuple):
                head, value = value
                items.append(show(head))
            return f"({' '.join(items)}{'' if value is None else ' . ' + show(value)})"
        case Closure():
            return repr(value.function)
        case _:
            return str(value)


class Machine:
    """One loop over a chain of ifs, most frequent first."""

    def __init__(self, limit=10_000_000):
        self.globals = {}
        self.output = []
        self.executed = 0
        self.limit = limit

    def enter(self, closure, arguments):
        function = closure.function
        if len(arguments) != function.arity:
            raise VMError(f"{function!r} called with {len(arguments)} arguments")
        environment = Environment(len(function.slots), closure.environment)
        environment.slots[: len(arguments)] = arguments
        return function.code, function.constants, environment

    def run(self, main):
        frames = []
        stack = []
        code, constants, environment = self.enter(Closure(main, None), [])
        pc = 0
        push, pop = stack.append, stack.pop
        (CONST, LOAD, STORE, GLOBAL, DEFINE, ADD, SUB, MUL, DIV, MOD, LT, EQ, NOT, JUMP, JUMP_IF_FALSE, CALL, TAIL_CALL,
         RETURN, POP, CLOSURE, CONS, CAR, CDR, IS_NIL, PRINT, LOAD_CONST_ADD) = range(len(OPCODES))
        executed = 0
        while True:
            op, argument = code[pc]
            pc += 1
            executed += 1
            if op == LOAD:
                depth, slot = argument
                e = environment
                while depth:
                    e = e.parent
                    depth -= 1
                push(e.slots[slot])
            elif op == CONST:
                push(constants[argument])
            elif op == LOAD_CONST_ADD:
                push(environment.slots[argument[0]] + argument[1])
            elif ADD <= op <= EQ:
                b = pop()
                a = pop()
                try:
                    if op == ADD:
                        push(a + b)
                    elif op == SUB:
                        push(a - b)
                    elif op == LT:
                        push(a < b)
                    elif op == EQ:
                        push(a == b)
                    elif op == MUL:
                        push(a * b)
                    elif op == MOD:
                        push(a % b)
                    else:
                        push(a // b if isinstance(a, int) and isinstance(b, int) else a / b)
                except (TypeError, ZeroDivisionError) as error:
                    raise VMError(f"{OPCODES[op]} at {pc - 1}: {error}") from error
            elif op == JUMP_IF_FALSE:
                if pop() in (False, None):
                    pc = argument
            elif op == JUMP:
                pc = argument
            elif op == STORE:
                depth, slot = argument
                e = environment
                for _ in range(depth):
                    e = e.parent
                e.slots[slot] = stack[-1]
            elif op == GLOBAL:
                name = constants[argument]
                if name not in self.globals:
                    raise VMError(f"undefined {name}")
                push(self.globals[name])
            elif op == CALL or op == TAIL_CALL:
                split = len(stack) - argument
                arguments = stack[split:]
                del stack[split:]
                closure = pop()
                if not isinstance(closure, Closure):
                    raise VMError(f"{show(closure)} is not a function")
                if op == CALL:
                    frames.append((code, constants, environment, pc))
                code, constants, environment = self.enter(closure, arguments)
                pc = 0
                if executed > self.limit:
                    raise VMError("too many instructions")
            elif op == RETURN:
                if not frames:
                    self.executed += executed
                    return pop()
                code, constants, environment, pc = frames.pop()
            elif op == POP:
                pop()
            elif op == DEFINE:
                self.globals[constants[argument]] = stack[-1]
            elif op == CLOSURE:
                push(Closure(constants[argument], environment))
            elif op == CONS:
                tail = pop()
                push((pop(), tail))
            elif op == CAR or op == CDR:
                pair = pop()
                if not isinstance(pair, tuple):
                    raise VMError(f"{OPCODES[op]} of {show(pair)}")
                push(pair[op - CAR])
            elif op == NOT:
                push(pop() in (False, None))
            elif op == IS_NIL:
                push(pop() is None)
            else:
                assert op == PRINT
                self.output.append(show(stack[-1]))


LIBRARY = """
(def (fib n) (if (< n 2) n (+ (fib (- n 1)) (fib (- n 2)))))
(def (loop n total) (if (= n 0) total (loop (- n 1) (+ total (mod (* n n) 7)))))
(def (range a b) (if (< a b) (cons a (range (+ a 1) b)) nil))
(def (map f l) (if (nil? l) nil (cons (f (car l)) (map f (cdr l)))))
(def (fold f x l) (if (nil? l) x (fold f (f x (car l)) (cdr l))))
(def (filter p l) (if (nil? l) nil (if (p (car l)) (cons (car l) (filter p (cdr l))) (filter p (cdr l)))))
(def (append a b) (if (nil? a) b (cons (car a) (append (cdr a) b))))
(def (sort l) (if (nil? l) nil (do (let p (car l)) (append (sort (filter (fn (x) (< x p)) (cdr l)))
  (cons p (sort (filter (fn (x) (not (< x p))) (cdr l))))))))
(def (counter) (do (let n 0) (fn () (set n (+ n 1)))))
(def (primes limit) (do (let n 2) (let found nil)
  (while (< n limit)
    (do (let d 2) (let prime true)
      (while (if prime (< (* d d) (+ n 1)) false) (do (if (= (mod n d) 0) (set prime false) nil) (set d (+ d 1)))))
    (do (if prime (set found (cons n found)) nil) (set n (+ n 1))))
  found))
"""

KERNEL = """
(fib 15)
(print (loop 3000 0))
(print (fold (fn (a b) (+ a b)) 0 (map (fn (x) (* x x)) (range 0 100))))
(print (sort (map (fn (x) (mod (* x 37) 101)) (range 1 40))))
(let c (counter))
(c) (c)
(print (c))
(print (primes 120))
(fib 12)
"""


def run(text, **options):
    machine = Machine(**options)
    result = machine.run(Compiler().program(LIBRARY + text))
    return machine, result


def main():
    repetitions = int(sys.argv[1]) if len(sys.argv) > 1 else 9
    for _ in range(repetitions):
        machine, result = run(KERNEL)
    print(*machine.output, sep="\n")
    print("result:", result, "executed:", machine.executed)
    function = Compiler().program("(def (f x) (if (< x 10) (f (+ x 1)) (* x 2.5)))")
    print(*function.disassemble(), sep="\n")
    print(*islice(function.constants[1].disassemble(), 20), sep="\n")
    for text in ("(loop 50000 0)", "(cons 1 (cons 2 3))", "fib", "(not nil)", "(map (fn (f) (f 10)) (map (fn (n) (fn (x) (+ x n))) (range 1 4)))", "(/ 7 2)", "(/ 7.0 2)", "(fib 1.5)"):
        print(f"{text} -> {show(run(text)[1])}")
    for text in ("(car 5)", "(+ 1 nil)", "(/ 1 0)", "(nothing 1)", "(fib)", "(3 4)", "(def (f x) (f x)) (f 1)", "(", ")", "()", "(if 1)", "(def (f))", "(fn x x)"):
        try:
            print(show(run(text, limit=60_000)[1]))
        except VMError as error:
            print(f"{text}: {type(error).__name__}: {error}")


if __name__ == "__main__":
    main()
