package se.stportfolj.report.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The YAML language server that editors use, spoken to over its standard input and output. */
final class LanguageServer implements AutoCloseable {
  private static final Path PROGRAM =
      Path.of(
          "target/yaml-language-server/node_modules/yaml-language-server/bin/yaml-language-server");

  private final Process process;
  private final OutputStream out;
  private final InputStream in;
  private final Map<String, List<String>> diagnostics = new HashMap<>();
  private int last;

  /**
   * What an editor would offer.
   *
   * @param text what is inserted
   * @param told what is said of it
   */
  record Offer(String label, String text, String told) {}

  private LanguageServer(Process process) throws IOException {
    this.process = process;
    this.out = process.getOutputStream();
    this.in = new BufferedInputStream(process.getInputStream());
    JsonObject hello =
        json(
            "{'processId':null,'rootUri':null,'capabilities':{'textDocument':{'completion':"
                + "{'completionItem':{'snippetSupport':true}},'publishDiagnostics':{}},"
                + "'workspace':{'configuration':true}}}");
    ask("initialize", hello);
    tell("initialized", new JsonObject());
  }

  /** The server, where it is installed as {@code .ci/run} does. */
  static Optional<LanguageServer> start() throws IOException {
    if (!Files.exists(PROGRAM)) {
      return Optional.empty();
    }
    ProcessBuilder builder = new ProcessBuilder("node", PROGRAM.toString(), "--stdio");
    return Optional.of(
        new LanguageServer(builder.redirectError(ProcessBuilder.Redirect.DISCARD).start()));
  }

  /** What is offered in a file at the place of {@code §}. */
  List<Offer> offers(Path file, String text) throws IOException {
    int at = text.indexOf('§');
    String before = text.substring(0, at);
    int line = (int) before.chars().filter(c -> c == '\n').count();
    open(file, before + text.substring(at + 1));
    JsonObject asked = new JsonObject();
    asked.add("textDocument", json("{'uri':'" + file.toUri() + "'}"));
    int column = at - before.lastIndexOf('\n') - 1;
    asked.add("position", json("{'line':" + line + ",'character':" + column + "}"));
    JsonElement answer = ask("textDocument/completion", asked);
    JsonArray items =
        answer.isJsonObject() ? answer.getAsJsonObject().getAsJsonArray("items") : new JsonArray();
    List<Offer> offers = new ArrayList<>();
    for (JsonElement item : items) {
      JsonObject one = item.getAsJsonObject();
      offers.add(
          new Offer(text(one, "label"), text(one, "insertText"), text(one, "documentation")));
    }
    return offers;
  }

  /** What is said to be wrong with a file. */
  List<String> problems(Path file, String text) throws IOException {
    open(file, text);
    while (!diagnostics.containsKey(file.toUri().toString())) {
      hear();
    }
    return diagnostics.get(file.toUri().toString());
  }

  private void open(Path file, String text) throws IOException {
    JsonObject document = json("{'languageId':'yaml','version':1}");
    document.addProperty("uri", file.toUri().toString());
    document.addProperty("text", text);
    JsonObject opened = new JsonObject();
    opened.add("textDocument", document);
    tell("textDocument/didOpen", opened);
  }

  private static String text(JsonObject of, String key) {
    JsonElement there = of.get(key);
    if (there == null || there.isJsonNull()) {
      return "";
    }
    return there.isJsonObject()
        ? there.getAsJsonObject().get("value").getAsString()
        : there.getAsString();
  }

  private static JsonObject json(String text) {
    return JsonParser.parseString(text.replace('\'', '"')).getAsJsonObject();
  }

  private void tell(String method, JsonObject parameters) throws IOException {
    JsonObject message = json("{'jsonrpc':'2.0','method':'" + method + "'}");
    message.add("params", parameters);
    send(message);
  }

  private JsonElement ask(String method, JsonObject parameters) throws IOException {
    last++;
    JsonObject message = json("{'jsonrpc':'2.0','id':" + last + ",'method':'" + method + "'}");
    message.add("params", parameters);
    send(message);
    while (true) {
      Optional<JsonElement> answer = hear();
      if (answer.isPresent()) {
        return answer.get();
      }
    }
  }

  private void send(JsonObject message) throws IOException {
    byte[] bytes = message.toString().getBytes(UTF_8);
    out.write(("Content-Length: " + bytes.length + "\r\n\r\n").getBytes(UTF_8));
    out.write(bytes);
    out.flush();
  }

  /** One message of the server: its answer, or something that it asks or tells. */
  private Optional<JsonElement> hear() throws IOException {
    int length = 0;
    for (String line = line(); !line.isEmpty(); line = line()) {
      if (line.startsWith("Content-Length: ")) {
        length = Integer.parseInt(line.substring("Content-Length: ".length()));
      }
    }
    JsonObject message =
        JsonParser.parseString(new String(in.readNBytes(length), UTF_8)).getAsJsonObject();
    if (message.has("method") && message.has("id")) {
      answer(message);
    } else if (message.has("method")) {
      note(message);
    } else if (message.get("id").getAsInt() == last) {
      return Optional.of(message.has("result") ? message.get("result") : JsonNull.INSTANCE);
    }
    return Optional.empty();
  }

  private void note(JsonObject message) {
    if (text(message, "method").equals("textDocument/publishDiagnostics")) {
      JsonObject told = message.getAsJsonObject("params");
      List<String> problems = new ArrayList<>();
      told.getAsJsonArray("diagnostics")
          .forEach(one -> problems.add(text(one.getAsJsonObject(), "message")));
      diagnostics.put(text(told, "uri"), problems);
    }
  }

  /** The editor's settings: nothing from the network. */
  private void answer(JsonObject message) throws IOException {
    JsonObject answer = json("{'jsonrpc':'2.0'}");
    answer.add("id", message.get("id"));
    JsonArray settings = new JsonArray();
    if (text(message, "method").equals("workspace/configuration")) {
      for (JsonElement item : message.getAsJsonObject("params").getAsJsonArray("items")) {
        boolean yaml = text(item.getAsJsonObject(), "section").equals("yaml");
        settings.add(
            yaml
                ? json("{'validate':true,'completion':true,'schemaStore':{'enable':false}}")
                : JsonNull.INSTANCE);
      }
      answer.add("result", settings);
    } else {
      answer.add("result", JsonNull.INSTANCE);
    }
    send(answer);
  }

  private String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new IOException("the language server has ended");
      }
      if (c != '\r') {
        line.write(c);
      }
    }
    return line.toString(UTF_8);
  }

  @Override
  public void close() {
    process.destroy();
  }
}
