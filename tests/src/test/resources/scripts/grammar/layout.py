if True: x = 1; y = 2; print(x, y)
if (True and
        # a comment inside
    not False):
    print("continued",
          "over",

          "blank lines"
          )
total = 1 + \
    2 + \
        3
print(total)


def f(a,
      b=(1,
  2), *,
      c): return (a,
                  b,
        c)


print(f(1, c=3))
class C: pass
class D(C): x = 1; y = 2
print(D.x + D.y)
for i in range(2): print(i, end=" "); print("same line")
while False: pass
else: print("while else")
try: 1 / 0
except ZeroDivisionError: print("caught")
else: print("never")
finally: print("finally")
with open("layout.py", encoding="utf-8") as file, \
     open("layout.py", encoding="utf-8") as other: print(len(file.readline()) == len(other.readline()))
if 1:
  if 2:
        print("uneven indentation")
        if 3:
         print("one more")
  print("back")
if x:
	print("a tab")
values = [
    1,
    2,  # two

    3,
]
print(values, {
    "a": 1,
    **{"b": 2},
}, (
    4
))
    # a comment with odd indentation
def g():
    """Docstring."""
    # only a comment follows
    return 1
    # trailing comment


print(g.__doc__, g()); 
lambda: None; ...; "a string statement"; 42
