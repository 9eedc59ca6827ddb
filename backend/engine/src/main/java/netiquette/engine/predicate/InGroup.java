package netiquette.engine.predicate;

import java.util.List;
import netiquette.engine.Language;
import netiquette.engine.LocalText;
import netiquette.engine.fact.Fact;
import netiquette.engine.fact.Facts;

/** The member belongs to a group. */
record InGroup(String group) implements FactPredicate {
    static final PredicateKind KIND = new PredicateKind(
            "in-group",
            new LocalText("the member belongs to this group", "iemand hoort bij deze groep"),
            Argument.Kind.GROUP,
            List.of(),
            in -> new InGroup(in.subjectWord()));

    private static final Fact GROUPS = Facts.byKey("groups").orElseThrow();

    @Override
    public Fact fact() {
        return GROUPS;
    }

    @Override
    public boolean holdsFor(Object value, Evidence evidence) {
        return value instanceof List<?> groups && groups.contains(group);
    }

    @Override
    public String sentence(Language language, boolean holds) {
        return (language == Language.NL
                        ? (holds ? "je hoort bij de groep " : "je hoort niet bij de groep ")
                        : holds ? "you are in the group " : "you are not in the group ")
                + group;
    }
}
