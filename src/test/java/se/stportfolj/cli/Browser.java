package se.stportfolj.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A headless Chromium, spoken to over WebDriver: as much of it as the tests of the pages need. */
final class Browser implements AutoCloseable {
  private static final Pattern PORT = Pattern.compile("started successfully on port (\\d+)");
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final HttpClient http = HttpClient.newHttpClient();
  private final Process driver;
  private final String session;

  private Browser(Process driver, String server) throws IOException, InterruptedException {
    this.driver = driver;
    JsonObject options = new JsonObject();
    JsonArray arguments = new JsonArray();
    // Without a sandbox, as a container's root has to; what is opened is what the test has made.
    for (String one :
        List.of("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage")) {
      arguments.add(one);
    }
    options.add("args", arguments);
    JsonObject logs = new JsonObject();
    logs.addProperty("browser", "ALL");
    logs.addProperty("performance", "ALL");
    JsonObject wanted = new JsonObject();
    wanted.add("goog:chromeOptions", options);
    wanted.add("goog:loggingPrefs", logs);
    JsonObject capabilities = new JsonObject();
    capabilities.add("alwaysMatch", wanted);
    JsonObject body = new JsonObject();
    body.add("capabilities", capabilities);
    JsonObject made = send("POST", server + "/session", Optional.of(body)).getAsJsonObject();
    this.session = server + "/session/" + made.get("sessionId").getAsString();
  }

  /** Whether there is a browser and its driver on this machine. */
  static boolean isThere() {
    return onPath("chromedriver") && (onPath("chromium") || onPath("google-chrome"));
  }

  private static boolean onPath(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  static Browser start() throws IOException, InterruptedException {
    Process driver =
        new ProcessBuilder("chromedriver", "--port=0").redirectErrorStream(true).start();
    BufferedReader out = driver.inputReader(StandardCharsets.UTF_8);
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      Matcher port = PORT.matcher(line);
      if (port.find()) {
        Thread rest = new Thread(() -> out.lines().forEach(said -> {}), "chromedriver");
        rest.setDaemon(true);
        rest.start();
        return new Browser(driver, "http://127.0.0.1:" + port.group(1));
      }
    }
    throw new IllegalStateException("chromedriver did not start");
  }

