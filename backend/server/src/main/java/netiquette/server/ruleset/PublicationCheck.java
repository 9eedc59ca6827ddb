package netiquette.server.ruleset;

import java.util.List;
import netiquette.engine.LocalText;
import netiquette.engine.Rule;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What is looked at before a draft is published. */
@Component
class PublicationCheck {
    private final Packs packs;
    private final NetworkDifferences networks;

    PublicationCheck(Packs packs, NetworkDifferences networks) {
        this.packs = packs;
        this.networks = networks;
    }

    /**
     * Runs the examples of all rules.
     *
     * @throws MissingExamplesException if a rule of the team's own lacks an example of either sort
     * @throws RedExamplesException if an example does not come out as its rule promises
     */
    void examples(Draft draft) {
        draft.own().rules().stream()
                .filter(rule -> draft.change(Composition.id(rule)).isPublished() && !new RuleDocument(rule).isShown())
                .findFirst()
                .ifPresent(rule -> {
                    throw new MissingExamplesException(Composition.id(rule), says(draft, Composition.id(rule)));
                });
        List<ExampleResult> red = packs.shipped(draft).examples(draft).stream()
                .filter(result -> !result.passed())
                .toList();
        if (!red.isEmpty()) {
            throw new RedExamplesException(red, says(draft, red.getFirst().rule()));
        }
    }

    /** People know a rule by what it says. */
    private LocalText says(Draft draft, String rule) {
        return packs.shipped(draft)
                .rule(draft, rule)
                .map(Rule::says)
                .map(says -> draft.change(rule).says().orElse(says))
                .orElseThrow();
    }

    /**
     * Looks at networks' pages with what is to be published of them.
     *
     * @param inForce the document that browsers have now
     * @param wanted the changes that they are to have, by network
     * @throws LossesException if less is found than with what they have
     */
    void losses(String inForce, JsonNode wanted) {
        List<NetworkDifference> losing = networks.between(Composition.networks(inForce), wanted).stream()
                .filter(network -> !network.lost().isEmpty())
                .toList();
        if (!losing.isEmpty()) {
            throw new LossesException(losing);
        }
    }
}
