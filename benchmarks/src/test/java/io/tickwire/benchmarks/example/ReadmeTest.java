package io.tickwire.benchmarks.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The README shows what is compiled and run here, and names files that exist. */
@Timeout(30)
class ReadmeTest {
    private static final Path ROOT = Path.of(System.getProperty("tickwire.root"));

    @Test
    void shouldShowTheExampleThatIsCompiled() throws IOException {
        final String source = Files.readString(
            ROOT.resolve("benchmarks/src/main/java/io/tickwire/benchmarks/example/FirstTicks.java"));
        final Matcher shown = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL).matcher(readme());
        assertTrue(shown.find(), "the README has an example");
        assertTrue(normal(source).contains(normal(shown.group(1))), "the example is part of FirstTicks");
    }

    @Test
    void shouldLinkOnlyToFilesThatExist() throws IOException {
        final Matcher link = Pattern.compile("]\\(([^)#:]+)\\)").matcher(readme());
        while (link.find()) {
            assertEquals(true, Files.exists(ROOT.resolve(link.group(1))), link.group(1));
        }
    }

    private static String readme() throws IOException {
        return Files.readString(ROOT.resolve("README.md"));
    }

    private static String normal(final String source) {
        return source.replaceAll("\\s+", " ").trim();
    }
}