  private JsonElement send(String method, String uri, Optional<JsonObject> body)
      throws IOException, InterruptedException {
    HttpRequest.BodyPublisher publisher =
        body.map(json -> HttpRequest.BodyPublishers.ofString(json.toString()))
            .orElseGet(HttpRequest.BodyPublishers::noBody);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(uri)).timeout(PATIENCE).method(method, publisher).build();
    String answer = http.send(request, HttpResponse.BodyHandlers.ofString()).body();
    JsonElement value = JsonParser.parseString(answer).getAsJsonObject().get("value");
    if (value.isJsonObject() && value.getAsJsonObject().has("error")) {
      throw new IllegalStateException(value.getAsJsonObject().get("message").getAsString());
    }
    return value;
  }

  private JsonElement post(String what, JsonObject body) throws IOException, InterruptedException {
    return send("POST", session + what, Optional.of(body));
  }

  /** Something of Chromium's own protocol. */
  void tell(String command, String parameters) throws IOException, InterruptedException {
    JsonObject body = new JsonObject();
    body.addProperty("cmd", command);
    body.add("params", JsonParser.parseString(parameters));
    post("/goog/cdp/execute", body);
  }

  void size(int width, int height) throws IOException, InterruptedException {
    tell(
        "Emulation.setDeviceMetricsOverride",
        "{\"width\": %d, \"height\": %d, \"deviceScaleFactor\": 1, \"mobile\": false}"
            .formatted(width, height));
  }

  void theme(String theme) throws IOException, InterruptedException {
    tell(
        "Emulation.setEmulatedMedia",
        "{\"features\": [{\"name\": \"prefers-color-scheme\", \"value\": \"" + theme + "\"}]}");
  }

  void scripts(boolean allowed) throws IOException, InterruptedException {
    tell("Emulation.setScriptExecutionDisabled", "{\"value\": " + !allowed + "}");
  }

  /** Opens a file and forgets what was logged before. */
  void open(Path file) throws IOException, InterruptedException {
    logged("performance");
    logged("browser");
    JsonObject body = new JsonObject();
    body.addProperty("url", file.toUri().toString());
    post("/url", body);
  }

  /** What an expression is in the page. */
  JsonElement value(String expression) throws IOException, InterruptedException {
    return script("return " + expression + ";");
  }

  String text(String expression) throws IOException, InterruptedException {
    return value(expression).getAsString();
  }

  int number(String expression) throws IOException, InterruptedException {
    return value(expression).getAsInt();
  }

  JsonElement script(String script) throws IOException, InterruptedException {
    JsonObject body = new JsonObject();
    body.addProperty("script", script);
    body.add("args", new JsonArray());
    return post("/execute/sync", body);
  }

  /** What a promise comes to. */
  JsonElement promised(String promise) throws IOException, InterruptedException {
    JsonObject body = new JsonObject();
    body.addProperty(
        "script",
        "const done = arguments[arguments.length - 1]; "
            + promise
            + ".then(done, error => done({failed: String(error)}));");
    body.add("args", new JsonArray());
    return post("/execute/async", body);
  }

  private String element(String css) throws IOException, InterruptedException {
    JsonObject body = new JsonObject();
    body.addProperty("using", "css selector");
    body.addProperty("value", css);
    JsonObject found = post("/element", body).getAsJsonObject();
    return found.entrySet().iterator().next().getValue().getAsString();
  }

  /** Clicks as a mouse does: what is hidden or covered cannot be clicked. */
  void click(String css) throws IOException, InterruptedException {
    post("/element/" + element(css) + "/click", new JsonObject());
  }

  void type(String css, String text) throws IOException, InterruptedException {
    JsonObject body = new JsonObject();
    body.addProperty("text", text);
    post("/element/" + element(css) + "/value", body);
  }

  /** The page as a printer gets it. */
  byte[] printed() throws IOException, InterruptedException {
    JsonObject body = new JsonObject();
    body.add("background", new JsonPrimitive(false));
    body.addProperty("orientation", "landscape");
    JsonObject page = new JsonObject();
    page.addProperty("width", 21.0);
    page.addProperty("height", 29.7);
    body.add("page", page);
    return Base64.getDecoder().decode(post("/print", body).getAsString());
  }

  private List<JsonObject> logged(String type) throws IOException, InterruptedException {
    JsonObject body = new JsonObject();
    body.addProperty("type", type);
    List<JsonObject> entries = new ArrayList<>();
    post("/se/log", body).getAsJsonArray().forEach(one -> entries.add(one.getAsJsonObject()));
    return entries;
  }

  /** What stands in the console since the page was opened. */
  List<String> console() throws IOException, InterruptedException {
    return logged("browser").stream().map(one -> one.get("message").getAsString()).toList();
  }

  /** What was asked for since the page was opened, wherever from. */
  List<String> requests() throws IOException, InterruptedException {
    List<String> asked = new ArrayList<>();
    for (JsonObject entry : logged("performance")) {
      JsonObject event =
          JsonParser.parseString(entry.get("message").getAsString())
              .getAsJsonObject()
              .getAsJsonObject("message");
      if (event.get("method").getAsString().equals("Network.requestWillBeSent")) {
        JsonObject request = event.getAsJsonObject("params").getAsJsonObject("request");
        asked.add(request.get("url").getAsString());
      }
    }
    return asked;
  }

  @Override
  public void close() throws IOException {
    try {
      send("DELETE", session, Optional.empty());
      driver.destroy();
      driver.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      driver.destroyForcibly();
    }
  }

  /** For messages of tests. */
  static Map<String, String> described(JsonObject violation) {
    return Map.of(
        violation.get("id").getAsString(),
        violation.get("help").getAsString() + ": " + violation.get("nodes").toString());
  }
}
