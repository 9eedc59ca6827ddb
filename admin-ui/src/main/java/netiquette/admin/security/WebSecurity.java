package netiquette.admin.security;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

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
    SecurityFilterChain screens(HttpSecurity http) {
        return http.authorizeHttpRequests(
                        requests -> requests.requestMatchers("/look/**").permitAll())
                .with(vaadin(), screens -> screens.loginView("/login").anyRequest(url -> url.authenticated()))
                .addFilterAfter(new SecondStepFilter(), AuthorizationFilter.class)
                .headers(headers -> headers.withObjectPostProcessor(EARLY)
                        .contentSecurityPolicy(policy -> policy.policyDirectives(PagePolicy.NOTHING))
                        .frameOptions(frames -> frames.deny())
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                        .permissionsPolicyHeader(policy -> policy.policy(PagePolicy.NO_DEVICES)))
                .build();
    }
}
