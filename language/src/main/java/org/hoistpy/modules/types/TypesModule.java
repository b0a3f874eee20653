package org.hoistpy.modules.types;

import org.hoistpy.builtins.ModuleBuilder;
import org.hoistpy.builtins.types.type.Keywords;
import org.hoistpy.objects.PyNone;
import org.hoistpy.objects.PySimpleNamespace;
import org.hoistpy.objects.exception.PyErrors;
import org.hoistpy.objects.generator.PyAsyncGenerator;
import org.hoistpy.objects.mapping.PyDict;
import org.hoistpy.objects.sequence.PyTuple;
import org.hoistpy.objects.text.Strings;
import org.hoistpy.objects.type.BuiltinTypes;
import org.hoistpy.objects.type.PyType;
import org.hoistpy.ops.Attributes;
import org.hoistpy.ops.Calls;
import org.hoistpy.ops.Iteration;
import org.hoistpy.ops.Text;
import org.hoistpy.ops.TypeOf;
import org.hoistpy.ops.classes.BaseEntries;
import org.hoistpy.ops.classes.ClassStatement;

/** The module {@code types}: names of built-in classes, and making classes dynamically. */
public final class TypesModule {
  private TypesModule() {}

  public static void define(ModuleBuilder types) {
    defineCallables(types);
    types.constant("ModuleType", BuiltinTypes.MODULE);
    types.constant("CodeType", BuiltinTypes.CODE);
    types.constant("CellType", BuiltinTypes.CELL);
    types.constant("FrameType", BuiltinTypes.FRAME);
    types.constant("TracebackType", BuiltinTypes.TRACEBACK);
    types.constant("GeneratorType", BuiltinTypes.GENERATOR);
    types.constant("CoroutineType", BuiltinTypes.COROUTINE);
    types.constant("AsyncGeneratorType", PyAsyncGenerator.TYPE);
    types.constant("MappingProxyType", BuiltinTypes.MAPPING_PROXY);
    types.constant("SimpleNamespace", PySimpleNamespace.TYPE);
    types.constant("GenericAlias", BuiltinTypes.GENERIC_ALIAS);
    types.constant("UnionType", BuiltinTypes.UNION);
    types.constant("EllipsisType", BuiltinTypes.ELLIPSIS_TYPE);
    types.constant("NoneType", BuiltinTypes.NONE_TYPE);
    types.constant("NotImplementedType", BuiltinTypes.NOT_IMPLEMENTED_TYPE);
    types.function("resolve_bases", "bases", TypesModule::resolveBases);
    types.function("get_original_bases", "cls, /", TypesModule::originalBases);
    types.function("new_class", "name, bases=(), kwds=None, exec_body=None", TypesModule::newClass);
  }

  private static void defineCallables(ModuleBuilder types) {
    types.constant("FunctionType", BuiltinTypes.FUNCTION);
    types.constant("LambdaType", BuiltinTypes.FUNCTION);
    types.constant("MethodType", BuiltinTypes.METHOD);
    types.constant("BuiltinFunctionType", BuiltinTypes.BUILTIN_FUNCTION);
    types.constant("BuiltinMethodType", BuiltinTypes.BUILTIN_FUNCTION);
    types.constant("WrapperDescriptorType", BuiltinTypes.WRAPPER_DESCRIPTOR);
    types.constant("MethodWrapperType", BuiltinTypes.METHOD_WRAPPER);
    types.constant("MethodDescriptorType", BuiltinTypes.METHOD_DESCRIPTOR);
    types.constant("ClassMethodDescriptorType", BuiltinTypes.CLASSMETHOD_DESCRIPTOR);
    types.constant("GetSetDescriptorType", BuiltinTypes.GETSET_DESCRIPTOR);
    types.constant("MemberDescriptorType", BuiltinTypes.MEMBER_DESCRIPTOR);
  }

  private static Object resolveBases(Object bases) {
    Object[] given = Iteration.toArray(bases);
    Object[] resolved = BaseEntries.resolve(given);
    return resolved == given ? bases : new PyTuple(resolved);
  }

  private static Object originalBases(Object cls) {
    if (!(cls instanceof PyType type)) {
      throw PyErrors.typeError("Expected an instance of type, not '%s'", TypeOf.get(cls).name());
    }
    Object original = type.getOwn("__orig_bases__");
    return original != null ? original : Attributes.get(cls, "__bases__");
  }

  private static Object newClass(Object name, Object bases, Object keywords, Object body) {
    Keywords named = Keywords.of(keywords == PyNone.NONE ? null : (PyDict) keywords);
    ClassStatement statement =
        ClassStatement.begin(
            Strings.of(Text.strJava(name)),
            Iteration.toArray(bases),
            named.names(),
            named.values());
    if (body != PyNone.NONE) {
      Calls.call(body, statement.namespace());
    }
    return statement.finish(null);
  }
}
