import select
import selectors
import socket
import threading

a, b = socket.socketpair()
a.sendall(b'hello')
print(b.recv(3), b.recv(10))
print(select.select([b], [b], [], 0)[0] == [], select.select([b], [b], [], 0)[1] == [b])
a.sendall(b'more')
print(select.select([a, b], [], [], 5)[0] == [b])
buffer = bytearray(6)
print(b.recv_into(buffer), buffer)
view = memoryview(bytearray(4))
a.send(b'xyz')
print(b.recv_into(view, 2), bytes(view))
a.shutdown(socket.SHUT_WR)
print(b.recv(10), b.recv(10))
a.close()
b.close()
print(a.fileno(), a._closed)
try:
    b.recv(1)
except OSError as e:
    print(type(e).__name__, e.args)

a, b = socket.socketpair()
b.settimeout(0.02)
print(b.gettimeout(), b.getblocking(), b.timeout)
try:
    b.recv(1)
except TimeoutError as e:
    print(repr(e), socket.timeout is TimeoutError)
b.setblocking(False)
try:
    b.recv(1)
except BlockingIOError as e:
    print(repr(e), b.gettimeout())
with a, b:
    poll = select.poll()
    poll.register(b, select.POLLIN)
    print(poll.poll(0))
    a.send(b'!')
    print([event for fd, event in poll.poll(1000) if fd == b.fileno()])
    poll.unregister(b)
    try:
        poll.unregister(b)
    except KeyError:
        print('not registered')
    with selectors.DefaultSelector() as selector:
        key = selector.register(b, selectors.EVENT_READ, 'data')
        print([(k.data, k.fileobj is b, events) for k, events in selector.select(1)])


def serve(server):
    connection, address = server.accept()
    with connection, connection.makefile('rw', newline='\n') as file:
        for line in file:
            file.write(line.upper())
            file.flush()


with socket.create_server(('127.0.0.1', 0)) as server:
    print(server.family.name, server.type.name, server.getsockname()[0], server.getsockname()[1] > 0)
    thread = threading.Thread(target=serve, args=(server,))
    thread.start()
    with socket.create_connection(server.getsockname()) as client:
        print(client.getpeername() == server.getsockname())
        client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        print(client.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY), client.getsockopt(socket.SOL_SOCKET, socket.SO_TYPE))
        for text in b'one\n', b'two\n':
            client.sendall(text)
            print(client.recv(100))
    thread.join()

with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as one, socket.socket(type=socket.SOCK_DGRAM) as two:
    one.bind(('localhost', 0))
    two.sendto(b'datagram', one.getsockname())
    data, sender = one.recvfrom(100)
    print(data, sender[1] == two.getsockname()[1])

for attempt in (lambda s: s.connect(('127.0.0.1', 1)), lambda s: s.connect('text'), lambda s: s.connect(('a', 'b', 'c')),
                lambda s: s.bind(('127.0.0.1', 70000)), lambda s: s.settimeout(-1), lambda s: s.send('text'),
                lambda s: s.recv(1), lambda s: s.getpeername(), lambda s: s.recv(-1)):
    with socket.socket() as s:
        try:
            attempt(s)
        except (OSError, TypeError, ValueError, OverflowError) as e:
            print(type(e).__name__, e)
with socket.socket() as s:
    print(s.connect_ex(('127.0.0.1', 1)))
try:
    select.select([1000000], [], [], 0)
except (OSError, ValueError) as e:
    print('refused')
try:
    select.select([object()], [], [], 0)
except TypeError as e:
    print(e)
print(socket.inet_aton('127.0.0.1'), socket.inet_ntoa(b'\x01\x02\x03\x04'), socket.inet_pton(socket.AF_INET6, '::1'))
print(socket.inet_ntop(socket.AF_INET6, bytes(range(16))), socket.inet_ntop(socket.AF_INET6, bytes(15) + b'\x01'))
print(socket.htons(1), socket.ntohl(1), socket.getdefaulttimeout())
print(socket.getaddrinfo('127.0.0.1', 80, type=socket.SOCK_STREAM))
