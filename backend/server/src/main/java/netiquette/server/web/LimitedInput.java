package netiquette.server.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;

/** A request's body that ends with {@link BodyTooLargeException} once it is longer than allowed. */
final class LimitedInput extends ServletInputStream {
    private final ServletInputStream body;
    private long left;

    LimitedInput(ServletInputStream body, long allowed) {
        this.body = body;
        this.left = allowed;
    }

    @Override
    public int read() throws IOException {
        int read = body.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = body.read(into, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    @Override
    public boolean isFinished() {
        return body.isFinished();
    }

    @Override
    public boolean isReady() {
        return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        body.setReadListener(listener);
    }

    private void count(int read) throws IOException {
        left -= read;
        if (left < 0) {
            throw new BodyTooLargeException();
        }
    }
}
