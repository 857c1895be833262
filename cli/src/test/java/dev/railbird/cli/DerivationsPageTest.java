package dev.railbird.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.railbird.core.fairness.Derivation;
import dev.railbird.core.fairness.SeedSpace;
import dev.railbird.core.fairness.derivation.Derivations;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page of the derivations states what each of them declares. */
class DerivationsPageTest {
    private static final String PAGE = "docs/reference/derivations.md";
    private static final Pattern NAME = Pattern.compile("`([a-z0-9-]+)`");

    @Test
    void bitsAndBiasOfEveryDerivationStandOnThePage() {
        TreeMap<String, String> page = new TreeMap<>();
        Checkout.read(PAGE).lines().filter(line -> line.startsWith("| `"))
                .map(line -> List.of(line.split(" \\| "))).filter(row -> row.size() == 5)
                .forEach(row -> row(row, page));
        TreeMap<String, String> declared = new TreeMap<>();
        for (Derivation derivation : Derivations.STANDARD.all()) {
            int bits = derivation.seeds().bits();
            declared.put(derivation.id(), (bits == SeedSpace.UNBOUNDED ? "any" : "" + bits) + " "
                    + (derivation.bias().isUnknown() ? "not bounded" : derivation.bias().text()));
        }
        assertEquals(declared, page);
    }

    /** A row may be of several, {@code -mod} beside {@code -reject}, with a bias each. */
    private static void row(List<String> row, TreeMap<String, String> page) {
        String[] bias = row.get(4).replace(" |", "").split(", ");
        Matcher names = NAME.matcher(row.get(0));
        String first = "";
        for (int k = 0; names.find(); k++) {
            String name = names.group(1).startsWith("-")
                    ? first.substring(0, first.lastIndexOf('-')) + names.group(1)
                    : names.group(1);
            first = first.isEmpty() ? name : first;
            page.put(name, row.get(3) + " " + bias[Math.min(k, bias.length - 1)]);
        }
    }
}
