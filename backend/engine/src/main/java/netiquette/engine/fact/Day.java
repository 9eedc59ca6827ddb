package netiquette.engine.fact;

/** Days of the calendar as numbers; own arithmetic, since a browser's differs and a library's is heavy. */
public final class Day {
    private static final int[] LENGTHS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private Day() {}

    /**
     * The days from 1970-01-01 to a day written as {@code 2026-11-22}.
     *
     * @throws IllegalArgumentException if it is no day of the years 1900 to 2199
     */
    public static int of(String text) {
        if (text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-') {
            int year = number(text, 0, 4);
            int month = number(text, 5, 7);
            int day = number(text, 8, 10);
            boolean possible = year >= 1900 && year < 2200 && month >= 1 && month <= 12 && day >= 1;
            if (possible && day <= length(year, month)) {
                return since1970(year, month, day);
            }
        }
        throw new IllegalArgumentException("a day is expected, such as 2026-11-22");
    }

    /** The day as {@code 2026-11-22}. */
    public static String text(int days) {
        int year = 1900;
        int rest = days - since1970(1900, 1, 1);
        while (rest >= (isLeap(year) ? 366 : 365)) {
            rest -= isLeap(year) ? 366 : 365;
            year++;
        }
        int month = 1;
        while (rest >= length(year, month)) {
            rest -= length(year, month);
            month++;
        }
        return year + two(month) + two(rest + 1);
    }

    private static String two(int number) {
        return (number < 10 ? "-0" : "-") + number;
    }

    private static int since1970(int year, int month, int day) {
        int before = year - 1;
        int days = 365 * (year - 1970) + before / 4 - before / 100 + before / 400 - 477;
        for (int earlier = 1; earlier < month; earlier++) {
            days += length(year, earlier);
        }
        return days + day - 1;
    }

    private static int length(int year, int month) {
        return month == 2 && isLeap(year) ? 29 : LENGTHS[month - 1];
    }

    private static boolean isLeap(int year) {
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int at = from; at < to; at++) {
            char digit = text.charAt(at);
            if (digit < '0' || digit > '9') {
                return -1;
            }
            number = 10 * number + digit - '0';
        }
        return number;
    }
}
