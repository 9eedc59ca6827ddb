package netiquette.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import netiquette.engine.Action;
import netiquette.engine.Judgement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table as it was agreed, row by row, under the four stances. */
class DecisionTableRowsTest {
    private static final Map<String, Map<String, Object>> PROFILES = Map.of(
            "complete", Map.of("photo", true, "headline", "Docent wiskunde in Assen", "profile-interesting", true),
            "thin", Map.of("photo", false, "headline", "", "profile-interesting", false),
            "unseen", Map.of(),
            "networker", Map.of("photo", true, "headline", "LION | 25K+ connecties", "profile-interesting", true));

    /** Each verdict with the text that goes with it; yes and no answer whether the member would introduce this person. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # note          | relation | profile   | open                   | curious                | selective        | strict
            SCAM            | no       | complete  | report                 | report                 | report           | report
            SCAM            | met      | complete  | report                 | report                 | report           | report
            SCAM            | met yes  | networker | report                 | report                 | report           | report
            PERSONAL        | met      | unseen    | accept t-05            | accept t-05            | accept t-05      | accept t-05
            STANDARD        | agreed   | thin      | accept t-05            | accept t-05            | accept t-05      | accept t-05
            blank           | worked-together | networker | accept t-05     | accept t-05            | accept t-05      | accept t-05
            family          | in-contact | thin    | accept t-05            | accept t-05            | accept t-05      | accept t-05
            PERSONAL        | no yes   | complete  | accept t-05            | accept t-05            | accept t-05      | accept t-05
            PERSONAL        | no no    | complete  | accept t-05            | accept t-05            | archive t-01     | archive t-01
            PERSONAL        | no       | unseen    | accept t-05            | accept t-05            | ask t-04         | ask t-04
            STANDARD        | no       | complete  | accept-and-ask-why t-04 | accept-and-ask-why t-04 | archive t-01   | archive t-01
            blank           | no       | complete  | accept-and-ask-why t-04 | accept-and-ask-why t-04 | archive t-01   | archive t-01
            NEAR_STANDARD   | hardly   | complete  | accept-and-ask-why t-04 | accept-and-ask-why t-04 | archive t-01   | archive t-01
            STANDARD        | no       | thin      | accept-and-ask-why t-04 | decline t-10           | archive t-01     | archive t-01
            blank           | no yes   | thin      | accept-and-ask-why t-04 | decline t-10           | archive t-01     | archive t-01
            blank           | no       | networker | accept-and-ask-why t-04 | archive t-01           | archive t-01     | archive t-01
            PERSONAL        | no yes   | networker | accept t-05            | archive t-01           | archive t-01     | archive t-01
            OPEN_NETWORKER  | no       | complete  | accept-and-ask-why t-04 | archive t-01           | archive t-01     | archive t-01
            STANDARD        | unsure   | unseen    | accept-and-ask-why t-04 | look-first t-04        | look-first t-04  | ask t-04
            blank           | -        | unseen    | accept-and-ask-why t-04 | look-first t-04        | look-first t-04  | ask t-04
            flirting        | no       | complete  | decline t-10           | decline t-10           | decline t-10     | decline t-10
            family          | hardly   | complete  | decline t-10           | decline t-10           | decline t-10     | decline t-10
            family          | -        | complete  | ask t-04               | ask t-04               | ask t-04         | ask t-04
            TEMPLATE_PITCH  | no       | complete  | accept-and-ask-why t-04 | archive t-10           | archive t-10     | archive t-10
            next to nothing | -        | unseen    | accept-and-ask-why t-04 | look-first t-04        | look-first t-04  | ask t-04
            """)
    void eachRowIsJudgedAsAgreed(
            String note,
            String relation,
            String profile,
            String open,
            String curious,
            String selective,
            String strict) {
        for (String text : InventedNotes.byKind().get(note)) {
            Map<String, Object> facts = new HashMap<>(PROFILES.get(profile));
            facts.put("note", text);
            String[] answers = relation.split(" ");
            if (!answers[0].equals("-")) {
                facts.put("relation", answers[0]);
            }
            if (answers.length > 1) {
                facts.put("would-introduce", answers[1].equals("yes"));
            }
            assertThat(List.of(
                            said("open", facts),
                            said("curious", facts),
                            said("selective", facts),
                            said("strict", facts)))
                    .as("%s %s", facts, profile)
                    .containsExactly(open, curious, selective, strict);
        }
    }

    /** The verdict, and the first text the deciding rule offers. */
    private static String said(String stance, Map<String, Object> facts) {
        Judgement judgement = Judges.at(stance).judge(Situations.of("invitation.received", facts));
        List<Action> actions = judgement.findings().getFirst().rule().actions();
        String text = actions.isEmpty() ? "" : " " + actions.getFirst().value().substring(0, 4);
        return judgement.verdict().key() + text;
    }
}
