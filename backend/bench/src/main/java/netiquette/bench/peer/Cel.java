package netiquette.bench.peer;

import dev.cel.common.CelValidationException;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import netiquette.bench.workload.Invitation;
import netiquette.bench.workload.Rule;
import netiquette.bench.workload.Workload;

/** CEL for Java, with the runtime that plans each expression beforehand. */
final class Cel implements Peer {
    private record Ready(String id, CelRuntime.Program when) {}

    @Override
    public String name() {
        return "CEL";
    }

    @Override
    public boolean isSlow() {
        return true;
    }

    @Override
    public Judge<?> prepare(Workload workload) {
        List<Ready> rules = new ArrayList<>();
        try {
            CelCompiler compiler = CelCompilerFactory.standardCelCompilerBuilder()
                    .addVar("note", SimpleType.STRING)
                    .addVar("headline", SimpleType.STRING)
                    .addVar("photo", SimpleType.BOOL)
                    .setResultType(SimpleType.BOOL)
                    .build();
            CelRuntime runtime = CelRuntimeFactory.plannerRuntimeBuilder().build();
            for (Rule rule : workload.rules()) {
                String expression = Infix.of(rule.when());
                rules.add(new Ready(
                        rule.id(),
                        runtime.createProgram(compiler.compile(expression).getAst())));
            }
        } catch (CelValidationException | CelEvaluationException e) {
            throw new IllegalArgumentException(e);
        }
        List<Invitation> invitations = workload.invitations();
        return (IdJudge) invitation -> judge(rules, new Lowered(invitations.get(invitation)));
    }

    private static List<String> judge(List<Ready> rules, Lowered lowered) {
        Map<String, Object> facts =
                Map.of("note", lowered.getNote(), "headline", lowered.getHeadline(), "photo", lowered.isPhoto());
        List<String> fired = new ArrayList<>();
        try {
            for (Ready rule : rules) {
                if (Boolean.TRUE.equals(rule.when().eval(facts))) {
                    fired.add(rule.id());
                }
            }
        } catch (CelEvaluationException e) {
            throw new IllegalStateException(e);
        }
        return fired;
    }
}
