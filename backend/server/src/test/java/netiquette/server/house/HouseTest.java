package netiquette.server.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import netiquette.server.refusal.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HouseTest {
    private static final JavaClasses SERVER = new ClassFileImporter()
            .importUrl(Refusal.class.getProtectionDomain().getCodeSource().getLocation());

    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted");

    @ParameterizedTest
    @EnumSource
    void holdsForTheServer(House house) {
        house.rule().check(SERVER);
    }

    @ParameterizedTest
    @EnumSource
    void noticesWhatIsPlanted(House house) {
        assertThat(house.rule().allowEmptyShould(true).evaluate(PLANTED).hasViolation())
                .as(house.name())
                .isTrue();
    }

    @Test
    void looksAtTheWholeServer() {
        assertThat(SERVER.size()).isGreaterThan(80);
    }
}
