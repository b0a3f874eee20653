/**
 * Module {@code _struct}: bytes as packed binary data. Formats are immutable and shared by threads.
 */
package org.hoistpy.modules.struct;
