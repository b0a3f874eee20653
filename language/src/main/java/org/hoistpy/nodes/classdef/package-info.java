/** The class statement. See {@link org.hoistpy.nodes}. */
package org.hoistpy.nodes.classdef;
