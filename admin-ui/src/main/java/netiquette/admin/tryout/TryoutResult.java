package netiquette.admin.tryout;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private transient Set<String> watchedNow = Set.of();

    TryoutResult(SerializableSupplier<Tryout> judged) {
        this.judged = judged;
        addClassNames("panel", "try-result");
        getElement().setAttribute("aria-label", getTranslation("try.result"));
    }

    void show() {
        Tryout tryout = judged.get();
        removeAll();
        watchedNow = tryout.watching().stream()
                .filter(rule -> rule.draft().isPresent())
                .map(rule -> rule.rule().id())
                .collect(Collectors.toSet());
        Paragraph verdict = new Paragraph(verdict(tryout));
        verdict.setId("verdict");
        verdict.addClassName("try-verdict");
        verdict.getElement().setAttribute("role", "status");
        add(new H2(getTranslation("try.result")), verdict);
        addList("try.speaks", tryout, now -> some(now.rules().stream(), TryoutResult::speaks));
        addList("try.watching", tryout, now -> some(now.watching().stream(), TryoutResult::speaks));
        addList("try.open", tryout, now -> quiet(now, Truth.UNKNOWN));
        LaterDetails details = new LaterDetails(
                getTranslation("try.silent", quiet(tryout, Truth.FALSE).size()),
                () -> list(judged.get(), now -> quiet(now, Truth.FALSE)));
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

    /** In the draft, in what is published, or in both. */
    private static boolean speaks(TriedRule rule) {
        return rule.truth() == Truth.TRUE || rule.isDifferent();
    }

    /** Those that say nothing, or would say nothing. */
    private static List<TriedRule> quiet(Tryout tryout, Truth truth) {
        return some(
                Stream.concat(tryout.rules().stream(), tryout.watching().stream()),
                rule -> !speaks(rule) && rule.truth() == truth);
    }

    private static List<TriedRule> some(Stream<TriedRule> rules, Predicate<TriedRule> which) {
        return rules.filter(which).toList();
    }

    private void addList(String key, Tryout tryout, SerializableFunction<Tryout, List<TriedRule>> which) {
        if (!which.apply(tryout).isEmpty()) {
            H2 heading = new H2(getTranslation(key));
            heading.addClassName("try-heading");
            add(heading, list(tryout, which));
        }
    }

    /** Rules are not kept: they would weigh on every session. */
    private LongList<TriedRule> list(Tryout tryout, SerializableFunction<Tryout, List<TriedRule>> which) {
        LongList<TriedRule> list = new LongList<>(
                "try-rules",
                (from, most) -> which.apply(judged.get()).stream()
                        .skip(from)
                        .limit(most)
                        .toList(),
                rule -> new TriedRuleLine(
                        rule, !rule.watches() && watchedNow.contains(rule.rule().id())));
        List<TriedRule> rules = which.apply(tryout);
        list.show(rules.size(), rules);
        return list;
    }
}
