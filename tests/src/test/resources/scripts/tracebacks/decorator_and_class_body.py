def decorate(cls):
    raise TypeError("cannot decorate")


class Fine:
    value = 3


@decorate
class Broken:
    x = 1

    def method(self):
        pass


print("never")
