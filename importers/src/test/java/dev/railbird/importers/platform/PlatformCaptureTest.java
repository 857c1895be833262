package dev.railbird.importers.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.railbird.core.event.Claim;
import dev.railbird.core.event.PokerHand;
import dev.railbird.core.event.RecordedClaim;
import dev.railbird.core.hand.RakeRule;
import dev.railbird.core.hand.StartingStack;
import dev.railbird.core.replay.HandReplay;
import dev.railbird.core.replay.HandStatus;
import dev.railbird.core.replay.Replayer;
import dev.railbird.core.replay.RuleProfile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A clean capture, and the same with one thing changed: the change is found where it is. */
class PlatformCaptureTest {
    private static final String WS = "ws-b91751da.jsonl";
    private static final String REST = "rest.jsonl";
    @TempDir
    private Path folder;

    private Capture capture() throws IOException {
        return Capture.copied(folder);
    }

    private static void assertFound(Capture capture, String start) throws IOException {
        List<String> complaints = capture.read().complaints();
        assertTrue(complaints.stream().anyMatch(line -> line.startsWith(start)),
                () -> start + " is not in " + complaints);
    }

    @Test
    void everyRoundOfTheCleanCaptureEndsAsTheLobbySays() throws IOException {
        Capture capture = capture().read();
        assertEquals(List.of(), capture.complaints());
        assertEquals(7, capture.hands.size());
        assertEveryRoundEndsAsSaid(capture);
    }

    @Test
    void roundsOfASecondSimulatorEndAsItSaysWithRakeAndShortStacks() throws IOException {
        Capture capture = Capture.of(Path.of("..", "testdata", "platform", "simulated")).read();
        assertEquals(List.of(), capture.complaints());
        assertTrue(capture.hands.stream().anyMatch(hand ->
                hand.setup().rake() instanceof RakeRule.Percentage), "a lobby takes rake");
        assertEveryRoundEndsAsSaid(capture);
    }

    private static void assertEveryRoundEndsAsSaid(Capture capture) {
        for (PokerHand hand : capture.hands) {
            HandReplay replay = Replayer.replay(hand, RuleProfile.PLATFORM);
            assertEquals(HandStatus.COMPLETE, replay.status());
            for (RecordedClaim claim : hand.claims()) {
                Claim.FinalStack stack = (Claim.FinalStack) claim.claim();
                assertEquals(stack.stack(), replay.end().stackOf(stack.seat()));
            }
        }
    }

    @Test
    void anEditedBalanceIsFoundInItsRow() throws IOException {
        assertFound(capture().with("after/users.csv", 3, row -> row.replace("2320", "2820")),
                "LEDG-05 after/users.csv:3 S2-LEDGER");
    }

    @Test
    void aJoinWithAnotherBalanceIsFound() throws IOException {
        assertFound(capture().with(REST, 10, line -> line.replace("5060", "5000")),
                "LEDG-05 rest.jsonl:10 S2-JOIN-BALANCE");
    }

    @Test
    void skimmedChipsAreFoundAtTheLeave() throws IOException {
        assertFound(capture().with(REST, 9, line -> line.replace("2440", "2390")),
                "LEDG-01 rest.jsonl:9 S2-FLUSH");
    }

    @Test
    void aLeaveOfAClosedSessionPaysTwice() throws IOException {
        assertFound(capture().repeat(REST, 8, line -> line.replace("b948f82a", "00000000")),
                "LEDG-03 rest.jsonl:17 S2-DOUBLE-FLUSH");
    }

    @Test
    void anOldLeaveAfterARejoinIsNoRetry() throws IOException {
        assertFound(capture().repeat(REST, 8, line -> line + " "),
                "LEDG-03 rest.jsonl:17 S2-DOUBLE-FLUSH");
    }

    @Test
    void aLeaveRepeatedWordForWordIsARetry() throws IOException {
        Capture capture = capture().repeat(REST, 16, line -> line + " ").read();
        assertEquals(List.of(), capture.complaints());
        assertTrue(capture.findings.stream()
                .anyMatch(finding -> finding.sentence().startsWith("S2-RETRY")));
    }

    @Test
    void resultsThatDoNotCancelOutAreFound() throws IOException {
        assertFound(capture().with(WS, 38, line -> line.replace(":60,", ":90,")),
                "LEDG-02 " + WS + ":38 S2-ZERO-SUM");
    }

    @Test
    void theWrongWinnerIsFound() throws IOException {
        assertFound(capture().with(WS, 38, line -> line.replace(":60,", ":X,")
                .replace(":-60", ":60").replace(":X,", ":-60,")), "RULE-14 " + WS + ":38");
    }

    @Test
    void aResultWithoutAPlayerIsFound() throws IOException {
        assertFound(capture().with(WS, 38, line -> line.replace(
                "\"d95bafc8-f2a4-427b-9cf4-bb99f4bea973\":0,", "")),
                "LEDG-02 " + WS + ":38 S2-RESULT-SET");
    }

    @Test
    void aChangedEchoIsFound() throws IOException {
        assertFound(capture().with(WS, 64, line -> line.replace("120", "140")),
                "LOG-14 " + WS + ":64 S2-ECHO");
    }

    @Test
    void aHoleCardForEverybodyIsFound() throws IOException {
        assertFound(capture().with(WS, 8, line -> line.replace("s2c", "s2all")),
                "LOG-15 " + WS + ":8 S2-PRIVATE-CARD");
    }

    private Capture beside(String member) throws IOException {
        return capture().with(WS, 8, line -> line.replace("{\"rank\"",
                "{" + member + ",\"rank\""));
    }

