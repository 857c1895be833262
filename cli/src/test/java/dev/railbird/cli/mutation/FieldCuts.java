package dev.railbird.cli.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** What can happen to the fields of objects, the elements of lists and the cells of rows. */
final class FieldCuts {
    private final Part part;
    private final List<Cut> cuts;

    FieldCuts(Part part, List<Cut> cuts) {
        this.part = part;
        this.cuts = cuts;
    }

    void add() {
        for (int entry = 0; entry < part.entries().size(); entry++) {
            Entry at = part.entries().get(entry);
            for (int cell = 0; cell < at.cells().size(); cell++) {
                String text = at.cells().get(cell);
                for (Member member : Member.of(text, part.dialect().values(at, cell))) {
                    member(entry, cell, member);
                }
                if (part.dialect().hasCells() && at.cells().size() > 1) {
                    loss(entry, cell);
                }
            }
        }
    }

    private void member(int entry, int cell, Member member) {
        Subject subject = member.isElement() ? Subject.ELEMENT : Subject.FIELD;
        cut(entry, cell, member, subject, Operation.REMOVED, member::removedFrom);
        cut(entry, cell, member, subject, Operation.DOUBLED, member::doubledIn);
        if (!member.isElement()) {
            cut(entry, cell, member, subject, Operation.ADDED, member::joinedIn);
        }
    }

    private void cut(int entry, int cell, Member member, Subject subject, Operation operation,
            UnaryOperator<String> edit) {
        Entry old = part.entries().get(entry);
        cuts.add(new Cut(subject, operation, member.path(), part.hand(entry), part.file(),
                part.line(entry, cell, member.from()), () -> part.edited(entries -> {
                    entries.set(entry, old.with(cell, edit.apply(old.cells().get(cell))));
                    return entries;
                })));
    }

    /** A row with a cell less than its header has. */
    private void loss(int entry, int cell) {
        Entry old = part.entries().get(entry);
        cuts.add(new Cut(Subject.CELL, Operation.REMOVED, old.names().get(cell),
                part.hand(entry), part.file(), part.line(entry, cell, 0),
                () -> part.edited(entries -> {
                    List<String> cells = new ArrayList<>(old.cells());
                    cells.remove(cell);
                    entries.set(entry, new Entry(old.type(), old.names(), cells));
                    return entries;
                })));
    }
}
