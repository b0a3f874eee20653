"""A small language: tokenizer, Pratt parser, and an interpreter with closures, classes of values and errors."""

import sys
from functools import partial


class SourceError(Exception):
    def __init__(self, message, line):
        super().__init__(f"line {line}: {message}")
        self.line = line


class SyntaxFault(SourceError):
    pass


class RuntimeFault(SourceError):
    pass


class Return(Exception):
    def __init__(self, value):
        self.value = value


class BreakLoop(Exception):
    pass


class ContinueLoop(Exception):
    pass


KEYWORDS = frozenset("let fn if else while for in return break continue true false nil and or not try catch throw".split())
TWO_CHARACTERS = frozenset(["==", "!=", "<=", ">=", "+=", "-=", "->"])
ONE_CHARACTER = frozenset("+-*/%<>=(){}[],:;.")


class Token:
    __slots__ = ("kind", "text", "line")

    def __init__(self, kind, text, line):
        self.kind = kind
        self.text = text
        self.line = line

    def __repr__(self):
        return f"{self.kind}:{self.text}"


def tokenize(source):
    position, line, end = 0, 1, len(source)
    while position < end:
        c = source[position]
        if c == "\n":
            line += 1
            position += 1
        elif c.isspace():
            position += 1
        elif c == "#":
            while position < end and source[position] != "\n":
                position += 1
        elif c.isdigit():
            start = position
            while position < end and (source[position].isdigit() or source[position] == "."):
                position += 1
            text = source[start:position]
            try:
                yield Token("number", float(text) if "." in text else int(text), line)
            except ValueError:
                raise SyntaxFault(f"bad number {text}", line) from None
        elif c.isalpha() or c == "_":
            start = position
            while position < end and (source[position].isalnum() or source[position] == "_"):
                position += 1
            text = source[start:position]
            yield Token(text if text in KEYWORDS else "name", text, line)
        elif c == '"':
            finish = source.find('"', position + 1)
            if finish < 0:
                raise SyntaxFault("unterminated string", line)
            yield Token("string", source[position + 1 : finish].replace("\\n", "\n"), line)
            position = finish + 1
        elif source[position : position + 2] in TWO_CHARACTERS:
            yield Token(source[position : position + 2], source[position : position + 2], line)
            position += 2
        elif c in ONE_CHARACTER:
            yield Token(c, c, line)
            position += 1
        else:
            raise SyntaxFault(f"unexpected character {c!r}", line)
    yield Token("end", "end of input", line)


BINDING = {"or": 1, "and": 2, "==": 4, "!=": 4, "<": 5, "<=": 5, ">": 5, ">=": 5, "in": 5, "+": 6, "-": 6, "*": 7, "/": 7, "%": 7, "(": 9, "[": 9, ".": 9}


