/**
 * Modules {@code threading} and {@code _thread} over {@code java.util.concurrent}. Every wait goes
 * through {@code TruffleSafepoint}, so that Ctrl-C and other thread-local actions reach a waiting
 * thread. The happens-before edges are those of docs/memory-model.md: each class here releases and
 * acquires through a synchroniser of the JDK.
 */
package org.hoistpy.modules.threading;
