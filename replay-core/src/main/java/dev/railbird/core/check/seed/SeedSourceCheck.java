package dev.railbird.core.check.seed;

import dev.railbird.core.check.Findings;
import dev.railbird.core.check.Verdict;
import dev.railbird.core.event.Claim.ClientSeed;
import dev.railbird.core.event.Claim.DeckSource;
import dev.railbird.core.event.Claim.SeedCommitment;
import dev.railbird.core.event.Claim.SeedReveal;
import dev.railbird.core.event.RecordedClaim;
import dev.railbird.core.event.RecordedEvent;
import dev.railbird.core.fairness.SeedCase;
import dev.railbird.core.fairness.SeedStrength;
import dev.railbird.core.fairness.generator.Digests;
import dev.railbird.core.fairness.source.Beacon;
import dev.railbird.core.fairness.source.Block;
import dev.railbird.core.fairness.source.Ecvrf;
import dev.railbird.core.fairness.source.OutsideForm;
import dev.railbird.core.replay.HandReplay;
import java.util.Optional;
import java.util.OptionalLong;

/** SEED-20; chains are judged over all hands of a source; see {@code docs/checks/SEED-20.md}. */
public final class SeedSourceCheck extends SeedCheck {
    private static final int DIGITS = 18;

    public SeedSourceCheck() {
        super("SEED-20", "seed-sources-hold",
                "seeds of chains, beacons, blocks and proofs follow from their sources");
    }

    @Override
    Verdict judge(HandReplay replay, SeedCase seeds, Findings findings) {
        String form = seeds.record().commitment().map(SeedCommitment::form).orElse("");
        if (!form.startsWith(OpeningCheck.CHAIN) && !OutsideForm.isNamed(form)) {
            return Verdict.NOT_APPLICABLE;
        }
        Optional<SeedReveal> reveal = seeds.record().reveal();
        if (reveal.isEmpty()) {
            return Verdict.notCheckable("the seed is not told");
        }
        if (form.startsWith(OpeningCheck.CHAIN)) {
            return OVER_ALL_HANDS;
        }
        byte[] seed = Digests.bytes(reveal.get().seed()).orElse(new byte[0]);
        byte[] proof = Digests.bytes(reveal.get().salt()).orElse(new byte[0]);
        OutsideForm outside = OutsideForm.of(form);
        return switch (outside.kind()) {
            case OutsideForm.BEACON -> beacon(replay, seeds, outside, seed, proof, findings);
            case OutsideForm.BLOCK -> block(replay, seeds, outside, seed, proof, findings);
            case OutsideForm.PROOF -> proof(replay, seeds, outside, seed, proof, findings);
            default -> throw new IllegalStateException(form);
        };
    }

    private Verdict beacon(HandReplay replay, SeedCase seeds, OutsideForm form, byte[] seed,
            byte[] signature, Findings findings) {
        Optional<Beacon> beacon = Beacon.named(form.name());
        OptionalLong round = number(seeds);
        if (beacon.isEmpty() || round.isEmpty()) {
            return Verdict.notCheckable(beacon.isEmpty() ? "the beacon is unknown"
                    : "the commitment names no round");
        }
        OptionalLong named = moment(replay, seeds);
        if (named.isPresent() && beacon.get().roundAt(named.getAsLong()) >= round.getAsLong()) {
            return broken(findings, made(seeds), "the round was out when it was named",
                    "round " + (beacon.get().roundAt(named.getAsLong()) + 1) + " or later",
                    "round " + round.getAsLong(), "The house knew the seed that it named.");
        }
        if (signature.length == 0) {
            return Verdict.notCheckable("the beacon's signature is not told");
        }
        return Beacon.isRandomnessOf(signature, seed)
                ? Verdict.notCheckable("whether the beacon signed takes a pairing")
                : broken(findings, told(seeds), "the seed is not the hash of the signature",
                        Digests.hex(Digests.sha256(signature)), Digests.hex(seed),
                        "The seed or the signature was changed.");
    }

