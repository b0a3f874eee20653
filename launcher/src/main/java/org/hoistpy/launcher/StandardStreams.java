package org.hoistpy.launcher;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * The process's standard streams without Java's buffering and without {@link java.io.PrintStream},
 * which would swallow the error of a closed pipe. Stateless.
 */
final class StandardStreams {

  private StandardStreams() {}

  static InputStream in() {
    return new FileInputStream(FileDescriptor.in);
  }

  static OutputStream out() {
    return new FileOutputStream(FileDescriptor.out);
  }

  static OutputStream err() {
    return new FileOutputStream(FileDescriptor.err);
  }
}
