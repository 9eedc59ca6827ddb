package netiquette.engine.predicate;

import java.util.List;
import netiquette.engine.Language;
import netiquette.engine.LocalText;
import netiquette.engine.fact.Fact;

/** A text stands in a list nobody can read back. */
record InList(Fact fact, HashedValues list) implements FactPredicate {
    static final PredicateKind KIND = new PredicateKind(
            "in-list",
            new LocalText(
                    "a text stands in a list whose entries cannot be read",
                    "een tekst staat in een lijst waarvan niemand de inhoud kan lezen"),
            Argument.Kind.TEXT_FACT,
            List.of(Argument.of("list", Argument.Kind.HASHES)),
            in -> new InList(in.fact(), in.hashes("list")));

    @Override
    public boolean holdsFor(Object value, Evidence evidence) {
        return list.holds(evidence.reading(fact).folded());
    }

    @Override
    public String sentence(Language language, boolean holds) {
        return say(
                        language,
                        holds ? " stands in the list " : " does not stand in the list ",
                        holds ? " staat in de lijst " : " staat niet in de lijst ")
                + list.name();
    }
}