    private Verdict block(HandReplay replay, SeedCase seeds, OutsideForm form, byte[] seed,
            byte[] header, Findings findings) {
        if (!form.name().equals("bitcoin") || number(seeds).isEmpty()) {
            return Verdict.notCheckable("the chain is unknown, or the commitment names no height");
        }
        if (header.length == 0) {
            return Verdict.notCheckable("the header of the block is not told");
        }
        Optional<Block> block = Block.of(header);
        if (block.isEmpty() || !block.get().isOf(seed)) {
            return broken(findings, told(seeds), "the seed is not the hash of the block's header",
                    block.map(found -> Digests.hex(found.hash())).orElse("a header that was mined"),
                    Digests.hex(seed), "The seed or the header was changed.");
        }
        OptionalLong named = moment(replay, seeds);
        if (named.isPresent() && named.getAsLong() > block.get().time()) {
            return broken(findings, made(seeds), "the block was mined before it was named",
                    "a moment before " + block.get().time(), Long.toString(named.getAsLong()),
                    "The house knew the seed that it named.");
        }
        return Verdict.notCheckable("whether the block has that height takes the chain");
    }

    private Verdict proof(HandReplay replay, SeedCase seeds, OutsideForm form, byte[] seed,
            byte[] proof, Findings findings) {
        Optional<String> message = message(replay, seeds, form.more());
        if (!form.name().equals("edwards25519-tai") || message.isEmpty()) {
            return Verdict.notCheckable("the function or its message is unknown");
        }
        byte[] key = Digests.bytes(seeds.record().commitment().map(SeedCommitment::value)
                .orElse("")).orElse(new byte[0]);
        Optional<byte[]> output = Ecvrf.output(key, Digests.utf8(message.get()), proof);
        if (output.isEmpty()) {
            return broken(findings, told(seeds), "the proof does not hold for key and message",
                    "a proof for the message " + message.get(), Digests.hex(proof),
                    "Key, message, seed or proof was changed.");
        }
        return Digests.hex(output.get()).equals(Digests.hex(seed)) ? Verdict.HOLDS
                : broken(findings, told(seeds), "the seed is not what the proof proves",
                        Digests.hex(output.get()), Digests.hex(seed),
                        "The house may not choose among outputs.");
    }

    private static Optional<String> message(HandReplay replay, SeedCase seeds, String what) {
        return switch (what) {
            case "hand" -> Optional.of(replay.hand().id().text());
            case "nonce" -> seeds.record().source().map(DeckSource::nonce);
            case "clients" -> Optional.of(String.join("", seeds.record().clients().stream()
                    .map(claim -> ((ClientSeed) claim.claim()).seed()).toList()));
            default -> Optional.empty();
        };
    }

    private static OptionalLong number(SeedCase seeds) {
        String text = seeds.record().commitment().map(SeedCommitment::value).orElse("");
        return text.isEmpty() || text.length() > DIGITS
                || !text.chars().allMatch(c -> c >= '0' && c <= '9') ? OptionalLong.empty()
                : OptionalLong.of(Long.parseLong(text));
    }

    /** The Unix time at which the source was named, when the log has one. */
    private static OptionalLong moment(HandReplay replay, SeedCase seeds) {
        long after = made(seeds).afterEvent();
        return replay.hand().events().stream().filter(event -> event.number() == after)
                .findFirst().flatMap(RecordedEvent::playedAt).map(SeedStrength::seconds)
                .orElse(OptionalLong.empty());
    }

    private static RecordedClaim made(SeedCase seeds) {
        return seeds.record().commitments().stream().filter(claim ->
                ((SeedCommitment) claim.claim()).party().isEmpty()).findFirst().orElseThrow();
    }

    private static RecordedClaim told(SeedCase seeds) {
        return seeds.record().reveals().stream().filter(claim ->
                ((SeedReveal) claim.claim()).party().isEmpty())
                .reduce((earlier, later) -> later).orElseThrow();
    }
}
