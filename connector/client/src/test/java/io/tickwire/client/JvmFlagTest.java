package io.tickwire.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class JvmFlagTest {

    @Test
    void shouldNameTheFlagWhenTheJvmLacksIt() throws Exception {
        final String output = run(List.of());
        assertTrue(output.contains("IllegalStateException"), output);
        assertTrue(output.contains("'--add-exports java.base/jdk.internal.misc=ALL-UNNAMED'"), output);
    }

    @Test
    void shouldNotComplainWhenTheJvmHasIt() throws Exception {
        assertEquals("made", run(List.of("--add-exports", "java.base/jdk.internal.misc=ALL-UNNAMED")).trim());
    }

    private static String run(final List<String> flags) throws IOException, InterruptedException {
        final List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
        command.addAll(flags);
        command.addAll(List.of("-Xmx64m", "-cp", System.getProperty("java.class.path"), Main.class.getName()));
        final ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().remove("JDK_JAVA_OPTIONS");
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        final Process process = builder.start();
        final String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        return output;
    }

    /** What a user's program does first. */
    static final class Main {

        private Main() {
        }

        public static void main(final String[] args) {
            new TestClient(new EWrapper() { }, new ConnectorContext());
            System.out.println("made");
        }
    }
}
