package netiquette.server.policy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import netiquette.server.pairing.Farewell;
import netiquette.server.ruleset.Ring;
import netiquette.server.team.TeamId;

/**
 * One signing of a revision for a team, or for those of its browsers that try it out.
 *
 * @param sequence rises with every issue of the organisation, so that a device notices an older one
 */
record Issue(TeamId team, Ring ring, long sequence, int revision, Instant issued, Instant expires) {
    private static final Duration VALID = Duration.ofDays(30);

    /** Whole seconds, so that every database gives back the same and every instance signs the same bytes. */
    static Issue at(Instant now, TeamId team, Ring ring, long sequence, int revision) {
        Instant issued = now.truncatedTo(ChronoUnit.SECONDS);
        return new Issue(team, ring, sequence, revision, issued, issued.plus(VALID));
    }

    /** The same revision, signed anew. */
    Issue again(Instant now, long next) {
        return at(now, team, ring, next, revision);
    }

    boolean isPastHalfLife(Instant now) {
        return !now.isBefore(issued.plus(VALID.dividedBy(2)));
    }

    /** What a browser that was let go is told: there are no rules for it any more. The same bytes however often it asks. */
    static Issue farewell(TeamId team, Ring ring, Farewell farewell, int revision) {
        return at(farewell.day().atStartOfDay().toInstant(ZoneOffset.UTC), team, ring, farewell.sequence(), revision);
    }

    /** The bundle around a revision's document, whose text is taken over as it is; the names of groups are plain words. */
    String bundle(List<String> groups, String document) {
        return bundle(groups, false, document);
    }

    /** The bundle of a farewell: no groups, no rules. */
    String farewellBundle() {
        return bundle(List.of(), true, "{\"format\":2,\"rules\":[]}");
    }

    private String bundle(List<String> groups, boolean isFarewell, String document) {
        return "{\"format\":1,\"audience\":\"" + team + "\",\"groups\":" + quoted(groups) + ",\"sequence\":" + sequence
                + ",\"issued\":\"" + issued + "\",\"expires\":\"" + expires + "\",\"revision\":" + revision
                + (isFarewell ? ",\"farewell\":true" : "") + ",\"policy\":" + document + "}";
    }

    private static String quoted(List<String> names) {
        return names.stream().map(name -> '"' + name + '"').collect(Collectors.joining(",", "[", "]"));
    }
}
