package netiquette.admin.network;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;
import netiquette.admin.ViewTest;
import netiquette.server.network.NetworkChange;
import netiquette.server.network.ShippedNetworks;
import netiquette.server.ruleset.PackFiles;
import netiquette.server.ruleset.TeamNetworks;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class NetworksViewTest extends ViewTest {
    private static final String LINKEDIN = "linkedin";
    private static final String REBUILT = "{\"received\":{\"card\":\"[data-row]\"}}";

    @Autowired
    private TeamNetworks networks;

    @Autowired
    private ShippedNetworks shipped;

    @Autowired
    private PackFiles files;

    @Test
    void areListedWithWhatTheTeamChanges() {
        assertThat(text(navigate(NetworksView.class))).contains("LinkedIn", "Handslag", "As shipped");
        write(REBUILT);
        UI.getCurrent().navigate("today");
        assertThat(text(navigate(NetworksView.class)))
                .contains("One name changed", "One finds nothing any more", "changes that nobody sees yet");
    }

    /** What is shipped is what browsers have: nothing of it may look strange here. */
    @Test
    void areShippedAsTheyMayBeChanged() {
        assertThat(shipped.all()).hasSize(2).allSatisfy(network -> {
            ObjectNode all = network.definition();
            all.remove(List.of("id", "name", "purpose", "practice", "matches"));
            assertThat(shipped.problems(network, all)).isEmpty();
            assertThat(network.pages()).isNotEmpty();
            all.propertyNames()
                    .forEach(part -> assertThat(navigate(NetworksView.class).getTranslation("network.part." + part))
                            .doesNotContain("network.part"));
            assertThat(shipped.words(network, JsonNodeFactory.instance.objectNode()))
                    .isNotEmpty()
                    .allSatisfy(list -> assertThat(
                                    navigate(NetworksView.class).getTranslation("network.list." + list.name()))
                            .isNotBlank());
        });
    }

    @Test
    void arePublishedInWordsAndWhatIsLostIsMeantSo() {
        write(REBUILT);
        navigate(NetworksView.class);
        click("publish");
        assertThat(text(find(Dialog.class).single())).contains("What is known of LinkedIn", "received.card", "→ 0");
        Button confirm = find(Button.class).id("publish-confirm");
        assertThat(confirm.isEnabled()).isFalse();
        test(find(Checkbox.class).id("losses-seen")).click();
        click("publish-confirm");
        assertThat(ruleSets.get(me.team()).inForce().number()).isEqualTo(2);
        assertThat(networks.changes(me.team())).isEmpty();
    }

    @Test
    void areNotPublishedUnseenByTheFirstStepsEither() {
        write(REBUILT);
        UI.getCurrent().navigate("start/publish");
        assertThat(find(Button.class).id("start-publish").isEnabled()).isFalse();
        test(find(Checkbox.class).id("losses-seen")).click();
        assertThat(find(Button.class).id("start-publish").isEnabled()).isTrue();
    }

    @Test
    void needNoSecondLookWhereNothingIsLost() {
        write("{\"received\":{\"facts\":{\"company\":{\"words\":\".company\"}}}}");
        navigate(NetworksView.class);
        click("publish");
        assertThat(find(Button.class).id("publish-confirm").isEnabled()).isTrue();
    }

    @Test
    void comeAlongInAFile() {
        write(REBUILT);
        String file = files.text(me.team());
        assertThat(JsonMapper.shared()
                        .readTree(file)
                        .path("networks")
                        .path(LINKEDIN)
                        .isObject())
                .isTrue();
        networks.giveBack(me.id(), me.team(), ruleSets.get(me.team()).version(), LINKEDIN);
        assertThat(files.preview(me.team(), file).networks())
                .singleElement()
                .satisfies(difference -> assertThat(difference.changes())
                        .extracting(NetworkChange::path)
                        .containsExactly("received.card"));
    }

    private void write(String changes) {
        networks.write(me.id(), me.team(), ruleSets.get(me.team()).version(), LINKEDIN, networks.read(changes));
    }
}
