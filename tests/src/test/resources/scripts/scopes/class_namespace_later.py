# Annotation scopes of a class see what becomes of the class after its body.
class X:
    T = int
    def foo[U: T](self): ...
    type Alias = T

print("__classdictcell__" in X.__dict__)
X.T = float
print(X.foo.__type_params__[0].__bound__, X.Alias.__value__)


class Seen(type):
    def __new__(mcls, name, bases, namespace):
        print(type(namespace.get("__classdictcell__")))
        return super().__new__(mcls, name, bases, namespace)


class Y(metaclass=Seen):
    type Alias = later

    def method[V: later](self): ...


Y.later = "after the body"
print(Y.Alias.__value__, Y.method.__type_params__[0].__bound__)
for key in "__classcell__", "__classdictcell__":
    try:
        type("A", (), {key: 1})
    except TypeError as e:
        print(e)


# The dict of an exception comes from a built-in class: it cannot be deleted.
class Plain:
    pass


class Mixed(Plain, Exception):
    pass


class Both(Exception, Plain):
    pass


for instance in Plain(), Mixed(), Both():
    instance.__dict__ = {"a": 1}
    try:
        del instance.__dict__
        print("deleted")
    except TypeError as e:
        print(e)
