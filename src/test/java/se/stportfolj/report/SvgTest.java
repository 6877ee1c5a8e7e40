package se.stportfolj.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SvgTest {
  private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");
  private static final Pattern REFERENCE =
      Pattern.compile("url\\(#([^)]+)\\)|aria-labelledby=\"(\\S+) (\\S+)\"");

  @Test
  void twoPicturesInOnePageHaveNoIdInCommon() {
    String one = picture("Anna");
    String other = picture("Björn");
    assertThat(ids(one)).hasSize(7).doesNotHaveDuplicates().doesNotContainAnyElementsOf(ids(other));
    assertThat(picture("Anna")).as("the same picture is the same bytes").isEqualTo(one);
  }

  @Test
  void whatIsReferredToIsInThePicture() {
    String one = picture("Anna");
    List<String> named =
        REFERENCE
            .matcher(one)
            .results()
            .flatMap(m -> java.util.stream.Stream.of(m.group(1), m.group(2), m.group(3)))
            .filter(java.util.Objects::nonNull)
            .toList();
    assertThat(named).hasSize(3);
    assertThat(ids(one)).containsAll(named);
  }

  /** A page's policy takes no style but that of its own sheet. */
  @Test
  void aPictureWithinAPageBringsNoStyle() {
    Svg svg = Svg.within();
    svg.begin(100, 50, "sv", "Anna", "en bild");
    assertThat(svg.end()).doesNotContain("style=").contains("class=\"picture\"");
    Svg small = Svg.within();
    small.beginSmall("strip");
    small.shape(3, 4, 50, 6, "done");
    assertThat(small.endSmall())
        .isEqualTo("<svg class=\"strip\"><path class=\"done\" d=\"M3 4h50v6H3z\"/></svg>");
    assertThat(picture("Anna")).contains("style=");
  }

  @Test
  void theMarkOfIdsIsNotTakenFromText() {
    assertThat(picture("A\u0001title")).contains(">A\uFFFDtitle<").doesNotContain("\u0001");
  }

  private static List<String> ids(String svg) {
    return ID.matcher(svg).results().map(match -> match.group(1)).toList();
  }

  private static String picture(String name) {
    Svg svg = Svg.alone();
    svg.begin(100, 50, "sv", name, "en bild");
    svg.bar(1, 2, 30, 10, Svg.filled("absence"), Optional.of("tips"));
    return svg.end();
  }
}
