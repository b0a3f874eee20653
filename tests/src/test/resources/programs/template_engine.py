"""A template engine without regular expressions: lexer, parser to nodes, filters, loops, inheritance and escaping."""

import sys
from functools import partial, reduce


class TemplateError(Exception):
    def __init__(self, message, name, line):
        super().__init__(f"{name}:{line}: {message}")
        self.line = line


class Markup(str):
    """Text that is already safe."""

    def __add__(self, other):
        return Markup(str(self) + (other if isinstance(other, Markup) else escape(other)))


def escape(value):
    if isinstance(value, Markup):
        return value
    text = str(value)
    for raw, safe in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;"), ("'", "&#39;")):
        text = text.replace(raw, safe)
    return Markup(text)


OPENERS = {"{{": "}}", "{%": "%}", "{#": "#}"}


def lex(source, name):
    """Yields (kind, text, line)."""
    position, line = 0, 1
    while position < len(source):
        start = position
        while (position := source.find("{", position)) >= 0 and source[position : position + 2] not in OPENERS:
            position += 1
        if position < 0:
            position = len(source)
        if position > start:
            text = source[start:position]
            yield "text", text, line
            line += text.count("\n")
        if position < len(source):
            opener = source[position : position + 2]
            end = source.find(OPENERS[opener], position)
            if end < 0:
                raise TemplateError(f"{opener} is never closed", name, line)
            inside = source[position + 2 : end]
            if opener != "{#":
                yield opener, inside.removeprefix("-").removesuffix("-").strip(), line
            line += inside.count("\n")
            position = end + 2
            if inside.endswith("-"):
                while position < len(source) and source[position].isspace():
                    line += source[position] == "\n"
                    position += 1


def words(text):
    """Splits an expression at spaces, keeping quoted strings and the operators | : , ( ) whole."""
    word, quote = [], None
    for c in text + " ":
        if quote:
            word.append(c)
            if c == quote:
                quote = None
        elif c in "'\"":
            quote = c
            word.append(c)
        elif c.isspace() or c in "|:,()":
            if word:
                yield "".join(word)
                word.clear()
            if not c.isspace():
                yield c
        else:
            word.append(c)


class Undefined:
    def __init__(self, name):
        self.name = name

    def __str__(self):
        return ""

    def __bool__(self):
        return False

    def __iter__(self):
        return iter(())

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return Undefined(f"{self.name}.{name}")


class Context:
    def __init__(self, **values):
        self.scopes = [values]

    def __enter__(self):
        self.scopes.append({})
        return self

    def __exit__(self, *error):
        self.scopes.pop()

    def __setitem__(self, name, value):
        self.scopes[-1][name] = value

    def __getitem__(self, name):
        for scope in reversed(self.scopes):
            if name in scope:
                return scope[name]
        return Undefined(name)

    def resolve(self, path):
        first, *rest = path.split(".")
        return reduce(self.step, rest, self[first])

    @staticmethod
    def step(value, name):
        try:
            return value[int(name) if name.isdigit() else name]
        except (TypeError, LookupError):
            value = getattr(value, name, None) if not name.startswith("_") else None
            return value() if callable(value) else Undefined(name) if value is None else value


FILTERS = {}


def filter_(function=None, *, name=None):
    if function is None:
        return partial(filter_, name=name)
    FILTERS[name or function.__name__] = function
    return function


@filter_
def upper(value):
    return str(value).upper()


@filter_
def title(value):
    return str(value).title()


@filter_
def length(value):
    return len(value)


@filter_
def default(value, other=""):
    return value if value or value == 0 else other


@filter_
def join(value, separator=", "):
    return str(separator).join(map(str, value))


@filter_
def truncate(value, size=10, end="…"):
    text = str(value)
    return text if len(text) <= size else text[: size - len(end)].rstrip() + end


@filter_(name="format")
def format_filter(value, spec):
    return format(value, spec)


@filter_
def safe(value):
    return Markup(value)


@filter_
def sort(value, by=None):
    return sorted(value, key=(lambda item: Context.step(item, by)) if by else None)


@filter_
def batch(value, size):
    return [value[i : i + size] for i in range(0, len(value), size)]


@filter_
def plural(n, one="", many="s"):
    return one if n == 1 else many


