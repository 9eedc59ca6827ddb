package netiquette.engine.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes JSON without white space, the same bytes wherever it runs. */
final class JsonText {
    /** Positions in a note, mostly. */
    private static final @Nullable String[] NUMBERS = new String[1024];

    private final TextOut out;
    private boolean first = true;

    JsonText(TextOut out) {
        this.out = out;
    }

    /** Begins an object or a list, perhaps with what always comes first in it. */
    JsonText open(String bracket) {
        separate();
        out.add(bracket);
        first = true;
        return this;
    }

    /** Ends an object or a list; or goes on in one with what always comes next. */
    JsonText close(String bracket) {
        out.add(bracket);
        first = false;
        return this;
    }

    JsonText name(String name) {
        separate();
        quote(name);
        out.add(":");
        first = true;
        return this;
    }

    JsonText text(String text) {
        separate();
        quote(text);
        return this;
    }

    /** One text in pieces. */
    JsonText text(List<String> pieces) {
        separate();
        out.add("\"");
        for (int at = 0; at < pieces.size(); at++) {
            add(pieces.get(at));
        }
        out.add("\"");
        return this;
    }

    JsonText number(int number) {
        separate();
        out.add(digits(number));
        return this;
    }

    JsonText flag(boolean flag) {
        separate();
        out.add(flag ? "true" : "false");
        return this;
    }

    JsonText nothing() {
        separate();
        out.add("null");
        return this;
    }

    /** What was written before, as it is, up to the end of a value. */
    JsonText ready(String written) {
        separate();
        out.add(written);
        return this;
    }

    /** Goes on behind a bracket that was opened elsewhere. */
    JsonText behindBracket() {
        first = true;
        return this;
    }

    private void separate() {
        if (!first) {
            out.add(",");
        }
        first = false;
    }

    private void quote(String text) {
        out.add("\"");
        add(text);
        out.add("\"");
    }

    private void add(String text) {
        out.add(isPlain(text) ? text : escaped(text));
    }

    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (unit < ' ' || unit == '"' || unit == '\\' || (unit >= 0xD800 && unit <= 0xDFFF)) {
                return false;
            }
        }
        return true;
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (unit == '"' || unit == '\\') {
                escaped.append('\\').append(unit);
            } else if (unit < ' ' || (unit >= 0xD800 && unit <= 0xDFFF)) {
                // Surrogates are escaped so that half a pair survives every encoding.
                escaped.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    escaped.append("0123456789abcdef".charAt((unit >> shift) & 15));
                }
            } else {
                escaped.append(unit);
            }
        }
        return escaped.toString();
    }

    private static String digits(int number) {
        if (number < 0 || number >= NUMBERS.length) {
            return String.valueOf(number);
        }
        String digits = NUMBERS[number];
        if (digits == null) {
            digits = String.valueOf(number);
            NUMBERS[number] = digits;
        }
        return digits;
    }
}
