package netiquette.admin.tryout;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.Predicate;
import netiquette.admin.component.LongList;
import netiquette.engine.Truth;
import netiquette.engine.Verdict;
import netiquette.server.tryout.TriedRule;
import netiquette.server.tryout.Tryout;

/** The verdict, then every rule: those that speak, those that lack a fact, those that are silent. */
final class TryoutResult extends Section {
    private static final long serialVersionUID = 1L;

    private boolean silentOpened;

    TryoutResult() {
        addClassNames("panel", "try-result");
        getElement().setAttribute("aria-label", getTranslation("try.result"));
    }

    void show(Tryout tryout) {
        removeAll();
        Paragraph verdict = new Paragraph(verdict(tryout));
        verdict.setId("verdict");
        verdict.addClassName("try-verdict");
        verdict.getElement().setAttribute("role", "status");
        add(new H2(getTranslation("try.result")), verdict);
        addList("try.speaks", tryout, rule -> rule.truth() == Truth.TRUE || rule.isDifferent());
        addList("try.open", tryout, rule -> rule.truth() == Truth.UNKNOWN && !rule.isDifferent());
        List<TriedRule> silent = tryout.rules().stream()
                .filter(rule -> rule.truth() == Truth.FALSE && !rule.isDifferent())
                .toList();
        Details details = new Details(getTranslation("try.silent", silent.size()), list(silent));
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

    private void addList(String key, Tryout tryout, Predicate<TriedRule> which) {
        List<TriedRule> rules = tryout.rules().stream().filter(which).toList();
        if (!rules.isEmpty()) {
            H2 heading = new H2(getTranslation(key));
            heading.addClassName("try-heading");
            add(heading, list(rules));
        }
    }

    private static LongList<TriedRule> list(List<TriedRule> rules) {
        LongList<TriedRule> list = new LongList<>(
                "try-rules",
                (from, most) -> rules.stream().skip(from).limit(most).toList(),
                TriedRuleLine::new);
        list.show(rules.size(), rules);
        return list;
    }
}