class Expression:
    """value | filter: argument, argument | filter …, and comparisons with not, and, or, in."""

    COMPARE = {
        "==": lambda a, b: a == b,
        "!=": lambda a, b: a != b,
        "<": lambda a, b: a < b,
        ">": lambda a, b: a > b,
        "in": lambda a, b: a in b,
    }

    def __init__(self, text, fail):
        self.words = list(words(text))
        self.fail = fail
        self.position = 0
        self.evaluate = self.either()
        if self.position < len(self.words):
            fail(f"unexpected {self.words[self.position]!r}")

    def peek(self):
        return self.words[self.position] if self.position < len(self.words) else None

    def take(self, *expected):
        word = self.peek()
        if word is None or (expected and word not in expected):
            return None
        self.position += 1
        return word

    def either(self):
        left = self.both()
        while self.take("or"):
            left = (lambda a, b: lambda context: a(context) or b(context))(left, self.both())
        return left

    def both(self):
        left = self.negation()
        while self.take("and"):
            left = (lambda a, b: lambda context: a(context) and b(context))(left, self.negation())
        return left

    def negation(self):
        if self.take("not"):
            inner = self.negation()
            return lambda context: not inner(context)
        left = self.filtered()
        if operator := self.take(*self.COMPARE):
            compare, right = self.COMPARE[operator], self.filtered()
            return lambda context: compare(left(context), right(context))
        return left

    def filtered(self):
        value = self.atom()
        while self.take("|"):
            name = self.take()
            if name not in FILTERS:
                self.fail(f"no filter {name!r}")
            arguments = []
            if self.take(":"):
                arguments.append(self.atom())
                while self.take(","):
                    arguments.append(self.atom())
            value = self.apply(FILTERS[name], value, arguments)
        return value

    @staticmethod
    def apply(function, value, arguments):
        return lambda context: function(value(context), *(a(context) for a in arguments))

    def atom(self):
        word = self.take()
        match word:
            case None:
                self.fail("expression ends early")
            case "(":
                inner = self.either()
                if not self.take(")"):
                    self.fail("expected )")
                return inner
            case "true" | "false":
                return lambda context: word == "true"
            case str() if word[0] in "'\"":
                return lambda context: word[1:-1]
            case str() if word.lstrip("-").replace(".", "", 1).isdigit():
                number = float(word) if "." in word else int(word)
                return lambda context: number
            case str() if word[0].isalpha():
                return lambda context: context.resolve(word)
            case _:
                self.fail(f"unexpected {word!r}")


class Parser:
    def __init__(self, environment, name, source):
        self.environment = environment
        self.name = name
        self.tokens = list(lex(source, name))
        self.position = 0
        self.line = 1
        self.blocks = {}
        self.parent = None

    def fail(self, message):
        raise TemplateError(message, self.name, self.line)

    def expression(self, text):
        return Expression(text, self.fail).evaluate

    def body(self, *stops):
        """Parses until one of the stop words; returns the nodes and what stopped it."""
        nodes = []
        while self.position < len(self.tokens):
            kind, text, self.line = self.tokens[self.position]
            self.position += 1
            if kind == "text":
                nodes.append(partial(self.render_text, text))
            elif kind == "{{":
                nodes.append(partial(self.render_value, self.expression(text)))
            else:
                word, _, rest = text.partition(" ")
                if word in stops:
                    return nodes, (word, rest.strip())
                handler = getattr(self, "tag_" + word, None)
                if handler is None:
                    self.fail(f"unknown tag {word!r}")
                if node := handler(rest.strip()):
                    nodes.append(node)
        if stops:
            self.fail(f"expected {' or '.join(stops)}")
        return nodes, None

    @staticmethod
    def render_text(text, context, blocks):
        yield text

    @staticmethod
    def render_value(evaluate, context, blocks):
        yield escape(evaluate(context))

    def tag_if(self, condition):
        branches = [(self.expression(condition), None)]
        while True:
            nodes, (word, rest) = self.body("elif", "else", "endif")
            branches[-1] = (branches[-1][0], nodes)
            if word == "endif":
                break
            branches.append((self.expression(rest) if word == "elif" else (lambda context: True), None))

        def render(context, blocks):
            for test, nodes in branches:
                if test(context):
                    yield from render_all(nodes, context, blocks)
                    break

        return render

    def tag_for(self, header):
        names, found, rest = header.partition(" in ")
        if not found:
            self.fail("for without in")
        names = [name.strip() for name in names.split(",")]
        source = self.expression(rest)
        nodes, (word, _) = self.body("empty", "endfor")
        otherwise = self.body("endfor")[0] if word == "empty" else []

        def render(context, blocks):
            items = list(source(context))
            if not items:
                yield from render_all(otherwise, context, blocks)
            outer = context["loop"]
            with context:
                for index, item in enumerate(items):
                    if len(names) == 1:
                        context[names[0]] = item
                    else:
                        for name, part in zip(names, item, strict=True):
                            context[name] = part
                    context["loop"] = {"index": index + 1, "first": not index, "last": index == len(items) - 1, "outer": outer}
                    yield from render_all(nodes, context, blocks)

        return render

    def tag_set(self, text):
        name, _, value = text.partition("=")
        evaluate = self.expression(value)

        def render(context, blocks):
            context[name.strip()] = evaluate(context)
            yield ""

        return render

    def tag_block(self, name):
        if name in self.blocks:
            self.fail(f"block {name!r} is defined twice")
        self.blocks[name], _ = self.body("endblock")

        def render(context, blocks):
            yield from render_all(blocks[name], context, blocks)

        return render

    def tag_extends(self, name):
        self.parent = self.environment.get(name.strip("'\""))

    def tag_include(self, name):
        template = self.environment.get(name.strip("'\""))

        def render(context, blocks):
            with context:
                yield from template.stream(context)

        return render


