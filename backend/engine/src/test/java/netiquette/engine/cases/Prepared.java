package netiquette.engine.cases;

import java.util.List;
import netiquette.engine.Engine;
import netiquette.engine.wire.FormatException;
import netiquette.engine.wire.JudgementFormat;
import netiquette.engine.wire.PolicyFormat;
import netiquette.engine.wire.SituationFormat;
import org.jspecify.annotations.Nullable;

/** A policy made ready on the JVM, or why it was refused. */
public record Prepared(@Nullable Engine engine, String refusal) {
    /** Makes it ready, or remembers the refusal. */
    public static Prepared of(List<? extends @Nullable Object> documents) {
        try {
            return new Prepared(new Engine(PolicyFormat.read(documents)), "");
        } catch (FormatException e) {
            return new Prepared(null, String.valueOf(e.getMessage()));
        }
    }

    /** What the line of a case says beside the case itself. */
    public Said judge(@Nullable Object situation) {
        if (engine == null || situation == null) {
            return new Said("error", refusal);
        }
        try {
            return new Said("judgement", JudgementFormat.once(engine.judge(SituationFormat.read(situation))));
        } catch (FormatException e) {
            return new Said("error", String.valueOf(e.getMessage()));
        }
    }

    /**
     * An answer.
     *
     * @param name {@code judgement} or {@code error}
     */
    public record Said(String name, String text) {}
}
