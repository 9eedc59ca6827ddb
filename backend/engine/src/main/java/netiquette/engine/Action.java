package netiquette.engine;

/**
 * Something a finding offers.
 *
 * @param kind what to do with it
 * @param value the name of a template in the policy; or a web address, when it is there to be read
 */
public record Action(Kind kind, String value) {
    /** What can be offered. */
    public enum Kind {
        /** A template to copy. */
        COPY("copy"),
        /** Further reading that the team supplies. */
        READ("read");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** Its name in policies and judgements. */
        public String key() {
            return key;
        }
    }
}