def render_all(nodes, context, blocks):
    for node in nodes:
        yield from node(context, blocks)


class Template:
    def __init__(self, environment, name, source):
        parser = Parser(environment, name, source)
        self.nodes, _ = parser.body()
        self.blocks = parser.blocks
        self.parent = parser.parent

    def stream(self, context, overriding=None):
        blocks = self.blocks | (overriding or {})
        if self.parent is not None:
            yield from self.parent.stream(context, blocks)
        else:
            yield from render_all(self.nodes, context, blocks)

    def render(self, **values):
        return "".join(self.stream(Context(**values)))


class Environment:
    def __init__(self, **sources):
        self.sources = sources
        self.compiled = {}

    def get(self, name):
        if name not in self.compiled:
            if name not in self.sources:
                raise TemplateError("no such template", name, 0)
            self.compiled[name] = Template(self, name, self.sources[name])
        return self.compiled[name]

    def text(self, source, **values):
        return Template(self, "text", source).render(**values)


ENVIRONMENT = Environment(
    base="<html><title>{% block title %}Untitled{% endblock %}</title>\n{% block body %}{% endblock %}\n{# footer #}{% include 'footer' %}</html>",
    footer="<i>{{ author | default: 'anonymous' }}</i>",
    page="""\
{% extends 'base' %}
{% block title %}{{ title | title }}{% endblock %}
{% block body %}
{% for product in products | sort: 'price' -%}
  {{ loop.index | format: '>2' }}. {{ product.name | truncate: 12 }} {{ product.price | format: '8.2f' }}
  {%- if product.stock == 0 %} sold out{% elif product.stock < 5 and not loop.last %} only {{ product.stock }} left{% endif %}
  {%- for tag in product.tags %}{% if loop.first %} [{% endif %}{{ tag }}{% if loop.last %}]{% else %}|{% endif %}{% endfor %}
{% empty -%}
nothing to sell
{% endfor %}
{% set n = products | length %}{{ n }} product{{ n | plural }}
{% endblock %}""",
)


class Product:
    def __init__(self, name, price, stock, *tags):
        self.name, self.price, self.stock, self.tags = name, price, stock, tags


def main():
    repetitions = int(sys.argv[1]) if len(sys.argv) > 1 else 450
    products = [
        Product("Teapot <large>", 34.5, 3, "kitchen", "steel"),
        Product("Cup & saucer", 7.25, 0, "kitchen"),
        Product("Extraordinarily long name", 120, 9),
        Product('"Quoted"', 0.99, 2, "a", "b", "c"),
    ]
    page = ENVIRONMENT.get("page")
    for _ in range(repetitions):
        output = page.render(title="all products", products=products, author="J. & K.")
        many = ENVIRONMENT.get("page").render(title="t", products=products * 3)
    print(output)
    print(len(many), sum(map(ord, many)))
    print(page.render(products=[]))
    text = ENVIRONMENT.text
    print(text("{% for k, v in d.items %}{{ k }}={{ v | upper }};{% endfor %}", d={"a": "x", "b": "<y>"}))
    print(text("{% for row in rows | batch: 3 %}{{ row | join: '-' }}/{{ loop.outer.index }} {% endfor %}{{ loop }}", rows=list(range(7))))
    print(text("{{ missing }}{{ missing.deep.er }}{{ s | safe }}{{ s }}{{ s.0 }}{{ s.upper }}{{ n.real }}", s="<b>", n=5))
    print(text("{% if 'a' in word or n > 3 and not (true == false) %}yes{% else %}no{% endif %}", word="xyz", n=4))
    print(repr(Markup("<b>") + "<i>"), text("{{ 'a | b' }} {{ -1.5 }} { {x} }{{ f | format: '.3e' }}", f=12345.678))
    for bad in (
        "{{ x",
        "line\n{% if x %}",
        "{% for x %}{% endfor %}",
        "{{ x | nothing }}",
        "\n\n{% fly %}",
        "{{ }}",
        "{{ a b }}",
        "{% endif %}",
        "{% block a %}{% endblock %}{% block a %}{% endblock %}",
        "{% include 'gone' %}",
        "{{ (a }}",
        "{{ ) }}",
    ):
        try:
            print(text(bad))
        except TemplateError as error:
            print(f"{bad!r}: {error}")
    try:
        text("{% for a, b in pairs %}{{ a }}{% endfor %}", pairs=[(1, 2, 3)])
    except ValueError as error:
        print("ValueError:", error)


if __name__ == "__main__":
    main()
