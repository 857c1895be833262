package dev.railbird.core.purity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What the core may not name, with the reason. There is no list of exceptions: none is needed. */
final class ForbiddenCalls {
    private record Ban(String reason, Pattern member) {
    }

    private static final List<Ban> BANS = List.of(
            ban("a clock", "java/lang/System\\.(currentTimeMillis|nanoTime)\\(.*"),
            ban("a clock", "java/time/[A-Za-z]+\\.now\\(.*"),
            ban("a clock", "java/time/(Clock|InstantSource)\\..*"),
            ban("a clock", "java/util/(Date|Calendar|GregorianCalendar)\\.<init>.*"),
            ban("chance", "java/util/(Random|SplittableRandom|random/.*|concurrent/Thread"
                    + "LocalRandom)\\..*"),
            ban("chance", "java/security/SecureRandom\\..*"),
            ban("chance", "java/lang/(Strict)?Math\\.random\\(.*"),
            ban("chance", "java/util/UUID\\.randomUUID\\(.*"),
            ban("chance", "java/util/Collections\\.shuffle\\(Ljava/util/List;\\)V"),
            ban("the environment", "java/lang/System\\.(getProperty|getProperties|getenv|"
                    + "lineSeparator|in|out|err|exit|console|load.*)\\b.*"),
            ban("the environment", "java/lang/(Boolean\\.getBoolean|Integer\\.getInteger|"
                    + "Long\\.getLong)\\(.*"),
            ban("the environment", "java/lang/(Runtime|Process|ProcessBuilder|ProcessHandle)"
                    + "\\..*"),
            ban("files or the net", "java/(net|nio/file|nio/channels|sql|util/zip|util/jar)/.*"),
            ban("files or the net", "java/io/(File|RandomAccess|Print|Console).*"),
            ban("the default locale", "java/util/(Locale\\.getDefault|ResourceBundle\\.).*"),
            ban("the default locale", "java/lang/String\\.(format\\(Ljava/lang/String;.*"
                    + "|formatted\\(.*|to(Lower|Upper)Case\\(\\).*)"),
            ban("the default locale", "java/(text|util/Scanner|util/Formatter).*\\..*"),
            ban("the default locale", "java/time/format/DateTimeFormatter\\.(ofPattern"
                    + "\\(Ljava/lang/String;\\)|ofLocalized).*"),
            ban("the default zone", "java/(time/ZoneId\\.systemDefault|util/TimeZone\\.).*"),
            ban("the default charset", "java/nio/charset/Charset\\.defaultCharset\\(.*"),
            ban("the default charset", "java/lang/String\\.getBytes\\(\\)\\[B"),
            ban("the default charset", "java/io/ByteArrayOutputStream\\.toString\\(\\).*"),
            ban("the default charset", "java/io/(FileReader|FileWriter)\\..*"),
            ban("the default charset", "java/lang/String\\.<init>\\(\\[B(II)?\\)V"),
            ban("the default charset", "java/io/(InputStreamReader|OutputStreamWriter)\\.<init>"
                    + "\\(Ljava/io/(In|Out)putStream;\\)V"),
            ban("an order that changes", "java/util/(concurrent/Concurrent|Weak|Identity)?"
                    + "Hash(Map|Set|table)\\..*"),
            ban("an order that changes", "java/util/(Set|Map)\\.(of|ofEntries|copyOf)\\(.*"),
            ban("an order that changes", "java/util/stream/Collectors\\.(toSet|toMap|"
                    + "toUnmodifiable(Set|Map)|groupingBy\\(Ljava/util/function/Function;\\)"
                    + "|groupingBy\\(Ljava/util/function/Function;Ljava/util/stream/Collector;\\)"
                    + "|partitioningBy).*"),
            ban("an order that changes", "java/lang/System\\.identityHashCode\\(.*"),
            ban("an order that changes", "java/lang/Object\\.hashCode\\(\\).*"),
            ban("threads", "java/util/.*\\.parallel[A-Za-z]*\\(.*"),
            ban("threads", "java/lang/(Thread|ThreadLocal)\\..*"),
            ban("threads", "java/util/concurrent/.*"),
            ban("reflection", "java/lang/(reflect/|Class\\.(forName|get(Declared)?"
                    + "(Fields?|Methods?|Constructors?))).*"),
            ban("logging", "java/(util/logging|lang/System\\$Logger).*"));

    private ForbiddenCalls() {
    }

    private static Ban ban(String reason, String member) {
        return new Ban(reason, Pattern.compile(member));
    }

    /** A sentence for each forbidden use. */
    static List<String> in(String user, ClassFile file) {
        List<String> found = new ArrayList<>();
        for (String member : file.members()) {
            for (Ban ban : BANS) {
                if (ban.member().matcher(member).matches()) {
                    found.add(user + " uses " + ban.reason() + ": " + member);
                }
            }
        }
        file.floats().forEach(use -> found.add(user + " uses floating point: " + use));
        return found;
    }
}
