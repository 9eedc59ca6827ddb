package netiquette.server.ruleset;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words that look like the name of a person: a form of address with a capital behind it, or capitals in a row that no sentence,
 * place or product explains. It is a hint for whoever writes what many will read, so it would rather miss a name than see one
 * everywhere; a first name alone it does not see.
 */
final class PersonNames {
    private static final String CAPITAL = "\\p{Lu}[\\p{Ll}’']++(?:-\\p{L}\\p{Ll}++)*+(?![\\p{L}\\p{N}@])";
    private static final String BETWEEN = "(?:van|der|den|de|het|ter|ten|te|von|zu|di|da|la|el|bin|al|’t|'t)";
    private static final Pattern ADDRESSED =
            Pattern.compile("(?<![\\p{L}.])(?i:meneer|mevrouw|dhr|mevr|mw|mr|mrs|ms|miss|dr|prof)\\.? (?:(?:(?i)"
                    + BETWEEN + ") )*+" + CAPITAL);
    private static final Pattern IN_A_ROW =
            Pattern.compile("(?<![\\p{L}\\p{N}{@.])" + CAPITAL + "(?: (?:" + BETWEEN + " ){0,3}+" + CAPITAL + ")++");

    /** Words that stand with a capital at the beginning of a sentence, or always. */
    private static final Set<String> NO_NAMES = words("""
            a an and as ask at be but by do each for from get give good have hello hi if in is it its just keep kind let
            like look maybe more my no not of on one or our please say send she so some somebody thank thanks that the
            their then there they this to use very volgens according was we what when where who why with without write you your dear
            aan al als bij beste dag dan dank dat de deze die dit doe door een en er geef geen goed graag had heb heeft het
            hij hoe hoi ik in is ja je jij jouw kijk laat later maar met mijn misschien na naar nee niet nog nu of om onder
            ons op over samen schrijf soms te toch tot uit van vanaf veel via voor vraag waar waarom wanneer want was wat
            we wel wie wij wil ze zeg zij zo zonder zou
            monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
            september october november december
            amsterdam rotterdam utrecht nederland netherlands dutch english european europe europa brussel london
            facebook google microsoft outlook gmail excel instagram twitter xing whatsapp netiquette premium recruiter
            sales navigator connect ignore accept message note user agreement terms general data protection
            regulation
            """);

    private PersonNames() {}

    /** The words, as they stand in the text, each once. */
    static List<String> in(String text) {
        List<String> addressed =
                ADDRESSED.matcher(text).results().map(MatchResult::group).toList();
        List<String> rows = IN_A_ROW.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(PersonNames::hasTwo)
                .map(PersonNames::withoutBeginning)
                .filter(row -> addressed.stream().noneMatch(name -> name.contains(row)))
                .toList();
        return Stream.concat(addressed.stream(), rows.stream()).distinct().toList();
    }

    /** Whether two words are left once those are passed over that explain themselves. */
    private static boolean hasTwo(String row) {
        return Arrays.stream(row.split(" "))
                        .filter(word -> Character.isUpperCase(word.codePointAt(0)))
                        .filter(word -> !NO_NAMES.contains(word.toLowerCase(Locale.ROOT)))
                        .count()
                >= 2;
    }

    /** A sentence may begin right before a name. */
    private static String withoutBeginning(String row) {
        int space = row.indexOf(' ');
        return NO_NAMES.contains(row.substring(0, space).toLowerCase(Locale.ROOT))
                ? withoutBeginning(row.substring(space + 1))
                : row;
    }

    private static Set<String> words(String list) {
        return Set.copyOf(Arrays.asList(list.strip().split("\\s+")));
    }
}
