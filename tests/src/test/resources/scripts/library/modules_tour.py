import abc, collections, contextlib, contextvars, copy, dataclasses, datetime, decimal, enum, fractions
import functools, glob, inspect, io, itertools, json, linecache, marshal, operator, os, pathlib, pickle
import pprint, queue, random, re, reprlib, shutil, statistics, string, tempfile, textwrap, tokenize
import traceback, types, typing, urllib.parse, uuid, codecs, configparser, logging, argparse, calendar
import concurrent.futures, difflib, fnmatch, heapq, bisect, html, base64, timeit, numbers, signal, errno, stat


class Shape(abc.ABC):
    @abc.abstractmethod
    def area(self): ...


try:
    Shape()
except TypeError as error:
    print(error)


@Shape.register
class Square:
    pass


print(isinstance(Square(), Shape), issubclass(int, Shape), isinstance([], collections.abc.Sequence))


@dataclasses.dataclass(order=True, frozen=True)
class Point:
    x: int
    y: int = 2
    tags: list = dataclasses.field(default_factory=list, compare=False)


print(Point(1), Point(1) < Point(2), dataclasses.asdict(Point(3)), dataclasses.replace(Point(1), y=9))


class Color(enum.Enum):
    RED = 1
    GREEN = enum.auto()


class Mode(enum.IntFlag):
    R = 4
    W = 2


print(list(Color), Color('2' and 2), Mode.R | Mode.W, Mode(6), repr(Mode.R))
print(json.dumps({'a': [1, 2.5, None, True], 'é': 'ü'}, sort_keys=True), json.loads('[1, {"x": "\\u00e9"}]'))
print(datetime.date(2024, 2, 29) + datetime.timedelta(days=366), datetime.datetime(2024, 1, 2, 3, 4, 5).isoformat())
print(decimal.Decimal('1.10') + decimal.Decimal('2.205'), fractions.Fraction(3, 4) + 1, statistics.median([3, 1, 2]))
print(textwrap.fill('the quick brown fox jumps', 12).splitlines(), textwrap.dedent('  a\n    b'))
print(string.Template('$who likes ${what}').substitute(who='tim', what='kung pao'), string.Formatter().format('{0.real:>4}', 5))
pprint.pprint({'key' * 5: list(range(30)), 'b': {'nested': (1, 2)}}, width=60)
Pair = collections.namedtuple('Pair', 'left right', defaults=[0])
print(Pair(1), Pair(1)._replace(right=5), pickle.loads(pickle.dumps(Pair(3, 4))) == (3, 4))
print(pickle.loads(pickle.dumps([Point(1), {1, 2}, {'a': (None, True)}, Color.RED, 1.5, b'x'])))
print(copy.deepcopy([[1], {'a': [2]}]), collections.Counter('abracadabra').most_common(2), collections.ChainMap({1: 2}, {3: 4})[3])
od = collections.OrderedDict(a=1, b=2)
od.move_to_end('a')
print(od, collections.defaultdict(list, x=[1]), collections.deque([1, 2], maxlen=1))


@functools.lru_cache(maxsize=None)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


@functools.singledispatch
def kind(x):
    return 'object'


@kind.register
def _(x: int):
    return 'int'


print(fib(50), fib.cache_info(), kind(1), kind(''), functools.partial(int, base=2)('101'))


@contextlib.contextmanager
def entering(name):
    print('enter', name)
    try:
        yield name.upper()
    finally:
        print('leave', name)


with contextlib.ExitStack() as stack:
    print(stack.enter_context(entering('a')), stack.enter_context(entering('b')))
with contextlib.suppress(KeyError), contextlib.redirect_stdout(io.StringIO()) as out:
    print('hidden')
    raise KeyError
print(repr(out.getvalue()))
print(inspect.signature(Point), inspect.signature(entering))
print(inspect.getsource(entering).splitlines()[1], inspect.isgeneratorfunction(fib), inspect.getdoc(Shape))
try:
    1 / 0
