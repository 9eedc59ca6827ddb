package netiquette.server.installation;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the settings and provides the time. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Installation.class)
class InstallationConfiguration {
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
