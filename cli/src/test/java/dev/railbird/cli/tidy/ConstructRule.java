package dev.railbird.cli.tidy;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Constructs that main code leaves alone, each with what to use instead. */
final class ConstructRule implements TidyRule {
    private record Ban(Predicate<SourceFile> where, Pattern found, String use) {
    }

    private static final Predicate<SourceFile> CORE = in("replay-core");
    private static final Predicate<SourceFile> ORDERED = in("replay-core").or(in("reports"));
    private static final Predicate<SourceFile> BELOW_CLI = in("cli").negate();
    private static final Predicate<SourceFile> ANYWHERE = file -> true;

    private static final List<Ban> BANS =
            List.of(
                    ban(ORDERED, "\\b(Concurrent)?Hash(Map|Set)\\b",
                            "EnumMap, TreeMap or LinkedHashMap, which keep an order"),
                    ban(ORDERED, "\\b(Set|Map)\\.(of|ofEntries|copyOf)\\(",
                            "List.of, EnumMap or LinkedHashMap: this order changes"),
                    ban(ORDERED, "\\b(toSet|toUnmodifiableSet|toUnmodifiableMap)\\(\\)?",
                            "toList, or toCollection(TreeSet::new)"),
                    ban(CORE, "\\b(float|double|Float|Double)\\b", "exact integers"),
                    ban(CORE, "\\bMath\\.random\\b|\\bSystem\\.(currentTimeMillis|nanoTime)\\b"
                            + "|\\bUUID\\.randomUUID\\b|\\.now\\(",
                            "a value that the caller hands in"),
                    ban(CORE, "\\b(getProperty|getenv|getDefault|defaultCharset)\\(",
                            "a value that the caller hands in"),
                    ban(CORE, "\\bClass\\.forName\\b|\\.getDeclared[A-Z]", "an ordinary type"),
                    ban(CORE, "\\b(synchronized|volatile|Thread|parallelStream|parallel)\\b",
                            "values that never change; threads belong to cli"),
                    ban(CORE, "^\\s*(?:(?:private|public|protected)\\s+)?static"
                            + "\\s+(?!final\\b)(?:volatile\\s+)?"
                            + "[A-Za-z][\\w.<>\\[\\], ?]*\\s\\w+\\s*(?:=[^=].*|;)$",
                            "static final, or a field of the object that changes"),
                    ban(file -> CORE.test(file)
                            && !file.name().contains(Exemptions.NAMED_RANDOM),
                            "\\b(Random|SecureRandom|SplittableRandom)\\b",
                            "a named, versioned algorithm"),
                    ban(BELOW_CLI, "\\bnew Thread\\(|\\bExecutors?\\.|\\bForkJoinPool\\b"
                            + "|\\bparallelStream\\b", "one thread; cli makes them"),
                    ban(ANYWHERE, "\\bidentityHashCode\\b", "equals, or a digest"),
                    ban(ANYWHERE, "\\bString\\.format\\((?!\\s*(Locale\\.ROOT|$))",
                            "String.format(Locale.ROOT, ...)"),
                    ban(ANYWHERE, "\\.formatted\\(", "String.format(Locale.ROOT, ...)"),
                    ban(ANYWHERE, "\\.to(Upper|Lower)Case\\(\\)", "Locale.ROOT as its argument"),
                    ban(ANYWHERE, "\\.getBytes\\(\\)", "getBytes(StandardCharsets.UTF_8)"),
                    ban(ANYWHERE, "\\bnew (FileReader|FileWriter)\\(",
                            "Files.newBufferedReader or newBufferedWriter with UTF-8"),
                    ban(ANYWHERE, "\\bnew InputStreamReader\\([^,]*\\)\\)*;",
                            "StandardCharsets.UTF_8 as second argument"),
                    ban(file -> !Exemptions.ownsTheProcess(file), "\\bSystem\\.(out|err|in)\\b",
                            "the stream that the caller hands in"),
                    ban(file -> !Exemptions.ownsTheProcess(file), "\\bSystem\\.exit\\b",
                            "an exit code as result"),
                    ban(ANYWHERE, "\\bprintStackTrace\\(", "a finding, or let it rise"),
                    ban(ANYWHERE, "\\bThread\\.sleep\\b", "something that tells when it is done"),
                    ban(ANYWHERE, "\\b(class|record|enum|interface) \\w*"
                            + "(Utils?|Helpers?|Manager|Impl|Base|Common)\\b",
                            "a name that says what it is"),
                    ban(file -> file.name().equals("EventFold.java"), "\\bdefault\\b",
                            "a case per event without default, so that a new event breaks folds"));

    @Override
    public void look(List<SourceFile> files, Consumer<Complaint> complain) {
        for (SourceFile file : files) {
            for (Ban ban : BANS) {
                if (file.isMainJava() && ban.where().test(file)) {
                    look(file, ban, complain);
                }
            }
        }
    }

    private static void look(SourceFile file, Ban ban, Consumer<Complaint> complain) {
        for (int i = 0; i < file.code().size(); i++) {
            if (ban.found().matcher(file.code().get(i)).find()) {
                complain.accept(new Complaint(file.path(), i + 1, "use " + ban.use()));
            }
        }
    }

    private static Ban ban(Predicate<SourceFile> where, String found, String use) {
        return new Ban(where, Pattern.compile(found), use);
    }

    private static Predicate<SourceFile> in(String module) {
        return file -> file.module().equals(module);
    }
}
