package netiquette.enginejs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import netiquette.engine.Surface;
import netiquette.engine.cases.Case;
import netiquette.engine.cases.Cases;
import netiquette.engine.cases.Chance;
import netiquette.engine.cases.SituationMaker;
import org.jspecify.annotations.Nullable;

/** Made-up situations on every surface, judged by the packs that are shipped. */
final class PackCases {
    /** Where they are written: both modules are built at the same time. */
    private static final Path PACKS = Path.of("../packs/src/main/resources/packs");

    private PackCases() {}

    static List<Case> of(int seed, int perSurface) throws IOException {
        List<Case> cases = new ArrayList<>();
        List<@Nullable Object> packs = packs();
        Chance chance = Chance.of(seed);
        for (Surface surface : Surface.values()) {
            for (int left = perSurface; left > 0; left--) {
                cases.add(new Case("", packs, SituationMaker.on(surface, chance)));
            }
        }
        return cases;
    }

    private static List<@Nullable Object> packs() throws IOException {
        List<@Nullable Object> packs = new ArrayList<>();
        if (read("default.json").get("packs") instanceof List<?> names) {
            for (Object name : names) {
                packs.add(read(name + "/pack.json"));
            }
        }
        return packs;
    }

    private static Map<String, @Nullable Object> read(String file) throws IOException {
        return Cases.read(Files.readString(PACKS.resolve(file)));
    }
}
