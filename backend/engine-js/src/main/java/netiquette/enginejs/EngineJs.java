package netiquette.enginejs;

import java.util.List;
import netiquette.engine.Engine;
import netiquette.engine.wire.JudgementFormat;
import netiquette.engine.wire.PolicyFormat;
import netiquette.engine.wire.SituationFormat;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSExport;
import org.teavm.jso.JSObject;

/** What {@code engine.js} exports. */
public final class EngineJs {
    private EngineJs() {}

    /** Only the exports are of use; TeaVM starts from a main class. */
    public static void main(String[] arguments) {}

    /**
     * Makes a policy ready to judge.
     *
     * @param documents an array of policy documents, merged in order
     * @return an object whose {@code error} is empty, or says the place and the reason
     */
    @JSExport
    public static JSObject prepare(JSObject documents) {
        try {
            if (!(Trees.read(documents, 0) instanceof List<?> list)) {
                return prepared(null, "a list of documents is expected");
            }
            return prepared(new Engine(PolicyFormat.read(list)), "");
        } catch (RuntimeException e) {
            return prepared(null, String.valueOf(e.getMessage()));
        }
    }

    /**
     * Judges one situation.
     *
     * @param prepared what {@link #prepare} gave, without an error
     * @param situation surface, language and facts
     * @return the judgement as JSON
     */
    @JSExport
    public static String judge(JSObject prepared, JSObject situation) {
        return JudgementFormat.write(engine(prepared).judge(SituationFormat.read(Trees.read(situation, 0))));
    }

    @JSBody(
            params = {"engine", "error"},
            script = "return {engine: engine, error: error};")
    private static native JSObject prepared(@Nullable Object engine, String error);

    private static Engine engine(JSObject prepared) {
        return (Engine) engineObject(prepared);
    }

    @JSBody(params = "prepared", script = "return prepared.engine;")
    private static native Object engineObject(JSObject prepared);
}
