name, n, f, items = "World", 42, 3.14159, [1, 2]
print(f"Hello {name}!", f"{n:5}|{n:<5}|{n:^5}|{n:>5}|{n:05}|{n:+}|{n:,}|{n:x}|{n:#x}|{n:b}|{n:o}|{n:e}|{n:%}")
print(f"{f:.2f} {f:10.3f} {f:<10.1f}| {f:e} {f:g} {f:.0f} {f!r} {f:+.1%}")
print(f"{name!r} {name!s:>10} {name!a} {'é'!a} {name:*^15} {name:.3} {name[0]} {name.upper()!r:_<10}")
print(f"{n=} {n = } {n=:5} {n=!r} {name=} { n + 1 = } {items[0]=}")
width, precision = 10, 4
print(f"{f:{width}.{precision}} {f:{width}.{precision - 2}f} {name:{'>'}{width}} {n:{'0'}{width}{'x'}}")
print(f"{{literal}} {{{n}}} {'nested ' + f'{name + f"{n}"}'} {"same quotes"} {f"{f"{1 + 1}"}"}")
print(f"""multi
{n} line {
    n +
    1  # a comment
} end""")
print(f"{(lambda x: x + 1)(2)} {n if n > 3 else 'small'} {[i for i in range(3)]} { {'a': 1}['a'] } {(twice := lambda x: x * 2)(3)}")
print(f"{'a' 'b'} {n:>{width}}{n!s:>{width}}" f" implicit {n}" " plain {n}" rf"\n{n}\t" fr'\{n}')
print(f"\N{GREEK SMALL LETTER ALPHA} \x41 \u00e9 {'\n'.join(['x', 'y'])} {chr(10)!r}")
print(f"{1_000_000:,} {1_000_000:_} {0xFFFF:_x} {1234567.891:,.2f} {-5:=+8} {5: } {True} {True:5} {None} {None!s:>6}")
print(f"{n!r:^{width}}|{3 == 3} {n != 3} {n >= 3:d} {'yes' if not n else 'no'} {print!r:.9}")


class F:
    def __format__(self, spec): return f"F<{spec}>"
    def __str__(self): return "S"
    def __repr__(self): return "R"


x = F()
print(f"{x} {x:abc} {x!s} {x!r:>3} {x=} {x=!s} {x=:q} {x:{n}{name}}")
for case in ("f'{n:d}' f'{name:d}'", "f'{n:.2d}'", "f'{name:+}'", "f'{items:5}'", "f'{None:5}'", "f'{n:q}'", "f'{f:x}'", "f'{n:10,b}'", "f'{missing}'", "f'{name:,}'", "f'{1j:d}'", "f'{n:c}' f'{-1:c}'"):
    try:
        print(eval(case))
    except Exception as error:
        print(type(error).__name__, error)
print(f"", f"{''}", f"{' '}" f"", len(f"{n}" * 2), f"{n}"f"{n}", f'{n}' "'" f"{'"'}")
def gen():
    print(f"{(yield 1)} {late if (late := 2) else 3}")
list(gen())
