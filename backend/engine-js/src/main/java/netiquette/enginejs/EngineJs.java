package netiquette.enginejs;

import java.util.List;
import netiquette.engine.Policy;
import netiquette.engine.wire.PolicyReader;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSExport;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSString;

/** What {@code engine.js} exports. */
public final class EngineJs {
    private EngineJs() {}

    /** Only the exports are of use; TeaVM starts from a main class. */
    public static void main(String[] arguments) {}

    /**
     * Makes a policy ready to judge, all at once.
     *
     * @param documents an array of policy documents, merged in order
     * @return an object whose {@code error} is empty, or says the place and the reason
     */
    @JSExport
    public static JSObject prepare(JSObject documents) {
        JSObject prepared = begin(documents);
        boolean isDone = false;
        while (!isDone) {
            isDone = advance(prepared, Integer.MAX_VALUE);
        }
        return prepared;
    }

    /**
     * Begins to make a policy ready; {@link #advance} goes on with it.
     *
     * @param documents an array of policy documents, merged in order
     * @return an object whose {@code error} is empty, or says the place and the reason
     */
    @JSExport
    public static JSObject begin(JSObject documents) {
        try {
            if (!(Trees.of(documents) instanceof List<?> list)) {
                return prepared(null, "a list of documents is expected");
            }
            return prepared(new PolicyReader(list), "");
        } catch (RuntimeException e) {
            return prepared(null, String.valueOf(e.getMessage()));
        }
    }

    /**
     * Reads so many more parts, or takes one of the two steps after the last, so that a page goes on answering in between.
     *
     * @param prepared what {@link #begin} gave
     * @return whether it is ready to judge, or has an error
     */
    @JSExport
    public static boolean advance(JSObject prepared, int parts) {
        try {
            Object next = next(prepared);
            if (next instanceof PolicyReader reader && reader.advance(parts)) {
                setNext(prepared, reader.policy());
            } else if (next instanceof Policy policy) {
                setReady(prepared, new ReadyPolicy(policy));
            }
        } catch (RuntimeException e) {
            setError(prepared, String.valueOf(e.getMessage()));
        }
        return next(prepared) == null;
    }

    /**
     * Judges one situation.
     *
     * @param prepared what {@link #prepare} gave, without an error
     * @param situation surface, language and facts
     * @return the judgement as JSON
     */
    @JSExport
    public static JSString judge(JSObject prepared, JSObject situation) {
        return ((ReadyPolicy) ready(prepared)).judge(situation);
    }

    /**
     * Judges one situation, and says only what one line about it does: for marks, of which a page may have thousands.
     *
     * @param prepared what {@link #prepare} gave, without an error
     * @param situation surface, language and facts
     * @return verdict, rules that fired, what they say first, and questions, as JSON
     */
    @JSExport
    public static JSString brief(JSObject prepared, JSObject situation) {
        return ((ReadyPolicy) ready(prepared)).brief(situation);
    }

    @JSBody(
            params = {"next", "error"},
            script = "return {next: next, ready: null, error: error};")
    private static native JSObject prepared(@Nullable Object next, String error);

    @JSBody(params = "prepared", script = "return prepared.next;")
    private static native @Nullable Object next(JSObject prepared);

    @JSBody(
            params = {"prepared", "next"},
            script = "prepared.next = next;")
    private static native void setNext(JSObject prepared, Object next);

    @JSBody(params = "prepared", script = "return prepared.ready;")
    private static native Object ready(JSObject prepared);

    @JSBody(
            params = {"prepared", "ready"},
            script = "prepared.ready = ready; prepared.next = null;")
    private static native void setReady(JSObject prepared, Object ready);

    @JSBody(
            params = {"prepared", "error"},
            script = "prepared.error = error; prepared.next = null;")
    private static native void setError(JSObject prepared, String error);
}
