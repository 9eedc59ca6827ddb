package netiquette.bench.workload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import netiquette.bench.workload.Condition.All;
import netiquette.bench.workload.Condition.Mentions;
import netiquette.bench.workload.Condition.Not;
import org.junit.jupiter.api.Test;

class WorkloadTest {
    @Test
    void isTheSameEveryTime() {
        assertThat(Workload.of(50)).isEqualTo(Workload.of(50));
    }

    @Test
    void moreRulesBeginWithTheSameOnesAndJudgeTheSameInvitations() {
        Workload few = Workload.of(50);
        Workload more = Workload.of(500);
        assertThat(more.rules().subList(0, 50)).isEqualTo(few.rules());
        assertThat(more.invitations()).isEqualTo(few.invitations());
    }

    @Test
    void notesAreAsLongAsNetworksAllow() {
        assertThat(Workload.of(50).invitations())
                .allSatisfy(invitation -> assertThat(invitation.note()).hasSizeLessThanOrEqualTo(300))
                .anySatisfy(invitation -> assertThat(invitation.note()).hasSizeGreaterThan(250))
                .anySatisfy(invitation -> assertThat(invitation.note()).isEmpty());
    }

    @Test
    void aRuleHasTenPhrasesAndNoPhraseIsThereTwice() {
        List<String> phrases = new ArrayList<>();
        Workload.of(5_000).rules().forEach(rule -> {
            if (rule.when() instanceof Mentions mentions) {
                assertThat(mentions.phrases()).hasSize(10);
                phrases.addAll(mentions.phrases());
            }
        });
        assertThat(phrases).hasSizeGreaterThan(20_000).doesNotHaveDuplicates();
    }

    @Test
    void someRulesHoldWithoutAPhrase() {
        assertThat(Workload.of(50).rules())
                .anyMatch(rule -> rule.when() instanceof All all
                        && all.parts().getLast() instanceof Not not
                        && not.part() instanceof Mentions);
    }
}
