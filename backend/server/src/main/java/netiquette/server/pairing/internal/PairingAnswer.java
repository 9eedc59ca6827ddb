package netiquette.server.pairing.internal;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Base64;
import netiquette.server.pairing.Pairing;

/** What a browser gets when it is paired. */
record PairingAnswer(
        @Schema(
                description = "For the Authorization header, as a bearer token",
                example = "hIbbXH9ZB3b0yEVyZ1pKkVwz0Vn3lG7cYxZ2m1nQe5A")
        String token,

        @Schema(
                description = "Ed25519, the 32 bytes in base64; policies are verified with it",
                example = "11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=")
        String publicKey,

        @Schema(
                description = "The id every policy for this browser carries",
                example = "7d0c6c0e-5a51-4b7a-9d43-0d5d6f3b9a11")
        String audience,

        @Schema(description = "The team's name", example = "Sales")
        String team) {
    static PairingAnswer of(Pairing pairing) {
        return new PairingAnswer(
                pairing.token(),
                Base64.getEncoder().encodeToString(pairing.publicKey()),
                pairing.team().id().toString(),
                pairing.team().name());
    }
}
