/**
 * Module {@code io}: raw files over Truffle's file system (which keeps an embedder's sandbox), the
 * buffered and the text layer on top, and the in-memory files.
 *
 * <p>Every file object is guarded by its own monitor, so that concurrent writes are never torn or
 * lost; blocking on standard input happens outside Truffle's safepoints in an interruptible way.
 */
package org.hoistpy.modules.io;
