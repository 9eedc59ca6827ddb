package netiquette.bench.workload;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import netiquette.bench.workload.Condition.All;
import netiquette.bench.workload.Condition.Any;
import netiquette.bench.workload.Condition.Headline;
import netiquette.bench.workload.Condition.Mentions;
import netiquette.bench.workload.Fragments.LanguageFragments;

/** Makes invitations as people write them, some of which hold phrases of the rules. */
final class Invitations {
    private static final int LONGEST_NOTE = 300;
    private static final int SEED = 20151122;

    private final Dice dice = new Dice(SEED);
    private final Fragments fragments;
    private final Map<String, List<String>> phrases = Map.of("nl", new ArrayList<>(), "en", new ArrayList<>());
    private final List<String> headlines = new ArrayList<>();

    private Invitations(List<Rule> rules, Fragments fragments) {
        this.fragments = fragments;
        rules.forEach(rule -> collect(rule.when(), phrasesIn(rule.language())));
    }

    static List<Invitation> make(int count, List<Rule> rules, Fragments fragments) {
        Invitations invitations = new Invitations(rules, fragments);
        List<Invitation> made = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            made.add(invitations.next());
        }
        return made;
    }

    private List<String> phrasesIn(String language) {
        return Objects.requireNonNull(phrases.get(language));
    }

    private void collect(Condition condition, List<String> phrases) {
        switch (condition) {
            case All all -> all.parts().forEach(part -> collect(part, phrases));
            case Any any -> any.parts().forEach(part -> collect(part, phrases));
            case Mentions mentions -> phrases.addAll(mentions.phrases());
            case Headline headline -> headlines.add(headline.value());
            default -> {}
        }
    }

    private Invitation next() {
        String language = dice.chance(50) ? "nl" : "en";
        List<String> mentioned = phrasesIn(language);
        String note = dice.chance(15) ? "" : note(fragments.in(language), mentioned);
        return new Invitation(note, headline(mentioned), dice.chance(70));
    }

    private String note(LanguageFragments language, List<String> mentioned) {
        String closing = " " + dice.of(language.closings()).replace("{name}", dice.of(fragments.names()));
        StringBuilder note = new StringBuilder(dice.of(language.greetings()));
        int sentences = 1 + dice.below(4);
        for (int number = 0; number < sentences; number++) {
            String sentence = " " + sentence(language, mentioned);
            if (note.length() + sentence.length() + closing.length() <= LONGEST_NOTE) {
                note.append(sentence);
            }
        }
        return note.append(closing).toString();
    }

    private String sentence(LanguageFragments language, List<String> mentioned) {
        return dice.of(dice.chance(55) ? language.carriers() : language.sentences())
                .replace("{phrase}", dice.of(mentioned))
                .replace("{noun}", language.noun(dice))
                .replace("{adjective}", dice.of(language.adjectives()))
                .replace("{role}", dice.of(fragments.roles()));
    }

    private String headline(List<String> mentioned) {
        int kind = dice.below(100);
        if (kind < 8) {
            return "";
        }
        if (kind < 30) {
            return dice.of(headlines);
        }
        return kind < 45 ? dice.of(fragments.roles()) + ", " + dice.of(mentioned) : fragments.headline(dice);
    }
}
