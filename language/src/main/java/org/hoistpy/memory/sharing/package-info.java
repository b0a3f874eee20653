/** What the runtime knows about threads: whether a second one ever ran. Thread-safe. */
package org.hoistpy.memory.sharing;
