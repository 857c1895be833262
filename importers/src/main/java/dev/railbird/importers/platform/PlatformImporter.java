package dev.railbird.importers.platform;

import dev.railbird.importers.ImportSink;
import dev.railbird.importers.Importer;
import dev.railbird.importers.Sniff;
import dev.railbird.importers.Sniff.Certainty;
import dev.railbird.importers.Source;
import dev.railbird.importers.SourceHead;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Capture folders of the lobby platform, by their {@code capture.json}. */
public final class PlatformImporter implements Importer {
    static final String FORMAT = "platform";
    private static final String SETTINGS = "capture.json";

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public String title() {
        return "Lobby platform captures: a folder of message logs, calls and tables of accounts";
    }

    @Override
    public boolean readsFolder() {
        return true;
    }

    @Override
    public Sniff sniff(SourceHead head) {
        String text = head.text();
        if (text.contains("\"lobby-capture\"")) {
            return new Sniff(Certainty.CERTAIN, "the settings of a capture");
        }
        int end = text.indexOf('\n');
        String line = end < 0 ? text : text.substring(0, end);
        for (List<String> words : List.of(List.of("\"lobbyId\"", "\"dir\"", "\"seq\""),
                List.of("\"caller\"", "\"method\"", "\"path\"", "\"requestId\""),
                List.of("\"dialect\"", "\"raw\"", "\"dir\""))) {
            if (words.stream().allMatch(line::contains)) {
                return new Sniff(Certainty.LIKELY, "a line of a capture");
            }
        }
        return TableFile.isHeader(line) ? new Sniff(Certainty.LIKELY, "a table of a capture")
                : Sniff.NO;
    }

    @Override
    public void read(Source source, ImportSink sink) throws IOException {
        Optional<Path> settings = source.path().flatMap(PlatformImporter::settingsOf);
        boolean isSettings = source.path().map(path -> path.getFileName().toString())
                .orElse("").equals(SETTINGS);
        if (isSettings) {
            new CaptureFolder(source, sink).read();
        } else {
            new LoneFile(source, sink, settings.isPresent()).read();
        }
    }

    /** The settings beside a log, or above a table. Dots in a path are no folders to go up. */
    private static Optional<Path> settingsOf(Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        for (int up = 0; up < 2 && folder != null; up++) {
            Path settings = folder.resolve(SETTINGS);
            if (Files.isRegularFile(settings)) {
                return Optional.of(settings);
            }
            folder = folder.getParent();
        }
        return Optional.empty();
    }
}
