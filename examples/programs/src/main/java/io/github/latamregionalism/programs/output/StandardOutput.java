package io.github.latamregionalism.programs.output;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Standard output that remembers why it could not be written. The writers before it keep that to themselves, and a
 * program would end as if its answer had arrived.
 */
public final class StandardOutput extends OutputStream {

    private final OutputStream out;
    private @Nullable IOException failure;

    /**
     * Makes one.
     *
     * @param out where the bytes go
     */
    public StandardOutput(OutputStream out) {
        this.out = out;
    }

    /** Returns what a program says if not all of its output could be written, else nothing. */
    public Optional<String> failure() {
        return Optional.ofNullable(failure).map(e -> "standard output cannot be written: " + Faults.reason(e));
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private IOException failed(IOException e) {
        failure = failure == null ? e : failure;
        return e;
    }
}
