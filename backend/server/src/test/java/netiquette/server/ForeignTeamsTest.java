package netiquette.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import netiquette.server.member.Member;
import netiquette.server.member.MemberId;
import netiquette.server.member.Members;
import netiquette.server.member.NewMember;
import netiquette.server.member.NotAllowedException;
import netiquette.server.member.Role;
import netiquette.server.member.Welcomes;
import netiquette.server.pairing.Devices;
import netiquette.server.pairing.Pairings;
import netiquette.server.ruleset.RuleSet;
import netiquette.server.ruleset.RuleSets;
import netiquette.server.team.TeamId;
import netiquette.server.team.UnknownTeamException;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

/** A lead of one team, with the ids of others in hand: real ones and guessed ones. */
@ServerTest
@TestConstructor(autowireMode = AutowireMode.ALL)
class ForeignTeamsTest {
    private static final int GUESSES = 1_000;

    private final ApplicationContext beans;
    private final RuleSets ruleSets;
    private final Deeds deeds;
    private final Scene scene;
    private final Scene.Sales mine;
    private final Scene.Sales theirs;

    ForeignTeamsTest(ApplicationContext beans, RuleSets ruleSets, Deeds deeds, Scene scene) {
        this.beans = beans;
        this.deeds = deeds;
        this.ruleSets = ruleSets;
        this.scene = scene;
        mine = scene.sales();
        theirs = scene.sales();
    }

    @Test
    void stayAsTheyAreWhateverSomebodyElseTries() {
        RuleSet before = ruleSets.get(theirs.team().id());
        for (MemberId stranger :
                List.of(mine.lead().id(), scene.add(theirs.team(), Role.MEMBER).id(), MemberId.random())) {
            deeds.beyondTakingPart()
                    .forEach((name, deed) -> assertThatThrownBy(
                                    () -> deed.by(stranger, theirs.team().id()))
                            .as(name)
                            .isInstanceOf(NotAllowedException.class));
        }
        assertThat(ruleSets.get(theirs.team().id())).isEqualTo(before);
        assertThat(beans.getBean(Devices.class).of(theirs.team().id())).isEmpty();
    }

    @Test
    void areNotFoundByGuessing() {
        List<Deeds.Deed> all = deeds.all().values().stream().toList();
        IntStream.range(0, GUESSES)
                .forEach(guess -> assertThatThrownBy(
                                () -> all.get(guess % all.size()).by(mine.lead().id(), TeamId.random()))
                        .isInstanceOfAny(NotAllowedException.class, UnknownTeamException.class));
    }

    @Test
    void keepTheirPeopleAndBrowsers() {
        Member colleague = scene.add(theirs.team(), Role.MEMBER);
        Members members = beans.getBean(Members.class);
        Welcomes welcomes = beans.getBean(Welcomes.class);
        MemberId me = mine.lead().id();

        Stream.<Runnable>of(
                        () -> members.remove(me, colleague.id()),
                        () -> members.changeRole(me, colleague.id(), Role.LEAD),
                        () -> welcomes.again(me, colleague.id()),
                        () -> beans.getBean(Pairings.class)
                                .createCode(me, theirs.team().id(), Set.of()),
                        () -> welcomes.invite(
                                me,
                                new NewMember(
                                        "Noor Bakker",
                                        "noor@example.org",
                                        Role.MEMBER,
                                        theirs.team().id())))
                .forEach(deed -> assertThatThrownBy(deed::run).isInstanceOf(NotAllowedException.class));
        assertThat(members.find(colleague.id())).contains(colleague);
    }
}
