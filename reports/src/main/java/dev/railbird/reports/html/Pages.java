package dev.railbird.reports.html;

import dev.railbird.core.digest.Sha256;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Fills templates; each page carries its style and script, and a policy that allows only those. */
final class Pages {
    private static final String FOLDER = "dev/railbird/reports/html/";
    private final TemplateEngine engine = new TemplateEngine();
    private final String style = resource("report.css") + resource("replayer.css");
    private final String tables = resource("report.js");
    private final String replayer = resource("replayer.js");

    Pages() {
        ClassLoaderTemplateResolver templates =
                new ClassLoaderTemplateResolver(Pages.class.getClassLoader());
        templates.setPrefix(FOLDER);
        templates.setSuffix(".html");
        templates.setTemplateMode(TemplateMode.HTML);
        templates.setCharacterEncoding(StandardCharsets.UTF_8.name());
        engine.setTemplateResolver(templates);
    }

    void write(Path file, String template, Map<String, Object> values) throws IOException {
        Context context = new Context(Locale.ROOT, values);
        String script = template.equals("hand") ? replayer : tables;
        context.setVariable("sheets", Sheet.all());
        context.setVariable("style", style);
        context.setVariable("script", script);
        context.setVariable("policy", "default-src 'none'; img-src data:; style-src '"
                + digest(style) + "'; script-src '" + digest(script)
                + "'; base-uri 'none'; form-action 'none'");
        // Other writers refuse what a hostile name can be made of; this one replaces it.
        try (Writer out = new BufferedWriter(new OutputStreamWriter(
                Files.newOutputStream(file), StandardCharsets.UTF_8))) {
            engine.process(template, context, out);
        }
    }

    private static String resource(String name) {
        try (InputStream in = Pages.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** As a policy names an inline block: the digest of its exact text. */
    private static String digest(String text) {
        return "sha256-" + Base64.getEncoder().encodeToString(
                Sha256.create().digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
