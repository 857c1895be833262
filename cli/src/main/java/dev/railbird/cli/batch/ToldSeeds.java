package dev.railbird.cli.batch;

import dev.railbird.core.event.Claim.DeckSource;
import dev.railbird.core.event.Claim.SeedReveal;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.event.RecordedClaim;
import dev.railbird.core.event.SourceLocation;
import dev.railbird.core.golf.GolfClaim;
import dev.railbird.core.golf.GolfEvent;
import dev.railbird.core.golf.GolfGame;
import dev.railbird.core.golf.GolfGame.Claimed;
import dev.railbird.core.golf.GolfGame.Recorded;
import dev.railbird.importers.Source;
import dev.railbird.importers.ToldSeed;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Seeds that no log tells, but whoever asks for the audit does: of single hands by their ids, and
 * of whole games by the names of their sources. They are claims from outside: they are held
 * against the cards, and they feed no replay.
 */
public final class ToldSeeds {
    public static final ToldSeeds NONE = new ToldSeeds(Map.of(), Optional.empty());
    /** Far longer than any seed of the app. */
    private static final int DIGITS = 100;
    private final TreeMap<String, Entry> entries;
    private final Optional<DeckSource> scheme;
    private final TreeSet<String> unused;

    /** @param key id of a hand, name of a source, or empty for the games of every source */
    public record Entry(String key, String seed, String salt, SourceLocation place) {
    }

    /** @param scheme how decks follow, for hands whose log does not say */
    public ToldSeeds(Map<String, Entry> entries, Optional<DeckSource> scheme) {
        this.entries = new TreeMap<>(entries);
        this.scheme = scheme;
        this.unused = new TreeSet<>(entries.keySet());
    }

    /** Keys that no hand and no game had, in their order. */
    public List<String> unused() {
        return List.copyOf(unused);
    }

    /** The source as its importer sees it: it can be asked for the seeds of its games. */
    Source beside(Source source) {
        return entries.isEmpty() ? source : new Seeded(source);
    }

    /** The hand with its told seed as its last claim, unless the log tells the same. */
    PokerHand told(PokerHand hand) {
        Optional<Entry> found = find(hand.id().text(),
                hand.location().source() + ":" + hand.id().text());
        if (found.isEmpty()) {
            return hand;
        }
        Entry entry = found.get();
        List<RecordedClaim> claims = new ArrayList<>(hand.claims());
        boolean isSame = claims.stream().anyMatch(recorded ->
                recorded.claim() instanceof SeedReveal reveal && reveal.party().isEmpty()
                        && reveal.seed().equals(entry.seed())
                        && (entry.salt().isEmpty() || reveal.salt().equals(entry.salt())));
        if (!isSame) {
            claims.add(new RecordedClaim(0, new SeedReveal("", entry.seed(), entry.salt()),
                    entry.place()));
        }
        if (scheme.isPresent() && claims.stream()
                .noneMatch(recorded -> recorded.claim() instanceof DeckSource)) {
            claims.add(new RecordedClaim(0, scheme.get(), entry.place()));
        }
        return new PokerHand(hand.id(), hand.stream(), hand.record(), hand.location(),
                hand.format(), hand.profile(), hand.setup(), hand.leavesOut(), hand.events(),
                claims, hand.attributes(), hand.notes(), hand.isWhole());
    }

    /**
     * The game with the told seeds of its rounds: {@code GAME#3} is the third of them, and
     * {@code GAME} the first.
     */
    GolfGame told(GolfGame game) {
        if (entries.isEmpty()) {
            return game;
        }
        List<Claimed> claims = new ArrayList<>(game.claims());
        int round = 0;
        for (Recorded recorded : game.events()) {
            if (recorded.event() instanceof GolfEvent.RoundStarted) {
                round++;
                String id = game.id().text();
                String number = id + "#" + round;
                Optional<Entry> found = round == 1 ? find(number, id) : find(number);
                found.ifPresent(entry -> number(entry).ifPresentOrElse(seed -> claims.add(
                        new Claimed(recorded.number(), new GolfClaim.ToldSeed(seed),
                                entry.place())), () -> unused.add(entry.key())));
            }
        }
        return new GolfGame(game.id(), game.stream(), game.record(), game.location(),
                game.format(), game.events(), claims, game.attributes(), game.notes());
    }

    private static Optional<BigInteger> number(Entry entry) {
        boolean isNumber = entry.seed().length() <= DIGITS
                && entry.seed().chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber ? Optional.of(new BigInteger(entry.seed())) : Optional.empty();
    }

    private Optional<Entry> find(String... keys) {
        for (String key : keys) {
            Entry entry = entries.get(key);
            if (entry != null) {
                unused.remove(key);
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    private Optional<Entry> ofGame(String source, int game) {
        String file = source.substring(source.lastIndexOf('/') + 1);
        String number = game == 0 ? "" : "#" + (game + 1);
        Optional<Entry> named = find(source + number, file + number);
        return named.isPresent() || game > 0 ? named : find("");
    }

    /** A source whose user knows its seeds. */
    private final class Seeded implements Source {
        private final Source source;

        Seeded(Source source) {
            this.source = source;
        }

        @Override
        public String name() {
            return source.name();
        }

        @Override
        public InputStream open() throws IOException {
            return source.open();
        }

        @Override
        public Optional<Path> path() {
            return source.path();
        }

        @Override
        public boolean isDatabase() {
            return source.isDatabase();
        }

        @Override
        public Optional<ToldSeed> seed(int game) {
            return ofGame(name(), game).map(entry -> new ToldSeed(entry.seed(), entry.place()));
        }
    }
}
