/**
 * Makes the self-contained image: a Java runtime without the JDK's own empty compiler module, the
 * jar files, and an archive of a representative run. Run by the build and, in the background, by
 * the command; imports {@code java.base} only. Used by one thread.
 */
package org.hoistpy.launcher.image;
