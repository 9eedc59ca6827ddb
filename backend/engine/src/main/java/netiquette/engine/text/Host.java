package netiquette.engine.text;

/** Tells a host name, with or without a path or a name and {@code @} in front, from words with a point between them. */
final class Host {
    /** Endings that are no words, so that a host needs nothing else to be known by. */
    private static final String ENDINGS =
            " com net org info biz io co ai app dev tv eu nl de uk fr es pl se dk fi ch cz ru cn"
                    + " jp br au ca us be me it ie pt ro hu tr gr lu li ly gg gl cc ws xyz online site website shop store tech club"
                    + " pro vip icu click cloud digital agency email link page blog frl amsterdam academy finance ";

    /** Endings that are words as well, in Dutch or English: only with a path behind them. */
    private static final String WORDS =
            " to is in so no am my do as by at id la work world team group top live news space ";

    /** Names of techniques and the like that only look like hosts. */
    private static final String NAMES = " asp.net vb.net ado.net ml.net socket.io ";

    private static final int LONGEST_ENDING = 24;

    private Host() {}

    static boolean isLink(String text, int from, int to) {
        int host = from;
        int end = from;
        int point = -1;
        boolean mail = false;
        while (end < to && "/?#:".indexOf(text.charAt(end)) < 0) {
            char unit = text.charAt(end);
            if (unit == '@') {
                mail = end > host;
                host = end + 1;
                point = -1;
            } else if (unit == '.' && end > host) {
                point = end;
            }
            end++;
        }
        if (point < 0 || !isName(text, host, end) || end - point - 1 > LONGEST_ENDING) {
            return false;
        }
        String ending = folded(text, point + 1, end);
        if (mail) {
            return ending.length() >= 2 && isLetters(ending);
        }
        if (host != from) {
            return false;
        }
        if (point - host > 3 && folded(text, host, host + 4).equals("www.")) {
            return isLetters(ending);
        }
        boolean known =
                ENDINGS.indexOf(" " + ending + " ") >= 0 || (end < to && WORDS.indexOf(" " + ending + " ") >= 0);
        return known && !isNextSentence(text, host, point, end) && !isTechnique(text, host, end);
    }

    private static boolean isTechnique(String text, int host, int end) {
        return end - host <= 9 && NAMES.indexOf(" " + folded(text, host, end) + " ") >= 0;
    }

    /** "Bedankt.De rest": the ending has a capital, and it is not all capitals. */
    private static boolean isNextSentence(String text, int host, int point, int end) {
        return isCapital(text.charAt(point + 1)) && !(isCapital(text.charAt(host)) && isCapital(text.charAt(end - 1)));
    }

    private static boolean isCapital(char unit) {
        int value = Fold.value(unit);
        return value >= Fold.LETTER && value != unit && unit >= 'A' && unit <= 'Z';
    }

    /** Letters, digits and hyphens, with single points between them. */
    private static boolean isName(String text, int from, int to) {
        char before = '.';
        for (int at = from; at < to; at++) {
            char unit = text.charAt(at);
            boolean letter = Fold.value(unit) >= Fold.ITSELF;
            if (!letter && unit != '-' && (unit != '.' || before == '.')) {
                return false;
            }
            before = unit;
        }
        return before != '.';
    }

    private static boolean isLetters(String ending) {
        for (int at = 0; at < ending.length(); at++) {
            if (Fold.isDigit(ending.charAt(at)) || ending.charAt(at) == '-') {
                return false;
            }
        }
        return !ending.isEmpty();
    }

    private static String folded(String text, int from, int to) {
        StringBuilder folded = new StringBuilder();
        for (int at = from; at < to; at++) {
            int value = Fold.value(text.charAt(at));
            folded.append(value >= Fold.LETTER ? (char) value : text.charAt(at));
        }
        return folded.toString();
    }
}
