package org.hoistpy.tests.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.nodes.Node;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The directions in which packages may import each other. */
class ArchitectureTest {

  /** From the packages that know most to those that know least: each may import what follows. */
  private static final List<String> LAYERS =
      List.of("imports", "translate", "nodes", "ops", "objects", "memory");

  /** The front end: pure Java. */
  private static final List<String> FRONT_END =
      List.of("lexer", "syntax", "parser", "diagnostics", "scope", "text");

  /** What stands on top of the layers, and what nothing below may know. */
  private static final List<String> TOP = List.of("builtins", "modules", "instrument", "litmus");

  private static JavaClasses classes;

  @BeforeAll
  static void importClasses() {
    classes =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.hoistpy");
  }

  @TestFactory
  Stream<DynamicTest> layersImportOnlyDownwards() {
    return LAYERS.stream()
        .map(
            layer ->
                DynamicTest.dynamicTest(
                    layer,
                    () -> {
                      List<String> above =
                          new ArrayList<>(LAYERS.subList(0, LAYERS.indexOf(layer)));
                      above.add("litmus");
                      above.add("instrument");
                      check(doNotImport(layer, above));
                    }));
  }

  @Test
  void memoryKnowsNothingAboveIt() {
    List<String> above = new ArrayList<>(LAYERS.subList(0, LAYERS.size() - 1));
    above.addAll(TOP);
    above.addAll(FRONT_END);
    above.addAll(List.of("calls", "interop"));
    check(doNotImport("memory", above));
  }

  @TestFactory
  Stream<DynamicTest> frontEndIsPureJava() {
    return FRONT_END.stream()
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name,
                    () -> {
                      check(
                          noClasses()
                              .that()
                              .resideInAPackage(in(name))
                              .should()
                              .dependOnClassesThat()
                              .resideInAnyPackage("com.oracle.truffle..", "org.graalvm.."));
                      List<String> others = new ArrayList<>(LAYERS);
                      others.addAll(TOP);
                      check(doNotImport(name, others));
                    }));
  }

  @Test
  void syntaxIsReadByTheParserAndNotTheOtherWayRound() {
    check(doNotImport("syntax", List.of("lexer", "parser", "scope")));
    check(doNotImport("lexer", List.of("parser", "scope")));
    check(doNotImport("text", List.of("lexer", "syntax", "parser", "scope", "diagnostics")));
  }

  @Test
  void onlyMemoryUsesFencesAndVarHandles() {
    check(
        noClasses()
            .that()
            .resideInAPackage("org.hoistpy..")
            .and()
            .resideOutsideOfPackages(in("memory"), in("tests"))
            .and()
            // what the DSL generates publishes its caches with fences
            .haveNameNotMatching(".*Gen(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.lang.invoke.VarHandle")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("sun.misc.Unsafe")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jdk.internal.misc.Unsafe"));
  }

  @Test
  void nothingLooksIntoTheCompiler() {
    check(
        noClasses()
            .that()
            .resideInAPackage("org.hoistpy..")
            .and()
            .resideOutsideOfPackage("org.hoistpy.tests..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jdk.graal..", "jdk.vm.ci..", "com.oracle.truffle.runtime.."));
  }

  @Test
  void launcherKnowsOnlyTheCommandLine() {
    List<String> all = new ArrayList<>(LAYERS);
    all.addAll(TOP);
    all.addAll(FRONT_END);
    check(doNotImport("launcher", all));
    check(
        noClasses()
            .that()
            .haveFullyQualifiedName("org.hoistpy.main.CommandLine")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.oracle.truffle..", "org.graalvm.."));
  }

  /**
   * An array of constants that the compiler takes for variable costs more than its reads: a frame
   * slot whose number comes from there makes the whole frame escape, and compilations fail.
   */
  @Test
  void finalArraysOfNodesSayWhetherTheirElementsAreConstant() {
    check(
        fields()
            .that()
            .areFinal()
            .and()
            .areNotStatic()
            .and()
            .haveRawType(describe("an array", JavaClass::isArray))
            .and()
            .areDeclaredInClassesThat()
            .areAssignableTo(Node.class)
            .should()
            .beAnnotatedWith(CompilationFinal.class)
            .orShould()
            .beAnnotatedWith(Node.Children.class));
  }

  private static ArchRule doNotImport(String from, List<String> to) {
    return noClasses()
        .that()
        .resideInAPackage(in(from))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            to.stream()
                .filter(name -> !name.equals(from))
                .map(ArchitectureTest::in)
                .toArray(String[]::new));
  }

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(classes);
  }

  private static String in(String name) {
    return "org.hoistpy." + name + "..";
  }
}
