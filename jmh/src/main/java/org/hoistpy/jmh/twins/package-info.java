/**
 * The Java programs that do the same work as those in {@code jmh/programs}, statement by statement:
 * the limit that the Python ones are measured against. Each class is confined to its thread.
 */
package org.hoistpy.jmh.twins;
