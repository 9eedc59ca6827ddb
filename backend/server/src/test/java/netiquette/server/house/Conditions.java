package netiquette.server.house;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;
import org.springframework.stereotype.Service;

/** What the library does not bring. */
final class Conditions {
    private Conditions() {}

    static final class UseNoOtherFeaturesInternals extends ArchCondition<JavaClass> {
        private static final String INTERNAL = ".internal";

        UseNoOtherFeaturesInternals() {
            super("use no internals of another feature");
        }

        @Override
        public void check(JavaClass user, ConditionEvents events) {
            for (Dependency dependency : user.getDirectDependenciesFromSelf()) {
                String used = dependency.getTargetClass().getPackageName();
                int internal = (used + ".").indexOf(INTERNAL + ".");
                boolean ours = used.startsWith("netiquette.") || used.startsWith("planted.");
                if (ours
                        && internal > 0
                        && !(user.getPackageName() + ".").startsWith(used.substring(0, internal) + ".")) {
                    events.add(SimpleConditionEvent.violated(user, dependency.getDescription()));
                }
            }
        }
    }

    static final class HoldServicesOnly extends ArchCondition<JavaClass> {
        HoldServicesOnly() {
            super("hold services only");
        }

        @Override
        public void check(JavaClass controller, ConditionEvents events) {
            for (JavaField field : controller.getFields()) {
                boolean constant = field.getModifiers().contains(JavaModifier.STATIC);
                if (!constant && !field.getRawType().isAnnotatedWith(Service.class)) {
                    events.add(SimpleConditionEvent.violated(field, field.getDescription() + " is no service"));
                }
            }
        }
    }

    static final class LiveInAMarkedPackage extends ArchCondition<JavaClass> {
        LiveInAMarkedPackage() {
            super("live in a package that is null-marked");
        }

        @Override
        public void check(JavaClass inhabitant, ConditionEvents events) {
            if (!inhabitant.getPackage().isAnnotatedWith(NullMarked.class)) {
                events.add(SimpleConditionEvent.violated(
                        inhabitant, inhabitant.getPackageName() + " has no package-info with @NullMarked"));
            }
        }
    }
}
