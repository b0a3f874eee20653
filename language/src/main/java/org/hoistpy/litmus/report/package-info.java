/** Judgements as text. Imports {@code check} and {@code model}; stateless. */
package org.hoistpy.litmus.report;
