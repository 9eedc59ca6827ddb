package netiquette.engine.text;

/** The hash of salted lists. Written out, since the engine runs where there is no other. */
public final class Sha256 {
    private static final int BLOCK = 64;
    private static final String HEX = "0123456789abcdef";

    /** The first 32 bits of the fractional parts of the cube roots of the first 64 primes. */
    private static final int[] ROUND = {
        0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
        0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
        0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
        0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
        0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
        0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
        0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
        0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2
    };

    private final int[] state = {
        0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19
    };
    private final int[] block = new int[BLOCK];
    private int bytes;

    private Sha256() {}

    /** The SHA-256 of the text's UTF-8 bytes, as 64 small hexadecimal figures; half a surrogate pair counts as "?". */
    public static String hex(String text) {
        Sha256 hash = new Sha256();
        for (int at = 0; at < text.length(); at++) {
            int unit = text.charAt(at);
            if (at + 1 < text.length() && Fold.isPair(unit, text.charAt(at + 1))) {
                hash.point(0x10000 + ((unit - 0xD800) << 10) + text.charAt(++at) - 0xDC00);
            } else {
                hash.point(unit >= 0xD800 && unit <= 0xDFFF ? '?' : unit);
            }
        }
        return hash.finish();
    }

    private void point(int point) {
        if (point < 0x80) {
            take(point);
        } else if (point < 0x800) {
            take(0xC0 | (point >> 6));
            takeSix(point);
        } else if (point < 0x10000) {
            take(0xE0 | (point >> 12));
            takeSix(point >> 6);
            takeSix(point);
        } else {
            take(0xF0 | (point >> 18));
            takeSix(point >> 12);
            takeSix(point >> 6);
            takeSix(point);
        }
    }

    /** An octet that goes on with the character before it. */
    private void takeSix(int bits) {
        take(0x80 | (bits & 0x3F));
    }

    private void take(int octet) {
        int word = (bytes % BLOCK) >> 2;
        block[word] = (block[word] << 8) | octet;
        bytes++;
        if ((bytes % BLOCK) == 0) {
            mix();
        }
    }

    private String finish() {
        int length = bytes;
        take(0x80);
        while ((bytes % BLOCK) != BLOCK - 8) {
            take(0);
        }
        block[14] = length >>> 29;
        block[15] = length << 3;
        mix();
        StringBuilder hex = new StringBuilder();
        for (int word : state) {
            for (int shift = 28; shift >= 0; shift -= 4) {
                hex.append(HEX.charAt((word >>> shift) & 15));
            }
        }
        return hex.toString();
    }

    private void mix() {
        for (int at = 16; at < BLOCK; at++) {
            int early = block[at - 15];
            int late = block[at - 2];
            int s0 = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3);
            int s1 = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
            block[at] = block[at - 16] + s0 + block[at - 7] + s1;
        }
        int[] now = new int[8];
        System.arraycopy(state, 0, now, 0, 8);
        for (int at = 0; at < BLOCK; at++) {
            int e = now[4];
            int a = now[0];
            int s1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
            int first = now[7] + s1 + ((e & now[5]) ^ (~e & now[6])) + ROUND[at] + block[at];
            int s0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
            int second = s0 + ((a & now[1]) ^ (a & now[2]) ^ (now[1] & now[2]));
            System.arraycopy(now, 0, now, 1, 7);
            now[4] += first;
            now[0] = first + second;
        }
        for (int at = 0; at < 8; at++) {
            state[at] += now[at];
        }
    }

    private static int turned(int word, int by) {
        return (word >>> by) | (word << (32 - by));
    }
}
