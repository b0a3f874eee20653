/**
 * Module {@code _queue}: the queue that {@code queue.SimpleQueue} and {@code concurrent.futures}
 * use. Imports builtins, objects and ops.
 */
package org.hoistpy.modules.queue;
