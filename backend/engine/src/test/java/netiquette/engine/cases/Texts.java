package netiquette.engine.cases;

import java.util.List;

/** Texts that have tripped engines before: folding, surrogates, direction marks, phrases at the edges, near misses. */
public final class Texts {
    /** Phrases that made-up policies look for. */
    static final List<String> PHRASES = List.of(
            "open networker",
            "capital provider",
            "whatsapp",
            "i'd",
            "# million",
            "#k",
            "€ #",
            "next * kin",
            "urgent * business * you",
            "foto's",
            "größe",
            "日本語",
            "{first}");

    /** Texts that made-up policies compare with. */
    static final List<String> STANDARD = List.of(
            "Please join my network",
            "Hi {name}, I'd like to add you to my professional network",
            "Ik wil je graag toevoegen aan mijn netwerk");

    private static final List<String> HITS = List.of(
            "open networker",
            "capital provider",
            "WhatsApp",
            "I’d",
            "20 million",
            "30k",
            "€500",
            "next of kin",
            "Urgent: some business for you",
            "foto's",
            "GRÖSSE",
            "日本語");

    private static final List<String> PIECES = List.of(
            "open networker",
            "Open Networker",
            "оpеn nеtwоrkеr",
            "ＯＰＥＮ ｎｅｔｗｏｒｋｅｒ",
            "𝗼𝗽𝗲𝗻 𝕟𝕖𝕥𝕨𝕠𝕣𝕜𝕖𝕣",
            "o\u0301pe\u0308n networker",
            "open\u00ADnet\u200Bworker",
            "\u202Erekrowten nepo\u202C",
            "capital\u0000provider",
            "capital provider",
            "Whats\u2060App",
            "next of kin",
            "next of the very last living kin",
            "urgent and secret business for you",
            "10.500,00",
            "20 million",
            "2O million",
            "١٢٣ million",
            "30k",
            "30 k",
            "€ 500",
            "$€£%",
            "I’d",
            "I'd",
            "'t",
            "foto´s",
            "foto's",
            "GRÖSSE",
            "große",
            "ﬁnal ﬂoor ßtraße æther Œuvre İstanbul ıssız Ĳsland",
            "ΣΊΣΥΦΟΣ Ёлка Ångström Łódź Đakovo øre",
            "日本語",
            "العربية עברית हिन्दी 한국어 ไทย",
            "\uD83D",
            "\uDE00",
            "\uDE00\uD83D",
            "👍🏽",
            "👩‍👩‍👧‍👦",
            "\uFEFF\uFFFE\uFFFF",
            "\u0000\u0001\u001F\u007F\u0085",
            "\u2028\u2029",
            "{first}",
            "{{x}",
            "[Name]",
            "<naam>",
            "{ [ <",
            "www.voorbeeld.nl",
            "https://example.org/a?b=c",
            "noor@example.org.",
            "hier.Dan",
            "\"quoted\" \\ back/slash </script>",
            "Please join my network",
            "Please, join MY netwerk",
            "Hi Şükran, I'd like to add you to my professional network",
            "Ik wil u graag toevoegen aan mijn netwerk",
            "Acme B.V.",
            "acme bv",
            "…!?",
            "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa");

    private static final List<String> BETWEEN = List.of(" ", " ", " ", "", ", ", "\n", "\u00A0", "\u200D", " – ", "'");

    private Texts() {}

    /** A text of up to eight pieces; often none or one. */
    public static String text(Chance chance) {
        StringBuilder text = new StringBuilder();
        int pieces = chance.oneIn(3) ? chance.below(9) : chance.below(3);
        for (int left = pieces; left > 0; left--) {
            text.append(text.isEmpty() ? "" : chance.oneOf(BETWEEN))
                    .append(chance.oneOf(chance.oneIn(3) ? HITS : PIECES));
        }
        return text.toString();
    }
}
