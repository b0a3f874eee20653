match = 1
case = 2
type = 3
_ = 4
print(match, case, type, _, match + case, match - 1, match * 2, match == 1)
match[0:1] if isinstance(match, list) else print("conditional")
match = [1, 2]
match[0] = 5
print(match[0], match[-1])
match = print
match("called")
match(*[1, 2], sep="-")
type = lambda x: x
print(type(3))


class type_:
    match = "attr"
    case = property(lambda self: "case")

    def type(self): return "method"


print(type_().match, type_().case, type_().type())


def f(match, case=1, *, type=2): return match, case, type


print(f(1, type=3), f(match=4, case=5))
match (1):
    case 1:
        print("parenthesised subject")
match 1,:
    case [case]:
        print("tuple", case)
match -1:
    case -1:
        print("negative")
match {"a": 1}:
    case {"a": int(x)}:
        print(x)
match not True:
    case False:
        print("not")
match lambda: 0:
    case _:
        print("lambda")
match = case = type = 7
for match in range(2):
    print(match, end=" ")
print([case for case in range(2)], {type: match for type in "a"})
type X = int
print(X.__value__)
del match, case, type
print(type(1))
