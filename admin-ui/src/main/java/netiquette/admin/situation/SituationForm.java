package netiquette.admin.situation;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.Command;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        Div texts = fieldSet();
        Div others = fieldSet();
        for (Fact fact : Facts.ALL) {
            if (isAskedFor(fact, surface)) {
                FactField field = field(fact);
                field.show(known.get(fact.key()));
                fields.add(field);
                (fact.type() == Type.TEXT || fact.type() == Type.GROUPS ? texts : others).add(field.component());
            }
        }
        Details more = new Details(getTranslation("try.more"), others);
        more.setOpened(known.keySet().stream().anyMatch(key -> !isText(key)));
        add(texts, more);
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

    private static Div fieldSet() {
        Div set = new Div();
        set.addClassName("fields");
        return set;
    }
}
