package netiquette.server.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.RestController;

/** The rules of the house for the server. */
enum House {
    INTERNAL_STAYS_INSIDE(classes().should(new Conditions.UseNoOtherFeaturesInternals())),
    NO_CIRCLES(slices().matching("(**).server.(*)..").should().beFreeOfCycles()),
    NO_USER_INTERFACE(noClasses().should().dependOnClassesThat().resideInAPackage("com.vaadin..")),
    CONTROLLERS_HOLD_SERVICES_ONLY(
            classes().that().areAnnotatedWith(RestController.class).should(new Conditions.HoldServicesOnly())),
    CONTROLLERS_ARE_CALLED_SO(
            classes().that().areAnnotatedWith(RestController.class).should().haveSimpleNameEndingWith("Controller")),
    SERVICES_ARE_PLURALS(
            classes().that().areAnnotatedWith(Service.class).should().haveSimpleNameEndingWith("s")),
    TABLES_ARE_PRIVATE(
            classes().that().haveSimpleNameEndingWith("Table").should().bePackagePrivate()),
    ONLY_TABLES_SPEAK_SQL(classes()
            .that()
            .haveSimpleNameNotEndingWith("Table")
            .should()
            .onlyDependOnClassesThat()
            .areNotAssignableTo(JdbcClient.class)),
    NO_FIELD_INJECTION(
            noFields().should().beAnnotatedWith(Autowired.class).orShould().beAnnotatedWith(Value.class)),
    NAMED_BY_SUBJECT(noClasses()
            .should()
            .haveNameMatching(".*(Util|Utils|Helper|Impl|Manager|Service)")
            .orShould()
            .resideInAnyPackage("..util..", "..helper..", "..impl..", "..manager..", "..common..")),
    NULL_IS_MARKED(classes().should(new Conditions.LiveInAMarkedPackage()));

    @SuppressWarnings("ImmutableEnumChecker") // these rules do not change, only their type does not say so
    private final ArchRule rule;

    House(ArchRule rule) {
        this.rule = rule;
    }

    ArchRule rule() {
        return rule;
    }
}
