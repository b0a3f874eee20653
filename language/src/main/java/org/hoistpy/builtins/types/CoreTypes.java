package org.hoistpy.builtins.types;

import org.hoistpy.builtins.types.descriptor.BuiltinFunctionBuiltins;
import org.hoistpy.builtins.types.descriptor.MemberBuiltins;
import org.hoistpy.builtins.types.descriptor.PropertyBuiltins;
import org.hoistpy.builtins.types.descriptor.SuperBuiltins;
import org.hoistpy.builtins.types.descriptor.WrappedMethods;
import org.hoistpy.builtins.types.function.CellBuiltins;
import org.hoistpy.builtins.types.function.CodeBuiltins;
import org.hoistpy.builtins.types.function.FunctionBuiltins;
import org.hoistpy.builtins.types.function.MethodBuiltins;
import org.hoistpy.builtins.types.function.ModuleBuiltins;
import org.hoistpy.builtins.types.function.SingletonBuiltins;
import org.hoistpy.builtins.types.mappingproxy.MappingProxyBuiltins;
import org.hoistpy.builtins.types.object.ObjectBuiltins;
import org.hoistpy.builtins.types.object.SimpleNamespaceBuiltins;
import org.hoistpy.builtins.types.type.AccessMarkers;
import org.hoistpy.builtins.types.type.GenericAliases;
import org.hoistpy.builtins.types.type.TypeBuiltins;
import org.hoistpy.builtins.types.type.Unions;
import org.hoistpy.builtins.types.typing.TypingBuiltins;
import org.hoistpy.objects.PySimpleNamespace;
import org.hoistpy.objects.exception.ExceptionTypes;
import org.hoistpy.objects.generator.PyAsyncGenerator;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.objects.typing.PyParamSpecPart;
import org.hoistpy.ops.InstanceDicts;

/** Installs the methods of object, type, descriptors, functions, modules and the singletons. */
public final class CoreTypes {
  private static final PyType[] WITH_DICT = {
    BuiltinTypes.STATICMETHOD,
    BuiltinTypes.CLASSMETHOD,
    ExceptionTypes.BASE_EXCEPTION,
    PySimpleNamespace.TYPE
  };

  private static final PyType[] WEAKLY_REFERABLE = {
    BuiltinTypes.TYPE,
    BuiltinTypes.FUNCTION,
    BuiltinTypes.METHOD,
    BuiltinTypes.BUILTIN_FUNCTION,
    BuiltinTypes.MODULE,
    BuiltinTypes.CODE,
    BuiltinTypes.GENERATOR,
    BuiltinTypes.COROUTINE,
    PyAsyncGenerator.TYPE,
    BuiltinTypes.SET,
    BuiltinTypes.FROZENSET,
    BuiltinTypes.GENERIC_ALIAS,
    BuiltinTypes.UNION,
    PyParamSpecPart.ARGS,
    PyParamSpecPart.KWARGS
  };

  private CoreTypes() {}

  public static void install() {
    ObjectBuiltins.install();
    TypeBuiltins.install();
    Unions.install();
    GenericAliases.install();
    AccessMarkers.install();
    PropertyBuiltins.install();
    WrappedMethods.install();
    SuperBuiltins.install();
    MemberBuiltins.install();
    BuiltinFunctionBuiltins.install();
    FunctionBuiltins.install();
    MethodBuiltins.install();
    CodeBuiltins.install();
    CellBuiltins.install();
    ModuleBuiltins.install();
    SingletonBuiltins.install();
    SimpleNamespaceBuiltins.install();
    MappingProxyBuiltins.install();
    TypingBuiltins.install();
    for (PyType type : WITH_DICT) {
      type.setAttribute("__dict__", InstanceDicts.descriptor(type));
    }
    for (PyType type : WEAKLY_REFERABLE) {
      type.details().setWeakReferable(true);
    }
  }
}
