package netiquette.server.ruleset;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets things happen by themselves: {@link PlannedPublications#publishDue}. */
@Configuration
@EnableScheduling
class Clockwork {}
