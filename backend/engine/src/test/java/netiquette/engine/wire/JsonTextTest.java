package netiquette.engine.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JsonTextTest {
    @Test
    void listsAndObjectsAreSeparatedByCommas() {
        StringBuilder written = new StringBuilder();
        JsonText json = new JsonText(written::append)
                .open("{")
                .name("a")
                .open("[")
                .number(1)
                .number(-2)
                .close("]");
        json.name("b")
                .nothing()
                .name("c")
                .open("{")
                .close("}")
                .name("d")
                .open("[")
                .nothing()
                .text("x")
                .close("]");
        json.close("}");
        assertThat(written).hasToString("{\"a\":[1,-2],\"b\":null,\"c\":{},\"d\":[null,\"x\"]}");
    }

    @Test
    void everyUnitIsWrittenSoThatItSurvives() {
        assertThat(quoted("\"\\/ ~\u007Fé\u2028\uFFFF")).isEqualTo("\"\\\"\\\\/ ~\u007Fé\u2028\uFFFF\"");
        assertThat(quoted("\u0000\n\u001F ")).isEqualTo("\"\\u0000\\u000a\\u001f \"");
        assertThat(quoted("\uD7FF\uD800\uDBFF\uDC00\uDFFF\uE000"))
                .isEqualTo("\"\uD7FF\\ud800\\udbff\\udc00\\udfff\uE000\"");
        StringBuilder written = new StringBuilder();
        new JsonText(written::append).name("\u0001");
        assertThat(written).hasToString("\"\\u0001\":");
    }

    private static String quoted(String text) {
        StringBuilder written = new StringBuilder();
        new JsonText(written::append).text(text);
        return written.toString();
    }
}
