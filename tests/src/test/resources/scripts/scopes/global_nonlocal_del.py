x = "global"


def reads():
    return x


def writes():
    global x, y
    x = "written"
    y = "created"


def local_error():
    print(x)
    x = 1


def shadow():
    x = "shadow"

    def inner():
        global x
        return x

    return inner(), x


writes()
print(reads(), y, shadow())
try:
    local_error()
except UnboundLocalError as error:
    print(error)


def deleting():
    z = 1
    del z
    try:
        z
    except UnboundLocalError as error:
        print(error)
    try:
        del z
    except UnboundLocalError as error:
        print(error)


deleting()


def delete_global():
    global y
    del y


delete_global()
try:
    y
except NameError as error:
    print(error)
try:
    delete_global()
except NameError as error:
    print(error)

len = lambda items: "shadowed"
print(len([]))
del len
print(len([]))


class Body:
    x = x + " in class"
    copy = [x for _ in range(1)]

    def method(self):
        return x


print(Body.x, Body.copy, Body().method())


def loop_variable():
    for i in range(3):
        pass
    return i


print(loop_variable())
print(sorted(name for name in globals() if not name.startswith("_")))
print(sorted((lambda a, b: locals())(1, 2)))
