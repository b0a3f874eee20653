class Temperature:
    def __init__(self, celsius):
        self.celsius = celsius

    @property
    def celsius(self):
        """Degrees Celsius."""
        return self._celsius

    @celsius.setter
    def celsius(self, value):
        if value < -273.15:
            raise ValueError("too cold")
        self._celsius = value

    @celsius.deleter
    def celsius(self):
        del self._celsius

    @property
    def fahrenheit(self):
        return self._celsius * 9 / 5 + 32

    kelvin = property(lambda self: self._celsius + 273.15, None, None, "Kelvin")
    write_only = property(fset=lambda self, v: print("set", v))


t = Temperature(100)
print(t.celsius, t.fahrenheit, t.kelvin, Temperature.celsius.__doc__, Temperature.kelvin.__doc__)
t.celsius = 0
t.write_only = 3


def attempt(code):
    try:
        exec(code)
    except (AttributeError, ValueError) as error:
        print(type(error).__name__, error)


attempt("t.celsius = -300")
attempt("t.fahrenheit = 1")
attempt("del t.kelvin")
attempt("t.write_only")
del t.celsius
attempt("t.celsius")
attempt("Temperature.celsius.fget = 1")


class Warmer(Temperature):
    @Temperature.celsius.getter
    def celsius(self):
        return self._celsius + 1


w = Warmer(10)
print(w.celsius, Warmer.celsius is Temperature.celsius, isinstance(Warmer.celsius, property))
w.celsius = 20
print(w.celsius, type(Temperature.fahrenheit.fget).__name__, Temperature.fahrenheit.fset)


class Broken:
    @property
    def value(self):
        return self.missing

    def __getattr__(self, name):
        return f"fallback {name}"


print(Broken().value)
print(property().fget, type(property(lambda s: 1)))
