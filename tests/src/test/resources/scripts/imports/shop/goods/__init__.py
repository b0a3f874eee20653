print("loading", __name__)
from ..prices import price_of as hidden
from .. import VERSION as _private

__all__ = ["public", "fruit"]


def public():
    return __name__
