/** Module {@code binascii}: binary data as text and checksums. Stateless. */
package org.hoistpy.modules.binascii;
