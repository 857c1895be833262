package dev.railbird.importers.phh;

import dev.railbird.core.event.Claim;
import dev.railbird.core.event.RecordedClaim;
import dev.railbird.importers.toml.TomlValue.Array;
import dev.railbird.importers.toml.TomlValue.Entry;
import dev.railbird.importers.toml.TomlValue.Num;
import dev.railbird.importers.toml.TomlValue.NumKind;
import dev.railbird.importers.toml.TomlValue.Text;
import dev.railbird.importers.toml.TomlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Seeds in PHH. The standard has no place for them, but leaves names that begin with an underscore
 * to everybody: these are Railbird's. Numbers and strings are taken alike.
 */
final class PhhSeeds {
    private static final String PREFIX = "_deal_";

    private final PhhRecord record;
    private final PhhFields fields;

    PhhSeeds(PhhRecord record, PhhFields fields) {
        this.record = record;
        this.fields = fields;
    }

    void add(List<RecordedClaim> claims) {
        boolean hasAny = false;
        for (Entry field : record.fields) {
            hasAny |= field.key().startsWith(PREFIX);
        }
        if (!hasAny) {
            return;
        }
        told("commitment", claims, value -> new Claim.SeedCommitment("", text("form"), value));
        clients(claims);
        if (record.field(PREFIX + "seed").isPresent()) {
            told("seed", claims, value -> new Claim.SeedReveal("", value, text("salt")));
        } else {
            told("salt", claims, value -> new Claim.SeedReveal("", "", value));
        }
        told("derivation", claims,
                value -> new Claim.DeckSource(value, text("plan"), text("nonce")));
    }

    private interface Telling {
        Claim of(String value);
    }

    private void told(String name, List<RecordedClaim> claims, Telling telling) {
        Optional<TomlValue> value = record.field(PREFIX + name);
        if (value.isPresent()) {
            claims.add(new RecordedClaim(0, telling.of(text(name)), record.at(value.get())));
        }
    }

    private void clients(List<RecordedClaim> claims) {
        Optional<TomlValue> value = record.field(PREFIX + "clients");
        if (value.isEmpty()) {
            return;
        }
        List<TomlValue> items = value.get() instanceof Array array ? array.items() : List.of();
        List<String> seeds = new ArrayList<>();
        items.forEach(item -> word(item).ifPresent(seeds::add));
        if (seeds.size() != items.size() || items.isEmpty()) {
            fields.wrongAt(value.get(), PREFIX + "clients", "an array of strings",
                    PhhFields.text(value.get()));
            return;
        }
        for (int k = 0; k < seeds.size(); k++) {
            claims.add(new RecordedClaim(0, new Claim.ClientSeed("p" + (k + 1), seeds.get(k)),
                    record.at(items.get(k))));
        }
    }

    private String text(String name) {
        Optional<TomlValue> value = record.field(PREFIX + name);
        if (value.isEmpty()) {
            return "";
        }
        Optional<String> word = word(value.get());
        if (word.isEmpty()) {
            fields.wrongAt(value.get(), PREFIX + name, "a string or an integer",
                    PhhFields.text(value.get()));
        }
        return word.orElse("");
    }

    private static Optional<String> word(TomlValue value) {
        if (value instanceof Text text) {
            return Optional.of(text.text());
        }
        return value instanceof Num number && number.kind() == NumKind.INTEGER
                ? Optional.of(PhhFields.text(number)) : Optional.empty();
    }
}
