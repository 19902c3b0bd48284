package io.github.latamregionalism.programs.atlas;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.latamregionalism.data.LatinAmerica;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The atlas of the bundled dataset, open in Chromium without a window. */
final class AtlasBrowser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ChromeDriver driver;
    private final String address;
    private final Path downloads;
    private boolean scripts = true;

    private AtlasBrowser(ChromeDriver driver, String address, Path downloads) {
        this.driver = driver;
        this.address = address;
        this.downloads = downloads;
    }

    static AtlasBrowser open(Path folder) throws IOException {
        Path page = folder.resolve("atlas.html");
        Files.writeString(page, AtlasPage.of(LatinAmerica.dataset()), StandardCharsets.UTF_8);
        Path downloads = Files.createDirectory(folder.resolve("downloads"));
        ChromeOptions options = new ChromeOptions();
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--lang=en",
                "--window-size=1440,1000");
        options.setExperimentalOption("prefs", Map.of("download.default_directory", downloads.toString()));
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        options.setBinary(program("CHROMIUM", "/usr/bin/chromium"));
        System.setProperty("webdriver.chrome.driver", program("CHROMEDRIVER", "/usr/bin/chromedriver"));
        return new AtlasBrowser(new ChromeDriver(options), page.toUri().toString(), downloads);
    }

    private static String program(String variable, String usual) {
        String named = System.getenv(variable);
        return named == null ? usual : named;
    }

    ChromeDriver driver() {
        return driver;
    }

    /** Waits for a download to be whole, and returns its file. */
    Path download(String name) {
        Path file = downloads.resolve(name);
        // The browser reserves the name with an empty file, and puts the whole one in its place.
        until(() -> file.toFile().length() > 0);
        return file;
    }

    /** Loads the page anew at an address within it. */
    void load(String hash) {
        driver.get("about:blank");
        driver.get(address + hash);
        until("document.getElementById('view').dataset.view !== undefined");
    }

    /** Goes to an address within the page as a link does, and waits for the picture. */
    void go(String view, String organization, String day) {
        driver.executeScript("location.hash = arguments[0]",
                "#view=" + view + "&lang=en&organization=" + organization + "&day=" + day);
        until("(v => v.view === '" + view + "' && v.organization === '" + organization + "' && v.day === '" + day
                + "')(document.getElementById('view').dataset)");
    }

    /** Waits until a condition on the page holds. */
    void until(String condition) {
        new WebDriverWait(driver, PATIENCE)
                .withMessage(condition)
                .until(any -> Boolean.TRUE.equals(driver.executeScript("return Boolean(" + condition + ")")));
    }

    /** Waits until something outside of the page holds. */
    void until(BooleanSupplier condition) {
        new WebDriverWait(driver, PATIENCE).until(any -> condition.getAsBoolean());
    }

    /** Returns the first element, once the page has drawn what it was asked before. */
    WebElement element(String selector) {
        settle();
        return driver.findElement(By.cssSelector(selector));
    }

    /** Returns all elements, once the page has drawn what it was asked before. */
    List<WebElement> elements(String selector) {
        settle();
        return driver.findElements(By.cssSelector(selector));
    }

    /** Lets events that wait, such as a change of the address by a click, reach the page. */
    private void settle() {
        if (scripts) {
            driver.executeAsyncScript(
                    "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))");
        }
    }

    /** Runs a script, once the page has drawn what it was asked before. */
    Object script(String script, Object... arguments) {
        settle();
        return driver.executeScript(script, arguments);
    }

    void resize(int width, int height) {
        driver.manage().window().setSize(new Dimension(width, height));
        // A window has a least width; the page gets the one asked for all the same.
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    void preferColorScheme(String scheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** Does something with the page as it goes to paper. */
    void print(Runnable test) {
        driver.executeScript("dispatchEvent(new Event('beforeprint'))");
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        try {
            test.run();
        } finally {
            driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
            driver.executeScript("dispatchEvent(new Event('afterprint'))");
        }
    }

    /** Does something with the page loaded where no script runs. */
    void withoutScripts(Runnable test) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        scripts = false;
        try {
            driver.get("about:blank");
            driver.get(address);
            test.run();
        } finally {
            scripts = true;
            driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        }
    }

    /** Returns what the console told since the last call. */
    List<String> console() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::toString)
                .toList();
    }

    /** Returns the addresses that were requested since the last call. */
    List<String> requests() throws JsonProcessingException {
        ObjectMapper json = new ObjectMapper();
        List<String> requests = new ArrayList<>();
        for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
            JsonNode message = json.readTree(entry.getMessage()).path("message");
            if (message.path("method").asText().equals("Network.requestWillBeSent")) {
                requests.add(message.path("params").path("request").path("url").asText());
            }
        }
        return requests;
    }

    @Override
    public void close() {
        driver.quit();
    }
}
