package netiquette.server.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says what is the matter with a body that is not the JSON it should be, and where. */
final class UnreadableBody {
    private UnreadableBody() {}

    static ProblemDetail problem(
            HttpMessageNotReadableException failure, Problems problems, HttpServletRequest request) {
        @Nullable Throwable cause = failure.getCause();
        if (NestedExceptionUtils.getMostSpecificCause(failure) instanceof BodyTooLargeException) {
            return problems.of(Fault.TOO_LARGE, request);
        }
        if (!(cause instanceof JacksonException unreadable)) {
            return problems.of(Fault.MALFORMED, request);
        }
        if (unreadable.getPath().isEmpty()) {
            return atPlace(unreadable.getLocation(), problems, request);
        }
        ProblemDetail problem = unreadable instanceof UnrecognizedPropertyException unknown
                ? problems.of(Fault.MALFORMED, "unknown-field", request, unknown.getPropertyName())
                : problems.of(Fault.MALFORMED, "unreadable-field", request);
        problem.setProperty("path", path(unreadable));
        return problem;
    }

    private static ProblemDetail atPlace(
            @Nullable TokenStreamLocation place, Problems problems, HttpServletRequest request) {
        return place == null || place.getLineNr() < 1
                ? problems.of(Fault.MALFORMED, request)
                : problems.of(Fault.MALFORMED, "unreadable-place", request, place.getLineNr(), place.getColumnNr());
    }

    private static String path(JacksonException failure) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : failure.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }
}
