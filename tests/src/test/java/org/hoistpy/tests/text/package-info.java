/** Compares text operations with vectors that CPython made. Stateless. */
package org.hoistpy.tests.text;
