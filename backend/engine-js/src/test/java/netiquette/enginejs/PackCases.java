package netiquette.enginejs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
    private PackCases() {}

    static List<Case> of(int seed, int perSurface) {
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

    private static List<@Nullable Object> packs() {
        List<@Nullable Object> packs = new ArrayList<>();
        if (read("/packs/default.json").get("packs") instanceof List<?> names) {
            for (Object name : names) {
                packs.add(read("/packs/" + name + "/pack.json"));
            }
        }
        return packs;
    }

    private static Map<String, @Nullable Object> read(String resource) {
        try (InputStream in = PackCases.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource);
            }
            return Cases.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
