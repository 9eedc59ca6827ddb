package netiquette.enginejs;

import netiquette.engine.Engine;
import netiquette.engine.Judgement;
import netiquette.engine.Policy;
import netiquette.engine.wire.BriefFormat;
import netiquette.engine.wire.JudgementFormat;
import netiquette.engine.wire.SituationFormat;
import netiquette.engine.wire.TextOut;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSString;

/** A policy that judges: a JavaScript object in, JSON out. */
final class ReadyPolicy {
    private final Engine engine;
    private final JudgementFormat format;
    private final BriefFormat briefFormat = new BriefFormat();

    ReadyPolicy(Policy policy) {
        engine = new Engine(policy);
        format = new JudgementFormat(policy.rules().size());
    }

    JSString judge(JSObject situation) {
        Joined json = new Joined();
        format.write(judged(situation), json);
        return json.text;
    }

    JSString brief(JSObject situation) {
        return JSString.valueOf(briefFormat.of(judged(situation)));
    }

    private Judgement judged(JSObject situation) {
        return engine.judge(SituationFormat.read(Trees.of(situation)));
    }

    /** JavaScript puts its own strings together many times faster than a {@code StringBuilder} would. */
    private static final class Joined implements TextOut {
        private JSString text = JSString.valueOf("");

        @Override
        public void add(String piece) {
            text = join(text, piece);
        }

        @JSBody(
                params = {"before", "piece"},
                script = "return before + piece;")
        private static native JSString join(JSString before, String piece);
    }
}
