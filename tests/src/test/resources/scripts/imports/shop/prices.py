print("loading", __name__, __package__)
_table = {"apple": 3}


def price_of(name):
    from .goods.fruit import apple
    return _table[name], apple()
