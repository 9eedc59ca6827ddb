package netiquette.admin.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.RolesAllowed;

/** What holds for every screen. */
final class HouseRules {
    static final ArchRule SCREENS_ARE_PACKAGE_PRIVATE =
            classes().that().areAnnotatedWith(Route.class).should().bePackagePrivate();

    static final ArchRule SCREENS_NAME_THEIR_ROLES = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(AnonymousAllowed.class);

    static final ArchRule SCREENS_HAVE_A_TITLE =
            classes().that().areAnnotatedWith(Route.class).should().beAnnotatedWith(PageTitle.class);

    static final ArchRule NOTHING_TOUCHES_TABLES = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "org.springframework.jdbc..",
                            "org.springframework.transaction..",
                            "org.flywaydb..",
                            "java.sql..",
                            "javax.sql..")
                    .or(nameMatching("netiquette\\.server\\..*Table")));

    static final ArchRule NOTHING_LOOKS_INSIDE_A_FEATURE =
            noClasses().should().dependOnClassesThat().resideInAPackage("netiquette.server..internal..");

    static final ArchRule SCREENS_HOLD_ONLY_SERVICES_AND_PARTS = fields().that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Route.class)
            .should()
            .haveRawType(
                    resideInAnyPackage("java.lang..", "java.util..", "netiquette..", "com.vaadin.flow.component..", "")
                            .and(DescribedPredicate.not(nameMatching(".*(Table|Repository|Template|Controller)"))));

    static final ArchRule NOTHING_COMMERCIAL = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "com.vaadin.collaborationengine..",
                    "com.vaadin.flow.component.ai..",
                    "com.vaadin.flow.component.board..",
                    "com.vaadin.flow.component.charts..",
                    "com.vaadin.flow.component.crud..",
                    "com.vaadin.flow.component.dashboard..",
                    "com.vaadin.flow.component.gridpro..",
                    "com.vaadin.flow.component.map..",
                    "com.vaadin.flow.component.richtexteditor..",
                    "com.vaadin.flow.component.spreadsheet..",
                    "com.vaadin.testbench..");

    /** By name: the last one is on its way out of Vaadin. */
    static final ArchRule NOTHING_NEEDS_A_FRONT_END_BUILD = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                    "com\\.vaadin\\.flow\\.(component\\.dependency\\.(NpmPackage|CssImport|JsModule)|theme\\.Theme)");

    private HouseRules() {}
}
