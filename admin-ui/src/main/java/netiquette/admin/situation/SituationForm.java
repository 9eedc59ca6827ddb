package netiquette.admin.situation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.Command;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import netiquette.admin.component.LaterDetails;
import netiquette.engine.Surface;
import netiquette.engine.fact.Fact;
import netiquette.engine.fact.Facts;
import netiquette.engine.fact.Type;
import netiquette.server.ruleset.Group;

/** A field for every fact of a place, made from the fact's own description. What is left open is unknown. */
public final class SituationForm extends Div {
    private static final long serialVersionUID = 1L;

    private final transient List<Group> groups;
    private final Command changed;
    private final transient List<FactField> fields = new ArrayList<>();

    /**
     * A form without fields yet.
     *
     * @param groups those that somebody may belong to
     * @param changed called after each change
     */
    public SituationForm(List<Group> groups, Command changed) {
        this.groups = groups;
        this.changed = changed;
        addClassName("situation-form");
    }

    /** Shows the fields of a place, with what is known by the facts' keys. */
    public void show(Surface surface, Map<String, Object> known) {
        removeAll();
        fields.clear();
        Predicate<Fact> isFirst = fact -> fact.type() == Type.TEXT || fact.type() == Type.GROUPS;
        LaterDetails more =
                new LaterDetails(getTranslation("try.more"), () -> fieldSet(surface, isFirst.negate(), known));
        add(fieldSet(surface, isFirst, known), more);
        more.setOpened(known.keySet().stream().anyMatch(key -> !isText(key)));
    }

    private Div fieldSet(Surface surface, Predicate<Fact> which, Map<String, Object> known) {
        Div set = new Div();
        set.addClassName("fields");
        Facts.ALL.stream()
                .filter(fact -> isAskedFor(fact, surface))
                .filter(which)
                .forEach(fact -> {
                    FactField field = field(fact);
                    field.show(known.get(fact.key()));
                    fields.add(field);
                    set.add(field.component());
                });
        return set;
    }

    private FactField field(Fact fact) {
        return switch (fact.type()) {
            case TEXT -> new TextFact(fact, changed);
            case GROUPS -> GroupFact.of(fact, groups, changed);
            default -> PlainFact.of(fact, changed);
        };
    }

    /** What is known, by the facts' keys, as in JSON. */
    public Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        fields.forEach(
                field -> field.value().ifPresent(value -> facts.put(field.fact().key(), value)));
        return facts;
    }

    /** Kinds are worked out, and which day it is, is known. */
    private static boolean isAskedFor(Fact fact, Surface surface) {
        return fact.isOn(surface) && fact.type() != Type.LABELS && !fact.key().equals("today");
    }

    private static boolean isText(String key) {
        return Facts.byKey(key).filter(fact -> fact.type() == Type.TEXT).isPresent();
    }
}
