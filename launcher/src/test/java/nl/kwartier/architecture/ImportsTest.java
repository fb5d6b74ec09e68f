package nl.kwartier.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may import whom. */
class ImportsTest {
    private static final String[] API = {"nl.kwartier.api..", "nl.kwartier.spi.."};
    private static final String JETTY = "org.eclipse.jetty..";
    private static final String FRAMEWORK = "org.osgi.framework..";
    private static final String[] DATABASE = {
        "java.sql..", "javax.sql..", "org.sqlite..", "org.postgresql..", "com.zaxxer.."
    };

    private static JavaClasses kwartier;

    @BeforeAll
    static void readTheClasses() {
        kwartier = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("nl.kwartier");
    }

    @Test
    void everyModuleIsLookedAt() {
        for (String module : List.of(
                "api",
                "spi",
                "ui",
                "store",
                "community",
                "access",
                "lifecycle",
                "kit",
                "web",
                "workshop",
                "plugin",
                "framework",
                "launcher")) {
            assertThat(kwartier.stream()).anyMatch(type -> type.getPackageName().startsWith("nl.kwartier." + module));
        }
    }

    @Test
    void theApiNeedsNothingButJava() {
        noClasses()
                .that()
                .resideInAnyPackage(API)
                .should()
                .dependOnClassesThat(not(resideInAnyPackage(
                        "nl.kwartier.api..", "nl.kwartier.spi..", "java..", "org.osgi.annotation..", "org.jspecify..")))
                .check(kwartier);
    }

    @ParameterizedTest
    @CsvSource({
        "store, store",
        "community, community",
        "access, access",
        "lifecycle, lifecycle",
        "ui, ui",
        "web, web ui",
        "kit, kit ui",
        "plugin, plugin ui kit contracts",
        "check, check lifecycle",
        "workshop, workshop check lifecycle",
        "framework, framework",
        "launcher, launcher framework"
    })
    void aModuleKnowsTheApiAndItsFewFriends(String module, String friends) {
        var known = new ArrayList<>(List.of(API));
        for (String friend : friends.split(" ", -1)) {
            known.add("nl.kwartier." + friend + "..");
        }
        noClasses()
                .that()
                .resideInAPackage("nl.kwartier." + module + "..")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("nl.kwartier..").and(not(resideInAnyPackage(known.toArray(String[]::new)))))
                .check(kwartier);
    }

    @Test
    void onlyTheStoreKnowsTheDatabase() {
        noClasses()
                .that()
                .resideOutsideOfPackage("nl.kwartier.store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(DATABASE)
                .check(kwartier);
    }

    @Test
    void onlyTheWebKnowsJetty() {
        noClasses()
                .that()
                .resideOutsideOfPackage("nl.kwartier.web..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(JETTY)
                .check(kwartier);
    }

    @Test
    void aProgrammeStaysOutOfTheFramework() {
        noClasses()
                .that()
                .resideInAPackage("nl.kwartier.plugin..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(FRAMEWORK)
                .check(kwartier);
    }

    @Test
    void onlyTheLifecycleTheLauncherAndWhatItStartsWithInstallAndStartBundles() {
        noClasses()
                .that()
                .resideOutsideOfPackages("nl.kwartier.lifecycle..", "nl.kwartier.framework..", "nl.kwartier.launcher..")
                .should()
                .callMethodWhere(target(owner(resideInAnyPackage(FRAMEWORK)))
                        .and(target(nameMatching("installBundle|start|stop|update|uninstall"))))
                .check(kwartier);
    }

    @Test
    void programmesDoNotKnowEachOther() {
        slices().matching("nl.kwartier.plugin.(*)..")
                .should()
                .notDependOnEachOther()
                .check(kwartier);
    }
}
