package netiquette.engine.wire;

import java.util.LinkedHashMap;
import java.util.Map;
import netiquette.engine.Finding;
import netiquette.engine.Judgement;
import netiquette.engine.Language;
import netiquette.engine.Question;
import netiquette.engine.Rule;

/**
 * Writes of the judgements of one policy only what one line about each says: the verdict, which rules fired, how firmly and
 * what they say first. Reasons, the other side, sources and texts to copy stand in {@link JudgementFormat}; to find reasons
 * takes longer than to judge, and most are never read. For one thread.
 */
@SuppressWarnings("EnumOrdinal") // short signs, by which what was written before is found
public final class BriefFormat {
    /** A page's many cases come out in a handful of ways. */
    private static final int MOST = 500;

    private final Map<String, String> written = new LinkedHashMap<>();

    /** A format for a policy. */
    public BriefFormat() {}

    /** One judgement as JSON: the same text object for the same outcome. */
    public String of(Judgement judgement) {
        String outline = outline(judgement);
        String there = written.get(outline);
        if (there == null) {
            there = write(judgement);
            if (written.size() >= MOST) {
                written.clear();
            }
            written.put(outline, there);
        }
        return there;
    }

    /** What tells a judgement of the policy from another in the least letters. */
    private static String outline(Judgement judgement) {
        StringBuilder outline = new StringBuilder();
        outline.append((char) judgement.language().ordinal());
        outline.append((char) judgement.verdict().ordinal());
        outline.append(judgement.decidedBy().isPresent() ? '!' : '?');
        for (Finding finding : judgement.findings()) {
            outline.append((char) finding.number());
        }
        for (Question question : judgement.questions()) {
            outline.append('\uFFFF').append((char) question.fact().number()).append(question.rule());
        }
        return outline.toString();
    }

    private static String write(Judgement judgement) {
        StringBuilder written = new StringBuilder();
        JsonText json = new JsonText(written::append);
        JudgementFormat.writeVerdict(json, judgement);
        json.name("findings").open("[");
        for (Finding finding : judgement.findings()) {
            write(json, finding.rule(), judgement.language());
        }
        json.close("]").name("questions").open("[");
        for (Question question : judgement.questions()) {
            json.open("{").name("fact").text(question.fact().key());
            JudgementFormat.writeAsks(json, question, judgement.language());
            json.name("rule").text(question.rule()).close("}");
        }
        json.close("]").close("}");
        return written.toString();
    }

    private static void write(JsonText json, Rule rule, Language language) {
        JudgementFormat.beginFinding(json, rule);
        json.name("says").text(rule.says().in(language));
        json.name("actions").number(rule.actions().size()).close("}");
    }
}
