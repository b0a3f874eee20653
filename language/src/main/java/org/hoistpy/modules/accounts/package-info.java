/**
 * Modules {@code pwd} and {@code grp}: the accounts that {@code /etc/passwd} and {@code /etc/group}
 * list, read anew by every call. Stateless.
 */
package org.hoistpy.modules.accounts;
