package netiquette.engine.wire;

/** Writes JSON without white space, the same bytes wherever it runs. */
final class JsonText {
    private final StringBuilder out = new StringBuilder();
    private boolean first = true;

    JsonText open(char bracket) {
        separate();
        out.append(bracket);
        first = true;
        return this;
    }

    JsonText close(char bracket) {
        out.append(bracket);
        first = false;
        return this;
    }

    JsonText name(String name) {
        separate();
        quote(name);
        out.append(':');
        first = true;
        return this;
    }

    JsonText text(String text) {
        separate();
        quote(text);
        return this;
    }

    JsonText number(int number) {
        separate();
        out.append(number);
        return this;
    }

    JsonText nothing() {
        separate();
        out.append("null");
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private void separate() {
        if (!first) {
            out.append(',');
        }
        first = false;
    }

    private void quote(String text) {
        out.append('"');
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (unit == '"' || unit == '\\') {
                out.append('\\').append(unit);
            } else if (unit < ' ' || (unit >= 0xD800 && unit <= 0xDFFF)) {
                // Surrogates are escaped so that half a pair survives every encoding.
                out.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    out.append("0123456789abcdef".charAt((unit >> shift) & 15));
                }
            } else {
                out.append(unit);
            }
        }
        out.append('"');
    }
}