class Parser:
    """Produces nested tuples: (kind, line, ...)."""

    def __init__(self, source):
        self.tokens = list(tokenize(source))
        self.position = 0

    @property
    def token(self):
        return self.tokens[self.position]

    def advance(self):
        token = self.tokens[self.position]
        self.position += 1
        return token

    def accept(self, *kinds):
        return self.advance() if self.token.kind in kinds else None

    def expect(self, kind):
        token = self.accept(kind)
        if token is None:
            raise SyntaxFault(f"expected {kind!r}, found {self.token.text!r}", self.token.line)
        return token

    def program(self):
        statements = []
        while self.token.kind != "end":
            statements.append(self.statement())
        return ("block", 1, statements)

    def block(self):
        line = self.expect("{").line
        statements = []
        while not self.accept("}"):
            statements.append(self.statement())
        return ("block", line, statements)

    def statement(self):
        token = self.token
        line = token.line
        match token.kind:
            case "let":
                self.advance()
                name = self.expect("name").text
                self.expect("=")
                node = ("let", line, name, self.expression())
            case "if":
                return self.conditional()
            case "while":
                self.advance()
                return ("while", line, self.expression(), self.block())
            case "for":
                self.advance()
                name = self.expect("name").text
                self.expect("in")
                return ("for", line, name, self.expression(), self.block())
            case "return":
                self.advance()
                node = ("return", line, None if self.token.kind == ";" else self.expression())
            case "break" | "continue":
                self.advance()
                node = (token.kind, line)
            case "throw":
                self.advance()
                node = ("throw", line, self.expression())
            case "try":
                self.advance()
                body = self.block()
                self.expect("catch")
                name = self.expect("name").text
                return ("try", line, body, name, self.block())
            case "fn" if self.tokens[self.position + 1].kind == "name":
                self.advance()
                name = self.advance().text
                return ("let", line, name, self.function(name, line))
            case "{":
                return self.block()
            case _:
                target = self.expression()
                operator = self.accept("=", "+=", "-=")
                if operator is None:
                    node = ("expression", line, target)
                elif target[0] not in ("name", "index"):
                    raise SyntaxFault("cannot assign to this", line)
                else:
                    value = self.expression()
                    if operator.kind != "=":
                        value = ("binary", line, operator.kind[0], target, value)
                    node = ("assign", line, target, value)
        self.expect(";")
        return node

    def conditional(self):
        line = self.expect("if").line
        test, then = self.expression(), self.block()
        otherwise = None
        if self.accept("else"):
            otherwise = self.conditional() if self.token.kind == "if" else self.block()
        return ("if", line, test, then, otherwise)

    def function(self, name, line):
        self.expect("(")
        parameters = []
        if not self.accept(")"):
            while True:
                parameters.append(self.expect("name").text)
                if not self.accept(","):
                    break
            self.expect(")")
        return ("fn", line, name, parameters, self.block())

    def expression(self, power=0):
        left = self.prefix()
        while BINDING.get(self.token.kind, 0) > power:
            token = self.advance()
            kind, line = token.kind, token.line
            if kind == "(":
                left = ("call", line, left, self.items(")"))
            elif kind == "[":
                left = ("index", line, left, self.expression())
                self.expect("]")
            elif kind == ".":
                left = ("index", line, left, ("constant", line, self.expect("name").text))
            elif kind in ("and", "or"):
                left = (kind, line, left, self.expression(BINDING[kind]))
            else:
                left = ("binary", line, kind, left, self.expression(BINDING[kind]))
        return left

    def items(self, closing):
        items = []
        while not self.accept(closing):
            items.append(self.expression())
            if not self.accept(","):
                self.expect(closing)
                break
        return items

    def prefix(self):
        token = self.advance()
        kind, line = token.kind, token.line
        if kind in ("number", "string"):
            return ("constant", line, token.text)
        if kind in ("true", "false", "nil"):
            return ("constant", line, {"true": True, "false": False, "nil": None}[kind])
        if kind == "name":
            return ("name", line, token.text)
        if kind in ("-", "not"):
            return ("unary", line, kind, self.expression(8 if kind == "-" else 3))
        if kind == "(":
            inner = self.expression()
            self.expect(")")
            return inner
        if kind == "[":
            return ("list", line, self.items("]"))
        if kind == "{":
            pairs = []
            while not self.accept("}"):
                key = self.expression()
                self.expect(":")
                pairs.append((key, self.expression()))
                self.accept(",")
            return ("dict", line, pairs)
        if kind == "fn":
            return self.function("anonymous", line)
        raise SyntaxFault(f"unexpected {token.text!r}", line)


class Scope(dict):
    def __init__(self, parent=None):
        super().__init__()
        self.parent = parent

    def __missing__(self, name):
        if self.parent is None:
            raise KeyError(name)
        return self.parent[name]

    def owner(self, name):
        scope = self
        while scope is not None:
            if name in scope.keys():
                return scope
            scope = scope.parent
        raise KeyError(name)


class Function:
    def __init__(self, interpreter, name, parameters, body, scope):
        self.interpreter = interpreter
        self.name = name
        self.parameters = parameters
        self.body = body
        self.scope = scope

    def __call__(self, *arguments):
        if len(arguments) != len(self.parameters):
            raise TypeError(f"{self.name}() takes {len(self.parameters)} arguments, got {len(arguments)}")
        scope = Scope(self.scope)
        scope.update(zip(self.parameters, arguments))
        try:
            self.interpreter.run(self.body, scope)
        except Return as result:
            return result.value
        return None

    def __str__(self):
        return f"<fn {self.name}>"


def divide(a, b):
    if isinstance(a, int) and isinstance(b, int):
        quotient = abs(a) // abs(b)
        return quotient if (a < 0) == (b < 0) else -quotient
    return a / b


