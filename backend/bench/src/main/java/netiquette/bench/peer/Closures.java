package netiquette.bench.peer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import netiquette.bench.workload.Condition;
import netiquette.bench.workload.Condition.All;
import netiquette.bench.workload.Condition.Any;
import netiquette.bench.workload.Condition.Blank;
import netiquette.bench.workload.Condition.Headline;
import netiquette.bench.workload.Condition.Mentions;
import netiquette.bench.workload.Condition.Not;
import netiquette.bench.workload.Condition.Photo;
import netiquette.bench.workload.Invitation;
import netiquette.bench.workload.Rule;
import netiquette.bench.workload.Workload;

/** Conditions as closures, as one would write them by hand; how a phrase is found is left open. */
final class Closures {
    private record Ready(String id, Predicate<Lowered> when) {}

    private final Function<Mentions, Predicate<Lowered>> mentions;

    Closures(Function<Mentions, Predicate<Lowered>> mentions) {
        this.mentions = mentions;
    }

    /** Looks for each phrase of a list in turn. */
    static Predicate<Lowered> contains(Mentions mentions) {
        return facts -> {
            String text = facts.text(mentions.fact());
            for (String phrase : mentions.phrases()) {
                if (text.contains(phrase)) {
                    return true;
                }
            }
            return false;
        };
    }

    Predicate<Lowered> of(Condition condition) {
        return switch (condition) {
            case All all ->
                all.parts().stream().map(this::of).reduce(Predicate::and).orElseThrow();
            case Any any ->
                any.parts().stream().map(this::of).reduce(Predicate::or).orElseThrow();
            case Not not -> of(not.part()).negate();
            case Photo photo -> facts -> facts.isPhoto() == photo.shown();
            case Headline headline -> {
                String lowered = Lowered.lower(headline.value());
                yield facts -> facts.getHeadline().equals(lowered);
            }
            case Blank blank -> facts -> facts.text(blank.fact()).isEmpty();
            case Mentions phrases -> mentions.apply(phrases);
        };
    }

    /** Tries every rule in turn. */
    IdJudge judge(Workload workload) {
        List<Ready> rules = new ArrayList<>();
        for (Rule rule : workload.rules()) {
            rules.add(new Ready(rule.id(), of(rule.when())));
        }
        List<Invitation> invitations = workload.invitations();
        return invitation -> {
            Lowered facts = new Lowered(invitations.get(invitation));
            List<String> fired = new ArrayList<>();
            for (Ready rule : rules) {
                if (rule.when().test(facts)) {
                    fired.add(rule.id());
                }
            }
            return fired;
        };
    }
}
