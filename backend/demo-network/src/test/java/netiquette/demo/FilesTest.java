package netiquette.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FilesTest {
    private static final Pattern IMPORTED = Pattern.compile("from \"(\\.[^\"]+)\"");
    private static final Pattern NAMED = Pattern.compile("(?:href|src)=\"/demo/([^\"]+\\.\\w+)\"");

    @Test
    void everyModuleThatIsImportedIsThere() {
        for (var file : Site.DEMO.files(".js")) {
            IMPORTED.matcher(Site.text(file))
                    .results()
                    .forEach(found ->
                            assertThat(file.resolveSibling(found.group(1))).exists());
        }
    }

    @Test
    void everyFileThatThePageNamesIsThere() {
        var index = Site.DEMO.folder().resolve("index.html");
        assertThat(NAMED.matcher(Site.text(index)).results().toList())
                .isNotEmpty()
                .allSatisfy(found ->
                        assertThat(Site.DEMO.folder().resolve(found.group(1))).exists());
    }

    @Test
    void everyPageHasARoute() {
        String routes = Site.text(Site.DEMO.folder().resolve("routes.js"));
        for (var file : Site.DEMO.files(".js")) {
            if (!Site.text(file).contains("export const name = ")) continue;
            assertThat(routes).contains("\"./page/" + file.getFileName() + "\"");
        }
    }

    @Test
    void nothingIsWrittenAsMarkupAndNothingIsInline() {
        for (var file : Site.DEMO.files(".js")) {
            assertThat(Site.text(file))
                    .as(file.toString())
                    .doesNotContain("innerHTML", "insertAdjacentHTML", "eval(", "style: \"");
        }
        assertThat(Site.text(Site.DEMO.folder().resolve("index.html"))).doesNotContain("style=", "<style", "onclick");
    }
}
