from . import prices, VERSION
from .prices import price_of as p


def total(items):
    return sum(items), VERSION, p is prices.price_of
