package netiquette.server.measuring;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the command is to do.
 *
 * @param in the file to read, one JSON object a line
 * @param out the file to write
 * @param policy the policy document to judge by; the default packs if empty
 */
record JudgeOptions(Path in, Path out, Optional<Path> policy) {
    private static final List<String> NAMES = List.of("--in", "--out", "--policy");

    /** The options as they were typed; empty if they make no sense. */
    static Optional<JudgeOptions> of(List<String> words) {
        Map<String, Path> given = new HashMap<>();
        if (words.size() % 2 != 0) {
            return Optional.empty();
        }
        for (int at = 0; at < words.size(); at += 2) {
            if (!NAMES.contains(words.get(at)) || given.containsKey(words.get(at))) {
                return Optional.empty();
            }
            try {
                given.put(words.get(at), Path.of(words.get(at + 1)));
            } catch (InvalidPathException e) {
                return Optional.empty();
            }
        }
        Path in = given.get("--in");
        Path out = given.get("--out");
        if (in == null || out == null) {
            return Optional.empty();
        }
        return Optional.of(new JudgeOptions(in, out, Optional.ofNullable(given.get("--policy"))));
    }
}
