package netiquette.engine.predicate;

import java.util.List;
import netiquette.engine.Language;
import netiquette.engine.Unreadable;
import netiquette.engine.fact.Fact;
import netiquette.engine.fact.Facts;

/** How long a text is: in words, or in characters as networks count them (the page's own counter, else UTF-16 units). */
record Length(Fact fact, int count, boolean inWords) {
    static final List<Argument> BESIDE = List.of(
            Argument.optional("characters", Argument.Kind.NUMBER), Argument.optional("words", Argument.Kind.NUMBER));
    private static final Fact NOTE = Facts.byKey("note").orElseThrow();
    private static final Fact COUNTER = Facts.byKey("note-length").orElseThrow();

    static Length of(Arguments in) {
        boolean inWords = in.has("words");
        if (inWords == in.has("characters")) {
            throw in.refuse(Unreadable.CHARACTERS_OR_WORDS);
        }
        return new Length(in.fact(), in.number(inWords ? "words" : "characters"), inWords);
    }

    int measure(Object text, Evidence evidence) {
        if (inWords) {
            return evidence.words(fact);
        }
        if (fact.equals(NOTE) && evidence.value(COUNTER) instanceof Integer shown) {
            return shown;
        }
        return text instanceof String units ? units.length() : 0;
    }

    String spoken(Language language) {
        if (language == Language.NL) {
            return count + (inWords ? " woorden" : " tekens");
        }
        return count + (inWords ? " words" : " characters");
    }
}
