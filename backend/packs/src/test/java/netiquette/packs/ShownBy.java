package netiquette.packs;

/** Whether a test is there: {@code package.ClassTest#method}, or {@code extension/….test.ts#} and words of its title. */
final class ShownBy {
    private ShownBy() {}

    static boolean isThere(String test) {
        int hash = test.indexOf('#');
        if (hash < 0 || hash == test.length() - 1) return false;
        String place = test.substring(0, hash);
        String name = test.substring(hash + 1);
        if (place.startsWith("extension/")) {
            return place.matches(".*\\.(test|browser)\\.ts")
                    && SourceTree.holds(place)
                    && SourceTree.text(SourceTree.ROOT.resolve(place)).contains(name);
        }
        return SourceTree.sources(place, "test").anyMatch(file -> isTest(SourceTree.text(file), name));
    }

    /** A method of that name whose annotations, up to the blank line above it, make it a test. */
    private static boolean isTest(String source, String method) {
        int at = source.indexOf(" void " + method + "(");
        if (at < 0) return false;
        String before = source.substring(source.lastIndexOf("\n\n", at) + 1, at);
        return before.contains("@Test") || before.contains("@ParameterizedTest");
    }
}
