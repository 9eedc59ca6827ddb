package netiquette.server.pairing.internal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import netiquette.server.pairing.Device;
import netiquette.server.pairing.Devices;
import netiquette.server.pairing.Pairings;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Pairs browsers, and lets them go. */
@RestController
@Tag(name = "Pairing")
class PairingController {
    private final Pairings pairings;
    private final Devices devices;

    PairingController(Pairings pairings, Devices devices) {
        this.pairings = pairings;
        this.devices = devices;
    }

    @Operation(
            operationId = "pair",
            summary = "Bind a browser to a team",
            description = "A member makes a code in the administration; it pairs one browser within ten minutes."
                    + " The answer holds a token for this API and the key that policies are verified with.")
    @SecurityRequirements
    @ApiResponse(responseCode = "201", description = "Paired")
    @PostMapping(
            path = "/api/v1/pairings",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    PairingAnswer pair(@RequestBody PairingRequest request) {
        return PairingAnswer.of(pairings.pair(request.typed()));
    }

    @Operation(
            operationId = "unpair",
            summary = "Let this browser go",
            description = "The token stops working at once.")
    @ApiResponse(responseCode = "204", description = "Let go")
    @DeleteMapping("/api/v1/device")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unpair(@AuthenticationPrincipal Device device) {
        devices.unpair(device);
    }
}
