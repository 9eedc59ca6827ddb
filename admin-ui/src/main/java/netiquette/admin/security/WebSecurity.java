package netiquette.admin.security;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Clock;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.session.HttpSessionEventPublisher;
import org.springframework.security.web.session.SessionInformationExpiredEvent;

/** The screens: everything that is neither the API nor a static page of the server. */
@Configuration
class WebSecurity {
    /** Vaadin's servlet answers in a forward, where headers written at the end would come too late. */
    private static final ObjectPostProcessor<HeaderWriterFilter> EARLY = new ObjectPostProcessor<>() {
        @Override
        public <O extends HeaderWriterFilter> O postProcess(O filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    };

    /** Comes after the server's two chains, which take only their own paths. */
    @Bean
    @Order(3)
    SecurityFilterChain screens(
            HttpSecurity http,
            SessionRegistry sessions,
            ObjectProvider<ClientRegistrationRepository> organisations,
            OrganisationSignIn organisationSignIn,
            Clock clock) {
        if (organisations.getIfAvailable() != null) {
            http.oauth2Login(outside -> outside.loginPage("/login")
                    .failureHandler(organisationSignIn)
                    .successHandler(organisationSignIn));
        }
        return http.authorizeHttpRequests(
                        requests -> requests.requestMatchers("/look/**").permitAll())
                .with(vaadin(), screens -> screens.loginView("/login").anyRequest(url -> url.authenticated()))
                // As many as somebody likes, and each of them known, so that it can be ended.
                .sessionManagement(open -> open.sessionConcurrency(each -> each.maximumSessions(-1)
                        .sessionRegistry(sessions)
                        .expiredSessionStrategy(WebSecurity::goOnAsNobody)))
                .addFilterBefore(new SessionAge(clock), SecurityContextHolderFilter.class)
                .addFilterAfter(new SecondStepFilter(), AuthorizationFilter.class)
                .headers(headers -> headers.withObjectPostProcessor(EARLY)
                        .contentSecurityPolicy(policy -> policy.policyDirectives(PagePolicy.NOTHING))
                        .frameOptions(frames -> frames.deny())
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                        .permissionsPolicyHeader(policy -> policy.policy(PagePolicy.NO_DEVICES)))
                .build();
    }

    /** Tells the registry of sessions that end, or go on under another id. */
    @Bean
    HttpSessionEventPublisher sessionEvents() {
        return new HttpSessionEventPublisher();
    }

    /** A screen then tells its page that the session is over, and the page leads to the sign-in. */
    private static void goOnAsNobody(SessionInformationExpiredEvent ended) throws IOException, ServletException {
        Objects.requireNonNull(ended.getFilterChain()).doFilter(ended.getRequest(), ended.getResponse());
    }
}
