package netiquette.admin.tryout;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import netiquette.admin.component.Spoken;
import netiquette.engine.Rule;
import netiquette.server.training.ScenarioCase;
import netiquette.server.tryout.Replay;
import netiquette.server.tryout.Replayed;
import netiquette.server.tryout.Watched;

/** All scenarios at once: where the draft says something else than what is published. */
final class ReplayPanel extends Section {
    private static final long serialVersionUID = 1L;

    private final transient Supplier<Replay> replay;
    private final SerializableConsumer<ScenarioCase> chosen;
    private final Paragraph summary = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final H2 watchingHeading = new H2(getTranslation("try.replay.watching"));
    private final UnorderedList watching = new UnorderedList();

    ReplayPanel(Supplier<Replay> replay, SerializableConsumer<ScenarioCase> chosen) {
        this.replay = replay;
        this.chosen = chosen;
        addClassNames("panel", "try-replay");
        Paragraph about = new Paragraph(getTranslation("try.replay.about"));
        about.addClassName("quiet");
        Button run = new Button(getTranslation("try.replay.run"), click -> run());
        run.setId("replay");
        run.setDisableOnClick(true);
        summary.setId("replayed");
        summary.getElement().setAttribute("role", "status");
        list.addClassName("try-rules");
        run.addClickListener(click -> run.setEnabled(true));
        watching.addClassName("try-rules");
        watchingHeading.addClassName("try-heading");
        watchingHeading.setVisible(false);
        add(new H2(getTranslation("try.replay")), about, run, summary, list, watchingHeading, watching);
    }

    private void run() {
        Replay played = replay.get();
        summary.setText(getTranslation("try.replay.result", played.different().size()));
        list.removeAll();
        played.different().forEach(one -> list.add(line(one)));
        watchingHeading.setVisible(!played.watching().isEmpty());
        watching.removeAll();
        played.watching().forEach(one -> watching.add(line(one)));
    }

    private ListItem line(Watched watched) {
        Span sentence = new Span(Spoken.text(watched.rule().says()));
        sentence.addClassName("rule-sentence");
        ListItem item = new ListItem(sentence);
        item.addClassNames("try-rule", "is-watching");
        watched.draft().ifPresent(count -> item.add(quiet(getTranslation("try.replay.watching.draft", count))));
        watched.inForce().ifPresent(count -> item.add(quiet(getTranslation("try.replay.watching.live", count))));
        return item;
    }

    private ListItem line(Replayed replayed) {
        Button load = new Button(Spoken.text(replayed.moment().title()), click -> chosen.accept(replayed.moment()));
        load.addThemeVariants(ButtonVariant.TERTIARY);
        ListItem item = new ListItem(load);
        item.addClassName("try-rule");
        if (replayed.draft() != replayed.inForce()) {
            item.add(quiet(getTranslation(
                    "try.verdict.changes",
                    getTranslation("verdict." + replayed.draft().key()),
                    getTranslation("verdict." + replayed.inForce().key()))));
        }
        Stream.concat(said("try.replay.added", replayed.added()), said("try.replay.gone", replayed.gone()))
                .forEach(item::add);
        return item;
    }

    private Stream<Paragraph> said(String key, List<Rule> rules) {
        return rules.stream().map(rule -> quiet(getTranslation(key, Spoken.text(rule.says()))));
    }

    private static Paragraph quiet(String text) {
        Paragraph line = new Paragraph(text);
        line.addClassName("quiet");
        return line;
    }
}