OPERATORS = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "/": divide,
    "%": lambda a, b: a % b,
    "<": lambda a, b: a < b,
    "<=": lambda a, b: a <= b,
    ">": lambda a, b: a > b,
    ">=": lambda a, b: a >= b,
    "==": lambda a, b: a == b,
    "!=": lambda a, b: a != b,
    "in": lambda a, b: a in b,
}


def to_text(value):
    match value:
        case None:
            return "nil"
        case bool():
            return str(value).lower()
        case list():
            return "[" + ", ".join(map(to_text, value)) + "]"
        case dict():
            return "{" + ", ".join(f"{to_text(k)}: {to_text(v)}" for k, v in value.items()) + "}"
        case _:
            return str(value)


class Interpreter:
    def __init__(self, echo=print):
        self.executed = 0
        self.scope = Scope()
        self.scope.update(
            print=lambda *values: echo(*map(to_text, values)),
            len=len,
            push=list.append,
            range=lambda *bounds: list(range(*bounds)),
            str=to_text,
            keys=lambda d: sorted(d),
            map=lambda f, items: [f(item) for item in items],
            partial=partial,
        )

    def execute(self, source):
        self.run(Parser(source).program(), self.scope)

    def run(self, node, scope):
        self.executed += 1
        getattr(self, "run_" + node[0])(node, scope)

    def evaluate(self, node, scope):
        return getattr(self, "eval_" + node[0])(node, scope)

    def run_block(self, node, scope):
        for statement in node[2]:
            self.run(statement, scope)

    def run_expression(self, node, scope):
        self.evaluate(node[2], scope)

    def run_let(self, node, scope):
        scope[node[2]] = self.evaluate(node[3], scope)

    def run_assign(self, node, scope):
        _, line, target, value = node
        value = self.evaluate(value, scope)
        if target[0] == "name":
            try:
                scope.owner(target[2])[target[2]] = value
            except KeyError:
                raise RuntimeFault(f"undefined variable {target[2]}", line) from None
        else:
            container, key = self.evaluate(target[2], scope), self.evaluate(target[3], scope)
            try:
                container[key] = value
            except (IndexError, TypeError) as error:
                raise RuntimeFault(str(error), line) from error

    def run_if(self, node, scope):
        _, _, test, then, otherwise = node
        if self.evaluate(test, scope):
            self.run(then, scope)
        elif otherwise is not None:
            self.run(otherwise, scope)

    def run_while(self, node, scope):
        _, _, test, body = node
        while self.evaluate(test, scope):
            try:
                self.run(body, scope)
            except BreakLoop:
                break
            except ContinueLoop:
                continue

    def run_for(self, node, scope):
        _, _, name, items, body = node
        for scope[name] in self.evaluate(items, scope):
            try:
                self.run(body, scope)
            except BreakLoop:
                break
            except ContinueLoop:
                pass

    def run_return(self, node, scope):
        raise Return(None if node[2] is None else self.evaluate(node[2], scope))

    def run_break(self, node, scope):
        raise BreakLoop

    def run_continue(self, node, scope):
        raise ContinueLoop

    def run_throw(self, node, scope):
        raise RuntimeFault(to_text(self.evaluate(node[2], scope)), node[1])

    def run_try(self, node, scope):
        _, _, body, name, handler = node
        try:
            self.run(body, scope)
        except RuntimeFault as fault:
            scope[name] = str(fault)
            self.run(handler, scope)

    def eval_constant(self, node, scope):
        return node[2]

    def eval_name(self, node, scope):
        try:
            return scope[node[2]]
        except KeyError:
            raise RuntimeFault(f"undefined variable {node[2]}", node[1]) from None

    def eval_list(self, node, scope):
        return [self.evaluate(item, scope) for item in node[2]]

    def eval_dict(self, node, scope):
        return {self.evaluate(k, scope): self.evaluate(v, scope) for k, v in node[2]}

    def eval_fn(self, node, scope):
        _, _, name, parameters, body = node
        return Function(self, name, parameters, body, scope)

    def eval_and(self, node, scope):
        return self.evaluate(node[2], scope) and self.evaluate(node[3], scope)

    def eval_or(self, node, scope):
        return self.evaluate(node[2], scope) or self.evaluate(node[3], scope)

    def eval_unary(self, node, scope):
        value = self.evaluate(node[3], scope)
        return -value if node[2] == "-" else not value

    def eval_binary(self, node, scope):
        _, line, operator, left, right = node
        left, right = self.evaluate(left, scope), self.evaluate(right, scope)
        try:
            return OPERATORS[operator](left, right)
        except (TypeError, ZeroDivisionError) as error:
            raise RuntimeFault(str(error), line) from error

    def eval_index(self, node, scope):
        container, key = self.evaluate(node[2], scope), self.evaluate(node[3], scope)
        try:
            return container[key]
        except (LookupError, TypeError) as error:
            raise RuntimeFault(f"{type(error).__name__}: {error}", node[1]) from error

    def eval_call(self, node, scope):
        function = self.evaluate(node[2], scope)
        arguments = [self.evaluate(argument, scope) for argument in node[3]]
        if not callable(function):
            raise RuntimeFault(f"{to_text(function)} is not a function", node[1])
        try:
            return function(*arguments)
        except TypeError as error:
            raise RuntimeFault(str(error), node[1]) from error


