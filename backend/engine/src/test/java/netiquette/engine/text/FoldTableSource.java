package netiquette.engine.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;

/** Derives {@link FoldTable} from the JDK's Unicode data. Run {@code main} in the engine's folder to write it anew. */
final class FoldTableSource {
    private static final Map<Character, Character> LOOK_ALIKES = Map.ofEntries(
            Map.entry('а', 'a'),
            Map.entry('е', 'e'),
            Map.entry('о', 'o'),
            Map.entry('р', 'p'),
            Map.entry('с', 'c'),
            Map.entry('у', 'y'),
            Map.entry('х', 'x'),
            Map.entry('і', 'i'),
            Map.entry('ј', 'j'),
            Map.entry('ѕ', 's'),
            Map.entry('һ', 'h'),
            Map.entry('ο', 'o'),
            Map.entry('ı', 'i'),
            Map.entry('ø', 'o'),
            Map.entry('ł', 'l'),
            Map.entry('đ', 'd'));
    private static final Map<Character, String> LIGATURES = Map.of('ß', "ss", 'æ', "ae", 'œ', "oe");

    private FoldTableSource() {}

    public static void main(String[] arguments) throws IOException {
        Files.writeString(Path.of("src/main/java/netiquette/engine/text/FoldTable.java"), source());
    }

    static String source() {
        StringBuilder from = new StringBuilder();
        StringBuilder to = new StringBuilder();
        StringBuilder pairsFrom = new StringBuilder();
        StringBuilder pairsTo = new StringBuilder();
        for (int unit = 0; unit < 0x10000; unit++) {
            String folded = fold((char) unit);
            if (folded.length() == 2) {
                pairsFrom.append((char) unit);
                pairsTo.append(folded);
            } else if (folded.charAt(0) != unit) {
                from.append((char) unit);
                to.append(folded);
            }
        }
        StringBuilder java = new StringBuilder();
        java.append("package netiquette.engine.text;\n\n");
        java.append("/** Frozen character tables, derived from Unicode 16; a test compares them with the JDK's. */\n");
        java.append("final class FoldTable {");
        append(java, "FROM", from);
        append(java, "TO", to);
        append(java, "PAIRS_FROM", pairsFrom);
        append(java, "PAIRS_TO", pairsTo);
        appendRanges(java, "WORD", FoldTableSource::isWord);
        appendRanges(java, "INVISIBLE", FoldTableSource::isInvisible);
        return java.append("\n    private FoldTable() {}\n}\n").toString();
    }

    /** One or two characters that belong to words, or the character itself. */
    static String fold(char unit) {
        if (!isWord(unit) || (unit >= 0xAC00 && unit <= 0xD7A3)) {
            return String.valueOf(unit);
        }
        String now = String.valueOf(unit);
        for (String before = ""; !before.equals(now); ) {
            before = now;
            StringBuilder next = new StringBuilder();
            String lower = Normalizer.normalize(now, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
            for (int at = 0; at < lower.length(); at++) {
                char c = lower.charAt(at);
                if (!isInvisible(c)) {
                    next.append(LIGATURES.getOrDefault(c, String.valueOf(LOOK_ALIKES.getOrDefault(c, c))));
                }
            }
            now = next.toString();
        }
        boolean usable = (now.length() == 1 || now.length() == 2) && now.chars().allMatch(FoldTableSource::isWord);
        return usable ? now : String.valueOf(unit);
    }

    static boolean isWord(int unit) {
        return !isInvisible(unit)
                && (Character.isLetterOrDigit(unit) || Character.getType(unit) == Character.COMBINING_SPACING_MARK);
    }

    static boolean isInvisible(int unit) {
        int type = Character.getType(unit);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }

    private static void appendRanges(StringBuilder java, String name, IntPredicate member) {
        StringBuilder starts = new StringBuilder();
        StringBuilder ends = new StringBuilder();
        for (int unit = 0; unit < 0x10000; unit++) {
            if (member.test(unit) && (unit == 0 || !member.test(unit - 1))) {
                starts.append((char) unit);
            }
            if (member.test(unit) && (unit == 0xFFFF || !member.test(unit + 1))) {
                ends.append((char) unit);
            }
        }
        append(java, name + "_STARTS", starts);
        append(java, name + "_ENDS", ends);
    }

    private static void append(StringBuilder java, String name, CharSequence units) {
        java.append("\n    static final String ").append(name).append(" = \"\"");
        for (int at = 0; at < units.length(); at++) {
            if (at % 16 == 0) {
                java.append(at == 0 ? "\n            + \"" : "\"\n            + \"");
            }
            char unit = units.charAt(at);
            boolean plain = unit > ' ' && unit < 127 && unit != '"' && unit != '\\';
            java.append(plain ? String.valueOf(unit) : "\\u%04X".formatted((int) unit));
        }
        java.append("\";\n");
    }
}
