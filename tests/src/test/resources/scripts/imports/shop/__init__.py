"""A package."""
print("loading", __name__)
VERSION = "1.2"

from .prices import price_of
from . import cart
