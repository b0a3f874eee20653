/**
 * The modules {@code _socket} and {@code select} over the channels of {@code java.nio}. May import
 * ops, objects and other modules. A socket may be used by several threads at once, as its channel
 * may.
 */
package org.hoistpy.modules.socket;
