class Unprintable(Exception):
    def __str__(self):
        raise RuntimeError("in __str__")


class NoText(Exception):
    pass


try:
    raise NoText()
except NoText as error:
    error.__notes__ = "odd notes"
    raise Unprintable
