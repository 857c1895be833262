package dev.railbird.cli.tidy;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who may import whom: between modules, to third parties, and among the packages of the core. */
final class LayerRule implements TidyRule {
    /** A package of the core imports itself and those before it. */
    static final List<String> CORE_ORDER =
            List.of("card", "chips", "hand", "event", "outcome", "evaluate", "snapshot", "replay",
                    "generate", "digest", "note", "fairness", "chance", "golf", "words", "check",
                    "ledger", "audit");

    private static final String CORE = "dev.railbird.core.";
    private static final List<String> CORE_JDK =
            List.of("java.util.", "java.math.", "java.nio.charset.", "java.nio.Byte",
                    "java.security.MessageDigest", "java.security.NoSuchAlgorithmException",
                    "java.security.GeneralSecurityException", "java.security.InvalidKeyException",
                    "java.security.KeyFactory", "java.security.PublicKey",
                    "java.security.Signature", "java.security.spec.X509EncodedKeySpec",
                    "javax.crypto.", "java.time.");
    private static final Map<String, List<String>> MODULES =
            Map.of(
                    "replay-core", List.of(),
                    "importers", List.of(CORE, "dev.railbird.importers.", "com.github.luben.zstd.",
                            "org.apache.commons.csv.", "org.msgpack.core.",
                            "tools.jackson.core."),
                    "reports", List.of(CORE, "dev.railbird.reports.", "org.duckdb.",
                            "org.thymeleaf.", "tools.jackson.core."),
                    "cli", List.of("dev.railbird.", "picocli.", "tools.jackson.core."),
                    "benchmarks", List.of(CORE, "dev.railbird.importers.",
                            "dev.railbird.reports.", "dev.railbird.benchmarks.",
                            "org.openjdk.jmh."));
    private static final Pattern QUALIFIED =
            Pattern.compile("\\b(?:(?:java|javax|org|io|tools|picocli|dev|com|net|sun|jdk)\\.)"
                    + "[a-z0-9_]+(?:\\.[A-Za-z0-9_]+)*\\b");

    @Override
    public void look(List<SourceFile> files, Consumer<Complaint> complain) {
        for (SourceFile file : files) {
            if (file.isMainJava() && MODULES.containsKey(file.module())) {
                look(file, complain);
            }
        }
    }

    private static void look(SourceFile file, Consumer<Complaint> complain) {
        for (int i = 0; i < file.code().size(); i++) {
            String line = file.code().get(i);
            Matcher names = QUALIFIED.matcher(line);
            while (!line.startsWith("package ") && names.find()) {
                if (!mayUse(file, names.group())) {
                    complain.accept(
                            new Complaint(file.path(), i + 1, instead(file, names.group())));
                }
            }
        }
    }

    private static boolean mayUse(SourceFile file, String name) {
        if (file.module().equals("replay-core")) {
            return name.startsWith(CORE)
                    ? !comesLater(corePackage(file), name.substring(CORE.length()))
                    : startsWithAny(name, CORE_JDK) && !isConcurrency(name);
        }
        return name.startsWith("java.") || startsWithAny(name, MODULES.get(file.module()));
    }

    private static boolean isConcurrency(String name) {
        return name.startsWith("java.util.concurrent.") || name.startsWith("java.util.logging.")
                || name.startsWith("java.util.zip.") || name.startsWith("java.util.prefs.");
    }

    private static boolean comesLater(String user, String used) {
        int dot = used.indexOf('.');
        int place = CORE_ORDER.indexOf(dot < 0 ? used : used.substring(0, dot));
        return place < 0 || place > CORE_ORDER.indexOf(user);
    }

    private static String corePackage(SourceFile file) {
        String inside = file.path().substring(file.path().indexOf("/core/") + "/core/".length());
        return inside.contains("/") ? inside.substring(0, inside.indexOf('/')) : inside;
    }

    private static String instead(SourceFile file, String name) {
        if (!file.module().equals("replay-core")) {
            return "use what " + file.module() + " may see " + MODULES.get(file.module())
                    + ", not " + name;
        }
        return name.startsWith(CORE)
                ? "use only packages before " + corePackage(file) + " in "
                        + String.join(" < ", CORE_ORDER) + ", not " + name
                : "use the JDK's values " + CORE_JDK + " in core, not " + name;
    }

    private static boolean startsWithAny(String name, List<String> starts) {
        return starts.stream().anyMatch(name::startsWith);
    }
}
