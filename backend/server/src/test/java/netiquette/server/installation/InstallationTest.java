package netiquette.server.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class InstallationTest {
    @TempDir
    private Path folder;

    @Test
    void keepsItsDataAtTheRootOfTheProjectWhoseModuleItStartsIn() throws IOException {
        Path module = Files.createDirectories(folder.resolve("project/backend/admin"));
        for (String part : List.of("project", "project/backend", "project/backend/admin")) {
            Files.createFile(folder.resolve(part).resolve("pom.xml"));
        }

        assertThat(DataFolder.defaultFor(module)).isEqualTo(folder.resolve("project/.data"));
        assertThat(DataFolder.defaultFor(folder)).isEqualTo(folder.resolve(".data"));
    }

    @Test
    void findsTheUnpackedExtensionOnceItIsBuilt() throws IOException {
        Files.createFile(folder.resolve("pom.xml"));
        assertThat(ExtensionFolder.find(folder)).isEmpty();

        Path unpacked = Files.createDirectories(folder.resolve("extension/target/unpacked/chromium"));
        Files.createFile(unpacked.resolve("manifest.json"));

        assertThat(ExtensionFolder.find(folder)).contains(unpacked);
    }

    @Test
    void makesItsDataFolderForItsOwnerOnly() throws IOException {
        Path data = folder.resolve("deep/data");

        DataFolder.make(data);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
                .isEqualTo("rwx------");
    }

    @Test
    void letsEverySettingComeBeforeItsDefaults() {
        StandardEnvironment environment = environment(Map.of(
                "netiquette.data", folder.toString(),
                "spring.datasource.url", "jdbc:postgresql://db.example.org/netiquette",
                "server.shutdown", "immediate"));

        assertThat(environment.getProperty("spring.datasource.url")).startsWith("jdbc:postgresql");
        assertThat(environment.getProperty("spring.datasource.username")).isNull();
        assertThat(environment.getProperty("server.shutdown")).isEqualTo("immediate");
        assertThat(environment.getProperty("springdoc.api-docs.path")).isEqualTo("/api/v1/openapi");
    }

    @Test
    void bindsItsCookieToTlsWhenAskedTo() {
        assertThat(environment(Map.of("netiquette.secure", "true")).getProperty("server.servlet.session.cookie.name"))
                .startsWith("__Host-");
        assertThat(environment(Map.of()).getProperty("server.servlet.session.cookie.secure"))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "ftp://netiquette.example.org, false",
        "netiquette.example.org, false",
        "http://netiquette.example.org, true",
        "https://netiquette.example.org/?team=1, true"
    })
    void refusesAnAddressThatBrowsersCannotUse(URI address, boolean secure) {
        assertThatThrownBy(() -> new Installation(folder, Optional.of(address), secure, 200, 60, true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("netiquette.address")
                .hasMessageContaining(address.toString());
    }

    @Test
    void refusesALimitThatLetsNobodyIn() {
        assertThatThrownBy(() -> new Installation(folder, Optional.empty(), false, 0, 60, true))
                .hasMessageContaining("netiquette.reads-per-minute");
    }

    private static StandardEnvironment environment(Map<String, Object> settings) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("test", settings));
        new InstallationDefaults().postProcessEnvironment(environment, new SpringApplication());
        return environment;
    }
}
