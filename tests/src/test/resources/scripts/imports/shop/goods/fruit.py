from .. import VERSION
from . import public

loaded = "once"
print("loading", __name__)


def apple():
    return "apple " + VERSION


def banana():
    return "banana " + public()
