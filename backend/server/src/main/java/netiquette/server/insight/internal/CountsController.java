package netiquette.server.insight.internal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import netiquette.server.insight.Counts;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes a week's counts from a browser that does not say which it is. */
@RestController
@Tag(name = "Counts")
class CountsController {
    private final Counts counts;

    CountsController(Counts counts) {
        this.counts = counts;
    }

    @Operation(
            operationId = "report",
            summary = "How often rules spoke last week",
            description =
                    "Without a token: the ticket, good for once, tells the team and nothing else. Counts are added to"
                            + " those of the team and kept in no other way.")
    @SecurityRequirements
    @ApiResponse(responseCode = "204", description = "Added")
    @PostMapping(path = "/api/v1/counts", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void report(@RequestBody CountsRequest request) {
        counts.redeem(request.given(), request.tallies());
    }
}
