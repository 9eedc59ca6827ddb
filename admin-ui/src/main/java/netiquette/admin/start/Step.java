package netiquette.admin.start;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The steps to a first policy, in order. */
enum Step {
    WHO,
    STANCE,
    VISIBILITY,
    PACKS,
    PUBLISH;

    private static final List<Step> ORDER = List.of(values());

    /** Its word in an address and in the keys of its texts. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Step> of(String key) {
        return ORDER.stream().filter(step -> step.key().equals(key)).findFirst();
    }

    Optional<Step> before() {
        return at(ORDER.indexOf(this) - 1);
    }

    Optional<Step> next() {
        return at(ORDER.indexOf(this) + 1);
    }

    private static Optional<Step> at(int place) {
        return place < 0 || place >= ORDER.size() ? Optional.empty() : Optional.of(ORDER.get(place));
    }
}
