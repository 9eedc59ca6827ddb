package netiquette.server.web;

import jakarta.servlet.http.HttpServletRequest;
import netiquette.server.refusal.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** The one place that turns what goes amiss in the API into problems. */
@RestControllerAdvice
class ApiFailures {
    private static final Logger LOG = LoggerFactory.getLogger(ApiFailures.class);

    private final Problems problems;

    ApiFailures(Problems problems) {
        this.problems = problems;
    }

    /** Pages for people have their own way of saying so: what does not concern the API is passed on. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> answer(Exception failure, HttpServletRequest request) throws Exception {
        if (!request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
            throw failure;
        }
        ProblemDetail problem = problem(failure, request);
        HttpHeaders headers = failure instanceof ErrorResponse known ? known.getHeaders() : HttpHeaders.EMPTY;
        return ResponseEntity.status(problem.getStatus())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private ProblemDetail problem(Exception failure, HttpServletRequest request) {
        return switch (failure) {
            case Refusal refusal -> problems.of(refusal, request);
            case HttpMessageNotReadableException unreadable -> UnreadableBody.problem(unreadable, problems, request);
            case ErrorResponse known ->
                problems.of(Fault.of(known.getStatusCode().value()), request);
            default -> {
                LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), failure);
                yield problems.of(Fault.INTERNAL, request);
            }
        };
    }
}
