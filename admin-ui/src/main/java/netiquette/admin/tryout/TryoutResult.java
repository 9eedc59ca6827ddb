package netiquette.admin.tryout;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializablePredicate;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.List;
import netiquette.admin.component.LaterDetails;
import netiquette.admin.component.LongList;
import netiquette.engine.Truth;
import netiquette.engine.Verdict;
import netiquette.server.tryout.TriedRule;
import netiquette.server.tryout.Tryout;

/** The verdict, then every rule: those that speak, those that lack a fact, those that are silent. */
final class TryoutResult extends Section {
    private static final long serialVersionUID = 1L;

    /** Asked again for every list: thousands of rules, kept, would weigh on every session. */
    private final SerializableSupplier<Tryout> judged;

    private boolean silentOpened;

    TryoutResult(SerializableSupplier<Tryout> judged) {
        this.judged = judged;
        addClassNames("panel", "try-result");
        getElement().setAttribute("aria-label", getTranslation("try.result"));
    }

    void show() {
        Tryout tryout = judged.get();
        removeAll();
        Paragraph verdict = new Paragraph(verdict(tryout));
        verdict.setId("verdict");
        verdict.addClassName("try-verdict");
        verdict.getElement().setAttribute("role", "status");
        add(new H2(getTranslation("try.result")), verdict);
        addList("try.speaks", tryout, rule -> rule.truth() == Truth.TRUE || rule.isDifferent());
        addList("try.open", tryout, rule -> rule.truth() == Truth.UNKNOWN && !rule.isDifferent());
        SerializablePredicate<TriedRule> silent = rule -> rule.truth() == Truth.FALSE && !rule.isDifferent();
        LaterDetails details = new LaterDetails(
                getTranslation("try.silent", of(tryout, silent).size()), () -> list(judged.get(), silent));
        details.setOpened(silentOpened);
        details.addOpenedChangeListener(event -> silentOpened = event.isOpened());
        add(details);
    }

    private String verdict(Tryout tryout) {
        String speaking = getTranslation(
                "try.speaking",
                tryout.rules().stream()
                        .filter(rule -> rule.truth() == Truth.TRUE)
                        .count());
        if (tryout.draft() == Verdict.NONE && tryout.inForce() == Verdict.NONE) {
            return speaking;
        }
        String draft = getTranslation("verdict." + tryout.draft().key());
        if (tryout.draft() == tryout.inForce()) {
            return getTranslation("try.verdict", draft) + " " + speaking;
        }
        return getTranslation(
                        "try.verdict.changes",
                        draft,
                        getTranslation("verdict." + tryout.inForce().key()))
                + " " + speaking;
    }

    private void addList(String key, Tryout tryout, SerializablePredicate<TriedRule> which) {
        if (tryout.rules().stream().anyMatch(which)) {
            H2 heading = new H2(getTranslation(key));
            heading.addClassName("try-heading");
            add(heading, list(tryout, which));
        }
    }

    private LongList<TriedRule> list(Tryout tryout, SerializablePredicate<TriedRule> which) {
        LongList<TriedRule> list = new LongList<>(
                "try-rules",
                (from, most) ->
                        of(judged.get(), which).stream().skip(from).limit(most).toList(),
                TriedRuleLine::new);
        List<TriedRule> rules = of(tryout, which);
        list.show(rules.size(), rules);
        return list;
    }

    private static List<TriedRule> of(Tryout tryout, SerializablePredicate<TriedRule> which) {
        return tryout.rules().stream().filter(which).toList();
    }
}
