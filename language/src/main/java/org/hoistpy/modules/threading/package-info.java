/**
 * Module {@code _thread} over {@code java.util.concurrent}; {@code threading} itself is the
 * library's. Every wait goes through {@code TruffleSafepoint}, so that Ctrl-C and other
 * thread-local actions reach a waiting thread. The happens-before edges are those of
 * docs/memory-model.md: a lock releases and acquires through a synchroniser of the JDK, and the
 * library builds conditions, semaphores, barriers and queues from locks.
 */
package org.hoistpy.modules.threading;
