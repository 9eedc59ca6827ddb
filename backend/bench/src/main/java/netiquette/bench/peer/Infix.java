package netiquette.bench.peer;

import java.util.List;
import java.util.stream.Collectors;
import netiquette.bench.workload.Condition;
import netiquette.bench.workload.Condition.All;
import netiquette.bench.workload.Condition.Any;
import netiquette.bench.workload.Condition.Blank;
import netiquette.bench.workload.Condition.Headline;
import netiquette.bench.workload.Condition.Mentions;
import netiquette.bench.workload.Condition.Not;
import netiquette.bench.workload.Condition.Photo;

/** Writes a condition as an expression that DRL, CEL and SpEL read alike. */
final class Infix {
    private Infix() {}

    static String of(Condition condition) {
        return switch (condition) {
            case All all -> joined(all.parts(), " && ");
            case Any any -> joined(any.parts(), " || ");
            case Not not -> "!(" + of(not.part()) + ")";
            case Photo photo -> "photo == " + photo.shown();
            case Headline headline -> "headline == " + quoted(Lowered.lower(headline.value()));
            case Blank blank -> blank.fact().key() + " == \"\"";
            case Mentions mentions ->
                mentions.phrases().stream()
                        .map(phrase -> mentions.fact().key() + ".contains(" + quoted(phrase) + ")")
                        .collect(Collectors.joining(" || ", "(", ")"));
        };
    }

    private static String joined(List<Condition> parts, String word) {
        return parts.stream().map(Infix::of).collect(Collectors.joining(word, "(", ")"));
    }

    private static String quoted(String text) {
        if (text.indexOf('"') >= 0 || text.indexOf('\\') >= 0) {
            throw new IllegalArgumentException("the three languages escape differently: " + text);
        }
        return '"' + text + '"';
    }
}
