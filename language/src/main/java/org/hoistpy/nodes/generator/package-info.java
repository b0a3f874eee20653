/** Resumable statements: a generator's state lives in its frame. See {@link org.hoistpy.nodes}. */
package org.hoistpy.nodes.generator;
