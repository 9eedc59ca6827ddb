package netiquette.admin.house;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import netiquette.admin.preference.ColourScheme;
import netiquette.engine.Language;
import netiquette.engine.Level;
import netiquette.engine.Surface;
import netiquette.engine.Verdict;
import netiquette.engine.predicate.Predicates;
import netiquette.server.member.Role;
import netiquette.server.ruleset.AgreementChange;
import netiquette.server.ruleset.AgreementKind;
import netiquette.server.ruleset.AgreementText;
import netiquette.server.ruleset.PlannedPublication;
import netiquette.server.ruleset.Voice;

/** Keys that are put together in code; a test fails when code puts together a family that is not here. */
final class MessageKeys {
    /** The first parts, as they stand in code. */
    static final List<String> FAMILIES = List.of(
            "level.",
            "voice.",
            "change.voice.",
            "verdict.",
            "surface.",
            "language.",
            "scheme.",
            "password.",
            "rule.",
            "download.",
            "start.",
            "plan.",
            "agreement.",
            "agreement.kind.",
            "change.agreement.",
            "network.part.",
            "network.list.",
            "role.",
            "condition.unit.",
            "condition.argument.");

    private MessageKeys() {}

    static List<String> composed() {
        return Stream.of(
                        levels(),
                        voices(),
                        verdicts(),
                        surfaces(),
                        languages(),
                        schemes(),
                        passwords(),
                        texts(),
                        downloads(),
                        steps(),
                        startSteps(),
                        agreements(),
                        networks(),
                        roles(),
                        units(),
                        arguments())
                .flatMap(keys -> keys)
                .toList();
    }

    private static Stream<String> levels() {
        return Arrays.stream(Level.values())
                .flatMap(level -> Stream.of("level." + level.key(), "level." + level.key() + ".means"));
    }

    private static Stream<String> voices() {
        return Arrays.stream(Voice.values())
                .map(voice -> voice.name().toLowerCase(Locale.ROOT))
                .flatMap(name -> Stream.of("voice." + name, "voice." + name + ".means", "change.voice." + name));
    }

    private static Stream<String> verdicts() {
        return Arrays.stream(Verdict.values()).map(verdict -> "verdict." + verdict.key());
    }

    private static Stream<String> surfaces() {
        return Arrays.stream(Surface.values())
                .flatMap(surface -> Stream.of("surface." + surface.key(), "surface." + surface.key() + ".about"));
    }

    private static Stream<String> languages() {
        return Arrays.stream(Language.values()).map(language -> "language." + language.key());
    }

    private static Stream<String> schemes() {
        return Arrays.stream(ColourScheme.values()).map(scheme -> "scheme." + scheme.key());
    }

    private static Stream<String> passwords() {
        return Stream.of("empty", "short", "fair", "good", "strong").map(quality -> "password." + quality);
    }

    private static Stream<String> texts() {
        return Stream.of("says", "because", "but").flatMap(text -> Stream.of("rule." + text, "rule." + text + ".help"));
    }

    private static Stream<String> agreements() {
        Stream<String> texts = Arrays.stream(AgreementText.values())
                .flatMap(text -> Stream.of("agreement." + text.key(), "agreement." + text.key() + ".help"));
        Stream<String> kinds = Arrays.stream(AgreementKind.values())
                .flatMap(kind -> Stream.of("agreement.kind." + kind.key(), "agreement.kind." + kind.key() + ".means"));
        Stream<String> changes = Arrays.stream(AgreementChange.Sort.values())
                .map(sort -> "change.agreement." + sort.name().toLowerCase(Locale.ROOT));
        Stream<String> plans = Arrays.stream(PlannedPublication.State.values())
                .map(state -> "plan." + state.name().toLowerCase(Locale.ROOT));
        return Stream.of(texts, kinds, changes, plans).flatMap(keys -> keys);
    }

    /** The parts of a definition; a test of the screen has one text for each that is shipped. */
    private static Stream<String> networks() {
        Stream<String> lists = Stream.of(
                        "sentences", "captions", "others", "acceptWords", "without", "add", "labels", "paths")
                .map(list -> "network.list." + list);
        return Stream.concat(
                lists,
                Stream.of(
                                "pressable",
                                "people",
                                "invitePage",
                                "connect",
                                "received",
                                "note",
                                "places",
                                "moments",
                                "landmarks",
                                "own",
                                "routes",
                                "routesOnProfile",
                                "ways",
                                "waysWithin",
                                "buttons")
                        .map(part -> "network.part." + part));
    }

    private static Stream<String> downloads() {
        return Stream.of("download.chromium", "download.firefox")
                .flatMap(browser ->
                        Stream.of("", ".how", ".step-1", ".step-2", ".step-3").map(browser::concat));
    }

    private static Stream<String> steps() {
        return Stream.of("pairing.get", "pairing.code", "pairing.type").map(step -> step + ".about");
    }

    private static Stream<String> roles() {
        return Arrays.stream(Role.values())
                .map(role -> "role." + role.name().toLowerCase(Locale.ROOT))
                .flatMap(key -> Stream.of(key, key + ".means"));
    }

    private static Stream<String> units() {
        return Stream.of("days", "weeks", "months", "years").map(unit -> "condition.unit." + unit);
    }

    private static Stream<String> arguments() {
        return Predicates.ALL.stream()
                .flatMap(kind -> kind.beside().stream())
                .map(argument -> "condition.argument." + argument.name());
    }

    private static Stream<String> startSteps() {
        return Stream.of("who", "stance", "visibility", "packs", "publish")
                .flatMap(step -> Stream.of("start." + step, "start." + step + ".about"));
    }
}
