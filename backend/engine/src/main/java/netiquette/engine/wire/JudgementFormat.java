package netiquette.engine.wire;

import netiquette.engine.Action;
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

/** Writes judgements, byte for byte the same on the JVM and in JavaScript. */
public final class JudgementFormat {
    private JudgementFormat() {}

    /** The judgement as JSON, with all texts in its language. */
    public static String write(Judgement judgement) {
        JsonText json = new JsonText();
        json.open('{').name("verdict").text(judgement.verdict().key()).name("decidedBy");
        if (judgement.decidedBy().isPresent()) {
            json.text(judgement.decidedBy().get());
        } else {
            json.nothing();
        }
        json.name("findings").open('[');
        for (Finding finding : judgement.findings()) {
            writeFinding(json, finding, judgement);
        }
        json.close(']').name("questions").open('[');
        for (Question question : judgement.questions()) {
            writeQuestion(json, question, judgement.language());
        }
        return json.close(']').close('}').toString();
    }

    private static void writeFinding(JsonText json, Finding finding, Judgement judgement) {
        Rule rule = finding.rule();
        Language language = judgement.language();
        json.open('{').name("rule").text(rule.id());
        json.name("level")
                .text(rule.level().key())
                .name("tone")
                .text(rule.tone().key());
        json.name("labels").open('[');
        for (String label : rule.labels()) {
            json.text(label);
        }
        json.close(']').name("verdict");
        if (rule.verdict().isPresent()) {
            json.text(rule.verdict().get().key());
        } else {
            json.nothing();
        }
        json.name("says").text(rule.says().in(language));
        json.name("because").text(rule.because().in(language));
        json.name("but").text(rule.but().in(language));
        Source source = rule.source();
        json.name("source").open('{').name("text").text(source.text().in(language));
        json.name("author").text(source.author()).name("date").text(source.date());
        json.name("ref").text(source.ref()).close('}');
        json.name("reasons").open('[');
        for (Reason reason : finding.reasons()) {
            writeReason(json, reason);
        }
        json.close(']').name("actions").open('[');
        for (Action action : rule.actions()) {
            LocalText template = judgement.templates().get(action.template());
            json.open('{').name("kind").text("copy").name("template").text(action.template());
            json.name("text")
                    .text(template == null ? "" : template.in(language))
                    .close('}');
        }
        json.close(']').close('}');
    }

    private static void writeReason(JsonText json, Reason reason) {
        json.open('{').name("says").text(reason.says()).name("fact").text(reason.fact());
        json.name("spans").open('[');
        for (Span span : reason.spans()) {
            json.open('[').number(span.start()).number(span.end()).close(']');
        }
        json.close(']').close('}');
    }

    private static void writeQuestion(JsonText json, Question question, Language language) {
        json.open('{').name("fact").text(question.fact().key());
        json.name("asks")
                .text(question.fact().asks().map(asks -> asks.in(language)).orElse(""));
        json.name("choices").open('[');
        for (Choice choice : question.fact().choices()) {
            json.open('{')
                    .name("value")
                    .text(choice.key())
                    .name("says")
                    .text(choice.name().in(language))
                    .close('}');
        }
        json.close(']');
        json.name("rule").text(question.rule()).close('}');
    }
}
