package netiquette.server.policy.internal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import netiquette.server.insight.Counts;
import netiquette.server.pairing.Device;
import netiquette.server.pairing.Devices;
import netiquette.server.policy.Policies;
import netiquette.server.policy.SignedPolicy;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves a device the policy of its team. */
@RestController
@Tag(name = "Policy")
class PolicyController {
    static final String SIGNATURE = "Netiquette-Signature";

    private static final String TICKET = "Netiquette-Ticket";

    private static final String EXAMPLE = """
            {"format":1,"audience":"7d0c6c0e-5a51-4b7a-9d43-0d5d6f3b9a11","groups":["buyers"],"sequence":7,"issued":"2026-11-21T10:00:00Z",\
            "expires":"2026-12-21T10:00:00Z","revision":3,"policy":{"format":1,"rules":[]}}""";

    private final Policies policies;
    private final Devices devices;
    private final Counts counts;

    PolicyController(Policies policies, Devices devices, Counts counts) {
        this.policies = policies;
        this.devices = devices;
        this.counts = counts;
    }

    @Operation(
            operationId = "readPolicy",
            summary = "The policy of the device's team",
            description = "The body is signed as it is: verify the signature over exactly these bytes with the key from"
                    + " pairing before reading them. With If-None-Match an unchanged policy is answered by 304. A browser that was let go gets"
                    + " one more, with \"farewell\": true and without rules.")
    @ApiResponse(
            responseCode = "200",
            description = "The policy",
            headers = {
                @Header(name = "ETag", description = "SHA-256 of the body", schema = @Schema(type = "string")),
                @Header(
                        name = SIGNATURE,
                        description = "ed25519= and the signature in base64",
                        schema = @Schema(type = "string")),
                @Header(
                        name = TICKET,
                        description =
                                "With the first answer of a week, also a 304: to report the counts of the last with",
                        schema = @Schema(type = "string"))
            },
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(type = "object"),
                            examples = @ExampleObject(EXAMPLE)))
    @ApiResponse(responseCode = "304", description = "Unchanged", content = @Content)
    @GetMapping(path = "/api/v1/policy", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> read(@AuthenticationPrincipal Device device, HttpServletResponse response) {
        SignedPolicy policy = policies.current(device);
        if (devices.synced(device, policy.revision())) {
            counts.ticket(device.team()).ifPresent(ticket -> response.setHeader(TICKET, ticket));
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .eTag(policy.sha256())
                .header(SIGNATURE, "ed25519=" + policy.signature())
                .body(policy.body());
    }
}
