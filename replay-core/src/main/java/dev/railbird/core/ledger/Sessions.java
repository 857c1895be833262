package dev.railbird.core.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All stays so far, to be found by user, lobby and request however many there are. */
final class Sessions {
    private final List<Session> all = new ArrayList<>();
    private final Map<String, List<Session>> byUser = new LinkedHashMap<>();
    /** Open stays of a user, and of a user in a lobby, by their number. */
    private final Map<String, TreeMap<Integer, Session>> open = new LinkedHashMap<>();
    private final Map<String, Integer> openIn = new LinkedHashMap<>();
    private final Map<String, Session> closedBy = new LinkedHashMap<>();
    private final Map<String, Session> lastClosed = new LinkedHashMap<>();

    private static String key(String user, String lobby) {
        return user + "\0" + lobby;
    }

    Session begin(Entry.Joined joined) {
        Session session = new Session(joined, all.size());
        all.add(session);
        byUser.computeIfAbsent(joined.user(), user -> new ArrayList<>()).add(session);
        open.computeIfAbsent(joined.user(), user -> new TreeMap<>())
                .put(session.number, session);
        open.computeIfAbsent(key(joined.user(), joined.lobby()), key -> new TreeMap<>())
                .put(session.number, session);
        openIn.merge(joined.lobby(), 1, Integer::sum);
        return session;
    }

    void close(Session session, Entry.Flushed flushed) {
        session.flushed = flushed;
        String key = key(session.joined.user(), session.joined.lobby());
        open.get(session.joined.user()).remove(session.number);
        open.get(key).remove(session.number);
        openIn.merge(session.joined.lobby(), -1, Integer::sum);
        closedBy.putIfAbsent(key + "\0" + flushed.request(), session);
        lastClosed.merge(key, session,
                (one, other) -> one.number > other.number ? one : other);
    }

    List<Session> all() {
        return all;
    }

    List<Session> of(String user) {
        return byUser.getOrDefault(user, List.of());
    }

    /** The latest open stay of the user, wherever it is. */
    Optional<Session> open(String user) {
        return last(open.get(user));
    }

    Optional<Session> open(String user, String lobby) {
        return last(open.get(key(user, lobby)));
    }

    private static Optional<Session> last(TreeMap<Integer, Session> sessions) {
        return sessions == null || sessions.isEmpty() ? Optional.empty()
                : Optional.of(sessions.lastEntry().getValue());
    }

    int openIn(String lobby) {
        return openIn.getOrDefault(lobby, 0);
    }

    /** The stay that a request of these words has closed already. */
    Optional<Session> closedBy(Entry.Flushed flushed) {
        return Optional.ofNullable(closedBy.get(key(flushed.user(), flushed.lobby()) + "\0"
                + flushed.request()));
    }

    Optional<Session> lastClosed(String user, String lobby) {
        return Optional.ofNullable(lastClosed.get(key(user, lobby)));
    }

    /** The open stay or, when there is none, the one that began last. */
    Optional<Session> latest(String user, String lobby) {
        Optional<Session> open = open(user, lobby);
        return open.isPresent() ? open : lastClosed(user, lobby);
    }
}
