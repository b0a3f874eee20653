package org.hoistpy.translate;

import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.frame.FrameDescriptor;
import java.util.List;
import org.hoistpy.builtins.exceptions.UnawaitedWarnings;
import org.hoistpy.nodes.StatementNode;
import org.hoistpy.nodes.function.FunctionRootNode;
import org.hoistpy.nodes.function.GeneratorFunctionRootNode;
import org.hoistpy.nodes.function.GeneratorRootNode;
import org.hoistpy.nodes.function.ModuleRootNode;
import org.hoistpy.nodes.function.ResumableKind;
import org.hoistpy.objects.function.PyCode;
import org.hoistpy.syntax.Span;

/** Wraps a translated body in the root of its kind. */
record RootFactory(BodyTranslator body, PyCode code) {
  RootCallTarget function(List<StatementNode> prologue, StatementNode statements) {
    FunctionRootNode root =
        new FunctionRootNode(
            body.language(),
            body.frame().build(),
            code,
            body.globals(),
            body.unit().source(),
            prologue.toArray(new StatementNode[0]),
            statements);
    root.setVariables(body.frame().variableTable());
    return root.getCallTarget();
  }

  /**
   * @param start where an exception is raised that is thrown in before the first statement
   */
  RootCallTarget generator(List<StatementNode> prologue, Span start, StatementNode statements) {
    GeneratorRootNode resume =
        new GeneratorRootNode(
            body.language(), code, body.globals(), body.unit().source(), start, statements);
    resume.setVariables(body.frame().variableTable());
    ResumableKind kind =
        body.root().isAsyncGenerator()
            ? ResumableKind.ASYNC_GENERATOR
            : body.root().isCoroutine() ? ResumableKind.COROUTINE : ResumableKind.GENERATOR;
    int[] states = body.frame().states();
    FrameDescriptor descriptor = body.frame().build();
    GeneratorFunctionRootNode root =
        new GeneratorFunctionRootNode(
            body.language(),
            descriptor,
            code,
            body.globals(),
            body.unit().source(),
            prologue.toArray(new StatementNode[0]),
            states,
            resume,
            kind,
            kind == ResumableKind.COROUTINE ? UnawaitedWarnings.of(body.context()) : null,
            body.isCleaning());
    return root.getCallTarget();
  }

  RootCallTarget module(StatementNode statements) {
    ModuleRootNode root =
        new ModuleRootNode(
            body.language(),
            body.frame().build(),
            code,
            body.globals(),
            body.unit().source(),
            statements);
    root.setVariables(body.frame().variableTable());
    return root.getCallTarget();
  }
}
