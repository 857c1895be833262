package dev.railbird.importers.platform;

import dev.railbird.core.event.SourceLocation;
import dev.railbird.core.hand.RakeRule;
import dev.railbird.core.ledger.Account;
import dev.railbird.core.ledger.Entry;
import dev.railbird.core.ledger.Ledger;
import dev.railbird.core.ledger.Lobby;
import dev.railbird.core.ledger.Seating;
import dev.railbird.importers.Decompression;
import dev.railbird.importers.ImportSink;
import dev.railbird.importers.Source;
import dev.railbird.importers.json.JsonFault;
import dev.railbird.importers.json.JsonNode;
import dev.railbird.importers.json.JsonTree;
import dev.railbird.importers.platform.Settings.AmountMeaning;
import dev.railbird.importers.platform.Settings.Stakes;
import dev.railbird.importers.platform.TableFile.Row;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** One capture: settings first, then calls, lobbies and tables, the ledger last. */
final class CaptureFolder {
    private static final int SETTINGS_BYTES_MAX = 1 << 20;
    private final Source source;
    private final ImportSink sink;
    private final Report report;
    private final Path folder;
    private final String prefix;
    private final Map<String, List<Row>> tables = new TreeMap<>();

    CaptureFolder(Source source, ImportSink sink) {
        this.source = source;
        this.sink = sink;
        report = new Report(sink);
        folder = source.path().orElseThrow().toAbsolutePath().getParent();
        prefix = source.name().substring(0, source.name().lastIndexOf('/') + 1);
    }

    void read() throws IOException {
        SourceLocation at = SourceLocation.line(source.name(), 1, 1);
        String text;
        try (InputStream in = source.open()) {
            text = new String(in.readNBytes(SETTINGS_BYTES_MAX), StandardCharsets.UTF_8);
        }
        try {
            JsonNode root = JsonTree.read(text, 1);
            new Vocabulary(root, at, report).judge();
            Settings settings = Settings.of(root, at);
            sink.used(1);
            read(settings);
        } catch (JsonFault broken) {
            report.violation("LOG-06", SourceLocation.line(source.name(), broken.line(),
                    broken.column()), "S2-JSON: the settings of the capture cannot be read",
                    "a JSON object", broken.getMessage(), "Without them nothing is replayed.");
            sink.unreadable(1);
        }
    }

    private void read(Settings settings) throws IOException {
        List<Row> users = table("before/users.csv");
        List<Row> lobbies = table("before/lobbies.csv");
        CallLog calls = new CallLog(report, settings.span());
        if (settings.restFile().isPresent()) {
            open(settings.restFile().get(), in -> calls.read(prefix + settings.restFile().get(),
                    in));
        }
        List<Entry> entries = new ArrayList<>(calls.entries());
        for (Map.Entry<String, String> lobby : settings.lobbyFiles().entrySet()) {
            lobby(settings, lobby.getKey(), lobby.getValue(), capacity(lobbies, lobby.getKey()),
                    calls, entries);
        }
        calls.registrations().judge(lobbies, table("after/lobbies.csv"));
        new Accounts(report).judge(users, table("after/users.csv"),
                table("before/lobby_players.csv"),
                Files.isRegularFile(folder.resolve("before/lobby_players.csv")));
        unnamed(settings);
        entries.sort(Comparator.comparing(Entry::time));
        boolean hasCalls = settings.hero().isEmpty() && settings.restFile().isPresent();
        sink.ledger(new Ledger(source.name(), hasCalls && !users.isEmpty(), hasCalls,
                accounts(users),
                accounts(table("after/users.csv")), seatings(), lobbies(settings, lobbies),
                entries, settings.rakeAccount()));
    }

    private static int capacity(List<Row> lobbies, String id) {
        return lobbies.stream().filter(row -> row.get("id").equals(id)).findFirst()
                .map(row -> number(row.get("max_players"))).map(Long::intValue).orElse(0);
    }