    @Test
    void aSeedBesideTheOwnCardIsFound() throws IOException {
        assertFound(beside("\"seed\":7"), "LOG-15 " + WS + ":8 S2-SECRET");
    }

    @Test
    void aSecondCardBesideTheOwnOneIsFoundWhateverItsName() throws IOException {
        assertFound(beside("\"more\":[{\"rank\":\"A\",\"suit\":\"h\"}]"),
                "LOG-15 " + WS + ":8 S2-SECRET");
    }

    @Test
    void theHashOfASeedIsNoSecretAndIsTold() throws IOException {
        Capture capture = beside("\"seedHash\":\"ab\"").read();
        assertEquals(List.of(), capture.complaints());
        assertEquals(1, capture.findings.stream().filter(finding ->
                finding.check().text().equals("LOG-06")).count());
    }

    @Test
    void aRemovedLineIsFoundWhereItIsMissing() throws IOException {
        assertFound(capture().with(WS, 20, line -> ""), "LOG-01 " + WS + ":20 S2-SEQ");
    }

    @Test
    void aRaiseAboveTheStackIsFound() throws IOException {
        assertFound(capture().with(WS, 79, line -> line.replace("40", "4000"))
                .with(WS, 80, line -> line.replace(":40", ":4000")), "RULE-05 " + WS + ":80");
    }

    @Test
    void aPlayerWhoWasSilentForLongAndActsIsFound() throws IOException {
        Capture capture = capture();
        for (int line = 63; line <= 86; line++) {
            capture.with(WS, line, text -> text.replace("T18:0", "T18:1"));
        }
        assertFound(capture, "LOG-04 " + WS + ":63 S2-HEARTBEAT");
    }

    @Test
    void aStrangerAtTheTableIsFound() throws IOException {
        assertFound(capture().with(WS, 64, line -> line.replace("d95bafc8", "00000000")),
                "RULE-04 " + WS + ":64 S2-GHOST");
    }

    @Test
    void aTakenSeatIsFound() throws IOException {
        assertFound(capture().with(WS, 4, line -> line.replace("\"seat\":2", "\"seat\":1")),
                "LEDG-04 " + WS + ":4 S2-SEAT");
    }

    @Test
    void damagedLinesAreFoundAndTheRestIsRead() throws IOException {
        Capture capture = capture().with(WS, 40, line -> line.substring(0, 40));
        assertFound(capture, "LOG-06 " + WS + ":40 S2-JSON");
        assertEquals(7, capture.hands.size());
    }

    @Test
    void messagesOfAnotherProtocolAreRefused() throws IOException {
        assertFound(capture().with(WS, 40, line -> line.replace("heartbeat", "game_update")),
                "LOG-06 " + WS + ":40 S2-UNKNOWN-MSG");
    }

    @Test
    void onePlayersViewHidesTheOthersCardsAndStacks() throws IOException {
        Capture capture = capture().with("capture.json", 4, line -> line.replace("server-tap",
                "client:da94e3e8-ab73-438f-8f18-22ffbc688778")).read();
        assertEquals(7, capture.hands.size());
        assertTrue(capture.hands.stream().allMatch(hand -> hand.setup().seats().stream()
                .allMatch(seat -> seat.stack() instanceof StartingStack.Unknown)));
        assertEquals(List.of(), capture.complaints());
    }

    @Test
    void onePlayersViewStillHoldsTheResultOfAFoldedRound() throws IOException {
        assertFound(capture().with("capture.json", 4, line -> line.replace("server-tap",
                "client:da94e3e8-ab73-438f-8f18-22ffbc688778")).with(WS, 55, line -> line
                        .replace(":10,", ":30,").replace(":-10", ":-30")),
                "RULE-14 " + WS + ":55");
    }

    @Test
    void undisclosedStakesAreToldOnceAndNothingIsGuessed() throws IOException {
        Capture capture = capture().with("capture.json", 20,
                line -> line.replace("b91751da", "another-")).read();
        assertEquals(4, capture.hands.size());
        assertEquals(1, capture.findings.stream()
                .filter(finding -> finding.sentence().startsWith("S2-NO-RULES")).count());
    }

    @Test
    void aFileNameThatNoSystemHasIsTold() throws IOException {
        assertFound(capture().with("capture.json", 13, line -> line.replace("rest.jsonl",
                "rest\\u0000.jsonl")), "LOG-12 capture.json:1 S2-JSON");
    }

    /** Nothing is raked in this capture, so the account has to stay as it was. */
    private Capture raking(String name, int chipsAtTheEnd) throws IOException {
        return Capture.copied(folder.resolve(name))
                .with("capture.json", 10, line -> line + " \"rakeAccount\": \"house\",")
                .with("before/users.csv", 1, line -> line + "\nhouse,house,500,FALSE")
                .with("after/users.csv", 1, line -> line + "\nhouse,house," + chipsAtTheEnd
                        + ",FALSE");
    }

    @Test
    void theAccountOfRakeGainsWhatTheRoundsTake() throws IOException {
        assertEquals(List.of(), raking("kept", 500).read().complaints());
        assertFound(raking("fed", 501), "LEDG-06 after/users.csv:2 the account of rake");
    }

    @Test
    void numbersBeyondAllStakesAreNotStakes() throws IOException {
        for (String blind : List.of("1e9999999999", "1e-9999999999", "1e30")) {
            Capture capture = Capture.copied(folder.resolve(blind))
                    .with("capture.json", 22, line -> line.replace("20", blind))
                    .with("capture.json", 28, line -> line.replace("null",
                            "{\"percent\":" + blind + ",\"cap\":60}"));
            assertEquals(4, capture.read().hands.size(), blind);
        }
    }
}
