package netiquette.engine.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/** Derives {@link FoldTable} from the JDK's Unicode data. Run {@code main} in the engine's folder to write it anew. */
final class FoldTableSource {
    static final int CODE_POINTS = 0x20000;

    /** Apostrophes as people and phones type them, some of which Unicode calls letters. */
    private static final String APOSTROPHES = "'’‘‛ʼʻʹ`´′＇｀ꞌ";

    /** Letters that are not seen, whatever Unicode calls them. */
    private static final String FILLERS = "\u115F\u1160\u3164\uFFA0";

    /** Small letters that look like another one, in pairs. Capitals follow their small letter. */
    private static final String LOOK_ALIKES = "аaеeоoрpсcуyхxіiјjѕsһhвbкkмmнhтtԁdԛqԝw"
            + "οoαaεeιiκkνnρpτtυyχxηhμmζzβb"
            + "ıiȷjøołlđdħhŧtɨiɑaɡgɩi"
            + "ᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpʀrꜱsᴛtᴜuᴠvᴡwʏyᴢz";

    private static final Map<Character, String> LIGATURES = Map.of('ß', "ss", 'æ', "ae", 'œ', "oe");

    /** White letters in black circles and squares, which Unicode does not relate to their letters. */
    private static final List<Integer> NEGATIVE_LETTERS = List.of(0x1F150, 0x1F170);

    private FoldTableSource() {}

    public static void main(String[] arguments) throws IOException {
        Files.writeString(Path.of("src/main/java/netiquette/engine/text/FoldTable.java"), source());
    }

    static String source() {
        StringBuilder expansions = new StringBuilder();
        for (int point = 0; point < CODE_POINTS; point++) {
            if (value(point) == Fold.EXPANDS) {
                expansions.append((char) point).append(padded(folded(point)));
            }
        }
        StringBuilder java = new StringBuilder();
        java.append("package netiquette.engine.text;\n\n");
        java.append("/** Frozen character tables, derived from Unicode 16; a test compares them with the JDK's. */\n");
        java.append("final class FoldTable {\n");
        java.append("    /** Runs of code points that fold alike, packed; {@link Fold} unpacks them. */");
        append(java, "RUNS", runs());
        java.append(
                "\n    /** Letters that fold to more than one: each followed by its three, the last may be a space. */");
        append(java, "EXPANSIONS", expansions);
        return java.append("\n    private FoldTable() {}\n}\n").toString();
    }

    /** What a code point is for a reader: a word's letter (that letter, folded), or one of the classes of {@link Fold}. */
    static int value(int point) {
        if (point >= CODE_POINTS) {
            return point < 0x34000
                    ? Fold.ITSELF
                    : point >= 0xE0000 && point < 0xE1000 ? Fold.INVISIBLE : Fold.SEPARATOR;
        }
        if (point < 0x10000 && APOSTROPHES.indexOf(point) >= 0) {
            return Fold.APOSTROPHE;
        }
        if (isInvisible(point)) {
            return Fold.INVISIBLE;
        }
        String folded = folded(point);
        if (folded.isEmpty()) {
            return Fold.SEPARATOR;
        }
        if (folded.length() == 1) {
            return switch (folded.charAt(0)) {
                case '.', ',' -> Fold.POINT;
                case '$' -> Fold.DOLLAR;
                case '%' -> Fold.PERCENT;
                case '€' -> Fold.EURO;
                case '£' -> Fold.POUND;
                default -> folded.charAt(0);
            };
        }
        return Character.isSurrogate(folded.charAt(0)) ? Fold.ITSELF : Fold.EXPANDS;
    }

    /** The folded letters, a sign, or nothing if the code point belongs to no word. */
    static String folded(int point) {
        for (int first : NEGATIVE_LETTERS) {
            if (point >= first && point < first + 26) {
                return String.valueOf((char) ('a' + point - first));
            }
        }
        boolean sparse = point >= 0x10000 && (point < 0x1D000 || (point >= 0x1E000 && point < 0x1F000));
        if (sparse) {
            return Character.toString(point);
        }
        if (Character.getType(point) == Character.DECIMAL_DIGIT_NUMBER) {
            return String.valueOf((char) ('0' + Character.digit(point, 10)));
        }
        String now = settled(point);
        if (now.length() == 1 && ".,$%€£".contains(now)) {
            return now;
        }
        if (isLetter(point)) {
            return isUsable(now) ? now : Character.toString(point);
        }
        return isDrawnLetter(point) && now.length() == 1 && isPlain(now) ? now : romanNumeral(point, now);
    }

