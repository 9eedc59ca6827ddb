package netiquette.server.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import netiquette.engine.Level;
import netiquette.server.ruleset.AgreementEdit;
import netiquette.server.ruleset.AgreementKind;
import netiquette.server.ruleset.AgreementText;
import netiquette.server.ruleset.RuleDocument;
import netiquette.server.ruleset.RuleEdit;
import netiquette.server.ruleset.TextEdit;
import netiquette.server.ruleset.Voice;
import org.junit.jupiter.api.Test;

class MergeTest {
    private static final TextEdit SAYS = new TextEdit("Look first.", "Kijk eerst.");
    private static final RuleEdit BASE =
            new RuleEdit("in-01", Voice.SPEAKS, Level.ADVISE, SAYS, TextEdit.NONE, TextEdit.NONE);

    @Test
    void keepsWhatOnlyOneOfThemChanged() {
        RuleEdit mine = saying(Level.CONFIRM, SAYS);
        RuleEdit theirs = saying(Level.ADVISE, new TextEdit("Look first.", "Kijk eens."));
        Merge<RuleEdit> merge = Merge.of(RuleEdit.class, BASE, mine, theirs);
        assertThat(merge.clashes()).isEmpty();
        assertThat(merge.settled(Set.of())).isEqualTo(saying(Level.CONFIRM, theirs.says()));
    }

    @Test
    void asksWhereBothChangedTheSame() {
        RuleEdit mine = saying(Level.CONFIRM, new TextEdit("Look first.", "Van mij."));
        RuleEdit theirs = saying(Level.BLOCK, new TextEdit("By Sanne.", "Van Sanne."));
        Merge<RuleEdit> merge = Merge.of(RuleEdit.class, BASE, mine, theirs);
        assertThat(merge.clashes())
                .containsExactlyInAnyOrder(
                        new Clash("level", "CONFIRM", "BLOCK"), new Clash("says.nl", "Van mij.", "Van Sanne."));
        assertThat(merge.settled(Set.of("level")))
                .isEqualTo(saying(Level.BLOCK, new TextEdit("By Sanne.", "Van mij.")));
    }

    @Test
    void doesNotAskWhatBothChangedAlike() {
        RuleEdit same = saying(Level.BLOCK, SAYS);
        assertThat(Merge.of(RuleEdit.class, BASE, same, same).clashes()).isEmpty();
    }

    @Test
    void takesAConditionWhole() {
        RuleDocument base =
                RuleDocument.read("{'id': 'a', 'when': {'all': [1]}, 'says': {'nl': 'x'}}".replace('\'', '"'));
        RuleDocument mine =
                RuleDocument.read("{'id': 'a', 'when': {'any': [1]}, 'says': {'nl': 'x'}}".replace('\'', '"'));
        RuleDocument theirs = RuleDocument.read(
                "{'id': 'a', 'when': {'not': [1]}, 'says': {'nl': 'y'}, 'more': 1}".replace('\'', '"'));
        Merge<RuleDocument> merge = Merge.of(RuleDocument::new, base.tree(), mine.tree(), theirs.tree());
        assertThat(merge.clashes()).containsExactly(new Clash("when", "{\"any\":[1]}", "{\"not\":[1]}"));
        assertThat(merge.settled(Set.of("when"))).isEqualTo(theirs);
        assertThat(merge.settled(Set.of()).tree().toString())
                .isEqualTo("{\"id\":\"a\",\"when\":{\"any\":[1]},\"says\":{\"nl\":\"y\"},\"more\":1}");
    }

    @Test
    void letsAPartGoThatOneTookAwayAndTheOtherLeft() {
        RuleDocument base = RuleDocument.read("{\"id\": \"a\", \"actions\": [1]}");
        RuleDocument without = RuleDocument.read("{\"id\": \"a\"}");
        RuleDocument theirs = RuleDocument.read("{\"id\": \"a\", \"actions\": [1], \"but\": 2}");
        assertThat(Merge.of(RuleDocument::new, base.tree(), without.tree(), theirs.tree())
                        .settled(Set.of())
                        .tree()
                        .propertyNames())
                .containsExactlyInAnyOrder("id", "but");
    }

    @Test
    void bringsAgreementsTogether() {
        AgreementEdit base = agreement("Titel", "");
        AgreementEdit mine = agreement("Van mij", "");
        AgreementEdit theirs = agreement("Titel", "https://intranet.example.org/");
        assertThat(Merge.of(AgreementEdit.class, base, mine, theirs).settled(Set.of()))
                .isEqualTo(agreement("Van mij", "https://intranet.example.org/"));
    }

    private static RuleEdit saying(Level level, TextEdit says) {
        return new RuleEdit("in-01", Voice.SPEAKS, level, says, TextEdit.NONE, TextEdit.NONE);
    }

    private static AgreementEdit agreement(String title, String document) {
        return new AgreementEdit(
                "net-01",
                true,
                AgreementKind.ADVISE,
                Map.of(AgreementText.TITLE, new TextEdit("Title", title)),
                "2027-01-01",
                document,
                "",
                List.of());
    }
}
