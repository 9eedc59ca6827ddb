package netiquette.server.pairing;

import netiquette.server.team.Team;

/**
 * What a browser takes home.
 *
 * @param token proves the device from now on; shown once and not stored here
 * @param publicKey what the device pins
 */
@SuppressWarnings("ArrayRecordComponent") // passed on at once, compared never
public record Pairing(String token, byte[] publicKey, Team team) {
    /** Never with the token. */
    @Override
    public String toString() {
        return "Pairing[" + team + "]";
    }
}
