package netiquette.enginejs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import netiquette.engine.Engine;
import netiquette.engine.wire.FormatException;
import netiquette.engine.wire.JudgementFormat;
import netiquette.engine.wire.PolicyFormat;
import netiquette.engine.wire.SituationFormat;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The cases on which the JVM and the JavaScript in the extension agree byte for byte: a line each, with the situation
 * and the judgement. Run {@code main} in this module's folder to write them anew, and read the difference.
 */
final class ConformanceCases {
    static final Path FILE = Path.of("src/test/resources/conformance.jsonl");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Texts that have tripped engines before: folding, surrogates, direction marks, phrases at the edges, near misses. */
    private static final List<String> NOTES = List.of(
            "",
            " \t\n",
            "…!?",
            "👍🏽",
            "I'd like to add you to my professional network on LinkedIn.",
            "I’d like to add you to my professional network on LinkedIn",
            "ＩＤ ＬＩＫＥ to add you, to my PROFESSIONAL network — on LinkedIn!",
            "Hi Şükran, I'd like to join your LinkedIn network.",
            "Ik wil je graag toevoegen aan mijn netwerk.",
            "Ik wil u graag toevoegen aan mijn professionele netwerk op LinkedIn",
            "J’aimerais vous inviter à rejoindre mon réseau professionnel sur LinkedIn.",
            "J'aimerais vous inviter a\u0300 rejoindre mon re\u0301seau professionnel sur LinkedIn.",
            "Ich möchte Sie gerne zu meinem beruflichen Netzwerk auf LinkedIn hinzufügen",
            "Dag Noor, je lezing in Breda bracht me op een idee voor ons magazijn. Mag ik je iets vragen?",
            "We zaten vanmiddag naast elkaar in de trein; ik ben die van de zonnepanelen.",
            "capital provider WhatsApp",
            "WhatsApp, 20 million",
            "2O million on WhatsApp",
            "сарital provider, ѕtrictly confidential",
            "Ik ben kapitaal\u00ADverschaffer met een strikt\u200B vertrouwelijk voorstel",
            "\u202Eprovider capital\u202C whatsapp",
            "next of kin of an orphan",
            "half a pair \uD83D and the other \uDE00",
            "\u0000\u0001 capital\u0000provider urgent business",
            "ﬁnal ﬂoor ßtraße æther Œuvre İstanbul ıssız Ĳsland",
            "ΣΊΣΥΦΟΣ Ёлка Ångström Łódź Đakovo øre",
            "𝗜𝗻𝘃𝗲𝘀𝘁 in 𝕔𝕣𝕪𝕡𝕥𝕠",
            "日本語 العربية עברית हिन्दी 한국어 ไทย",
            "\"quoted\" \\ back/slash </script> <b>",
            "١٢٣ million euros in confidential business");

    private static final List<String> HEADLINES = List.of("", "Docent wiskunde", "CEO | Founder | LION 20K+", "…");

    private ConformanceCases() {}

    public static void main(String[] arguments) throws IOException {
        Files.write(FILE, lines());
    }

    static List<String> lines() {
        Engine engine = new Engine(PolicyFormat.read(defaultDocuments()));
        List<String> lines = new ArrayList<>();
        for (Map<String, Object> situation : situations()) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("situation", situation);
            line.put("judgement", JudgementFormat.write(engine.judge(SituationFormat.read(situation))));
            lines.add(ascii(JSON.writeValueAsString(line)));
        }
        for (Object document : refused()) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("document", document);
            line.put("error", errorOf(document));
            lines.add(ascii(JSON.writeValueAsString(line)));
        }
        return lines;
    }

    static List<Object> defaultDocuments() {
        List<Object> documents = new ArrayList<>();
        for (Object name : (List<?>) read("/packs/default.json").getOrDefault("packs", List.of())) {
            documents.add(read("/packs/" + name + "/pack.json"));
        }
        return documents;
    }

    private static List<Map<String, Object>> situations() {
        Random random = new Random(20261121);
        List<Map<String, Object>> situations = new ArrayList<>();
        for (String note : NOTES) {
            for (String language : List.of("en", "nl")) {
                situations.add(situation("invitation.received", language, Map.of("note", note)));
                situations.add(situation("invitation.note", language, Map.of("note", note)));
                situations.add(situation("invitation.received", language, someFacts(random, note)));
            }
        }
        for (String sends : List.of("at-once", "perhaps")) {
            situations.add(situation("invitation.connect", "nl", Map.of("connect-sends", sends)));
        }
        for (String step : List.of("entry", "provider", "continue")) {
            situations.add(situation("contacts.import", "en", Map.of("import-step", step)));
        }
        situations.add(situation("invitation.connect", "en", Map.of()));
        situations.add(situation("policy", "en", Map.of("note", "")));
        return situations;
    }

    private static Map<String, Object> someFacts(Random random, String note) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("note", note);
        if (random.nextBoolean()) {
            facts.put("photo", random.nextBoolean());
        }
        if (random.nextBoolean()) {
            facts.put("headline", HEADLINES.get(random.nextInt(HEADLINES.size())));
        }
        if (random.nextBoolean()) {
            facts.put("profile-interesting", random.nextBoolean());
        }
        return facts;
    }

    private static Map<String, Object> situation(String surface, String language, Map<String, Object> facts) {
        Map<String, Object> situation = new LinkedHashMap<>();
        situation.put("surface", surface);
        situation.put("language", language);
        situation.put("facts", facts);
        return situation;
    }

    private static List<Object> refused() {
        List<Object> documents = new ArrayList<>();
        for (String json : List.of(
                "'text'",
                "{'format':2}",
                "{'format':1,'rules':{}}",
                "{'format':1,'rules':[{'level':'shout'}]}",
                "{'format':1,'phrases':{'list':['fine','* not fine']}}",
                "{'format':1,'templates':{'thanks':{'en':'Thanks'}}}")) {
            documents.add(JSON.readValue(json.replace('\'', '"'), new TypeReference<Object>() {}));
        }
        return documents;
    }

    private static String errorOf(Object document) {
        try {
            PolicyFormat.read(List.of(document));
            return "";
        } catch (FormatException e) {
            return String.valueOf(e.getMessage());
        }
    }

    /** Escapes what editors and terminals would show wrongly. */
    private static String ascii(String json) {
        StringBuilder ascii = new StringBuilder();
        for (int at = 0; at < json.length(); at++) {
            char unit = json.charAt(at);
            ascii.append(unit < 127 ? String.valueOf(unit) : "\\u%04x".formatted((int) unit));
        }
        return ascii.toString();
    }

    private static Map<String, Object> read(String resource) {
        try (var in = ConformanceCases.class.getResourceAsStream(resource)) {
            return JSON.readValue(in, new TypeReference<Map<String, Object>>() {});
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
