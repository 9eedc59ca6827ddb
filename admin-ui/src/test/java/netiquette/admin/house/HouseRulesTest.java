package netiquette.admin.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import planted.CommercialPart;
import planted.FrontEndBuild;
import planted.InsideAFeature;
import planted.OpenScreen;
import planted.TableReader;

class HouseRulesTest {
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("netiquette.admin");

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(HouseRules.SCREENS_ARE_PACKAGE_PRIVATE, OpenScreen.class),
                Arguments.of(HouseRules.SCREENS_NAME_THEIR_ROLES, OpenScreen.class),
                Arguments.of(HouseRules.SCREENS_HAVE_A_TITLE, OpenScreen.class),
                Arguments.of(HouseRules.SCREENS_HOLD_ONLY_SERVICES_AND_PARTS, OpenScreen.class),
                Arguments.of(HouseRules.NOTHING_TOUCHES_TABLES, TableReader.class),
                Arguments.of(HouseRules.NOTHING_LOOKS_INSIDE_A_FEATURE, InsideAFeature.class),
                Arguments.of(HouseRules.NOTHING_COMMERCIAL, CommercialPart.class),
                Arguments.of(HouseRules.NOTHING_NEEDS_A_FRONT_END_BUILD, FrontEndBuild.class));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void isKept(ArchRule rule, Class<?> planted) {
        rule.check(OURS);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void isNoticedWhenBroken(ArchRule rule, Class<?> planted) {
        JavaClasses broken = new ClassFileImporter().importClasses(planted);
        assertThat(rule.evaluate(broken).hasViolation()).isTrue();
    }
}
