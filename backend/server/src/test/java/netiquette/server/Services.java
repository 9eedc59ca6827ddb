package netiquette.server;

import netiquette.server.insight.Counts;
import netiquette.server.pairing.Devices;
import netiquette.server.pairing.Pairings;
import netiquette.server.policy.Policies;
import netiquette.server.ruleset.Publications;
import netiquette.server.ruleset.Revisions;
import netiquette.server.ruleset.RuleSets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The services that a test of storage goes through. */
@Component
record Services(
        Scene scene,
        RuleSets ruleSets,
        Revisions revisions,
        Publications publications,
        Policies policies,
        Pairings pairings,
        Devices devices,
        Counts counts,
        FakeClock clock,
        JdbcClient sql) {}
