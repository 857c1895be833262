package dev.railbird.cli.input;

import dev.railbird.cli.input.Inputs.Input;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Inputs that can all be read again: what comes through a pipe is written to a file first. */
public final class Spool implements AutoCloseable {
    private final List<Input> inputs = new ArrayList<>();
    private final List<Path> written = new ArrayList<>();

    private Spool() {
    }

    public static Spool of(Inputs inputs) throws IOException {
        Spool spool = new Spool();
        try {
            for (Input input : inputs.found()) {
                spool.inputs.add(input.source() instanceof StreamSource stream
                        ? new Input(spool.file(stream), true) : input);
            }
        } catch (IOException broken) {
            spool.close();
            throw broken;
        }
        spool.inputs.sort(Comparator.comparing(input -> input.source().name()));
        return spool;
    }

    private FileSource file(StreamSource stream) throws IOException {
        Path file = Files.createTempFile("railbird-", ".log");
        written.add(file);
        try (InputStream in = stream.open()) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return new FileSource(stream.name(), file);
    }

    /** All of them by name. */
    public List<Input> byName() {
        return List.copyOf(inputs);
    }

    @Override
    public void close() throws IOException {
        for (Path file : written) {
            Files.deleteIfExists(file);
        }
    }
}
