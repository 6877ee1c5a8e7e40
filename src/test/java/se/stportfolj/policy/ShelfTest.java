package se.stportfolj.policy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The packs that ship can be read without a fault; a region's own is found where it may be. */
class ShelfTest {
  @TempDir Path folder;

  static List<String> shipped() {
    return Shelf.shipped();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void everyShippedPackIsWholeAndSaysWhereItWasRead(String name) {
    Pack pack = new Shelf(Path.of("")).find(name, ".").orElseThrow();
    assertThat(pack.entries()).hasSizeGreaterThan(10);
    assertThat(pack.remarks()).isNotEmpty();
  }

  /** A start does not compare what ships with its description: here is where that is done. */
  @ParameterizedTest
  @MethodSource("shipped")
  void everyShippedPackIsAsItsDescriptionSays(String name) throws IOException {
    String file = "policies/" + name + ".yaml";
    try (InputStream in = Shelf.class.getResourceAsStream("/" + file)) {
      byte[] bytes = in.readAllBytes();
      Pack compared = PackReader.read(name, file, bytes);
      assertThat(compared.problems()).isEmpty();
      assertThat(new Shelf(Path.of("")).find(name, ".").orElseThrow().entries())
          .isEqualTo(compared.entries());
      byte[] wrong =
          new String(bytes, UTF_8).replace("force: must", "force: maybe").getBytes(UTF_8);
      assertThat(PackReader.read(name, file, wrong).problems()).isNotEmpty();
    }
  }

  /** Somebody who works in one portfolio's folder has the region's file above it. */
  @Test
  void aFileOfTheRepositoryIsFoundFromEachOfItsFolders() throws IOException {
    Path repository = Files.createDirectory(folder.resolve("repository"));
    Path portfolio = Files.createDirectory(repository.resolve("anna"));
    Files.writeString(repository.resolve("own.yaml"), "title: Our own\n");
    Files.writeString(folder.resolve("outside.yaml"), "title: Somebody else's\n");
    assertThat(new Shelf(repository).find("../own.yaml", "anna")).isPresent();
    assertThat(new Shelf(portfolio).find("../own.yaml", ".")).isEmpty();
    Files.createDirectory(repository.resolve(".git"));
    assertThat(new Shelf(portfolio).find("../own.yaml", ".")).isPresent();
    assertThat(new Shelf(portfolio).find("../../outside.yaml", ".")).isEmpty();
    assertThat(new Shelf(repository).find("../outside.yaml", ".")).isEmpty();
  }

  @Test
  void aLinkOutOfTheRepositoryIsNotFollowed() throws IOException {
    Path repository = Files.createDirectory(folder.resolve("repository"));
    Files.writeString(folder.resolve("outside.yaml"), "title: Somebody else's\n");
    Files.createSymbolicLink(repository.resolve("own.yaml"), folder.resolve("outside.yaml"));
    assertThat(new Shelf(repository).find("own.yaml", ".")).isEmpty();
  }
}
