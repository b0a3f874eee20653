import importlib
import importlib.abc
import importlib.machinery
import importlib.util
import os
import pkgutil
import runpy
import sys
import tempfile

folder = tempfile.mkdtemp()


def write(name, text):
    path = os.path.join(folder, name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, 'w') as file:
        file.write(text)


write('single.py', 'count = globals().get("count", 0) + 1\nname = __name__\n')
write('pack/__init__.py', '__all__ = ["inner", "value"]\nvalue = 7\n')
write('pack/inner.py', 'from . import value\nfrom .deep import leaf\n')
write('pack/deep/__init__.py', '')
write('pack/deep/leaf.py', 'from .. import value as up\nfrom ...pack import value as again\n' if False
      else 'from .. import value as up\n')
write('spaces/part.py', 'here = 1\n')
write('pack/__main__.py', 'print("main of", __name__, __package__)\n')
write('broken.py', 'import missing_module_xyz\n')
write('cycle_a.py', 'import cycle_b\nx = 1\n')
write('cycle_b.py', 'from cycle_a import x\n')
sys.path.insert(0, folder)

import single
spec = single.__spec__
print(spec.name, os.path.basename(spec.origin), spec.parent, spec.has_location,
      spec.submodule_search_locations, type(spec).__name__, type(spec.loader).__name__)
print(isinstance(single.__loader__, importlib.machinery.SourceFileLoader), single.__loader__ is spec.loader)
print(importlib.reload(single) is single, single.count)
import pack.inner
print(pack.__spec__.parent, pack.__spec__.submodule_search_locations == pack.__path__, pack.inner.value,
      pack.inner.leaf.up, sorted(m for m in sys.modules if m.startswith('pack')))
from pack import *
print(inner is pack.inner, value)
import spaces.part
print(type(spaces.__path__).__name__, spaces.__spec__.origin, spaces.part.here)
for module in (sys, single, pack):
    print(repr(module).replace(folder, 'FOLDER'))
print(importlib.import_module('.inner', 'pack') is pack.inner)
print(importlib.util.find_spec('single') is spec, importlib.util.find_spec('nothing_here'),
      importlib.util.find_spec('pack.deep').name)
for name in ['nothing_here', 'pack.nothing', 'single.nothing', 'broken', 'cycle_a', '..up']:
    try:
        importlib.import_module(name)
    except Exception as error:
        print(type(error).__name__, str(error).replace(folder, 'FOLDER'), getattr(error, 'name', None))
print('broken' in sys.modules, 'cycle_b' in sys.modules)
made = importlib.util.module_from_spec(spec)
spec.loader.exec_module(made)
print(made is not single, made.count, made.name)
print([name for _, name, is_package in pkgutil.iter_modules([folder])])
print([m.name for m in pkgutil.walk_packages(pack.__path__, 'pack.')])
print(runpy.run_path(os.path.join(folder, 'single.py'))['name'])
print(runpy.run_module('single')['name'])
runpy.run_module('pack', run_name='__main__')
print(spec.loader.get_source('single').splitlines()[1], spec.loader.is_package('single'))


class Finder(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    def find_spec(self, name, path, target=None):
        if name == 'invented':
            return importlib.machinery.ModuleSpec(name, self, origin='thin air')

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        module.answer = 42


finder = Finder()
sys.meta_path.insert(0, finder)
import invented
print(invented, invented.answer, invented.__loader__ is finder, invented.__spec__.origin)
sys.meta_path.remove(finder)
sys.modules['absent'] = None
try:
    import absent
except ImportError as error:
    print(type(error).__name__, error)
real = __import__
import builtins


def watching(name, *args, **kwargs):
    print('asked for', name)
    return real(name, *args, **kwargs)


builtins.__import__ = watching
import single as again
from pack import value
builtins.__import__ = real
print(again is single)
print(__spec__, __name__, type(__loader__).__name__)
