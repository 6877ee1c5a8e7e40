package se.stportfolj.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stportfolj.edit.Value;
import se.stportfolj.edit.Value.Keys;
import se.stportfolj.text.Message;

/** An entry that is being put together out of an item, with what is to be told of it. */
final class Draft {
  private final String item;
  private final Table table;
  private final List<Message> changed = new ArrayList<>();
  private final List<Message> left = new ArrayList<>();
  private Keys entry = Keys.NONE;

  Draft(ArkItem item, String list) {
    this(item.name(), list);
  }

  /** Of an item of this name. */
  Draft(String item, String list) {
    this.item = item;
    this.table = Table.ofList(list);
  }

  Draft put(String key, Value value) {
    entry = entry.with(key, value);
    return this;
  }

  Draft put(String key, Optional<String> text) {
    text.ifPresent(said -> put(key, Value.text(said)));
    return this;
  }

  void changed(String key, String... blanks) {
    changed.add(Haul.say(key, blanks));
  }

  void left(String key, String... blanks) {
    left.add(Haul.say(key, blanks));
  }

  /** A text that may have marks of a web page in it: the words alone. */
  void words(String key, Optional<String> written) {
    if (written.isEmpty()) {
      return;
    }
    String plain = plain(written.get());
    if (!plain.equals(written.get())) {
      changed("ark.html", "text", written.get());
    }
    if (!plain.isBlank()) {
      put(key, Value.text(plain));
    }
  }

  private static String plain(String written) {
    return written
        .replaceAll("(?is)<(script|style)\\b.*?</\\1\\s*>", "")
        .replaceAll("(?i)<br\\s*/?>|</p\\s*>", "\n")
        .replaceAll("</?[a-zA-Z][^<>]*>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&nbsp;", " ")
        .replace("&amp;", "&")
        .strip();
  }

  /** The delmål, as far as they are some of the specialty. */
  void objectives(List<String> written, ObjectiveCodes codes) {
    ObjectiveCodes.Read read = codes.read(written);
    if (!read.codes().isEmpty()) {
      put("objectives", Value.texts(read.codes()));
    }
    if (!read.ofOther().isEmpty()) {
      left("objective-of-other", "codes", String.join(", ", read.ofOther()));
    }
    if (!read.unknown().isEmpty()) {
      left("objective-unknown", "codes", String.join(", ", read.unknown()));
    }
  }

  Found found() {
    return new Found(item, table, entry, changed, left);
  }
}
