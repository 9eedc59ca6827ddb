package netiquette.server.member;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import netiquette.server.secret.ReadableCode;
import netiquette.server.signing.SigningKey;
import org.springframework.security.crypto.encrypt.AesGcmBytesEncryptor;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Codes of an authenticator app as a second step after the password (TOTP, RFC 6238: six digits, 30 seconds, SHA-1, as all apps
 * have it). A code works once. Whoever loses the app has eight recovery codes, each for one time.
 */
@Service
public class SecondFactors {
    /** Codes of so many steps before and after now fit too: clocks go wrong, and typing takes a while. */
    private static final int DRIFT = 1;

    private static final int SECRET_BYTES = 20;
    private static final int ENCRYPTION_BYTES = 32;
    private static final int RECOVERY_CODES = 8;
    private static final int RECOVERY_LENGTH = 10;
    private static final int DIGITS = 6;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();
    private final SecondFactorTable table;
    private final Members members;
    private final LogInGate gate;
    private final BytesEncryptor encryptor;
    private final Clock clock;

    SecondFactors(SecondFactorTable table, Members members, LogInGate gate, SigningKey key, Clock clock) {
        this.table = table;
        this.members = members;
        this.gate = gate;
        this.clock = clock;
        byte[] derived = key.sign("second factor".getBytes(StandardCharsets.US_ASCII));
        SecretKeySpec secretKey = new SecretKeySpec(derived, 0, ENCRYPTION_BYTES, "AES");
        this.encryptor = AesGcmBytesEncryptor.withSecretKey(secretKey).build();
    }

    /** Whether a member has to show a code after the password. */
    public boolean has(MemberId member) {
        return table.secret(member).isPresent();
    }

    /** A new secret for a member's app; nothing is stored before {@link #confirm}. */
    public Enrolment begin(MemberId by) {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return Enrolment.of(secret, members.get(by).email());
    }

    /**
     * Asks for codes from now on, since the app has shown that it makes them.
     *
     * @return eight recovery codes, which are shown this once
     * @throws SecondFactorException if the code does not fit
     */
    @Transactional
    public List<String> confirm(MemberId by, Enrolment enrolment, String code) {
        long step = step(enrolment.bytes(), code).orElseThrow(SecondFactorException::new);
        List<String> recovery = Stream.generate(() -> ReadableCode.random(RECOVERY_LENGTH))
                .limit(RECOVERY_CODES)
                .toList();
        table.put(by, encrypted(enrolment), step, recovery);
        return recovery;
    }

    /**
     * Lets a code through once.
     *
     * @param code six digits of the app, or a recovery code
     * @throws SecondFactorException if it does not fit, or was used
     * @throws SecondFactorWaitException if there were too many tries
     */
    @Transactional(noRollbackFor = SecondFactorException.class)
    public void pass(MemberId by, String code) {
        String name = "second factor of " + by;
        if (!gate.open(name)) {
            throw new SecondFactorWaitException();
        }
        byte[] secret = table.secret(by).map(this::decrypted).orElseThrow(SecondFactorException::new);
        OptionalLong step = step(secret, code);
        boolean fits = step.isPresent()
                ? table.use(by, step.getAsLong())
                : ReadableCode.typed(code, RECOVERY_LENGTH)
                        .filter(typed -> table.useRecovery(by, typed))
                        .isPresent();
        if (!fits) {
            throw new SecondFactorException();
        }
        gate.passed(name);
    }

    /**
     * Asks for no codes any more.
     *
     * @throws SecondFactorException if the code does not fit, or was used
     * @throws SecondFactorWaitException if there were too many tries
     */
    @Transactional(noRollbackFor = SecondFactorException.class)
    public void remove(MemberId by, String code) {
        pass(by, code);
        table.remove(by);
    }

    private String encrypted(Enrolment enrolment) {
        return Base64.getEncoder().encodeToString(encryptor.encrypt(enrolment.bytes()));
    }

    private byte[] decrypted(String stored) {
        return encryptor.decrypt(Base64.getDecoder().decode(stored));
    }

    /** The step that a code belongs to, if it is near enough. */
    private OptionalLong step(byte[] secret, String typed) {
        String digits = typed.replace(" ", "");
        long seconds = generator.getTimeStep().toSeconds();
        long now = clock.instant().getEpochSecond() / seconds;
        return LongStream.rangeClosed(now - DRIFT, now + DRIFT)
                .filter(step -> digits.equals(code(secret, Instant.ofEpochSecond(step * seconds))))
                .findFirst();
    }

    private String code(byte[] secret, Instant at) {
        try {
            int code = generator.generateOneTimePassword(new SecretKeySpec(secret, generator.getAlgorithm()), at);
            return String.format("%0" + DIGITS + "d", code);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("any bytes are a key", e);
        }
    }
}
