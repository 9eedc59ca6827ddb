package netiquette.engine.predicate;

import java.util.List;
import netiquette.engine.Language;
import netiquette.engine.LocalText;
import netiquette.engine.Reason;
import netiquette.engine.Truth;
import netiquette.engine.Unreadable;
import netiquette.engine.fact.Fact;
import org.jspecify.annotations.Nullable;

/** The team turned a dial to one of these values. */
record Dial(DialSetting dial, List<String> values) implements Predicate {
    static final PredicateKind KIND = new PredicateKind(
            "dial",
            new LocalText(
                    "the team turned a dial to this value, or to one of these",
                    "het team heeft een knop op deze stand gezet, of op een van deze"),
            Argument.Kind.DIAL,
            List.of(
                    Argument.optional("is", Argument.Kind.DIAL_VALUE),
                    Argument.optional("is-one-of", Argument.Kind.DIAL_VALUES)),
            Dial::read);

    private static Dial read(Arguments in) {
        if (in.has("is") == in.has("is-one-of")) {
            throw in.refuse(Unreadable.IS_OR_ONE_OF);
        }
        return new Dial(in.dial(), in.words(in.has("is") ? "is" : "is-one-of"));
    }

    @Override
    public Truth test(Evidence evidence) {
        return Truth.of(holds());
    }

    /** The same for every case under one policy. */
    boolean holds() {
        return values.contains(dial.position().value());
    }

    /** A dial is the team's choice, not something about this case: it is no reason to show. */
    @Override
    public void explain(Evidence evidence, boolean holds, List<Reason> reasons) {}

    @Override
    public void missing(Evidence evidence, List<Fact> facts) {}

    @Override
    public String sentence(Language language, boolean holds) {
        StringBuilder listed = new StringBuilder();
        for (String value : values) {
            @Nullable LocalText title = dial.titles().get(value);
            String or = language == Language.NL ? " of " : " or ";
            listed.append(listed.isEmpty() ? "" : or).append(title == null ? value : title.in(language));
        }
        String is = language == Language.NL
                ? (holds ? " staat op " : " staat niet op ")
                : holds ? " is set to " : " is not set to ";
        return dial.position().title().in(language) + is + listed;
    }
}
