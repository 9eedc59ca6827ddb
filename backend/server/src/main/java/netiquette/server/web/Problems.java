package netiquette.server.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import netiquette.server.refusal.Refusal;
import netiquette.server.refusal.Refusals;
import netiquette.server.refusal.Texts;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Says no over HTTP: problem details as RFC 9457 has them, in the caller's language, without internals. */
@Component
class Problems {
    static final String TYPE = "urn:netiquette:problem:";

    private final Refusals refusals;
    private final Texts texts;
    private final JsonMapper json;

    Problems(Refusals refusals, Texts texts, JsonMapper json) {
        this.refusals = refusals;
        this.texts = texts;
        this.json = json;
    }

    ProblemDetail of(Refusal refusal, HttpServletRequest request) {
        Locale locale = request.getLocale();
        boolean malformed = refusal.kind() == Refusal.Kind.MALFORMED;
        ProblemDetail problem = problem(
                status(refusal.kind()),
                malformed ? Fault.MALFORMED.key() : refusal.key(),
                refusals.title(refusal, locale),
                refusals.detail(refusal, locale));
        refusal.path().ifPresent(path -> problem.setProperty("path", path));
        return problem;
    }

    ProblemDetail of(Fault fault, HttpServletRequest request) {
        return of(fault, fault.key(), request);
    }

    /** A fault told in its own words. */
    ProblemDetail of(Fault fault, String text, HttpServletRequest request, Object... arguments) {
        Locale locale = request.getLocale();
        return problem(
                fault.status(),
                fault.key(),
                texts.text("problem." + fault.key() + ".title", locale),
                texts.text("problem." + text + ".detail", locale, arguments));
    }

    void write(ProblemDetail problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(problem.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(
                HttpHeaders.CONTENT_LANGUAGE, Texts.spoken(request.getLocale()).toLanguageTag());
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }

    private static ProblemDetail problem(HttpStatus status, String type, String title, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create(TYPE + type));
        problem.setTitle(title);
        return problem;
    }

    private static HttpStatus status(Refusal.Kind kind) {
        return switch (kind) {
            case MALFORMED -> HttpStatus.BAD_REQUEST;
            case NOT_ALLOWED -> HttpStatus.FORBIDDEN;
            case UNKNOWN -> HttpStatus.NOT_FOUND;
            case CONFLICT -> HttpStatus.CONFLICT;
            case GONE -> HttpStatus.GONE;
            case TOO_MANY -> HttpStatus.TOO_MANY_REQUESTS;
        };
    }
}
