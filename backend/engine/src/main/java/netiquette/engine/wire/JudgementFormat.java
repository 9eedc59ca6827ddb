package netiquette.engine.wire;

import java.util.List;
import java.util.Map;
import netiquette.engine.Action;
import netiquette.engine.Check;
import netiquette.engine.Finding;
import netiquette.engine.Judgement;
import netiquette.engine.Language;
import netiquette.engine.LocalText;
import netiquette.engine.Question;
import netiquette.engine.Reason;
import netiquette.engine.Rule;
import netiquette.engine.Source;
import netiquette.engine.Span;
import netiquette.engine.fact.Choice;
import org.jspecify.annotations.Nullable;

/**
 * Writes the judgements of one policy, byte for byte the same on the JVM and in JavaScript. What a rule says is the same
 * each time, so it is written out once; any number of threads may do so.
 */
@SuppressWarnings("EnumOrdinal") // an array by language, as in the engine by surface
public final class JudgementFormat {
    private static final int LANGUAGES = Language.values().length;

    /** By rule and language: all before the reasons, and all behind them. */
    private final @Nullable String[] before;

    private final @Nullable String[] behind;

    /** A format for a policy with so many rules. */
    public JudgementFormat(int rules) {
        before = new String[LANGUAGES * rules];
        behind = new String[LANGUAGES * rules];
    }

    /** One judgement by itself as JSON; for many of one policy, make a format. */
    public static String once(Judgement judgement) {
        int rules = 0;
        for (Finding finding : judgement.findings()) {
            rules = Math.max(rules, finding.number() + 1);
        }
        return new JudgementFormat(rules).write(judgement);
    }

    /** One judgement as JSON, with all texts in its language. */
    public String write(Judgement judgement) {
        StringBuilder written = new StringBuilder();
        write(judgement, written::append);
        return written.toString();
    }

    /** The same, piece by piece. */
    public void write(Judgement judgement, TextOut out) {
        JsonText json = new JsonText(out);
        writeVerdict(json, judgement);
        json.name("findings").open("[");
        for (Finding finding : judgement.findings()) {
            writeFinding(json, finding, judgement);
        }
        json.close("]").name("questions").open("[");
        for (Question question : judgement.questions()) {
            writeQuestion(json, question, judgement.language());
        }
        json.close("]");
        writeChecks(json, judgement);
        json.close("}");
    }

    /** Most surfaces have none. */
    private static void writeChecks(JsonText json, Judgement judgement) {
        if (judgement.checks().isEmpty()) {
            return;
        }
        json.name("checks").open("[");
        for (Check check : judgement.checks()) {
            json.open("{").name("called").text(check.called().in(judgement.language()));
            json.name("isThere").flag(check.isThere()).close("}");
        }
        json.close("]");
    }

    static void writeVerdict(JsonText json, Judgement judgement) {
        json.open("{").name("verdict").text(judgement.verdict().key()).name("decidedBy");
        if (judgement.decidedBy().isPresent()) {
            json.text(judgement.decidedBy().get());
        } else {
            json.nothing();
        }
    }

    private void writeFinding(JsonText json, Finding finding, Judgement judgement) {
        int place = LANGUAGES * finding.number() + judgement.language().ordinal();
        String start = before[place];
        String end = behind[place];
        if (start == null || end == null) {
            start = writeStart(finding.rule(), judgement.language());
            end = writeEnd(finding.rule(), judgement.language(), judgement.templates());
            before[place] = start;
            behind[place] = end;
        }
        json.ready(start).behindBracket();
        for (Reason reason : finding.reasons()) {
            writeReason(json, reason);
        }
        json.close(end);
    }

    private static String writeStart(Rule rule, Language language) {
        StringBuilder written = new StringBuilder();
        JsonText json = new JsonText(written::append);
        beginFinding(json, rule);
        json.name("labels").open("[");
        for (String label : rule.labels()) {
            json.text(label);
        }
        json.close("]").name("verdict");
        if (rule.verdict().isPresent()) {
            json.text(rule.verdict().get().key());
        } else {
            json.nothing();
        }
        json.name("says").text(rule.says().in(language));
        json.name("because").text(rule.because().in(language));
        json.name("but").text(rule.but().in(language));
        Source source = rule.source();
        json.name("source").open("{").name("text").text(source.text().in(language));
        json.name("author").text(source.author()).name("date").text(source.date());
        json.name("ref").text(source.ref()).close("}");
        json.name("reasons").open("[");
        return written.toString();
    }

    static void beginFinding(JsonText json, Rule rule) {
        json.open("{").name("rule").text(rule.id());
        json.name("level")
                .text(rule.level().key())
                .name("tone")
                .text(rule.tone().key());
    }

    private static String writeEnd(Rule rule, Language language, Map<String, LocalText> templates) {
        StringBuilder written = new StringBuilder();
        JsonText json = new JsonText(written::append);
        json.close("]").name("actions").open("[");
        for (Action action : rule.actions()) {
            json.open("{").name("kind").text(action.kind().key());
            if (action.kind() == Action.Kind.READ) {
                json.name("address").text(action.value()).close("}");
                continue;
            }
            LocalText template = templates.get(action.value());
            json.name("template").text(action.value()).name("text");
            json.text(template == null ? "" : template.in(language)).close("}");
        }
        json.close("]").close("}");
        return written.toString();
    }

    private static void writeReason(JsonText json, Reason reason) {
        json.open("{\"says\":").text(reason.pieces());
        json.close(",\"fact\":").behindBracket().text(reason.fact());
        json.close(",\"spans\":[").behindBracket();
        List<Span> spans = reason.spans();
        for (int at = 0; at < spans.size(); at++) {
            json.open("[").number(spans.get(at).start()).number(spans.get(at).end());
            json.close("]");
        }
        json.close("]}");
    }

    private static void writeQuestion(JsonText json, Question question, Language language) {
        json.open("{").name("fact").text(question.fact().key());
        writeAsks(json, question, language);
        json.name("choices").open("[");
        for (Choice choice : question.fact().choices()) {
            json.open("{")
                    .name("value")
                    .text(choice.key())
                    .name("says")
                    .text(choice.name().in(language))
                    .close("}");
        }
        json.close("]");
        json.name("rule").text(question.rule()).close("}");
    }

    static void writeAsks(JsonText json, Question question, Language language) {
        json.name("asks")
                .text(question.fact().asks().map(asks -> asks.in(language)).orElse(""));
    }
}
