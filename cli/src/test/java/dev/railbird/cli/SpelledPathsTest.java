package dev.railbird.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder is the same folder however its path is spelled; captures look for files beside. */
class SpelledPathsTest {
    @TempDir
    private Path scratch;

    @Test
    void samplesOfEverySystemAreTheSameByEverySpelling() throws IOException {
        List<Path> folders = new ArrayList<>();
        folders.add(Path.of("testdata", "platform", "simulated"));
        try (Stream<Path> samples = Files.list(Path.of("samples"))) {
            samples.filter(Files::isDirectory).sorted().forEach(folders::add);
        }
        for (Path folder : folders) {
            String plain = verdict(folder.toString());
            Path whole = folder.toAbsolutePath();
            Path root = Path.of("").toAbsolutePath();
            Path link = Files.createSymbolicLink(scratch.resolve(folder.getFileName()), whole);
            for (String spelling : List.of("./" + folder, folder + "/", "docs/../" + folder,
                    "../" + root.getFileName() + "/" + folder, whole.toString(),
                    whole.resolve("..").resolve(whole.getFileName()).toString(),
                    link.toString())) {
                assertEquals(plain, verdict(spelling), spelling);
            }
        }
    }

    @Test
    void aSingleFileOfACaptureFindsItsSettingsByEverySpelling() {
        String plain = verdict("testdata/platform/simulated/before/users.csv");
        for (String spelling : List.of("testdata/platform/simulated/before/./users.csv",
                "testdata/platform/simulated/after/../before/users.csv")) {
            assertEquals(plain, verdict(spelling), spelling);
        }
    }

    /** What the audit says, without the names of sources. */
    private static String verdict(String path) {
        return Call.railbird("audit", path).out().lines().filter(line -> line.startsWith("  ")
                || line.matches("[A-Z]+: .*")).collect(Collectors.joining("\n"));
    }
}
