class Base:
    value = "base value"

    def __init__(self, tag):
        self.tag = tag

    def hello(self):
        return f"Base.hello {self.tag}"

    @classmethod
    def make(cls):
        return cls("made")

    @staticmethod
    def free():
        return "free"

    @property
    def prop(self):
        return "base prop"


class Child(Base):
    value = "child value"

    def __init__(self, tag):
        super().__init__(tag.upper())

    def hello(self):
        return "Child+" + super().hello() + "+" + super(Child, self).hello()

    @classmethod
    def make(cls):
        made = super().make()
        return made, super().value

    @staticmethod
    def free():
        return super(Child, Child).free()

    @property
    def prop(self):
        return "child " + super().prop

    def nested(self):
        return [super(Child, self).value for _ in range(1)], (lambda: super(Child, self).tag if False else self.tag)()

    def in_lambda(self):
        return (lambda: super().hello())()

    def which(self):
        return __class__, super().__thisclass__, super().__self_class__


c = Child("x")
print(c.hello(), Child.make()[0].tag, Child.make()[1], Child.free(), c.prop)
print(c.nested(), c.which())
print(super(Child, c).value, super(Child, Child).make().tag)


def attempt(f):
    try:
        print(f())
    except (TypeError, RuntimeError, AttributeError) as error:
        print(type(error).__name__, error)


attempt(lambda: super().x)
attempt(lambda: super(Child, 3).x)
attempt(lambda: super(3, c))
attempt(lambda: super(Child, c).tag)
attempt(c.in_lambda)


def outside(self):
    return super().hello()


Child.outside = outside
attempt(c.outside)


class Deleted(Base):
    def method(self):
        del self
        return super().hello()


attempt(Deleted("y").method)
print(str(super(Child, c)).startswith("<super: <class 'Child'>, <Child object>>"))
unbound = super(Child)
print(unbound.__get__(c, Child).hello())
