import errno, glob, linecache, logging, numbers, os, pathlib, random, shutil, signal, stat, tempfile, timeit, uuid

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
