package netiquette.server.web;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** What no controller knows below {@code /api/} is a problem, and not a page of the user interface. */
@Configuration(proxyBeanMethods = false)
class UnknownEndpoint {
    /** After the controllers, before whatever serves pages. */
    private static final int AFTER_CONTROLLERS = 1;

    @Bean
    SimpleUrlHandlerMapping unknownEndpoints(Problems problems) {
        HttpRequestHandler unknown =
                (request, response) -> problems.write(problems.of(Fault.NOT_FOUND, request), request, response);
        return new SimpleUrlHandlerMapping(Map.of("/api/**", unknown), AFTER_CONTROLLERS);
    }
}
