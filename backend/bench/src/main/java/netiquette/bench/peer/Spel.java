package netiquette.bench.peer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import netiquette.bench.workload.Condition;
import netiquette.bench.workload.Condition.All;
import netiquette.bench.workload.Condition.Any;
import netiquette.bench.workload.Condition.Headline;
import netiquette.bench.workload.Condition.Mentions;
import netiquette.bench.workload.Condition.Not;
import netiquette.bench.workload.Invitation;
import netiquette.bench.workload.Rule;
import netiquette.bench.workload.Workload;
import org.springframework.expression.EvaluationContext;
import org.springframework.expression.spel.SpelCompilerMode;
import org.springframework.expression.spel.SpelParserConfiguration;
import org.springframework.expression.spel.standard.SpelExpression;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.expression.spel.support.StandardEvaluationContext;

/** SpEL, each expression compiled to bytecode; it can be once each of its parts has been evaluated. */
final class Spel implements Peer {
    private record Ready(String id, SpelExpression when) {}

    @Override
    public String name() {
        return "SpEL, compiled";
    }

    @Override
    public boolean isSlow() {
        return true;
    }

    @Override
    public Judge<?> prepare(Workload workload) {
        SpelExpressionParser parser = new SpelExpressionParser(
                new SpelParserConfiguration(SpelCompilerMode.OFF, Spel.class.getClassLoader()));
        EvaluationContext context = new StandardEvaluationContext();
        List<Ready> rules = new ArrayList<>();
        for (Rule rule : workload.rules()) {
            SpelExpression when = parser.parseRaw(Infix.of(rule.when()));
            compile(when, rule.when(), context);
            rules.add(new Ready(rule.id(), when));
        }
        List<Invitation> invitations = workload.invitations();
        return (IdJudge) invitation -> {
            Lowered facts = new Lowered(invitations.get(invitation));
            List<String> fired = new ArrayList<>();
            for (Ready rule : rules) {
                if (Boolean.TRUE.equals(rule.when().getValue(context, facts))) {
                    fired.add(rule.id());
                }
            }
            return fired;
        };
    }

    /** Tries what makes one part after the other hold, for a part that was never reached cannot be compiled. */
    private static void compile(SpelExpression expression, Condition condition, EvaluationContext context) {
        Set<String> texts = new LinkedHashSet<>(List.of("", "nothing"));
        collect(condition, texts);
        for (String note : texts) {
            for (String headline : texts) {
                expression.getValue(context, new Lowered(new Invitation(note, headline, true)));
                expression.getValue(context, new Lowered(new Invitation(note, headline, false)));
            }
        }
        if (!expression.compileExpression()) {
            throw new IllegalStateException("could not be compiled: " + expression.getExpressionString());
        }
    }

    private static void collect(Condition condition, Set<String> texts) {
        switch (condition) {
            case All all -> all.parts().forEach(part -> collect(part, texts));
            case Any any -> any.parts().forEach(part -> collect(part, texts));
            case Not not -> collect(not.part(), texts);
            case Headline headline -> texts.add(headline.value());
            case Mentions mentions -> texts.add(mentions.phrases().getLast());
            default -> {}
        }
    }
}
