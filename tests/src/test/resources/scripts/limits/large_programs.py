many = {f"k{i}": i for i in range(5000)}
exec("\n".join(f"v{i} = {i}" for i in range(2000)))
print(v1999 + v0, len(many))
exec("def f(" + ", ".join(f"a{i}=0" for i in range(300)) + "):\n    return " + " + ".join(f"a{i}" for i in range(300)))
print(f(1, 2, a299=5), f(*range(300)), f(**{f"a{i}": 1 for i in range(300)}))
exec("x = [" + ", ".join(map(str, range(3000))) + "]")
print(sum(x), len(x))
exec("s = '" + "ab" * 50000 + "'")
print(len(s), s.count("ba"))
exec("y = 0\nif y == 0: y = 1\n" + "".join(f"elif y == {i}: y = {i + 1}\n" for i in range(1, 500)))
print(y)
exec("def nest():\n" + "".join("    " * (i + 1) + f"for i{i} in range(1):\n" for i in range(18)) + "    " * 19 + "return 'innermost'\n")
print(nest())
exec("def many_locals():\n" + "".join(f"    x{i} = {i}\n" for i in range(1000)) + "    return x0 + x999, len(locals())\n")
print(many_locals())
lines = "\n".join(f"def g{i}(x): return x + {i}" for i in range(500))
exec(lines)
total = 0
for i in range(500):
    total = globals()[f"g{i}"](total) % 1000003
print(total)
print(eval("1" + " + 1" * 2000), eval("[" * 60 + "]" * 60), len(eval("{" + ",".join(f"{i}:{i}" for i in range(2000)) + "}")))
