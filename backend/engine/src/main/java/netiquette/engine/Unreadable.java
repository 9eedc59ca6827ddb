package netiquette.engine;

import java.util.List;

/**
 * Why something cannot be read. The name is for whoever puts it into words of their own; the English here is for logs and the
 * command line.
 */
public enum Unreadable {
    OBJECT("an object is expected"),
    LIST("a list is expected"),
    TEXT("a text is expected"),
    FLAG("true or false is expected"),
    NUMBER("a number is expected"),
    WHOLE_NUMBER("a whole number is expected"),
    DAY("a day is expected, such as 2026-11-22"),
    SHARE("a share between 0 and 1 is expected"),
    WEIGHT("a weight between -1000 and 1000, other than 0, is expected"),
    ADDRESS("an address that begins with https:// is expected"),
    SOURCE("a source is expected"),
    ENTRY("at least one entry is expected"),
    SURFACE("at least one surface is expected"),
    PREDICATE("a predicate is expected"),
    ONE_PREDICATE("one predicate is expected, this has {0}"),
    IS_OR_ONE_OF("either is or is-one-of is expected"),
    CHARACTERS_OR_WORDS("either characters or words is expected"),
    PHRASE("at least one phrase is expected"),
    MANY_ENTRIES("at most {0} entries are allowed, this has {1}"),
    MANY_CHARACTERS("at most {0} characters are allowed, this has {1}"),
    MANY_RULES("at most {0} rules are allowed"),
    DEEP("conditions are nested more than {0} deep"),
    DEEP_KINDS("kinds ask for each other more than {0} deep"),
    CIRCLE("kinds ask for each other in a circle: {0} and {1}"),
    FORMAT("format {0} is not known, only {1} to {2}"),
    WORD("unknown: {0}; known are {1}"),
    FIELD("unknown field; known are {0}"),
    SIGNAL_FIELD("a signal has no such field"),
    ARGUMENT("{0} has no such argument"),
    UNKNOWN_PREDICATE("unknown predicate: {0}"),
    UNKNOWN_FACT("unknown fact: {0}"),
    UNKNOWN_DIAL("unknown dial: {0}"),
    UNKNOWN_PARAMETER("unknown parameter: {0}"),
    UNKNOWN_LIST("unknown list: {0}"),
    UNKNOWN_PHRASE_LIST("unknown phrase list: {0}"),
    UNKNOWN_TEXT_LIST("unknown text list: {0}"),
    UNKNOWN_TEMPLATE("unknown template: {0}"),
    NOT_A_TEXT("{0} is not a text"),
    NOT_A_NUMBER("{0} is not a number or a date"),
    WORKED_OUT("{0} is worked out, not given"),
    NOT_THERE("{0} does not occur on {1}"),
    OTHER_TYPE("the two facts are of different types"),
    UNIT("a unit belongs to a date"),
    TURNED_ROUND("from is more than to"),
    TASTE("a matter of taste is never blocked"),
    POSITION("nothing is said for {0}"),
    TRANSLATION_MISSING("this translation is missing"),
    TRANSLATION_EMPTY("this translation is empty"),
    PHRASE_WORDS("a phrase starts and ends with a word: {0}"),
    TEXT_WORDS("a text to compare with needs words: {0}");

    private final String english;

    Unreadable(String english) {
        this.english = english;
    }

    /** The English, with these values in their places. */
    public String says(List<String> values) {
        StringBuilder said = new StringBuilder();
        for (int at = 0; at < english.length(); at++) {
            if (english.charAt(at) == '{') {
                said.append(values.get(english.charAt(at + 1) - '0'));
                at += 2;
            } else {
                said.append(english.charAt(at));
            }
        }
        return said.toString();
    }

    /** How many values it has places for. */
    public int places() {
        int places = 0;
        for (int at = 0; at < english.length(); at++) {
            if (english.charAt(at) == '{') {
                places++;
            }
        }
        return places;
    }
}
