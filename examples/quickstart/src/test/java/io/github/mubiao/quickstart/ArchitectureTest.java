package io.github.mubiao.quickstart;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;

/** Holds the dependency direction where the module descriptors can't: between packages, and for the examples. */
@AnalyzeClasses(packages = "io.github.mubiao", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule dependenciesPointOneWay = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("core")
            .definedBy(
                    "io.github.mubiao.model..",
                    "io.github.mubiao.quantity..",
                    "io.github.mubiao.region..",
                    "io.github.mubiao.io..")
            .layer("parser")
            .definedBy("io.github.mubiao.parser..")
            .optionalLayer("calc")
            .definedBy("io.github.mubiao.calc..")
            .layer("examples")
            .definedBy("io.github.mubiao.quickstart..")
            .whereLayer("examples")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("parser")
            .mayOnlyBeAccessedByLayers("examples")
            .whereLayer("calc")
            .mayOnlyBeAccessedByLayers("examples");

    @ArchTest
    static final ArchRule onlyPlanJsonTouchesDatabind = ArchRuleDefinition.noClasses()
            .that()
            .doNotHaveSimpleName("PlanJson")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("tools.jackson..");

    @ArchTest
    static final ArchRule unitsAndModelDoNotKnowTheirFormats = ArchRuleDefinition.noClasses()
            .that()
            .resideInAnyPackage("io.github.mubiao.model..", "io.github.mubiao.quantity..", "io.github.mubiao.region..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.github.mubiao.io..");
}
