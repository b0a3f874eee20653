import gc
import sys
import warnings


async def forgotten():
    pass


def catch(f):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        f()
        gc.collect()
    for w in caught:
        lines = str(w.message).splitlines()
        print(w.category.__name__, lines[0], len(lines))


def forget():
    forgotten()


catch(forget)
sys.set_coroutine_origin_tracking_depth(2)
c = forgotten()
print([(line > 0, name) for file, line, name in c.cr_origin])
c.close()
catch(forget)
sys.set_coroutine_origin_tracking_depth(0)
c = forgotten()
print(c.cr_origin)
catch(c.close)


def cleared():
    c.cr_frame.clear()


c = forgotten()
catch(cleared)
c.close()


def generator():
    yield


def old_throw():
    try:
        generator().throw(ValueError, 'value', None)
    except ValueError as e:
        print(repr(e))


catch(old_throw)


async def agen():
    yield


def old_athrow():
    try:
        agen().athrow(ValueError, 'value').send(None)
    except ValueError as e:
        print(repr(e))


catch(old_athrow)
with warnings.catch_warnings():
    warnings.simplefilter('error')
    try:
        generator().throw(ValueError, 'value')
    except DeprecationWarning as e:
        print('raised', e)
print(generator().send.__doc__)
print(generator().__next__.__doc__, forgotten.__code__.co_flags & 0x80)
