/** How a memory-model mode turns into code: strip lengths and barriers. Thread-safe. */
package org.hoistpy.memory.policy;
