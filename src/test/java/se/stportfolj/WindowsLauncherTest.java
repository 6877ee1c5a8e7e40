package se.stportfolj;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code st.cmd}: as text everywhere; run by Wine, where that and a compiler for Windows are
 * installed and {@code -Dst.wine=yes} asks for it. Its Java is a program that prints how it was
 * called. Wine is not Windows: docs/install.md says what has been tried where.
 */
class WindowsLauncherTest {
  private static final Path LAUNCHER = Path.of("src/dist/st.cmd");

  private static final String JAVA =
      """
      #include <stdio.h>
      #include <stdlib.h>
      #include <wchar.h>
      #include <fcntl.h>
      #include <io.h>
      #include <windows.h>
      int wmain(int n, wchar_t **a) {
        char b[4000];
        _setmode(1, _O_BINARY);
        for (int i = 1; i < n; i++)
          if (!wcscmp(a[i], L"-XshowSettings:properties"))
            return printf("    java.home = %s\\n", getenv("FAKE_HOME")) < 0;
        for (int i = 1; i < n; i++) {
          WideCharToMultiByte(CP_UTF8, 0, a[i], -1, b, sizeof b, 0, 0);
          printf("%s\\n", b);
        }
        printf("options=%s\\n", getenv("JAVA_TOOL_OPTIONS") ? "some" : "");
        return 7;
      }
      """;

  @TempDir private Path temp;

  private record Run(int exit, String out) {}

  /**
   * A label is not found in a file whose lines end otherwise, and other letters depend on where.
   */
  @Test
  void linesEndAsWindowsWantsAndAllIsAscii() throws IOException {
    byte[] bytes = Files.readAllBytes(LAUNCHER);
    for (int i = 0; i < bytes.length; i++) {
      assertThat((int) bytes[i]).isBetween(10, 126);
      assertThat(bytes[i] == '\n').isEqualTo(i > 0 && bytes[i - 1] == '\r');
    }
    assertThat(Files.readString(Path.of(".gitattributes"))).contains("src/dist/st.cmd -text");
  }

  /** Outside of quotation marks a folder's {@code &} would end the command. */
  @Test
  void pathsStandInQuotationMarks() throws IOException {
    Pattern path =
        Pattern.compile(
            "%(st_(root|jar|java|try|found|folder|file|archive|key)|ST_JAVA_HOME|JAVA_HOME|TEMP|LOCALAPPDATA|USERPROFILE|ProgramFiles)[%:]");
    for (String line : lines()) {
      String[] parts = line.split("\"", -1);
      for (int outside = 0; outside < parts.length; outside += 2) {
        // ST_JAVA_HOME:"= takes the quotation marks away, and holds one itself.
        String part = line.contains(":\"=%") ? "" : parts[outside];
        assertThat(path.matcher(part).find()).as(line).isFalse();
      }
    }
  }

  @Test
  void everyJumpHasItsLabelAndTheCodeIsKept() throws IOException {
    List<String> lines = lines();
    Pattern jump = Pattern.compile("(?:goto |call :)([a-z]+)");
    for (String line : lines) {
      jump.matcher(line).results().forEach(m -> assertThat(lines).contains(":" + m.group(1)));
    }
    int start = lines.indexOf("set \"st_code=%ERRORLEVEL%\"");
    assertThat(lines.get(start - 1))
        .contains("\\bin\\java.exe\"")
        .endsWith("se.stportfolj.cli.Main %*");
    assertThat(lines).endsWith("exit /b %st_code%");
  }

  @Test
  void thePageExplainsEveryLine() throws IOException {
    List<String> page = Files.readAllLines(Path.of("docs/install.md"));
    assertThat(page).containsAll(lines());
  }

  @Test
  void underWineArgumentsAndCodesPassThrough() throws Exception {
    Map<String, String> home = Map.of("ST_JAVA_HOME", windows(wine("25.0.3")));
    Run run = run(home, "validate", "a b", "x & y", "säg \"hej\"", "a!b");
    assertThat(run.out().lines())
        .endsWith("validate", "a b", "x & y", "säg \"hej\"", "a!b", "options=");
    assertThat(run.out().lines()).contains(windows(temp.resolve("st å & (1)/lib/0.1-aa/st.jar")));
    assertThat(run.exit()).isEqualTo(7);
  }

