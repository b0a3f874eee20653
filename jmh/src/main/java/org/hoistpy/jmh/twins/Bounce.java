package org.hoistpy.jmh.twins;

/** {@code bounce.py}. */
final class Bounce {
  private static final class Ball {
    private long x;
    private long y;
    private long xVelocity;
    private long yVelocity;

    Ball(Prng random) {
      x = random.next() % 500;
      y = random.next() % 500;
      xVelocity = random.next() % 300 - 150;
      yVelocity = random.next() % 300 - 150;
    }

    boolean bounce() {
      long limit = 500;
      boolean bounced = false;
      x += xVelocity;
      y += yVelocity;
      if (x > limit) {
        x = limit;
        xVelocity = -Math.abs(xVelocity);
        bounced = true;
      }
      if (x < 0) {
        x = 0;
        xVelocity = Math.abs(xVelocity);
        bounced = true;
      }
      if (y > limit) {
        y = limit;
        yVelocity = -Math.abs(yVelocity);
        bounced = true;
      }
      if (y < 0) {
        y = 0;
        yVelocity = Math.abs(yVelocity);
        bounced = true;
      }
      return bounced;
    }
  }

  private Bounce() {}

  private static long round() {
    Prng random = new Prng();
    Ball[] balls = new Ball[100];
    for (int i = 0; i < balls.length; i++) {
      balls[i] = new Ball(random);
    }
    long bounces = 0;
    for (int i = 0; i < 50; i++) {
      for (Ball ball : balls) {
        if (ball.bounce()) {
          bounces++;
        }
      }
    }
    return bounces;
  }

  static long iterate() {
    long total = 0;
    for (int i = 0; i < 1500; i++) {
      total += round();
    }
    return total;
  }
}
