package dev.railbird.importers.canonical;

import dev.railbird.core.event.Claim.BoardSoFar;
import dev.railbird.core.event.Claim.CallFigure;
import dev.railbird.core.event.Claim.CarriedStack;
import dev.railbird.core.event.Claim.ChainLink;
import dev.railbird.core.event.Claim.Checkpoint;
import dev.railbird.core.event.Claim.ClientSeed;
import dev.railbird.core.event.Claim.DeckSource;
import dev.railbird.core.event.Claim.Ending;
import dev.railbird.core.event.Claim.FinalStack;
import dev.railbird.core.event.Claim.HandCategory;
import dev.railbird.core.event.Claim.MadeBy;
import dev.railbird.core.event.Claim.NetResult;
import dev.railbird.core.event.Claim.PaidNow;
import dev.railbird.core.event.Claim.PotBasis;
import dev.railbird.core.event.Claim.PotTotal;
import dev.railbird.core.event.Claim.RakeAccount;
import dev.railbird.core.event.Claim.RakeAmount;
import dev.railbird.core.event.Claim.SeedCommitment;
import dev.railbird.core.event.Claim.SeedReveal;
import dev.railbird.core.event.Claim.StackAfter;
import dev.railbird.core.event.Claim.StoredAt;
import dev.railbird.core.event.Claim.StreetName;
import dev.railbird.core.event.Claim.TotalPot;
import dev.railbird.core.event.Claim.TreePlace;
import dev.railbird.core.event.Claim.ViewOf;
import dev.railbird.core.event.Claim.Winnings;
import dev.railbird.core.event.Claim.WinningsBasis;
import dev.railbird.core.event.Claim;
import java.util.List;

/** The one catalogue of claim kinds; {@code EventCatalogueTest} demands a line of each. */
final class ClaimForms {
    static final List<Form<Claim>> ALL = List.of(
            Form.of("finalStack", FinalStack.class,
                    (claim, out) -> out.seat(claim.seat()).amount("stack", claim.stack()),
                    in -> new FinalStack(in.seat(), in.amount("stack"))),
            Form.of("winnings", Winnings.class,
                    (claim, out) -> out.seat(claim.seat()).amount("amount", claim.amount())
                            .field("basis", Words.of(claim.basis())),
                    in -> new Winnings(in.seat(), in.amount("amount"),
                            in.word("basis", WinningsBasis.values()))),
            Form.of("netResult", NetResult.class,
                    (claim, out) -> out.seat(claim.seat()).delta("net", claim.net()),
                    in -> new NetResult(in.seat(), in.delta("net"))),
            Form.of("stackAfter", StackAfter.class,
                    (claim, out) -> out.seat(claim.seat()).amount("stack", claim.stack()),
                    in -> new StackAfter(in.seat(), in.amount("stack"))),
            Form.of("paidNow", PaidNow.class,
                    (claim, out) -> out.seat(claim.seat()).amount("paid", claim.paid()),
                    in -> new PaidNow(in.seat(), in.amount("paid"))),
            Form.of("callFigure", CallFigure.class,
                    (claim, out) -> out.seat(claim.seat()).amount("amount", claim.amount()),
                    in -> new CallFigure(in.seat(), in.amount("amount"))),
            Form.of("carriedStack", CarriedStack.class,
                    (claim, out) -> out.seat(claim.seat()).amount("stack", claim.stack()),
                    in -> new CarriedStack(in.seat(), in.amount("stack"))),
            Form.of("viewOf", ViewOf.class, (claim, out) -> out.seat(claim.seat()),
                    in -> new ViewOf(in.seat())),
            Form.of("totalPot", TotalPot.class,
                    (claim, out) -> out.amount("amount", claim.amount())
                            .field("basis", Words.of(claim.basis())),
                    in -> new TotalPot(in.amount("amount"), in.word("basis", PotBasis.values()))),
            Form.of("potTotal", PotTotal.class,
                    (claim, out) -> out.amount("amount", claim.amount()),
                    in -> new PotTotal(in.amount("amount"))),
            Form.of("rakeAmount", RakeAmount.class,
                    (claim, out) -> out.amount("amount", claim.amount()),
                    in -> new RakeAmount(in.amount("amount"))),
            Form.of("streetName", StreetName.class,
                    (claim, out) -> out.field("street", claim.street()),
                    in -> new StreetName(in.text("street"))),
            Form.of("boardSoFar", BoardSoFar.class,
                    (claim, out) -> out.cards("cards", claim.cards()),
                    in -> new BoardSoFar(in.cards("cards"))),
            Form.of("handCategory", HandCategory.class,
                    (claim, out) -> out.seat(claim.seat()).field("words", claim.words()),
                    in -> new HandCategory(in.seat(), in.text("words"))),
            Form.of("ending", Ending.class, (claim, out) -> out.field("words", claim.words()),
                    in -> new Ending(in.text("words"))),
            Form.of("seedCommitment", SeedCommitment.class,
                    (claim, out) -> out.field("party", claim.party())
                            .field("form", claim.form()).field("value", claim.value()),
                    in -> new SeedCommitment(in.text("party"), in.text("form"),
                            in.text("value"))),
            Form.of("seedReveal", SeedReveal.class,
                    (claim, out) -> out.field("party", claim.party())
                            .field("seed", claim.seed()).field("salt", claim.salt()),
                    in -> new SeedReveal(in.text("party"), in.text("seed"), in.text("salt"))),
            Form.of("clientSeed", ClientSeed.class,
                    (claim, out) -> out.field("party", claim.party())
                            .field("seed", claim.seed()),
                    in -> new ClientSeed(in.text("party"), in.text("seed"))),
            Form.of("deckSource", DeckSource.class,
                    (claim, out) -> out.field("derivation", claim.derivation())
                            .field("dealPlan", claim.dealPlan()).field("nonce", claim.nonce()),
                    in -> new DeckSource(in.text("derivation"), in.text("dealPlan"),
                            in.text("nonce"))),
            Form.of("storedAt", StoredAt.class,
                    (claim, out) -> out.field("position", claim.position()),
                    in -> new StoredAt(in.integer("position", 0, Long.MAX_VALUE))),
            Form.of("madeBy", MadeBy.class,
                    (claim, out) -> out.field("key", claim.key())
                            .field("expected", claim.expected()),
                    in -> new MadeBy(in.text("key"),
                            in.integer("expected", 0, Long.MAX_VALUE))),
            Form.of("rakeAccount", RakeAccount.class,
                    (claim, out) -> out.amount("held", claim.before())
                            .amount("holds", claim.after()),
                    in -> new RakeAccount(in.amount("held"), in.amount("holds"))),
            Form.of("chainLink", ChainLink.class,
                    (claim, out) -> out.field("before", claim.before())
                            .field("after", claim.after()),
                    in -> new ChainLink(in.text("before"), in.text("after"))),
            Form.of("treePlace", TreePlace.class,
                    (claim, out) -> out.field("index", claim.index())
                            .field("size", claim.size()).field("root", claim.root())
                            .texts("path", claim.path()),
                    in -> new TreePlace(in.integer("index", 0, Long.MAX_VALUE),
                            in.integer("size", 0, Long.MAX_VALUE), in.text("root"),
                            in.list("path"))),
            Form.of("checkpoint", Checkpoint.class,
                    (claim, out) -> out.field("note", claim.note()),
                    in -> new Checkpoint(in.text("note"))));

    private ClaimForms() {
    }
}
