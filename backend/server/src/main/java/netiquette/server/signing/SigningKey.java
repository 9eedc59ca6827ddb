package netiquette.server.signing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Arrays;
import netiquette.server.installation.Installation;
import org.springframework.stereotype.Component;

/**
 * This installation's Ed25519 key. It lies in the data folder and not in the database, so that neither a leaked backup of the
 * one nor of the other is enough to forge a policy. Devices pin it when they pair.
 */
@Component
public class SigningKey {
    private static final String FILE = "signing-key";
    private static final int RAW_BYTES = 32;

    private final KeyPair pair;

    SigningKey(Installation installation) {
        KeyFile file = new KeyFile(installation.data().resolve(FILE));
        try {
            if (!Files.exists(file.path())) {
                file.write(KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
            }
            pair = file.read();
            check();
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException(
                    "The signing key cannot be read: " + file.path() + ". Put it back from a backup.", e);
        }
    }

    /** The public key, 32 bytes as RFC 8032 has them. */
    public byte[] publicKey() {
        byte[] encoded = pair.getPublic().getEncoded();
        return Arrays.copyOfRange(encoded, encoded.length - RAW_BYTES, encoded.length);
    }

    /** The signature over exactly these bytes, 64 bytes; the same bytes always get the same signature. */
    public byte[] sign(byte[] bytes) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(pair.getPrivate());
            signature.update(bytes);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java since 15 has Ed25519", e);
        }
    }

    private void check() throws GeneralSecurityException, IOException {
        byte[] probe = "probe".getBytes(StandardCharsets.US_ASCII);
        Signature signature = Signature.getInstance("Ed25519");
        signature.initVerify(pair.getPublic());
        signature.update(probe);
        if (!signature.verify(sign(probe))) {
            throw new IOException("the two halves do not belong together");
        }
    }
}
