package netiquette.engine.wire;

import netiquette.engine.Unreadable;

/** The version of a document: one back and one forth are read. */
enum Version {
    /** A surface is one word, and there are fewer predicates; otherwise like today's. */
    PREVIOUS,
    CURRENT,
    /** What is new in it and unknown here is left out, as far as it is no condition. */
    NEXT;

    static Version of(Node format) {
        int number = format.wholeNumber();
        if (number < PolicyFormat.FORMAT - 1 || number > PolicyFormat.FORMAT + 1) {
            throw format.refuse(
                    Unreadable.FORMAT,
                    String.valueOf(number),
                    String.valueOf(PolicyFormat.FORMAT - 1),
                    String.valueOf(PolicyFormat.FORMAT + 1));
        }
        return Version.values()[number - PolicyFormat.FORMAT + 1];
    }
}
