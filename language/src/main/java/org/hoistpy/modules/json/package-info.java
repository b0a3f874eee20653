/** Module {@code _json}: the fast parts of {@code json}. Scanners and encoders are immutable. */
package org.hoistpy.modules.json;