TOUR = """
let counter = fn(start) { let n = start; return { "next": fn() { n += 1; return n; }, "get": fn() { return n; } }; };
let c = counter(10);
c.next(); c.next();
print("counter", c.get());
let words = {"one": 1, "two": 2};
words["three"] = words.one + words.two;
print(words, keys(words), "two" in words, not ("four" in words));
fn fact(n) { if n < 2 { return 1; } return n * fact(n - 1); }
print("25! =", fact(25));
let squares = map(fn(x) { return x * x; }, range(1, 8));
print(squares, len(squares), squares[2] + -3 * 2, 7 / 2, -7 / 2, 7.5 / 2, 7 % 4);
for i in range(10) { if i == 2 { continue; } if i > 4 { break; } print("i", i); }
fn fail(what) { throw "failed: " + what; }
try { fail("twice"); } catch message { print(message); }
try { print(1 / 0); } catch message { print(message); }
try { squares[99]; } catch message { print(message); }
try { fact(1, 2); } catch message { print(message); }
try { nothing = 3; } catch message { print(message); }
try { "text" - 1; } catch message { print(message); }
let add = fn(a, b) { return a + b; };
print(partial(add, 40)(2), true and nil, false or "default", fact, [1, [2.5, nil]]);
"""

KERNEL = """
fn fib(n) { if n < 2 { return n; } return fib(n - 1) + fib(n - 2); }
fn sieve(n) {
  let flags = []; let count = 0; let i = 0;
  while i <= n { push(flags, true); i += 1; }
  for p in range(2, n + 1) {
    if flags[p] { count += 1; let k = p * p; while k <= n { flags[k] = false; k += p; } }
  }
  return count;
}
fn sort(items) {
  if len(items) < 2 { return items; }
  let small = []; let large = []; let pivot = items[0];
  for k in range(1, len(items)) { if items[k] < pivot { push(small, items[k]); } else { push(large, items[k]); } }
  return sort(small) + [pivot] + sort(large);
}
let seed = 7;
fn random() { seed = (seed * 16807) % 2147483647; return seed % 1000; }
let items = [];
for i in range(150) { push(items, random()); }
let sorted = sort(items);
result = [fib(14), sieve(400), sorted[0], sorted[75], sorted[149]];
"""

BROKEN = ["let x 3;", "print(1;", "let s = \"abc", "1 = 2;", "let n = 1.2.3;", "if true { print(1); ", "let y = @;", "fn f(1) {}", "x = ;"]


def main():
    repetitions = int(sys.argv[1]) if len(sys.argv) > 1 else 14
    Interpreter().execute(TOUR)
    results = set()
    for _ in range(repetitions):
        interpreter = Interpreter()
        interpreter.scope["result"] = None
        interpreter.execute(KERNEL)
        results.add((tuple(interpreter.scope["result"]), interpreter.executed))
    print(results)
    print([token for token in tokenize('let a1 = "x y" + 3.5 >= b; # note')])
    for source in BROKEN:
        try:
            Interpreter().execute(source)
        except SyntaxFault as fault:
            print(f"{source!r:<24} {fault}")
    try:
        Interpreter().execute("let a = 1;\n\nprint(a +\n b);")
    except RuntimeFault as fault:
        print(type(fault).__name__, fault, fault.line, fault.__cause__, fault.__suppress_context__)


if __name__ == "__main__":
    main()
