package dev.railbird.importers.canonical;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * How one kind of event or claim is written and read. Both directions stand side by side, because
 * what one of them forgets the other cannot bring back.
 *
 * @param word the kind as lines write it: {@code antePosted}
 */
record Form<T>(String word, Class<? extends T> type, BiConsumer<T, JsonText> writer,
        Function<Members, T> reader) {

    static <T, K extends T> Form<T> of(String word, Class<K> type,
            BiConsumer<K, JsonText> writer, Function<Members, T> reader) {
        return new Form<>(word, type, (value, out) -> writer.accept(type.cast(value), out),
                reader);
    }

    /** The form of a value; a kind without one is a fault of Railbird that a test finds first. */
    static <T> Form<T> of(List<Form<T>> forms, T value) {
        for (int k = 0; k < forms.size(); k++) {
            if (forms.get(k).type == value.getClass()) {
                return forms.get(k);
            }
        }
        throw new IllegalStateException("no canonical form: " + value.getClass());
    }

    /** The index of the form with this word, -1 when there is none. */
    static <T> int named(List<Form<T>> forms, String word) {
        for (int k = 0; k < forms.size(); k++) {
            if (forms.get(k).word.equals(word)) {
                return k;
            }
        }
        return -1;
    }
}
