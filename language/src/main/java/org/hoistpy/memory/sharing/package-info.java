/**
 * Which objects several threads can reach, after Daloze et al. (OOPSLA 2016 and 2018): nothing
 * while one thread has run; then what a second one can reach is marked before it starts, and what
 * is stored into a marked object is marked first.
 *
 * <p>The mark of an object is its shared shape. Containers (list, dict, set, deque, bytearray) keep
 * an {@link ObjectLock} besides, which is taken only where the container is shared. Always treated
 * as shared once there are threads: module namespaces, class attributes, volatile and atomic boxes,
 * and whatever crosses the border to an embedder. Objects that keep others in Java fields share
 * what their methods are given and what they answer.
 *
 * <p>A container that is not marked although another thread reaches it would be changed without its
 * lock; where an object may escape without being stored, the runtime marks it at that place (frames
 * that a thread shows, values that an embedder gets) or gives the distinction up for good: {@link
 * org.hoistpy.memory.sharing.Sharing#forgetLocality}.
 *
 * <p>Imports nothing of HoistPy above {@code memory}. Thread-safety is stated per class.
 */
package org.hoistpy.memory.sharing;
