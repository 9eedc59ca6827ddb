package netiquette.admin.tryout;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.stream.Stream;
import netiquette.server.measuring.LabelScore;
import netiquette.server.measuring.Score;

/** For each label: how many of those said to have it do, and how many that have it were found. */
final class ScoreTable extends NativeTable {
    private static final long serialVersionUID = 1L;
    private static final int PERCENT = 100;

    ScoreTable(List<LabelScore> labels) {
        NativeTableRow heads = getHead().addRow();
        Stream.of("labelled.label", "labelled.draft", "labelled.in-force")
                .forEach(key -> heads.addHeaderCell().setText(getTranslation(key)));
        labels.forEach(this::line);
    }

    private void line(LabelScore score) {
        NativeTableRow row = getBody().addRow();
        row.addHeaderCell().setText(score.label());
        row.addDataCell().setText(words(score.draft()));
        row.addDataCell().setText(words(score.inForce()));
    }

    private String words(Score score) {
        return getTranslation("labelled.score", percent(score.precision()), percent(score.recall()));
    }

    private static long percent(double share) {
        return Math.round(share * PERCENT);
    }
}
