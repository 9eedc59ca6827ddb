package netiquette.server.policy;

/**
 * What a device gets.
 *
 * @param revision which revision it is
 * @param body the exact bytes that are signed
 * @param sha256 their hash in hexadecimal digits
 * @param signature Ed25519 over the body, in base64
 */
@SuppressWarnings("ArrayRecordComponent") // made once, served often, compared never
public record SignedPolicy(int revision, byte[] body, String sha256, String signature) {}
