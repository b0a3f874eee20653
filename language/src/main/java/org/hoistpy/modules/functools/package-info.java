/**
 * The native half of module {@code functools}; the other half is the Python source {@code
 * functools.py} among the resources, which runs in the same namespace.
 */
package org.hoistpy.modules.functools;
