package netiquette.admin.tryout;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import netiquette.admin.component.FileDrop;
import netiquette.server.measuring.Measurement;
import netiquette.server.measuring.Measurements;

/** A file of texts of which somebody said what kind they are: how well the draft finds that, beside what is in force. */
final class LabelledPanel extends Section {
    private static final long serialVersionUID = 1L;

    private static final int LARGEST = 16 * 1024 * 1024;

    /** Milliseconds between two looks at how far it is. */
    private static final int LOOK = 300;

    private final transient Measuring measuring;
    private final ProgressBar progress = new ProgressBar();
    private final Paragraph summary = new Paragraph();
    private final Div table = new Div();

    /** Measures lines, and tells how many it has looked at. */
    interface Measuring {
        Measurement of(List<String> lines, IntConsumer progress);
    }

    LabelledPanel(Measuring measuring) {
        this.measuring = measuring;
        addClassNames("panel", "try-labelled");
        Paragraph about = new Paragraph(getTranslation("labelled.about"));
        about.addClassName("quiet");
        String rejected = getTranslation("labelled.rejected");
        Upload upload =
                new FileDrop(LARGEST, rejected, text -> start(text.lines().toList()), ".jsonl", ".json", ".txt");
        upload.setId("labelled");
        upload.addFileRejectedListener(event -> summary.setText(rejected));
        progress.setVisible(false);
        progress.getElement().setAttribute("aria-label", getTranslation("labelled.progress"));
        summary.setId("labelled-summary");
        summary.getElement().setAttribute("role", "status");
        table.addClassName("scores");
        add(new H2(getTranslation("labelled")), about, upload, progress, summary, table);
    }

    private void start(List<String> lines) {
        UI ui = UI.getCurrent();
        AtomicInteger done = new AtomicInteger();
        table.removeAll();
        summary.setText(getTranslation("labelled.progress"));
        progress.setMax(Math.max(1, Math.min(lines.size(), Measurements.LINES)));
        progress.setValue(0);
        progress.setVisible(true);
        ui.setPollInterval(LOOK);
        Registration looking = ui.addPollListener(poll -> progress.setValue(Math.min(done.get(), progress.getMax())));
        Thread.ofVirtual().start(() -> {
            Command outcome = outcome(lines, done::set);
            ui.accessLater(
                            () -> {
                                looking.remove();
                                ui.setPollInterval(-1);
                                progress.setVisible(false);
                                outcome.execute();
                            },
                            () -> {})
                    .run();
        });
    }

    /** What there is to show in the end; whatever went wrong is said where all else is. */
    private Command outcome(List<String> lines, IntConsumer progress) {
        try {
            Measurement measured = measuring.of(lines, progress);
            return () -> show(measured);
        } catch (RuntimeException e) {
            return () -> {
                throw e;
            };
        }
    }

    /** Shows what came of it. */
    void show(Measurement measured) {
        summary.setText(getTranslation("labelled.done", measured.texts()));
        table.removeAll();
        if (!measured.unread().isEmpty()) {
            String numbers =
                    measured.unread().stream().limit(10).map(String::valueOf).collect(Collectors.joining(", "));
            table.add(new Paragraph(
                    getTranslation("labelled.unread", measured.unread().size(), numbers)));
        }
        if (!measured.labels().isEmpty()) {
            table.add(new ScoreTable(measured.labels()));
        }
    }
}
