package dev.railbird.cli;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** Debian's Chromium, driven through the few commands of WebDriver that the test needs. */
final class Browser implements AutoCloseable {
    /** Keys as WebDriver names them. */
    static final String RIGHT = "\\uE014";
    static final String LEFT = "\\uE012";
    static final String HOME = "\\uE011";
    static final String END = "\\uE010";
    static final String TAB = "\\uE004";
    static final String ENTER = "\\uE007";
    private final Process driver;
    private final HttpClient http = HttpClient.newHttpClient();
    private final String base;
    private final String session;

    private Browser(Process driver, String base, Path profile) throws Exception {
        this.driver = driver;
        this.base = base;
        String arguments = Stream.of("--headless", "--no-sandbox", "--disable-gpu",
                "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync", "--window-size=1280,1000",
                "--user-data-dir=" + profile).map(word -> '"' + word + '"').toList().toString();
        String answer = post("/session", "{\"capabilities\":{\"alwaysMatch\":{\"browserName\":"
                + "\"chrome\",\"goog:loggingPrefs\":{\"browser\":\"ALL\",\"performance\":\"ALL\"},"
                + "\"goog:chromeOptions\":{\"binary\":\"/usr/bin/chromium\",\"args\":" + arguments
                + "}}}}");
        session = between(answer, "\"sessionId\":\"", "\"");
    }

    static boolean isThere() {
        return Files.isExecutable(Path.of("/usr/bin/chromedriver"))
                && Files.isExecutable(Path.of("/usr/bin/chromium"));
    }

    static Browser start(Path folder) throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Process driver = new ProcessBuilder("/usr/bin/chromedriver", "--port=" + port)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("driver.log").toFile()).start();
        String base = "http://127.0.0.1:" + port;
        for (int k = 0; k < 100 && !isReady(base); k++) {
            Thread.sleep(100);
        }
        return new Browser(driver, base, folder.resolve("profile"));
    }

    private static boolean isReady(String base) {
        try {
            return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(base
                    + "/status")).timeout(Duration.ofSeconds(2)).build(),
                    HttpResponse.BodyHandlers.ofString()).body().contains("\"ready\":true");
        } catch (IOException | InterruptedException notYet) {
            return false;
        }
    }

    void open(Path page) throws Exception {
        command("/url", "{\"url\":\"" + page.toUri() + "\"}");
    }

    /** What a script returns, as JSON text. */
    String ask(String script) throws Exception {
        String answer = command("/execute/sync", "{\"script\":\"" + script.replace("\\", "\\\\")
                .replace("\"", "\\\"").replace("\n", "\\n")
                + "\",\"args\":[]}");
        return answer.substring("{\"value\":".length(), answer.lastIndexOf('}'));
    }

    /** What can be read of an element; works without scripts too. */
    String text(String selector) throws Exception {
        String found = command("/element", "{\"using\":\"css selector\",\"value\":\"" + selector
                + "\"}");
        String id = between(found, "\":\"", "\"");
        return get("/element/" + id + "/text");
    }

    /** Waits until a script says true, for a while. */
    void until(String script) throws Exception {
        for (int k = 0; k < 100 && !ask(script).equals("true"); k++) {
            Thread.sleep(50);
        }
    }

    void press(String key, int times) throws Exception {
        StringBuilder keys = new StringBuilder();
        for (int k = 0; k < times; k++) {
            keys.append(k == 0 ? "" : ",").append("{\"type\":\"keyDown\",\"value\":\"")
                    .append(key).append("\"},{\"type\":\"keyUp\",\"value\":\"")
                    .append(key).append("\"}");
        }
        command("/actions", "{\"actions\":[{\"type\":\"key\",\"id\":\"keys\",\"actions\":[" + keys
                + "]}]}");
    }

    /** The window's width, and what the reader's system prefers. */
    void look(int width, String scheme) throws Exception {
        devTools("Emulation.setDeviceMetricsOverride", "{\"width\":" + width
                + ",\"height\":900,\"deviceScaleFactor\":1,\"mobile\":false}");
        devTools("Emulation.setEmulatedMedia", "{\"features\":[{\"name\":"
                + "\"prefers-color-scheme\",\"value\":\"" + scheme + "\"}]}");
    }

    void allowScripts(boolean areAllowed) throws Exception {
        devTools("Emulation.setScriptExecutionDisabled", "{\"value\":" + !areAllowed + "}");
    }

    private void devTools(String order, String parameters) throws Exception {
        command("/goog/cdp/execute", "{\"cmd\":\"" + order + "\",\"params\":" + parameters + "}");
    }

    /** The entries of a log since it was asked for last. */
    String log(String type) throws Exception {
        return command("/se/log", "{\"type\":\"" + type + "\"}");
    }

    private String command(String path, String body) throws Exception {
        return post("/session/" + session + path, body);
    }

    private String get(String path) throws Exception {
        return http.send(HttpRequest.newBuilder(URI.create(base + "/session/" + session + path))
                .timeout(Duration.ofSeconds(60)).build(),
                HttpResponse.BodyHandlers.ofString()).body();
    }

    private String post(String path, String body) throws Exception {
        HttpResponse<String> answer = http.send(HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofSeconds(60)).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)).build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(path + ": " + answer.body());
        }
        return answer.body();
    }

    private static String between(String text, String from, String to) {
        int start = text.indexOf(from) + from.length();
        return text.substring(start, text.indexOf(to, start));
    }

    @Override
    public void close() {
        driver.descendants().forEach(ProcessHandle::destroyForcibly);
        driver.destroyForcibly();
    }
}
