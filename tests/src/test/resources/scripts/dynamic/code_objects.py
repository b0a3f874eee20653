"""Docstring."""
import types


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


def f(a, /, b=1, *c, d, e=2, **g):
    "doc"
    x = lambda: a
    y = [v * 2 for v in c if v is not None]
    print(type(x), "text", -1, 2 + 3, (1, "z"), b in [1, 2], sep="")
    w: int = 5

    def inner():
        return x, w

    return inner


def shown(constant):
    return constant.co_name if isinstance(constant, types.CodeType) else constant


code = f.__code__
print(code.co_name, code.co_qualname, code.co_firstlineno, code.co_filename == __file__)
print(code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount, code.co_nlocals)
print(code.co_varnames, code.co_cellvars, code.co_freevars, code.co_names)
print([shown(constant) for constant in code.co_consts], hex(code.co_flags))
print(type(code.co_stacksize), type(code.co_code), len(code.co_code) % 2)
inner = [c for c in code.co_consts if isinstance(c, types.CodeType)][1]
print(inner.co_qualname, inner.co_freevars, hex(inner.co_flags), f(1, d=2).__code__ is inner)


def generator():
    yield 1


async def coroutine():
    pass


async def async_generator():
    yield 1


class Base:
    def method(self):
        return super().method()

    @staticmethod
    def nested():
        def deep(*args):
            return (x for x in args)

        return deep


for function in (generator, coroutine, async_generator, Base.method, Base.nested()):
    c = function.__code__
    print(c.co_qualname, hex(c.co_flags), c.co_consts[0], c.co_freevars)
genexp = Base.nested().__code__.co_consts[1]
print(genexp.co_name, genexp.co_varnames, genexp.co_argcount, hex(genexp.co_flags))
module = compile("import os.path as p\nfrom a import b as c\nx = 1\ndef g(): pass\n", "m.py", "exec")
print(module.co_name, module.co_names, [shown(c) for c in module.co_consts], module.co_flags)
print(compile("1 + y", "m.py", "eval").co_names, module.co_varnames, module.co_argcount)
body = compile("class C(B):\n '''d'''\n x = 1\n def m(self): return __class__\n", "m", "exec").co_consts[0]
print(body.co_name, body.co_names, [shown(c) for c in body.co_consts], body.co_cellvars)

lines = sorted({line for _, _, line in code.co_lines() if line})
print([line - code.co_firstlineno for line in lines])
positions = list(code.co_positions())
print(len(positions) == len(code.co_code) // 2, (code.co_firstlineno + 4, code.co_firstlineno + 4, 4, 65) in positions)


def fails():
    return [1].é + ("é" + 1)


try:
    fails()
except (AttributeError, TypeError) as error:
    tb = error.__traceback__.tb_next
    position = list(tb.tb_frame.f_code.co_positions())[tb.tb_lasti // 2]
    print(position[0] - fails.__code__.co_firstlineno, position[2:])

text = "def h(a):\n  '''d'''\n  return a + 1\n"
one, two = (compile(text, name, "exec").co_consts[0] for name in ("a", "b"))
other = compile(text.replace("+", "-"), "a", "exec").co_consts[0]
print(one == two, hash(one) == hash(two), one is two, one == other, one != other, one == 1)
print(one == one.replace(co_name="x"), one == one.replace(), one == one.replace(co_filename="zz"))
changed = one.replace(co_name="n", co_qualname="q.n", co_filename="new.py", co_firstlineno=50)
print(changed.co_name, changed.co_qualname, changed.co_filename, changed.co_firstlineno, one.co_name)
made = types.FunctionType(changed, {})
print(made.__name__, made.__qualname__, made(4), made.__doc__)
documented = one.replace(co_consts=("other",) + one.co_consts[1:])
print(documented.co_consts, types.FunctionType(documented, {}).__doc__)
print(one.replace(co_flags=one.co_flags | 0x100).co_flags - one.co_flags)
attempt(lambda: one.replace(1))
attempt(lambda: one.replace(zzz=1))
attempt(lambda: one.replace(co_name=1))
attempt(lambda: one.replace(co_argcount="a"))
attempt(lambda: one.replace(co_consts=[1]))
attempt(lambda: one < two)
for name in ("co_name", "co_consts", "co_code", "co_varnames", "co_other"):
    attempt(lambda: setattr(one, name, 1))
print(repr(one).split(" at ")[0], repr(one).split(", ", 1)[1], {one: 1}[two])
import warnings

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(type(code.co_lnotab).__name__)
print([str(w.message) for w in caught])
