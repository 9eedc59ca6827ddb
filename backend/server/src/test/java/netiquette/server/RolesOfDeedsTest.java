package netiquette.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import netiquette.server.member.Member;
import netiquette.server.member.Members;
import netiquette.server.member.NewMember;
import netiquette.server.member.NotAllowedException;
import netiquette.server.member.Role;
import netiquette.server.member.Welcomes;
import netiquette.server.refusal.Refusal;
import netiquette.server.setup.NewTeams;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

/** What each role is let do in its own team, deed by deed; said here by hand, whatever roles say of themselves. */
@ServerTest
@TestConstructor(autowireMode = AutowireMode.ALL)
class RolesOfDeedsTest {
    private static final Set<Role> OVERSEERS = Set.of(Role.ADMINISTRATOR);
    private static final Set<Role> KEEPERS = Set.of(Role.ADMINISTRATOR, Role.LEAD);
    private static final Set<Role> APPROVERS = Set.of(Role.ADMINISTRATOR, Role.LEAD, Role.REVIEWER);
    private static final Set<Role> TRIERS = Set.of(Role.ADMINISTRATOR, Role.LEAD, Role.REVIEWER, Role.TRAINER);
    private static final Set<Role> AUDITORS = Set.of(Role.ADMINISTRATOR, Role.LEAD, Role.REVIEWER, Role.AUDITOR);
    private static final Set<Role> PEOPLE =
            Set.of(Role.ADMINISTRATOR, Role.LEAD, Role.REVIEWER, Role.TRAINER, Role.MEMBER);

    private final Deeds deeds;
    private final Scene scene;
    private final Members members;
    private final Welcomes welcomes;
    private final NewTeams newTeams;

    RolesOfDeedsTest(Deeds deeds, Scene scene, Members members, Welcomes welcomes, NewTeams newTeams) {
        this.deeds = deeds;
        this.scene = scene;
        this.members = members;
        this.welcomes = welcomes;
        this.newTeams = newTeams;
    }

    @ParameterizedTest
    @EnumSource
    void letsEachDoWhatItIsForAndNothingElse(Role role) {
        expect(role, KEEPERS, deeds.drafting());
        expect(role, KEEPERS, deeds.publishing());
        expect(role, KEEPERS, deeds.terms());
        expect(role, KEEPERS, deeds.devices());
        expect(role, OVERSEERS, deeds.lifting());
        expect(role, APPROVERS, deeds.approving());
        expect(role, TRIERS, deeds.trying());
        expect(role, AUDITORS, deeds.lookingBack());
        expect(role, PEOPLE, deeds.takingPart());
        expect(role, OVERSEERS, Map.of("add a team", (by, team) -> newTeams.add(by, "Inkoop")));
    }

    /** A team of its own for each deed; what refuses it for another reason has let the person pass. */
    private void expect(Role role, Set<Role> allowed, Map<String, Deeds.Deed> some) {
        some.forEach((name, deed) -> {
            Scene.Sales sales = scene.sales();
            Member who = scene.add(sales.team(), role);
            Throwable refused =
                    catchThrowable(() -> deed.by(who.id(), sales.team().id()));
            if (allowed.contains(role)) {
                assertThat(refused)
                        .as(role + ": " + name)
                        .satisfiesAnyOf(
                                none -> assertThat(none).isNull(),
                                other -> assertThat(other)
                                        .isInstanceOf(Refusal.class)
                                        .isNotInstanceOf(NotAllowedException.class));
            } else {
                assertThat(refused).as(role + ": " + name).isInstanceOf(NotAllowedException.class);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void givesOthersOnlyWhatItHas(Role role) {
        Scene.Sales sales = scene.sales();
        Member who = scene.add(sales.team(), role);
        Arrays.stream(Role.values()).forEach(given -> {
            boolean isLet = role == Role.ADMINISTRATOR || (role == Role.LEAD && given != Role.ADMINISTRATOR);
            String email = role + "." + given + "@example.org";
            NewMember wanted =
                    new NewMember("Noor Bakker", email, given, sales.team().id());
            Member colleague = scene.add(sales.team(), Role.MEMBER);
            Member same = scene.add(sales.team(), given);
            if (isLet) {
                assertThat(welcomes.invite(who.id(), wanted).member().role()).isEqualTo(given);
                members.changeRole(who.id(), colleague.id(), given);
                assertThat(members.get(colleague.id()).role()).isEqualTo(given);
                members.remove(who.id(), same.id());
                assertThat(members.find(same.id())).isEmpty();
            } else {
                assertThatThrownBy(() -> welcomes.invite(who.id(), wanted)).isInstanceOf(NotAllowedException.class);
                assertThatThrownBy(() -> members.changeRole(who.id(), colleague.id(), given))
                        .isInstanceOf(NotAllowedException.class);
                assertThatThrownBy(() -> members.remove(who.id(), same.id())).isInstanceOf(NotAllowedException.class);
                assertThatThrownBy(() -> welcomes.again(who.id(), same.id())).isInstanceOf(NotAllowedException.class);
            }
        });
    }
}
