package dev.railbird.core.purity;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/** The constant pool of a class, in which is everything that it can name, and its code. */
final class ClassFile {
    private static final int MAGIC = 0xCAFEBABE;
    private final Object[] pool;
    private final int[] tags;
    private final List<String> floating = new ArrayList<>();

    ClassFile(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        if (in.readInt() != MAGIC) {
            throw new IOException("no class file");
        }
        in.readInt();
        int count = in.readUnsignedShort();
        pool = new Object[count];
        tags = new int[count];
        for (int k = 1; k < count; k++) {
            tags[k] = in.readUnsignedByte();
            pool[k] = entry(tags[k], in);
            // A long or a double takes two places.
            k += tags[k] == 5 || tags[k] == 6 ? 1 : 0;
        }
        in.readNBytes(6);
        in.readNBytes(2 * in.readUnsignedShort());
        members(in);
        members(in);
    }

    /** Fields, then methods. */
    private void members(DataInputStream in) throws IOException {
        for (int left = in.readUnsignedShort(); left > 0; left--) {
            in.readUnsignedShort();
            String name = text(in.readUnsignedShort());
            String descriptor = text(in.readUnsignedShort());
            if (isFloating("(" + descriptor)) {
                floating.add("the descriptor " + descriptor);
            }
            for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
                boolean isCode = text(in.readUnsignedShort()).equals("Code");
                byte[] bytes = in.readNBytes(in.readInt());
                if (isCode && CodeScan.isFloating(Arrays.copyOfRange(bytes, 8,
                        8 + ByteBuffer.wrap(bytes).getInt(4)))) {
                    floating.add("arithmetic in " + name);
                }
            }
        }
    }

    private static Object entry(int tag, DataInputStream in) throws IOException {
        return switch (tag) {
            case 1 -> in.readUTF();
            case 3, 4 -> in.readInt();
            case 5, 6 -> in.readLong();
            case 7, 8, 16, 19, 20 -> new int[] {in.readUnsignedShort()};
            case 9, 10, 11, 12, 17, 18 ->
                    new int[] {in.readUnsignedShort(), in.readUnsignedShort()};
            case 15 -> new int[] {in.readUnsignedByte(), in.readUnsignedShort()};
            default -> throw new IOException("constant of kind " + tag);
        };
    }

    private String text(int index) {
        Object value = pool[index];
        return value instanceof String text ? text : text(((int[]) value)[0]);
    }

    /** {@code java/lang/String.format(Ljava/lang/String;...)...} of all fields and methods used. */
    List<String> members() {
        TreeSet<String> members = new TreeSet<>();
        for (int k = 1; k < pool.length; k++) {
            if (tags[k] >= 9 && tags[k] <= 11) {
                int[] reference = (int[]) pool[k];
                int[] named = (int[]) pool[reference[1]];
                members.add(text(reference[0]) + "." + text(named[0]) + text(named[1]));
            }
        }
        return new ArrayList<>(members);
    }

    /** Names of all classes used, without arrays. */
    List<String> classes() {
        TreeSet<String> classes = new TreeSet<>();
        for (int k = 1; k < pool.length; k++) {
            if (tags[k] == 7 && !text(k).startsWith("[")) {
                classes.add(text(k));
            }
        }
        return new ArrayList<>(classes);
    }

    /** Descriptors of what is declared or called, constants and code that are floating point. */
    List<String> floats() {
        List<String> floats = new ArrayList<>(floating);
        for (int k = 1; k < pool.length; k++) {
            if (tags[k] == 4 || tags[k] == 6) {
                floats.add("a floating point constant");
            } else if (tags[k] == 12 && isFloating(text(((int[]) pool[k])[1]))) {
                floats.add("the descriptor " + text(((int[]) pool[k])[1]));
            } else if (tags[k] == 1 && text(k).startsWith("(") && isFloating(text(k))) {
                floats.add("the descriptor " + text(k));
            }
        }
        return floats;
    }

    private static boolean isFloating(String text) {
        return text.matches("[(\\[A-Z][^ ]*")
                && text.replaceAll("L[^;]*;", "").matches("[(\\[]*[A-Z)\\[]*[FD][A-Z)\\[]*");
    }
}
