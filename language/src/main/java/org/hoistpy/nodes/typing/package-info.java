/** Type parameters and aliases in code (PEP 695). See {@link org.hoistpy.nodes}. */
package org.hoistpy.nodes.typing;
