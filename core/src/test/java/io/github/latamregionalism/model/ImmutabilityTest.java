package io.github.latamregionalism.model;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.latamregionalism.dataset.PackageFiles;
import java.util.Collection;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is handed out cannot be changed, by whoever has it or by the library. */
class ImmutabilityTest {

    private static final JavaClasses LIBRARY = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.latamregionalism");

    /** A type whose objects can be changed after they were made, as far as its name tells. */
    private static final DescribedPredicate<JavaClass> CHANGEABLE = describe(
            "can be changed",
            type -> type.isArray()
                    || ((type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class))
                            && !type.getPackageName().startsWith("com.google.common.collect")));

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(ImmutabilityTest::isPublic).orElse(true);
    }

    private static boolean isMade(JavaClass type) {
        return isPublic(type) && !type.getSimpleName().endsWith("Builder");
    }

    @Test
    void noFieldIsSharedByAllAndChanges() {
        fields().that().areStatic().should().beFinal().check(LIBRARY);
    }

    @Test
    void theFieldsOfAPublicTypeAreFinalOrRememberWhatIsAlwaysTheSame() {
        fields().that(describe(
                        "are of a public type that is no builder", (JavaField field) -> isMade(field.getOwner())))
                .and()
                .areNotStatic()
                .and()
                .doNotHaveModifier(JavaModifier.VOLATILE)
                .should()
                .beFinal()
                .check(LIBRARY);
        noFields()
                .that()
                .doNotHaveModifier(JavaModifier.PRIVATE)
                .should()
                .haveModifier(JavaModifier.VOLATILE)
                .check(LIBRARY);
    }

    @Test
    void noPublicMethodHandsOutWhatCanBeChanged() {
        methods()
                .that(describe("can be called", (JavaMethod method) -> isMade(method.getOwner())))
                .and()
                .arePublic()
                .and()
                .doNotHaveName("values")
                .and()
                // The bytes of a file are made anew for each who asks.
                .areDeclaredInClassesThat(not(assignableTo(PackageFiles.class)))
                .should()
                .notHaveRawReturnType(CHANGEABLE)
                .check(LIBRARY);
    }
}
