package netiquette.admin.endtoend;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import netiquette.admin.browser.Browser;
import tools.jackson.databind.json.JsonMapper;

/** The unpacked extension as the build left it, loaded into a fresh Chromium. */
final class BuiltExtension {
    private static final Path FOLDER = Path.of("../extension/target/unpacked/chromium");

    private BuiltExtension() {}

    /** A browser that has the extension and takes the posing network for the real one. */
    static Browser browser(String language, PosedNetwork network) {
        List<String> flags = new ArrayList<>(network.flags());
        flags.add("--load-extension=" + FOLDER.toAbsolutePath().normalize());
        return Browser.start(language, flags.toArray(new String[0]));
    }

    /** The address of one of its pages. */
    static String page(String name) throws Exception {
        return "chrome-extension://" + id() + "/" + name;
    }

    /** Chromium derives an extension's id from the public key in its manifest. */
    private static String id() throws Exception {
        String manifest = Files.readString(FOLDER.resolve("manifest.json"));
        String key = JsonMapper.builder().build().readTree(manifest).get("key").asString();
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(Base64.getDecoder().decode(key));
        StringBuilder id = new StringBuilder();
        for (int at = 0; at < 16; at++) {
            id.append((char) ('a' + ((digest[at] >> 4) & 15))).append((char) ('a' + (digest[at] & 15)));
        }
        return id.toString();
    }
}
