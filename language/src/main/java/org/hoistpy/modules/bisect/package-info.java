/** Module {@code bisect}. Stateless. */
package org.hoistpy.modules.bisect;
