/** The index page of a folder of litmus tests. Imports {@code check}; stateless. */
package org.hoistpy.litmus.catalogue;
