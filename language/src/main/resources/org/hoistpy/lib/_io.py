"""The part of _io that is Python; the file classes are native and already in this namespace."""


def text_encoding(encoding, stacklevel=2, /):
    """The encoding to use where None is given."""
    return 'locale' if encoding is None else encoding


def open_code(path):
    """Opens a file whose contents are to be run."""
    if not isinstance(path, str):
        raise TypeError(f"open_code() argument 'path' must be str, not {type(path).__name__}")
    return open(path, 'rb')


class IncrementalNewlineDecoder:
    """Decodes step by step and notes, or translates, the line ends it meets."""

    _LF, _CR, _CRLF = 1, 2, 4

    def __init__(self, decoder, translate, errors='strict'):
        self._decoder = decoder
        self._translate = bool(translate)
        self.errors = errors
        self._seen = 0
        self._pending = False

    def decode(self, input, final=False):
        output = input if self._decoder is None else self._decoder.decode(input, final=final)
        if not isinstance(output, str):
            raise TypeError(f'decoder should return a string result, not {type(output).__name__!r}')
        if self._pending and (output or final):
            output = '\r' + output
            self._pending = False
        if output.endswith('\r') and not final:
            output = output[:-1]
            self._pending = True
        both = output.count('\r\n')
        returns = output.count('\r') - both
        feeds = output.count('\n') - both
        self._seen |= (feeds and self._LF) | (returns and self._CR) | (both and self._CRLF)
        if self._translate:
            if both:
                output = output.replace('\r\n', '\n')
            if returns:
                output = output.replace('\r', '\n')
        return output

    def getstate(self):
        buffered, flag = (b'', 0) if self._decoder is None else self._decoder.getstate()
        return buffered, flag << 1 | self._pending

    def setstate(self, state):
        buffered, flag = state
        self._pending = bool(flag & 1)
        if self._decoder is not None:
            self._decoder.setstate((buffered, flag >> 1))

    def reset(self):
        self._seen = 0
        self._pending = False
        if self._decoder is not None:
            self._decoder.reset()

    @property
    def newlines(self):
        return (None, '\n', '\r', ('\r', '\n'), '\r\n', ('\n', '\r\n'), ('\r', '\r\n'),
                ('\r', '\n', '\r\n'))[self._seen]


class BufferedRWPair(_BufferedIOBase):
    """A reader and a writer as one file."""

    def __init__(self, reader, writer, buffer_size=DEFAULT_BUFFER_SIZE, /):
        if not reader.readable():
            raise UnsupportedOperation('"reader" argument must be readable.')
        if not writer.writable():
            raise UnsupportedOperation('"writer" argument must be writable.')
        self.reader = BufferedReader(reader, buffer_size)
        self.writer = BufferedWriter(writer, buffer_size)

    def read(self, size=-1):
        return self.reader.read(-1 if size is None else size)

    def readinto(self, b):
        return self.reader.readinto(b)

    def write(self, b):
        return self.writer.write(b)

    def peek(self, size=0):
        return self.reader.peek(size)

    def read1(self, size=-1):
        return self.reader.read1(size)

    def readinto1(self, b):
        return self.reader.readinto1(b)

    def readable(self):
        return self.reader.readable()

    def writable(self):
        return self.writer.writable()

    def flush(self):
        return self.writer.flush()

    def close(self):
        try:
            self.writer.close()
        finally:
            self.reader.close()

    def isatty(self):
        return self.reader.isatty() or self.writer.isatty()

    @property
    def closed(self):
        return self.writer.closed


for _class in (IncrementalNewlineDecoder, BufferedRWPair):
    _class.__module__ = '_io'
del _class
