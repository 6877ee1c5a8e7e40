package se.stportfolj.intyg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All files or none. */
class FolderTest {
  @TempDir private Path folder;
  private final Map<String, byte[]> files = new LinkedHashMap<>();

  @BeforeEach
  void files() {
    files.put("a.pdf", new byte[1000]);
    files.put("b.pdf", new byte[1000]);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aFullDiskLeavesNoHalfFile() throws IOException {
    Files.writeString(folder.resolve("a.pdf"), "before");
    int[] room = {1500};
    Folder.Pen full =
        (file, content) -> {
          int written = Math.min(room[0], content.length);
          room[0] -= written;
          Files.write(file, java.util.Arrays.copyOf(content, written));
          if (written < content.length) {
            throw new IOException("No space left on device");
          }
        };
    assertThatThrownBy(() -> Folder.write(folder, files, full))
        .isInstanceOf(IOException.class)
        .hasMessage("No space left on device");
    assertThat(names()).containsExactly("a.pdf");
    assertThat(folder.resolve("a.pdf")).hasContent("before");
  }

  @Test
  void aFolderInAFilesPlaceStays() throws IOException {
    Files.createDirectory(folder.resolve("b.pdf"));
    assertThatThrownBy(() -> Folder.write(folder, files)).isInstanceOf(IOException.class);
    assertThat(names()).containsExactly("b.pdf");
    assertThat(folder.resolve("b.pdf")).isDirectory();
  }

  @Test
  void aLinkToNothingIsThere() throws IOException {
    Files.createSymbolicLink(folder.resolve("a.pdf"), Path.of("nowhere"));
    assertThat(Folder.existing(folder, files.keySet())).containsExactly(folder.resolve("a.pdf"));
  }

  @Test
  void aLinkIsReplacedAndNotFollowed() throws IOException {
    Path mine = Files.writeString(folder.resolve("mine.txt"), "mine");
    Files.createSymbolicLink(folder.resolve("a.pdf"), mine);
    Folder.write(folder, files);
    assertThat(mine).hasContent("mine");
    assertThat(folder.resolve("a.pdf")).isRegularFile().hasSize(1000);
  }
}