except ZeroDivisionError as error:
    print(traceback.format_exc().splitlines()[-1], traceback.format_exception_only(error))
print(typing.get_type_hints(Point)['x'], typing.Optional[int], typing.List[typing.Dict[str, int]], typing.get_args(dict[str, int]))
T = typing.TypeVar('T')


class Box(typing.Generic[T]):
    pass


print(Box[int], Box.__parameters__, typing.get_origin(Box[int]), typing.Union[int, str, int])
print([t.string for t in tokenize.generate_tokens(io.StringIO('x = [1,\n 2] # c\n').readline)])
print(marshal.loads(marshal.dumps([1, 'é', (None, 2.5, b'x'), {1: 2}, 10 ** 30])))
var = contextvars.ContextVar('var', default=1)
token = var.set(2)
print(var.get(), contextvars.copy_context()[var], contextvars.Context().run(var.get))
var.reset(token)
print(var.get())
print(urllib.parse.urlsplit('http://h:80/p?q=1#f').port, urllib.parse.quote('a b/ü'), html.escape('<&>'), base64.b64encode(b'hi'))
print(codecs.lookup('utf8').name, codecs.decode('uryyb', 'rot13'), codecs.encode(b'ab', 'hex'), 'Ÿ'.encode('cp1252'))
parser = configparser.ConfigParser()
parser.read_string('[s]\na = 1\nb = %(a)s2\n')
print(parser['s']['b'], argparse.Namespace(a=1), calendar.monthrange(2024, 2))
with concurrent.futures.ThreadPoolExecutor(2) as pool:
    print(list(pool.map(pow, [2, 3], [3, 2])))
print(difflib.get_close_matches('appel', ['ape', 'apple']), fnmatch.filter(['a.py', 'b.c'], '*.py'), reprlib.repr(list(range(99))))
random.seed(7)
print(random.randint(1, 100), random.sample(range(10), 3), random.choice('abc'), round(random.gauss(0, 1), 12))
with tempfile.TemporaryDirectory() as folder:
    path = pathlib.Path(folder, 'sub', 'file.txt')
    path.parent.mkdir()
    path.write_text('one\ntwo\n')
    print(path.name, path.suffix, path.exists(), path.stat().st_size, stat.S_ISREG(os.stat(path).st_mode))
    print([p.name for p in pathlib.Path(folder).rglob('*.txt')], [os.path.basename(n) for n in glob.glob(folder + '/*')])
    shutil.copy(path, path.with_suffix('.bak'))
    print(sorted(e.name for e in os.scandir(path.parent)), [sorted(f) for _, _, f in os.walk(folder)][-1])
    fd = os.open(path, os.O_RDWR | os.O_CREAT)
    print(os.read(fd, 3), os.lseek(fd, 0, os.SEEK_END), os.write(fd, b'three'), os.fstat(fd).st_size)
    os.close(fd)
    try:
        os.read(fd, 1)
    except OSError as error:
        print(error.errno == errno.EBADF, error)
    with tempfile.NamedTemporaryFile('w+', dir=folder) as temporary:
        temporary.write('x')
        temporary.flush()
        print(os.path.exists(temporary.name))
    print(os.path.exists(temporary.name))
    shutil.rmtree(path.parent)
    print(os.listdir(folder))
reader, writer = os.pipe()
os.write(writer, b'through')
os.close(writer)
with open(reader, 'rb') as file:
    print(file.read())
received = []
signal.signal(signal.SIGUSR1, lambda number, frame: received.append(signal.Signals(number).name))
signal.raise_signal(signal.SIGUSR1)
print(received, signal.strsignal(2), signal.getsignal(signal.SIGINT) is signal.default_int_handler)
logging.basicConfig(format='%(levelname)s:%(name)s:%(message)s', stream=__import__('sys').stdout)
logging.getLogger('here').warning('careful %d', 3)
print(uuid.UUID(int=5), timeit.timeit('1', number=1) >= 0, isinstance(1, numbers.Integral), linecache.getline(__file__, 1)[:10])
