/** Module {@code _csv}. Dialects are immutable; readers and writers are guarded by their users. */
package org.hoistpy.modules.csv;
