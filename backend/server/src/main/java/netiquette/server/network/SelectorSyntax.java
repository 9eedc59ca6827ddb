package netiquette.server.network;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads selectors as browsers do. Known are the parts that every browser knows and that can be tried without one: what is
 * refused in one browser would take all changes with it, there.
 *
 * @see <a href="https://www.w3.org/TR/selectors-4/#grammar">Selectors Level 4, grammar</a>
 */
final class SelectorSyntax {
    /** The longest selector, in UTF-16 units. */
    private static final int LONGEST = 5_000;

    /** How deep selectors stand in selectors. */
    private static final int DEEPEST = 3;

    private static final Set<String> PLAIN = Set.of(
            "first-child",
            "last-child",
            "only-child",
            "first-of-type",
            "last-of-type",
            "only-of-type",
            "empty",
            "root",
            "checked",
            "disabled",
            "enabled");

    private static final Set<String> NESTING = Set.of("not", "is", "has");
    private static final Set<String> COUNTING =
            Set.of("nth-child", "nth-last-child", "nth-of-type", "nth-last-of-type");

    private static final Pattern BLANK = Pattern.compile("[ \\t\\r\\n\\f]*");
    private static final Pattern IDENT =
            Pattern.compile("(?:--|-?(?:[a-zA-Z_]|[^\\x00-\\x7F]|\\\\[^\\r\\n\\f0-9a-fA-F]))"
                    + "(?:[\\w-]|[^\\x00-\\x7F]|\\\\[^\\r\\n\\f0-9a-fA-F])*+");
    private static final Pattern TEXT =
            Pattern.compile("\"(?:[^\"\\\\\\r\\n\\f]|\\\\[^\\r\\n\\f])*+\"|'(?:[^'\\\\\\r\\n\\f]|\\\\[^\\r\\n\\f])*+'");
    private static final Pattern EQUALS = Pattern.compile("[~|^$*]?=");
    private static final Pattern EITHER_CASE = Pattern.compile("[iI]");
    private static final Pattern COUNT = Pattern.compile("(?i)odd|even|[+-]?\\d*n(?:\\s*[+-]\\s*\\d+)?|[+-]?\\d+");
    private static final Pattern COMBINATOR = Pattern.compile("[>+~]");

    private final String text;
    private int at;
    private boolean isInHas;

    SelectorSyntax(String text) {
        this.text = text;
    }

    /** Whether all of it is one selector, or several with commas between them. */
    boolean isList() {
        return text.length() <= LONGEST && list(0, false) && at == text.length();
    }

    private boolean list(int depth, boolean relative) {
        do {
            skip(BLANK);
            if (relative && skip(COMBINATOR)) {
                skip(BLANK);
            }
            if (!complex(depth)) {
                return false;
            }
            skip(BLANK);
        } while (skip(','));
        return true;
    }

    private boolean complex(int depth) {
        while (compound(depth)) {
            boolean blank = skip(BLANK) && isBlank(at - 1);
            if (at == text.length() || text.charAt(at) == ',' || text.charAt(at) == ')') {
                return true;
            }
            boolean combined = skip(COMBINATOR);
            if (!combined && !blank) {
                return false;
            }
            skip(BLANK);
        }
        return false;
    }

    /** A tag and what else is asked of one element; at least something. */
    private boolean compound(int depth) {
        int begin = at;
        if (!skip('*')) {
            skip(IDENT);
        }
        while (at < text.length()) {
            char next = text.charAt(at);
            if (next == '#' || next == '.') {
                at++;
                if (!skip(IDENT)) {
                    return false;
                }
            } else if (next == '[') {
                if (!attribute()) {
                    return false;
                }
            } else if (next == ':') {
                if (!pseudo(depth)) {
                    return false;
                }
            } else {
                break;
            }
        }
        return at > begin;
    }

    private boolean attribute() {
        at++;
        skip(BLANK);
        if (!skip(IDENT)) {
            return false;
        }
        skip(BLANK);
        if (skip(EQUALS)) {
            skip(BLANK);
            if (skip(TEXT)) {
                skip(BLANK);
                skip(EITHER_CASE);
            } else if (!skip(IDENT)) {
                return false;
            }
            skip(BLANK);
        }
        return skip(']');
    }

    private boolean pseudo(int depth) {
        at++;
        int begin = at;
        if (!skip(IDENT)) {
            return false;
        }
        String name = text.substring(begin, at);
        if (!skip('(')) {
            return PLAIN.contains(name);
        }
        if (NESTING.contains(name)) {
            return nested(depth, name.equals("has"));
        }
        skip(BLANK);
        boolean counted = COUNTING.contains(name) && skip(COUNT);
        skip(BLANK);
        return counted && skip(')');
    }

    /** What has something cannot have it in what it has. */
    private boolean nested(int depth, boolean has) {
        if (depth == DEEPEST || (has && isInHas)) {
            return false;
        }
        boolean before = isInHas;
        isInHas |= has;
        boolean isSound = list(depth + 1, has) && skip(')');
        isInHas = before;
        return isSound;
    }

    private boolean isBlank(int place) {
        return " \t\r\n\f".indexOf(text.charAt(place)) >= 0;
    }

    private boolean skip(char one) {
        if (at < text.length() && text.charAt(at) == one) {
            at++;
            return true;
        }
        return false;
    }

    private boolean skip(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            return false;
        }
        at = matcher.end();
        return true;
    }
}
