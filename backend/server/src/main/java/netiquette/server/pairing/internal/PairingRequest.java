package netiquette.server.pairing.internal;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a browser sends to be paired. */
record PairingRequest(
        @Schema(
                description = "The code as shown; case and dash do not matter",
                example = "K7QX-93MPTA",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String code) {
    /** The code, or nothing at all. */
    String typed() {
        return code == null ? "" : code;
    }
}
