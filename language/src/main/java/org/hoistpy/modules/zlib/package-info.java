/**
 * Module {@code zlib}, over the JDK's. Compression and decompression objects guard their state by
 * their monitors.
 */
package org.hoistpy.modules.zlib;
