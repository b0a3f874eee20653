/** Module {@code atexit}: functions that run when the program ends, last registered first. */
package org.hoistpy.modules.atexit;
