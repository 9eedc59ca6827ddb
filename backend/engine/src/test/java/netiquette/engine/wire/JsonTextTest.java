package netiquette.engine.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JsonTextTest {
    @Test
    void listsAndObjectsAreSeparatedByCommas() {
        JsonText json = new JsonText()
                .open('{')
                .name("a")
                .open('[')
                .number(1)
                .number(-2)
                .close(']');
        json.name("b")
                .nothing()
                .name("c")
                .open('{')
                .close('}')
                .name("d")
                .open('[')
                .nothing()
                .text("x")
                .close(']');
        assertThat(json.close('}')).hasToString("{\"a\":[1,-2],\"b\":null,\"c\":{},\"d\":[null,\"x\"]}");
    }

    @Test
    void everyUnitIsWrittenSoThatItSurvives() {
        assertThat(quoted("\"\\/ ~\u007Fé\u2028\uFFFF")).isEqualTo("\"\\\"\\\\/ ~\u007Fé\u2028\uFFFF\"");
        assertThat(quoted("\u0000\n\u001F ")).isEqualTo("\"\\u0000\\u000a\\u001f \"");
        assertThat(quoted("\uD7FF\uD800\uDBFF\uDC00\uDFFF\uE000"))
                .isEqualTo("\"\uD7FF\\ud800\\udbff\\udc00\\udfff\uE000\"");
        assertThat(new JsonText().name("\u0001")).hasToString("\"\\u0001\":");
    }

    private static String quoted(String text) {
        return new JsonText().text(text).toString();
    }
}
