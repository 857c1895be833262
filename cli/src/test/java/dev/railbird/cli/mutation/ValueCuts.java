package dev.railbird.cli.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Changes of single values, and of two that change places. */
final class ValueCuts {
    private final Part part;
    private final Fields fields;
    private final List<Cut> cuts;
    private final List<Spot> spots = new ArrayList<>();
    /** By path, and by hand and path. */
    private final Map<String, List<Spot>> pools = new TreeMap<>();

    /** A value and where it stands. */
    record Spot(int entry, int cell, Value value, Subject subject, String raw) {
    }

    ValueCuts(Part part, Fields fields, List<Cut> cuts) {
        this.part = part;
        this.fields = fields;
        this.cuts = cuts;
    }

    void add() {
        for (int entry = 0; entry < part.entries().size(); entry++) {
            for (int cell = 0; cell < part.entries().get(entry).cells().size(); cell++) {
                find(entry, cell);
            }
        }
        for (Spot spot : spots) {
            changes(spot);
            exchange(spot);
            copy(spot);
        }
    }

    private void find(int entry, int cell) {
        Entry at = part.entries().get(entry);
        for (Value value : part.dialect().values(at, cell)) {
            Optional<Subject> subject = fields.of(value);
            if (subject.isPresent()) {
                Spot spot = new Spot(entry, cell, value, subject.get(),
                        value.in(at.cells().get(cell)));
                spots.add(spot);
                pool(value.path()).add(spot);
                pool(part.hand(entry) + " " + value.path()).add(spot);
            }
        }
    }

    private List<Spot> pool(String name) {
        return pools.computeIfAbsent(name, any -> new ArrayList<>());
    }

    private void changes(Spot spot) {
        if (spot.value().isScalar()) {
            Flips.of(spot.subject(), spot.value(), spot.raw(), others(spot))
                    .forEach((operation, raw) -> cut(spot, operation, raw));
            spoil(spot);
        }
        if (spot.subject().isCard()) {
            Flips.cards(spot.raw(), handText(spot))
                    .forEach((operation, raw) -> cut(spot, operation, raw));
        }
    }

    private void spoil(Spot spot) {
        String text = part.entries().get(spot.entry()).cells().get(spot.cell());
        int quote = Member.quote(text, spot.value()).length();
        Value whole = new Value(spot.value().path(), spot.value().from() - quote,
                spot.value().to() + quote, spot.value().kind());
        Spot outer = new Spot(spot.entry(), spot.cell(), whole, spot.subject(), spot.raw());
        if (spot.value().kind() != Value.Kind.NAME) {
            Spoils.of(spot.subject(), spot.value(), text)
                    .forEach((operation, raw) -> cut(outer, operation, raw));
        }
    }

    /** What the next hand that differs has in the same place, or one before. */
    private void copy(Spot spot) {
        String hand = part.hand(spot.entry());
        List<Spot> pool = pool(spot.value().path());
        int at = pool.indexOf(spot);
        if (!hand.isEmpty() && spot.subject() != Subject.TEXT) {
            IntStream.range(1, pool.size()).map(k -> (at + k) % pool.size()).mapToObj(pool::get)
                    .filter(other -> !part.hand(other.entry()).equals(hand)
                            && !other.raw().equals(spot.raw())).findFirst()
                    .ifPresent(other -> cut(spot, Operation.COPIED, other.raw()));
        }
    }

    private List<String> others(Spot spot) {
        return pool(spot.value().path()).stream().map(Spot::raw)
                .filter(raw -> !raw.equals(spot.raw())).distinct().sorted().toList();
    }

    /** Everything that the hand of a value has on this path, for cards that are free or taken. */
    private String handText(Spot spot) {
        if (!part.dialect().hasEvents()) {
            return part.entries().get(spot.entry()).text();
        }
        StringBuilder text = new StringBuilder();
        pool(part.hand(spot.entry()) + " " + spot.value().path())
                .forEach(other -> text.append(other.raw()).append(' '));
        return text.toString();
    }

    private void cut(Spot spot, Operation operation, String raw) {
        cuts.add(new Cut(spot.subject(), operation, spot.value().path(), part.hand(spot.entry()),
                part.file(), part.line(spot.entry(), spot.cell(), spot.value().from()),
                () -> part.edited(entries -> replaced(entries, spot, raw))));
    }

    /** With the next value of the same path in the same hand that is another one. */
    private void exchange(Spot spot) {
        if (spot.value().kind() == Value.Kind.WORD || spot.subject() == Subject.TEXT) {
            return;
        }
        List<Spot> pool = pool(part.hand(spot.entry()) + " " + spot.value().path());
        int from = pool.indexOf(spot);
        for (int k = from + 1; k < pool.size(); k++) {
            Spot other = pool.get(k);
            boolean fits = !other.raw().equals(spot.raw())
                    && other.raw().length() == spot.raw().length() || !spot.subject().isCard();
            if (fits && !other.raw().equals(spot.raw())) {
                // The later one first: the places before it stay where they are.
                cuts.add(new Cut(spot.subject(), Operation.EXCHANGED, spot.value().path(),
                        part.hand(spot.entry()), part.file(),
                        part.line(spot.entry(), spot.cell(), spot.value().from()),
                        () -> part.edited(entries -> replaced(
                                replaced(entries, other, spot.raw()), spot, other.raw()))));
                return;
            }
        }
    }

    private static List<Entry> replaced(List<Entry> entries, Spot spot, String raw) {
        entries.set(spot.entry(),
                entries.get(spot.entry()).with(spot.cell(), spot.value(), raw));
        return entries;
    }
}
