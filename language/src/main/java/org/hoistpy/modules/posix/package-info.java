/**
 * The module {@code posix}: files and folders through Truffle's file system, which keeps an
 * embedder's limits, and what Java knows of the process. May import {@code modules.io}, {@code
 * ops}, {@code objects} and the builders. Stateless but for the descriptors of {@code modules.io}.
 */
package org.hoistpy.modules.posix;
