package netiquette.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import netiquette.bench.peer.Peers;
import netiquette.bench.workload.Condition;
import netiquette.bench.workload.Workload;
import org.junit.jupiter.api.Test;

class ReadmeTest {
    @Test
    void namesEveryPeer() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        assertThat(Peers.ALL)
                .allSatisfy(peer -> assertThat(readme).contains(peer.name().split(" \\(|, ")[0]));
        List<String> node = found("^  \"([^\" ]+)", Files.readString(Path.of("src/main/js/peers.mjs")));
        assertThat(node)
                .hasSizeGreaterThan(4)
                .allSatisfy(name -> assertThat(readme).contains(name));
    }

    @Test
    void countsTheKindsOfRules() throws IOException {
        List<String> counted = found("^\\| (\\d+) \\|", Files.readString(Path.of("README.md")));
        List<String> made = Workload.of(50).rules().stream()
                .collect(Collectors.groupingBy(rule -> shape(rule.when()), Collectors.counting()))
                .values()
                .stream()
                .sorted(Comparator.reverseOrder())
                .map(String::valueOf)
                .toList();
        assertThat(counted).isEqualTo(made);
    }

    /** A condition without what differs from rule to rule of one kind. */
    private static String shape(Condition condition) {
        return condition
                .toString()
                .replaceAll("phrases=\\[[^]]*]", "")
                .replaceAll("list=(nl|en)-\\d+", "")
                .replaceAll("value=[^]]*", "");
    }

    private static List<String> found(String pattern, String text) {
        Function<MatchResult, String> group = match -> match.group(1);
        return Pattern.compile(pattern, Pattern.MULTILINE)
                .matcher(text)
                .results()
                .map(group)
                .toList();
    }
}
