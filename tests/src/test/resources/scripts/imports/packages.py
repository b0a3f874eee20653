import shop
import shop.goods.fruit
import shop.goods as goods
from shop import VERSION, price_of
from shop.goods import *
from shop.goods.fruit import apple as a, banana
from shop import cart as basket

print(shop.__name__, shop.__package__, shop.goods.fruit.__name__, shop.goods.fruit.__package__)
print(VERSION, price_of("apple"), a(), banana(), goods.fruit.apple is a)
print(public(), "hidden" in globals(), "_private" in globals(), basket.total([1, 2]))
print(shop.__file__.endswith("shop/__init__.py"), shop.goods.fruit.__file__.endswith("fruit.py"), len(shop.__path__))
import sys
print(sorted(name for name in sys.modules if name.split(".")[0] == "shop"))
import shop.goods.fruit as again
print(again is sys.modules["shop.goods.fruit"], again.loaded)
