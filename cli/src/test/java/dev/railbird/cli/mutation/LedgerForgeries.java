package dev.railbird.cli.mutation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What somebody does to the calls and accounts of a capture who knows what hangs together. */
final class LedgerForgeries {
    private static final String CALLS = "rest.jsonl";
    private static final String ACCOUNTS = "after/users.csv";
    private static final int CHIPS = 50;
    private static final Pattern NUMBER = Pattern.compile("^\\{\"seq\":([0-9]+)");
    private static final Pattern LEAVE =
            Pattern.compile("/user/([^/]+)/leave\".*\"chip(?:s|Delta)\":(-?[0-9]+)");
    private static final Pattern RESULT = Pattern.compile(
            "\"results\":\\{\"([^\"]+)\":(-?[0-9]+),\"([^\"]+)\":(-?[0-9]+)");

    private final Log log;
    private final List<Cut> cuts = new ArrayList<>();

    LedgerForgeries(Log log) {
        this.log = log;
    }

    /** Those whose files the log has. */
    List<Cut> cuts() {
        List<String> calls = lines(CALLS);
        for (int k = 0; k < calls.size(); k++) {
            int at = k;
            Matcher leave = LEAVE.matcher(calls.get(k));
            if (leave.find()) {
                String user = leave.group(1);
                add(Subject.SETTLEMENT, Operation.DOUBLED_IN_ORDER, CALLS, k, () -> twice(at));
                add(Subject.SKIMMED, Operation.LOWERED, CALLS, k, () -> paid(settled(log, user,
                        at, -CHIPS), user, -CHIPS));
                if (leave.group().contains("Delta")) {
                    add(Subject.PAID_TWICE, Operation.DOUBLED_IN_ORDER, CALLS, k,
                            () -> paid(twice(at), user, Long.parseLong(leave.group(2))));
                }
            } else if (calls.get(k).contains("/join\"")) {
                add(Subject.JOIN, Operation.DOUBLED_IN_ORDER, CALLS, k, () -> twice(at));
            }
        }
        List<String> accounts = lines(ACCOUNTS);
        for (int k = 2; k < accounts.size(); k++) {
            String gains = accounts.get(k - 1).split(",")[0];
            String pays = accounts.get(k).split(",")[0];
            add(Subject.PAIRED_BALANCES, Operation.RAISED, ACCOUNTS, k,
                    () -> paid(paid(log, gains, CHIPS), pays, -CHIPS));
        }
        log.files().keySet().stream().filter(file -> file.startsWith("ws-")).forEach(this::results);
        return cuts;
    }

    /** What one player won is more by what another one won less. */
    private void results(String file) {
        List<String> messages = lines(file);
        for (int k = 0; k < messages.size(); k++) {
            int at = k;
            Matcher result = RESULT.matcher(messages.get(k));
            if (result.find()) {
                String forged = messages.get(k).substring(0, result.start(2))
                        + (Long.parseLong(result.group(2)) + CHIPS)
                        + messages.get(k).substring(result.end(2), result.start(4))
                        + (Long.parseLong(result.group(4)) - CHIPS)
                        + messages.get(k).substring(result.end(4));
                String time = time(messages.get(k));
                add(Subject.PAIRED_RESULTS, Operation.RAISED, file, k, () -> {
                    List<String> changed = lines(file);
                    changed.set(at, forged);
                    Log later = log.with(file, String.join("\n", changed) + "\n");
                    return followed(followed(later, result.group(1), time, CHIPS),
                            result.group(3), time, -CHIPS);
                });
            }
        }
    }

    /** The first settlement of a player after a time, and the balance at the end. */
    private Log followed(Log log, String user, String time, long by) {
        List<String> calls = lines(CALLS);
        for (int k = 0; k < calls.size(); k++) {
            Matcher leave = LEAVE.matcher(calls.get(k));
            if (time(calls.get(k)).compareTo(time) > 0 && leave.find()
                    && leave.group(1).equals(user)) {
                return paid(settled(log, user, k, by), user, by);
            }
        }
        return log;
    }

    /** A settlement by total goes on into later ones of the same player. */
    private static Log settled(Log log, String user, int from, long by) {
        List<String> calls = lines(log, CALLS);
        boolean isTotal = calls.get(from).contains("\"chips\":");
        for (int k = from; k < (isTotal ? calls.size() : from + 1); k++) {
            String call = calls.get(k);
            Matcher leave = LEAVE.matcher(call);
            if (leave.find() && leave.group(1).equals(user)) {
                calls.set(k, call.substring(0, leave.start(2))
                        + (Long.parseLong(leave.group(2)) + by) + call.substring(leave.end(2)));
            } else if (call.contains("/join\"") && call.contains(user)) {
                Matcher chips = Pattern.compile("\"response\":\\{\"chips\":([0-9]+)").matcher(call);
                if (chips.find()) {
                    calls.set(k, call.substring(0, chips.start(1))
                            + (Long.parseLong(chips.group(1)) + by)
                            + call.substring(chips.end(1)));
                }
            }
        }
        return log.with(CALLS, String.join("\n", calls) + "\n");
    }

    private static Log paid(Log log, String user, long by) {
        List<String> accounts = lines(log, ACCOUNTS);
        accounts.replaceAll(row -> {
            String[] cells = row.split(",", -1);
            if (cells[0].equals(user)) {
                cells[2] = Long.toString(Long.parseLong(cells[2]) + by);
            }
            return String.join(",", cells);
        });
        return accounts.isEmpty() ? log
                : log.with(ACCOUNTS, String.join("\n", accounts) + "\n");
    }

    /** A call is made once more, and later ones are numbered on. */
    private Log twice(int at) {
        List<String> calls = lines(CALLS);
        calls.add(at + 1, calls.get(at));
        for (int k = at + 1; k < calls.size(); k++) {
            Matcher number = NUMBER.matcher(calls.get(k));
            if (number.find()) {
                calls.set(k, "{\"seq\":" + (Long.parseLong(number.group(1)) + 1)
                        + calls.get(k).substring(number.end()));
            }
        }
        return log.with(CALLS, String.join("\n", calls) + "\n");
    }

    private static String time(String line) {
        int at = line.indexOf("\"ts\":\"");
        return at < 0 ? "" : line.substring(at + 6, line.indexOf('"', at + 6));
    }

    private void add(Subject subject, Operation operation, String file, int line,
            Supplier<Log> forged) {
        cuts.add(new Cut(subject, operation, "thought out", "", file, line + 1, forged));
    }

    private List<String> lines(String file) {
        return lines(log, file);
    }

    private static List<String> lines(Log log, String file) {
        return new ArrayList<>(Optional.ofNullable(new TreeMap<>(log.files()).get(file))
                .map(text -> Arrays.asList(text.split("\n"))).orElse(List.of()));
    }
}
