package netiquette.admin.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessageKeysTest {
    private static final Pattern KEY = Pattern.compile("[a-z][a-z-]*(\\.[a-z0-9-]+)+");
    private static final Pattern FAMILY = Pattern.compile("[a-z-]+\\.");

    private final Set<String> known =
            new TreeSet<>(Collections.list(ResourceBundle.getBundle("netiquette.admin.messages", Locale.ENGLISH)
                    .getKeys()));
    private final Set<String> literals = SourceText.files().stream()
            .map(SourceText::read)
            .map(SourceText::literals)
            .flatMap(List::stream)
            .collect(Collectors.toSet());

    @Test
    void areAllThere() {
        assertThat(unknown(literals.stream())).isEmpty();
        assertThat(known).containsAll(MessageKeys.composed());
    }

    @Test
    void areAllUsed() {
        Set<String> unused = new TreeSet<>(known);
        unused.removeAll(literals);
        MessageKeys.composed().forEach(unused::remove);
        assertThat(unused).isEmpty();
    }

    @Test
    void areOnlyPutTogetherInFamiliesThatAreChecked() {
        assertThat(literals.stream().filter(FAMILY.asMatchPredicate())).isSubsetOf(MessageKeys.FAMILIES);
    }

    @Test
    void noticesAKeyThatIsNotThere() {
        assertThat(unknown(SourceText.literals("translate(\"rules.nonsense\")").stream()))
                .containsExactly("rules.nonsense");
    }

    /** Only what begins like a key is taken for one: paths of fields and files look alike. */
    private List<String> unknown(Stream<String> some) {
        Set<String> firsts = known.stream().map(key -> key.split("\\.", 2)[0]).collect(Collectors.toSet());
        return some.filter(KEY.asMatchPredicate())
                .filter(literal -> firsts.contains(literal.split("\\.", 2)[0]))
                .filter(literal -> !known.contains(literal))
                .toList();
    }
}
