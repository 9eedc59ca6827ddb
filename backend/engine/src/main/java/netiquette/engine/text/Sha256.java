package netiquette.engine.text;

/** SHA-256 (FIPS 180-4) of a text's UTF-8 bytes, in whole-number arithmetic that is the same in a browser. */
public final class Sha256 {
    private static final int BLOCK = 64;

    private Sha256() {}

    /** The digest as 64 lower-case hexadecimal digits. */
    public static String hex(String text) {
        int[] state = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
        byte[] message = padded(utf8(text));
        int[] constants = constants();
        for (int at = 0; at < message.length; at += BLOCK) {
            compress(message, at, state, constants);
        }
        StringBuilder hex = new StringBuilder();
        for (int word : state) {
            for (int shift = 28; shift >= 0; shift -= 4) {
                hex.append("0123456789abcdef".charAt(word >>> shift & 15));
            }
        }
        return hex.toString();
    }

    private static void compress(byte[] message, int from, int[] state, int[] constants) {
        int[] w = new int[BLOCK];
        for (int t = 0; t < 16; t++) {
            int at = from + 4 * t;
            w[t] = (message[at] & 255) << 24
                    | (message[at + 1] & 255) << 16
                    | (message[at + 2] & 255) << 8
                    | message[at + 3] & 255;
        }
        for (int t = 16; t < BLOCK; t++) {
            int s0 = turned(w[t - 15], 7) ^ turned(w[t - 15], 18) ^ w[t - 15] >>> 3;
            int s1 = turned(w[t - 2], 17) ^ turned(w[t - 2], 19) ^ w[t - 2] >>> 10;
            w[t] = w[t - 16] + s0 + w[t - 7] + s1;
        }
        int[] v = state.clone();
        for (int t = 0; t < BLOCK; t++) {
            int s1 = turned(v[4], 6) ^ turned(v[4], 11) ^ turned(v[4], 25);
            int one = v[7] + s1 + (v[4] & v[5] ^ ~v[4] & v[6]) + constants[t] + w[t];
            int s0 = turned(v[0], 2) ^ turned(v[0], 13) ^ turned(v[0], 22);
            int two = s0 + (v[0] & v[1] ^ v[0] & v[2] ^ v[1] & v[2]);
            System.arraycopy(v, 0, v, 1, 7);
            v[4] += one;
            v[0] = one + two;
        }
        for (int i = 0; i < 8; i++) {
            state[i] += v[i];
        }
    }

    private static int turned(int word, int by) {
        return word >>> by | word << 32 - by;
    }

    /** The first 32 bits of the fractional parts of the cube roots of the first 64 primes, worked out bit by bit. */
    private static int[] constants() {
        int[] constants = new int[BLOCK];
        int prime = 2;
        for (int at = 0; at < BLOCK; prime++) {
            if (isPrime(prime)) {
                double root = Math.cbrt(prime);
                double fraction = root - (int) root;
                double scaled = fraction * 65536;
                int high = (int) scaled;
                constants[at++] = high << 16 | (int) ((scaled - high) * 65536);
            }
        }
        return constants;
    }

    private static boolean isPrime(int number) {
        for (int divisor = 2; divisor * divisor <= number; divisor++) {
            if (number % divisor == 0) {
                return false;
            }
        }
        return true;
    }

    private static byte[] padded(byte[] message) {
        byte[] padded = new byte[(message.length + 8) / BLOCK * BLOCK + BLOCK];
        System.arraycopy(message, 0, padded, 0, message.length);
        padded[message.length] = (byte) 128;
        int bits = message.length * 8;
        for (int i = 0; i < 4; i++) {
            padded[padded.length - 1 - i] = (byte) (bits >>> 8 * i);
        }
        return padded;
    }

    private static byte[] utf8(String text) {
        byte[] bytes = new byte[3 * text.length()];
        int count = 0;
        for (int at = 0; at < text.length(); at++) {
            int unit = text.charAt(at);
            if (unit < 0x80) {
                bytes[count++] = (byte) unit;
            } else if (unit < 0x800) {
                bytes[count++] = (byte) (0xc0 | unit >> 6);
                bytes[count++] = (byte) (0x80 | unit & 63);
            } else {
                bytes[count++] = (byte) (0xe0 | unit >> 12);
                bytes[count++] = (byte) (0x80 | unit >> 6 & 63);
                bytes[count++] = (byte) (0x80 | unit & 63);
            }
        }
        byte[] exact = new byte[count];
        System.arraycopy(bytes, 0, exact, 0, count);
        return exact;
    }
}