    private static long number(String digits) {
        try {
            return Long.parseLong(digits.strip());
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }

    private void lobby(Settings settings, String lobby, String file, int capacity, CallLog calls,
            List<Entry> entries) throws IOException {
        Optional<Stakes> stakes = settings.stakes().getOrDefault(lobby, Optional.empty());
        boolean canReplay = stakes.isPresent() && settings.amounts() != AmountMeaning.UNKNOWN;
        int[] left = {0};
        RoundChecks checks = new RoundChecks(report);
        LobbyTable table = new LobbyTable(lobby, capacity, settings, report, entries, round -> {
            Optional<List<String>> order = TableOrder.of(round);
            if (canReplay && order.isPresent() && round.isSeenFromTheStart()) {
                sink.hand(new RoundHand(settings, stakes.get(), calls, round, order.get()).hand());
            } else {
                left[0]++;
                checks.judge(round);
            }
        });
        open(file, in -> new LobbyLog(lobby, report, table, settings.span())
                .read(prefix + file, in));
        if (left[0] > 0) {
            report.notice("RULE-14", settings.at(), "S2-NO-RULES: " + left[0] + " rounds of lobby "
                    + lobby + " cannot be replayed", "blinds, and what an amount means",
                    stakes.isEmpty() ? "stakes are not disclosed" : "seats or amounts are unknown",
                    "Cards, order of messages and chips are checked all the same.");
        }
    }

    /** Reads a stream of one file of the capture. */
    private interface Reading {
        void of(InputStream in) throws IOException;
    }

    private void open(String file, Reading reading) throws IOException {
        boolean isInside = isInside(file);
        Path path = isInside ? folder.resolve(file) : folder;
        if (!Files.isRegularFile(path)) {
            report.violation("LOG-12", SourceLocation.line(source.name(), 1, 1),
                    "S2-JSON: a file that the settings name is not there", file,
                    isInside ? "no such file" : "a path out of the folder",
                    "The rest of the capture is read.");
            return;
        }
        try (InputStream in = Decompression.of(Files.newInputStream(path))) {
            reading.of(in);
        }
    }

    /** Logs in the folder that the settings leave out would never be read. */
    private void unnamed(Settings settings) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> logs = files.map(file -> file.getFileName().toString())
                    .filter(file -> file.contains(".jsonl")).sorted().toList();
            for (String log : logs) {
                if (!settings.lobbyFiles().containsValue(log)
                        && !settings.restFile().equals(Optional.of(log))) {
                    report.violation("LOG-12", settings.at(), "S2-JSON: the settings do not name"
                            + " a log that is in the folder", log, "no file of that name",
                            "It is not read: add it to files, or take it out of the folder.");
                }
            }
        }
    }

    /**
     * Names in the settings must not lead out of the folder. The name alone is looked at: the
     * path of the folder is the user's, and may have as many dots as it likes.
     */
    private static boolean isInside(String file) {
        if (file.indexOf('\0') >= 0) {
            return false;
        }
        Path name = Path.of(file).normalize();
        return !name.isAbsolute() && !name.startsWith("..");
    }

    /** Each table is read, and told of, once. */
    private List<Row> table(String file) throws IOException {
        if (!tables.containsKey(file)) {
            Path path = folder.resolve(file);
            List<Row> rows = Files.isRegularFile(path) ? TableFile.read(path, prefix + file)
                    : List.of();
            for (Row row : rows) {
                if (!row.isWhole()) {
                    report.violation("LOG-06", row.at(), "S2-PAYLOAD: a row of a table with"
                            + " another number of cells than its header",
                            "the cells of the header", row.values().keySet().toString(),
                            "Cells that are not there are taken as empty.");
                }
            }
            tables.put(file, rows);
        }
        return tables.get(file);
    }

    private static List<Account> accounts(List<Row> rows) {
        List<Account> accounts = new ArrayList<>();
        for (Row row : rows) {
            accounts.add(new Account(row.get("id"), row.get("username"),
                    number(row.get("chip_count")), Accounts.isInLobby(row), row.at()));
        }
        return accounts;
    }

    private List<Seating> seatings() throws IOException {
        List<Seating> seatings = new ArrayList<>();
        for (Row row : table("after/lobby_players.csv")) {
            seatings.add(new Seating(row.get("lobby_id"), row.get("user_id"), row.at()));
        }
        return seatings;
    }

    private static List<Lobby> lobbies(Settings settings, List<Row> rows) {
        List<Lobby> lobbies = new ArrayList<>();
        for (String id : settings.lobbyFiles().keySet()) {
            Optional<Stakes> stakes = settings.stakes().getOrDefault(id, Optional.empty());
            Lobby.Rake rake = stakes.isEmpty() ? Lobby.Rake.UNKNOWN
                    : stakes.get().rake() instanceof RakeRule.None
                            ? Lobby.Rake.NONE : Lobby.Rake.DECLARED;
            lobbies.add(new Lobby(id, capacity(rows, id), rake, settings.at()));
        }
        return lobbies;
    }
}
