package netiquette.engine.wire;

import netiquette.engine.Finding;
import netiquette.engine.Judgement;
import netiquette.engine.Language;
import netiquette.engine.Question;
import netiquette.engine.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Writes of the judgements of one policy only what one line about each says: the verdict, which rules fired, how firmly and
 * what they say first. Reasons, the other side, sources and texts to copy stand in {@link JudgementFormat}; to find reasons
 * takes longer than to judge, and most are never read.
 */
@SuppressWarnings("EnumOrdinal") // an array by language, as in the engine by surface
public final class BriefFormat {
    private static final int LANGUAGES = Language.values().length;

    /** By rule and language. */
    private final @Nullable String[] written;

    /** A format for a policy with so many rules. */
    public BriefFormat(int rules) {
        written = new String[LANGUAGES * rules];
    }

    /** One judgement as JSON, piece by piece. */
    public void write(Judgement judgement, TextOut out) {
        JsonText json = new JsonText(out);
        JudgementFormat.writeVerdict(json, judgement);
        json.name("findings").open("[");
        for (Finding finding : judgement.findings()) {
            json.ready(written(finding, judgement.language()));
        }
        json.close("]").name("questions").open("[");
        for (Question question : judgement.questions()) {
            json.open("{").name("fact").text(question.fact().key());
            JudgementFormat.writeAsks(json, question, judgement.language());
            json.name("rule").text(question.rule()).close("}");
        }
        json.close("]").close("}");
    }

    private String written(Finding finding, Language language) {
        int place = LANGUAGES * finding.number() + language.ordinal();
        String there = written[place];
        if (there == null) {
            there = write(finding.rule(), language);
            written[place] = there;
        }
        return there;
    }

    private static String write(Rule rule, Language language) {
        StringBuilder written = new StringBuilder();
        JsonText json = new JsonText(written::append);
        JudgementFormat.beginFinding(json, rule);
        json.name("says").text(rule.says().in(language));
        json.name("actions").number(rule.actions().size()).close("}");
        return written.toString();
    }
}
