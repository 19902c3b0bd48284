package io.github.latamregionalism;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.github.latamregionalism.dataset.Dataset;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The packages of the library stand in an order, and Jackson shows in one of them only. */
class PackageOrderTest {

    private static final String LIBRARY = "io.github.latamregionalism.";

    /** Each package knows only those before it. */
    private static final List<String> ORDER = List.of(
            "time",
            "model",
            "policy",
            "paper",
            "query",
            "names",
            "prose",
            "dataset",
            "analysis",
            "bibliography",
            "json");

    private static final String JACKSON = "com.fasterxml.jackson.";

    private static JavaClasses classes = new ClassFileImporter().importClasses();

    @BeforeAll
    static void readTheCompiledLibrary() throws URISyntaxException {
        Path compiled = Path.of(Dataset.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        classes = new ClassFileImporter().importPath(compiled);
    }

    @Test
    void aPackageKnowsOnlyThoseBelowIt() {
        for (int i = 0; i < ORDER.size(); i++) {
            List<String> later = new ArrayList<>();
            for (String name : ORDER.subList(i + 1, ORDER.size())) {
                later.add(LIBRARY + name);
            }
            if (!later.isEmpty()) {
                noClasses()
                        .that()
                        .resideInAPackage(LIBRARY + ORDER.get(i))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(later.toArray(String[]::new))
                        .check(classes);
            }
        }
    }

    @Test
    void everyClassLiesInAPackageOfTheOrder() {
        classes()
                .should()
                .resideInAnyPackage(ORDER.stream().map(name -> LIBRARY + name).toArray(String[]::new))
                .check(classes);
    }

    @Test
    void noPackageLeadsBackToItself() {
        slices().matching(LIBRARY + "(*)..").should().beFreeOfCycles().check(classes);
    }

    @Test
    void jacksonShowsInThePublicTypesOfOnePackageOnly() {
        codeUnits().that(are(shown())).should(showNoJackson()).check(classes);
        fields().that(are(shown())).should(showNoJackson()).check(classes);
    }

    /** Members that a user of the library sees, outside the package that is there for users of Jackson. */
    private static DescribedPredicate<JavaMember> shown() {
        return new DescribedPredicate<>("shown outside the package json") {
            @Override
            public boolean test(JavaMember member) {
                return !member.getOwner().getPackageName().equals(LIBRARY + "json")
                        && isShown(member.getModifiers())
                        && isShown(member.getOwner());
            }

            private boolean isShown(JavaClass type) {
                return isShown(type.getModifiers())
                        && type.getEnclosingClass().map(this::isShown).orElse(true);
            }

            private boolean isShown(Iterable<JavaModifier> modifiers) {
                for (JavaModifier modifier : modifiers) {
                    if (modifier == JavaModifier.PUBLIC || modifier == JavaModifier.PROTECTED) {
                        return true;
                    }
                }
                return false;
            }
        };
    }

    private static ArchCondition<JavaMember> showNoJackson() {
        return new ArchCondition<>("show no Jackson type") {
            @Override
            public void check(JavaMember member, ConditionEvents events) {
                for (JavaType type : typesOf(member)) {
                    for (JavaClass involved : type.getAllInvolvedRawTypes()) {
                        if (involved.getName().startsWith(JACKSON)) {
                            events.add(SimpleConditionEvent.violated(
                                    member, member.getFullName() + " shows " + involved.getName()));
                        }
                    }
                }
            }
        };
    }

    private static List<JavaType> typesOf(JavaMember member) {
        List<JavaType> types = new ArrayList<>();
        if (member instanceof JavaField field) {
            types.add(field.getType());
        } else if (member instanceof JavaCodeUnit code) {
            types.add(code.getReturnType());
            types.addAll(code.getParameterTypes());
            code.getExceptionTypes().forEach(types::add);
        }
        return types;
    }
}
