package netiquette.admin.component;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShortlyTest {
    private static final String LONG = "one or two ".repeat(200);

    @Test
    void leavesAShortTextAsItIs() {
        assertThat(Shortly.of("one or two", "three")).isEqualTo("one or two");
        assertThat(Shortly.inOneLine("one or two")).isEqualTo("one or two");
        assertThat(Shortly.inOneLine(LONG)).endsWith(" …").hasSizeLessThan(150);
    }

    @Test
    void showsWhatDiffersWhereverItStands() {
        String before = LONG + "a red bicycle " + LONG;
        String after = LONG + "a blue one " + LONG;
        assertThat(Shortly.of(before, after))
                .contains("a red bicycle")
                .startsWith("… ")
                .endsWith(" …")
                .hasSizeLessThan(600);
        assertThat(Shortly.of(after, before)).contains("a blue one");
    }

    @Test
    void showsAllThatDiffersHoweverLong() {
        String mine = "new ".repeat(300);
        assertThat(Shortly.of(LONG + mine + "end", LONG + "end")).contains(mine);
    }
}
