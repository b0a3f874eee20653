"""The Mandelbrot set, folded into one byte: floating-point and bit operations on locals."""

from harness import main


def mandelbrot(size):
    checksum = 0
    escapes = 0
    byte = 0
    bits = 0
    for y in range(size):
        ci = 2.0 * y / size - 1.0
        for x in range(size):
            cr = 2.0 * x / size - 1.5
            zr = zi = zr_squared = zi_squared = 0.0
            escaped = 0
            for _ in range(50):
                zr, zi = zr_squared - zi_squared + cr, 2.0 * zr * zi + ci
                zr_squared = zr * zr
                zi_squared = zi * zi
                if zr_squared + zi_squared > 4.0:
                    escaped = 1
                    break
            escapes += escaped
            byte = (byte << 1) + escaped
            bits += 1
            if bits == 8:
                checksum ^= byte
                byte = 0
                bits = 0
            elif x == size - 1:
                checksum ^= byte << (8 - bits)
                byte = 0
                bits = 0
    return checksum, escapes


def benchmark():
    return mandelbrot(500)


EXPECTED = (255, 150726)

if __name__ == "__main__":
    main("mandelbrot", benchmark, EXPECTED)
