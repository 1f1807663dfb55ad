package io.tickwire;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** The walls of the house: arrows only go down, and nothing on the hot path makes garbage by its nature. */
@AnalyzeClasses(packages = "io.tickwire", importOptions = ImportOption.DoNotIncludeTests.class)
class WallsTest {
    private static final String[] HOT = {
        "io.tickwire.wire..", "io.tickwire.client.transport..", "io.tickwire.client.dispatch.."};
    private static final Set<String> BOXES = Set.of(
        "java.lang.Integer", "java.lang.Long", "java.lang.Double", "java.lang.Boolean", "java.lang.Byte",
        "java.lang.Short", "java.lang.Character", "java.lang.Float");

    @ArchTest
    static final ArchRule WIRE_KNOWS_NOBODY_ABOVE = noClasses()
        .that().resideInAnyPackage("io.tickwire.wire..", "io.tickwire.message..")
        .should().dependOnClassesThat(resideInAnyPackage(
            "io.tickwire.client..", "io.tickwire.host..", "io.tickwire.benchmarks..", "io.tickwire.codegen.."));

    @ArchTest
    static final ArchRule CLIENT_DOES_NOT_KNOW_THE_HOST = noClasses()
        .that().resideInAPackage("io.tickwire.client..")
        .should().dependOnClassesThat(resideInAnyPackage("io.tickwire.host..", "io.tickwire.benchmarks.."));

    @ArchTest
    static final ArchRule HOST_DOES_NOT_KNOW_THE_CLIENT = noClasses()
        .that().resideInAPackage("io.tickwire.host..")
        .should().dependOnClassesThat(resideInAnyPackage("io.tickwire.client..", "io.tickwire.benchmarks.."));

    @ArchTest
    static final ArchRule ONLY_THE_JUNIT_MODULE_NEEDS_JUNIT_AND_ONLY_TESTS_NEED_IT = noClasses()
        .that().resideOutsideOfPackage("io.tickwire.junit..")
        .should().dependOnClassesThat(resideInAnyPackage("org.junit..", "io.tickwire.junit.."));

    @ArchTest
    static final ArchRule JUNIT_DOES_NOT_KNOW_THE_CLIENT = noClasses()
        .that().resideInAPackage("io.tickwire.junit..")
        .should().dependOnClassesThat(resideInAnyPackage("io.tickwire.client..", "io.tickwire.benchmarks.."));

    @ArchTest
    static final ArchRule WIRE_OPENS_NO_SOCKET_AND_STARTS_NO_THREAD = noClasses()
        .that().resideInAnyPackage("io.tickwire.wire..", "io.tickwire.message..")
        .should().dependOnClassesThat(resideInAnyPackage("java.net..", "java.nio.channels..", "java.util.concurrent"))
        .orShould().dependOnClassesThat().belongToAnyOf(Thread.class);

    @ArchTest
    static final ArchRule NO_STREAMS_ON_THE_HOT_PATH = noClasses()
        .that().resideInAnyPackage(HOT)
        .should().dependOnClassesThat(resideInAnyPackage("java.util.stream.."));

    @ArchTest
    static final ArchRule NO_FORMATTING_ON_THE_HOT_PATH = noClasses()
        .that().resideInAnyPackage(HOT)
        .should().callMethod(String.class, "format", String.class, Object[].class);

    @ArchTest
    static final ArchRule NO_BOXING_ON_THE_HOT_PATH = noClasses()
        .that().resideInAnyPackage(HOT)
        .should().callCodeUnitWhere(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
            new DescribedPredicate<CodeUnitCallTarget>("boxes a primitive") {
                @Override
                public boolean test(final CodeUnitCallTarget target) {
                    return target.getName().equals("valueOf") && BOXES.contains(target.getOwner().getName());
                }
            }));
}
