package dev.railbird.core.evaluate;

import java.util.ArrayList;
import java.util.List;

/**
 * How often each of some neighbouring ranks comes in a hand.
 *
 * @param number the counts as digits of base five, the lowest rank last
 * @param cards the sum of the counts
 * @param counts the counts once more, four bits a rank, at the place of the rank among all 13
 * @param less for each rank that it has, the number when one card of it is taken away
 */
record HalfHand(int number, int cards, long counts, int[] less) {
    private static final int COPIES = 4;

    /** All halves of up to so many cards with ranks from {@code first}, {@code ranks} of them. */
    static List<HalfHand> all(int first, int ranks, int cardsMax) {
        List<HalfHand> halves = new ArrayList<>();
        halves.add(new HalfHand(0, 0, 0, new int[0]));
        int weight = 1;
        for (int rank = first; rank < first + ranks; rank++) {
            int before = halves.size();
            for (int count = 1; count <= COPIES; count++) {
                for (int i = 0; i < before; i++) {
                    if (halves.get(i).cards + count <= cardsMax) {
                        halves.add(halves.get(i).with(count, weight, rank));
                    }
                }
            }
            weight *= 5;
        }
        return halves;
    }

    private HalfHand with(int count, int weight, int rank) {
        int[] lessToo = new int[less.length + 1];
        for (int i = 0; i < less.length; i++) {
            lessToo[i] = less[i] + count * weight;
        }
        lessToo[less.length] = number + (count - 1) * weight;
        return new HalfHand(number + count * weight, cards + count,
                counts | (long) count << 4 * rank, lessToo);
    }
}
