package netiquette.server.web;

import java.time.Duration;
import java.util.List;
import netiquette.server.pairing.Devices;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.cors.CorsConfiguration;

/** Who may call the API: devices with their token, from anywhere, without cookies or sessions. */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {
    /** The longest that Chromium keeps an answer to a preflight. */
    private static final Duration PREFLIGHT = Duration.ofHours(2);

    @Bean
    @Order(1)
    SecurityFilterChain apiChain(
            HttpSecurity http,
            Devices devices,
            RateLimits limits,
            Problems problems,
            ObjectProvider<SecurityContextHolderStrategy> holder) {
        SecurityContextHolderStrategy here = holder.getIfAvailable(SecurityContextHolder::getContextHolderStrategy);
        return http.securityMatcher("/api/**")
                .cors(cors -> cors.configurationSource(request -> cors()))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives("default-src 'none'; frame-ancestors 'none'"))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)))
                .addFilterBefore(new BearerFilter(devices, here), AnonymousAuthenticationFilter.class)
                .addFilterAfter(new RateLimitFilter(limits, problems, here), BearerFilter.class)
                .addFilterAfter(new BodyLimitFilter(problems), RateLimitFilter.class)
                .authorizeHttpRequests(
                        requests -> requests.requestMatchers("/api/v1/pairings", "/api/v1/counts", "/api/v1/openapi/**")
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .exceptionHandling(failures -> failures.authenticationEntryPoint((request, response, failure) -> {
                    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
                    problems.write(problems.of(Fault.UNAUTHORIZED, request), request, response);
                }))
                .build();
    }

    /** An extension's origin differs per browser, and in Firefox per install; nothing rests on it, only on the token. */
    private static CorsConfiguration cors() {
        CorsConfiguration cors = new CorsConfiguration();
        cors.setAllowedOrigins(List.of(CorsConfiguration.ALL));
        cors.setAllowCredentials(false);
        cors.setAllowedMethods(List.of("GET", "POST", "DELETE"));
        cors.setAllowedHeaders(List.of(HttpHeaders.AUTHORIZATION, HttpHeaders.CONTENT_TYPE, HttpHeaders.IF_NONE_MATCH));
        cors.setExposedHeaders(
                List.of(HttpHeaders.ETAG, "Netiquette-Signature", "Netiquette-Ticket", HttpHeaders.RETRY_AFTER));
        cors.setMaxAge(PREFLIGHT);
        return cors;
    }
}
