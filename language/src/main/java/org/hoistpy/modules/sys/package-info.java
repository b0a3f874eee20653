/** Module {@code sys}. State is per context; the tables are immutable. */
package org.hoistpy.modules.sys;
