package netiquette.server.installation;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Everything an administrator can set about this copy, under {@code netiquette.} (the database: Spring's own settings).
 *
 * @param data folder for the database and the signing key; without a setting {@code .data} beside the project or here
 * @param address how browsers reach this copy, such as {@code https://netiquette.example.org/}; without it, localhost
 * @param secure whether browsers reach it only by TLS; cookies are then bound to it
 * @param readsPerMinute what one device, or one unknown address, may ask of the API
 * @param writesPerMinute what it may change by the API
 * @param counts whether browsers are asked how often rules spoke
 */
@ConfigurationProperties("netiquette")
public record Installation(
        Path data,
        Optional<URI> address,
        boolean secure,
        @DefaultValue("200") int readsPerMinute,
        @DefaultValue("60") int writesPerMinute,
        @DefaultValue("true") boolean counts) {
    /** @throws IllegalArgumentException naming the setting that does not fit */
    public Installation {
        data = data.toAbsolutePath().normalize();
        address.ifPresent(given -> check(given, secure));
        if (readsPerMinute < 1 || writesPerMinute < 1) {
            throw new IllegalArgumentException(
                    "netiquette.reads-per-minute and netiquette.writes-per-minute are at least 1");
        }
    }

    private static void check(URI address, boolean secure) {
        @Nullable String scheme = address.getScheme();
        boolean web = "https".equals(scheme) || ("http".equals(scheme) && !secure);
        if (!web || address.getHost() == null || address.getQuery() != null || address.getFragment() != null) {
            throw new IllegalArgumentException("netiquette.address is " + (secure ? "https://" : "http:// or https://")
                    + " followed by a host, not " + address);
        }
    }
}
