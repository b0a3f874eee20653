/**
 * What {@code sys.settrace} and {@code sys.setprofile} are told. Programs that never trace pay one
 * assumption for each call; the nodes of this package stand only in trees that are traced. May
 * import {@code nodes} and {@code ops}. Thread-safety: each thread has its own functions.
 */
package org.hoistpy.nodes.trace;