  @Test
  void underWineAnOldJavaIsRefusedAndAnotherFound() throws Exception {
    Path jdk = wine("25.0.3");
    Path old = java("jdk 11", "11.0.2");
    Run refused = run(Map.of("ST_JAVA_HOME", windows(old)), "rules");
    assertThat(refused.exit()).isEqualTo(3);
    assertThat(refused.out()).contains("ST_JAVA_HOME is not a Java 17 or later");

    String quoted = "\"" + windows(jdk) + "\"";
    assertThat(run(Map.of("JAVA_HOME", quoted), "rules").exit()).isEqualTo(7);
    String path = windows(jdk.resolve("bin"));
    assertThat(run(Map.of("JAVA_HOME", windows(old), "WINEPATH", path), "rules").exit())
        .isEqualTo(7);
    Run none = run(Map.of("ST_LANG", "sv"), "rules");
    assertThat(none.exit()).isEqualTo(3);
    assertThat(none.out()).contains("hittar ingen Java 17 eller senare");
  }

  @Test
  void underWineAStubOnThePathAndTheUsualFoldersLeadToAJava() throws Exception {
    Path jdk = wine("25.0.3");
    Path stub = java("no & release (x86)", "");
    Map<String, String> asked =
        Map.of("WINEPATH", windows(stub.resolve("bin")), "FAKE_HOME", windows(jdk));
    assertThat(run(asked, "rules").exit()).isEqualTo(7);

    Path scoop =
        prefix()
            .resolve("drive_c/users/" + System.getProperty("user.name") + "/scoop/apps/openjdk");
    try {
      java(Files.createDirectories(scoop).resolve("current").toString(), "21.0.1");
      assertThat(run(Map.of(), "rules").exit()).isEqualTo(7);
    } finally {
      Files.delete(scoop.resolve("current/bin/java.exe"));
    }
  }

  private static List<String> lines() throws IOException {
    return List.of(Files.readString(LAUNCHER).split("\r\n", -1)).stream()
        .filter(l -> !l.isEmpty())
        .toList();
  }

  /** An installation, and a JDK for it. */
  private Path wine(String version) throws Exception {
    assumeTrue("yes".equals(System.getProperty("st.wine")), "Wine is asked for by -Dst.wine=yes");
    assumeTrue(Machine.has("wine") && Machine.has("x86_64-w64-mingw32-gcc"), "no Wine, no mingw");
    temp = temp.toRealPath();
    Path st = Files.createDirectories(temp.resolve("st å & (1)"));
    Files.copy(LAUNCHER, st.resolve("st.cmd"));
    Files.createDirectories(st.resolve("lib/0.1-aa"));
    Files.writeString(st.resolve("lib/current"), "0.1-aa\n");
    Files.writeString(st.resolve("lib/0.1-aa/st.jar"), "");
    Path source = Files.writeString(temp.resolve("java.c"), JAVA);
    List<String> compile =
        List.of("x86_64-w64-mingw32-gcc", "-municode", "-o", temp + "/java.exe", source + "");
    assertThat(new ProcessBuilder(compile).inheritIO().start().waitFor()).isZero();
    return java("jdk å & 25", version);
  }

  private Path java(String folder, String version) throws IOException {
    Path home = temp.resolve(folder);
    Files.createDirectories(home.resolve("bin"));
    Files.copy(temp.resolve("java.exe"), home.resolve("bin/java.exe"));
    if (!version.isEmpty()) {
      Files.writeString(
          home.resolve("release"), "IMPLEMENTOR=\"x y\"\r\nJAVA_VERSION=\"" + version + "\"\r\n");
    }
    return home;
  }

  private Run run(Map<String, String> environment, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("wine", "cmd", "/c", "st.cmd"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(temp.resolve("st å & (1)").toFile());
    builder.environment().keySet().removeAll(List.of("JAVA_HOME", "ST_JAVA_HOME", "DISPLAY"));
    builder.environment().putAll(Map.of("LC_ALL", "C.UTF-8", "WINEDEBUG", "-all", "ST_LANG", "en"));
    builder.environment().put("WINEPREFIX", prefix().toString());
    builder.environment().put("JAVA_TOOL_OPTIONS", "-Da=b");
    builder.environment().putAll(environment);
    Process process = builder.redirectErrorStream(true).start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8).replace("\r", "");
    return new Run(process.waitFor(), out);
  }

  private static Path prefix() {
    return Path.of("target/wine").toAbsolutePath();
  }

  private static String windows(Path path) {
    return "Z:" + path.toString().replace('/', '\\');
  }
}