    private static String settled(int point) {
        String now = Character.toString(point);
        if (point >= 0xAC00 && point <= 0xD7A3) {
            return now;
        }
        for (String before = ""; !before.equals(now); ) {
            before = now;
            StringBuilder next = new StringBuilder();
            String lower = Normalizer.normalize(now, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
            for (int at = 0; at < lower.length(); at++) {
                char unit = lower.charAt(at);
                if (!isInvisible(unit) && APOSTROPHES.indexOf(unit) < 0) {
                    next.append(LIGATURES.getOrDefault(unit, String.valueOf(lookAlike(unit))));
                }
            }
            now = next.toString();
        }
        return now;
    }

    private static char lookAlike(char unit) {
        for (int at = 0; at < LOOK_ALIKES.length(); at += 2) {
            if (LOOK_ALIKES.charAt(at) == unit) {
                return LOOK_ALIKES.charAt(at + 1);
            }
        }
        return unit;
    }

    /** One letter of any script, or two or three plain ones. */
    private static boolean isUsable(String letters) {
        return letters.length() == 1 ? isLetter(letters.charAt(0)) : isPlain(letters) && letters.length() <= 3;
    }

    private static boolean isPlain(String letters) {
        return !letters.isEmpty()
                && letters.chars().allMatch(unit -> (unit >= 'a' && unit <= 'z') || (unit >= '0' && unit <= '9'));
    }

    private static String romanNumeral(int point, String letters) {
        return Character.getType(point) == Character.LETTER_NUMBER && letters.length() <= 3 && isPlain(letters)
                ? letters
                : "";
    }

    static boolean isLetter(int point) {
        return !isInvisible(point)
                && (Character.isLetterOrDigit(point) || Character.getType(point) == Character.COMBINING_SPACING_MARK);
    }

    /** A letter in a circle or a square; a small raised figure refers to a note and is none. */
    private static boolean isDrawnLetter(int point) {
        int type = Character.getType(point);
        boolean raised = point < 0x100 || (point >= 0x2070 && point < 0x20A0);
        boolean flag = point >= 0x1F1E6 && point <= 0x1F1FF;
        return !raised && !flag && (type == Character.OTHER_SYMBOL || type == Character.OTHER_NUMBER);
    }

    static boolean isInvisible(int point) {
        if (point < 0x10000 && FILLERS.indexOf(point) >= 0) {
            return true;
        }
        int type = Character.getType(point);
        boolean sparse = point >= 0x10000 && point < 0x1D000;
        boolean mark = type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
        return !sparse && (mark || type == Character.FORMAT);
    }

    private static String padded(String letters) {
        return letters.length() == 3 ? letters : letters + " ";
    }

    /** The whole table as runs: a length and a kind, then for most kinds a figure. */
    private static StringBuilder runs() {
        StringBuilder packed = new StringBuilder();
        int constant = 0;
        for (int point = 0; point < CODE_POINTS; ) {
            int same = lengthFrom(point, at -> 0);
            int shifted = lengthFrom(point, at -> at);
            int paired = lengthFrom(point, at -> at & ~1);
            int value = value(point);
            if (shifted > same && shifted >= paired && value >= Fold.LETTER) {
                boolean itself = value == point;
                number(packed, shifted * FoldRuns.KINDS + (itself ? FoldRuns.UNCHANGED : FoldRuns.SHIFTED));
                if (!itself) {
                    number(packed, zigzag(value - point));
                }
                point += shifted;
            } else if (paired > same && value == (point | 1) && (point & 1) == 0) {
                number(packed, paired * FoldRuns.KINDS + FoldRuns.PAIRED);
                point += paired;
            } else if (value == Fold.SEPARATOR || value == Fold.INVISIBLE) {
                number(
                        packed,
                        same * FoldRuns.KINDS + (value == Fold.SEPARATOR ? FoldRuns.SEPARATOR : FoldRuns.INVISIBLE));
                point += same;
            } else {
                number(packed, same * FoldRuns.KINDS + FoldRuns.CONSTANT);
                number(packed, zigzag(value - constant));
                constant = value;
                point += same;
            }
        }
        return packed;
    }

    private static int lengthFrom(int point, IntUnaryOperator base) {
        int first = value(point) - base.applyAsInt(point);
        int at = point + 1;
        while (at < CODE_POINTS
                && value(at) - base.applyAsInt(at) == first
                && (value(at) >= Fold.LETTER) == (value(point) >= Fold.LETTER)) {
            at++;
        }
        return at - point;
    }

    private static int zigzag(int number) {
        return number < 0 ? -2 * number - 1 : 2 * number;
    }

    /** In base 45, printable: the last figure is below 45, those before it are 45 higher. */
    private static void number(StringBuilder packed, int number) {
        List<Integer> figures = new ArrayList<>();
        figures.add(number % FoldRuns.BASE);
        for (int left = number / FoldRuns.BASE; left > 0; left /= FoldRuns.BASE) {
            figures.addFirst(left % FoldRuns.BASE + FoldRuns.BASE);
        }
        for (int figure : figures) {
            packed.append((char) (figure < 57 ? figure + 35 : figure + 36));
        }
    }

    private static void append(StringBuilder java, String name, CharSequence units) {
        java.append("\n    static final String ").append(name).append(" = \"\"");
        for (int at = 0; at < units.length(); at++) {
            if (at % 90 == 0) {
                java.append(at == 0 ? "\n            + \"" : "\"\n            + \"");
            }
            char unit = units.charAt(at);
            boolean plain = unit >= ' ' && unit < 127 && unit != '"' && unit != '\\';
            java.append(plain ? String.valueOf(unit) : "\\u%04X".formatted((int) unit));
        }
        java.append("\";\n");
    }
}
