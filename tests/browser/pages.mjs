// Walks through the pages as a user does. Started by run.sh, which says where everything is.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const { chromium } = createRequire(join(root, "web/package.json"))("playwright-core");
const artefacts = join(root, "artefacts");
const screen = { width: 1280, height: 800 }; // of a 10.1 inch panel, 5.9 pixels per millimetre
const patience = 20_000;

let passed = 0, failed = 0;
async function check(name, body) {
  try {
    await body();
    ++passed;
    console.log(`  ok      ${name}`);
  } catch (error) {
    ++failed;
    console.log(`  FAILED  ${name}\n${String(error.stack ?? error).replace(/^/gm, "            ")}`);
  }
}

// A server in a process of its own; resolves when it has printed its address.
class Server {
  constructor(command, argumentsOf) {
    this.command = command;
    this.argumentsOf = argumentsOf;
    this.port = 0;
  }
  async start() {
    this.process = spawn(this.command, this.argumentsOf(this.port), { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
    const lines = [];
    const ended = new Promise((_, reject) => this.process.once("exit", (code) =>
      reject(new Error([`${this.command} ended with ${code}`, ...lines].join("\n")))));
    ended.catch(() => {});
    const address = new Promise((resolve) => {
      for (const input of [this.process.stdout, this.process.stderr])
        createInterface({ input }).on("line", (line) => {
          if (lines.length < 50) lines.push(line);
          const found = /https?:\/\/[^\s/]+:(\d+)/.exec(line);
          if (found) resolve(Number(found[1]));
        });
    });
    this.port = await Promise.race([address, ended]);
    this.url = `http://localhost:${this.port}`;
  }
  async stop() {
    if (!this.process || this.process.exitCode !== null) return;
    const gone = new Promise((resolve) => this.process.once("exit", resolve));
    this.process.kill("SIGTERM");
    const killer = setTimeout(() => this.process.kill("SIGKILL"), 10_000);
    await gone;
    clearTimeout(killer);
  }
}

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ["--no-sandbox", "--autoplay-policy=user-gesture-required"] });

async function openPage(server, path, options = {}) {
  const context = await browser.newContext({ viewport: screen, colorScheme: "dark", ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  page.trouble = [];
  page.on("pageerror", (error) => page.trouble.push(`error: ${error.message}`));
  page.on("console", (message) => { if (message.type() === "error") page.trouble.push(`console: ${message.text()}`); });
  page.on("request", (request) => {
    if (new URL(request.url()).host !== new URL(server.url).host) page.trouble.push(`foreign request: ${request.url()}`);
  });
  await page.goto(server.url + path);
  return page;
}

async function close(page) {
  const { trouble } = page;
  await page.context().close();
  assert.deepEqual(trouble, []);
}

const picture = (page, name) => page.screenshot({ path: join(artefacts, `${name}.png`) });

// Height of letters and symbols as the driver's eye sees them, in minutes of arc; what is cut off or too small.
const legibility = (page) => page.evaluate(() => {
  const perArcMinute = parseFloat(document.documentElement.style.getPropertyValue("--arcmin"));
  const pen = document.createElement("canvas").getContext("2d");
  const visible = (element) => element.checkVisibility() && !element.closest(".hidden") && element.getBoundingClientRect().width > 1;
  const texts = [];
  const walker = document.createTreeWalker(document.querySelector(".shell"), NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!node.textContent.trim() || !visible(element)) continue;
    const style = getComputedStyle(element);
    pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    texts.push({
      text: node.textContent, urgent: element.closest(".card") !== null,
      arcMinutes: pen.measureText("H").actualBoundingBoxAscent / perArcMinute,
      cut: element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display !== "inline",
    });
  }
  const pictograms = [...document.querySelectorAll(".card .pictogram")].map((svg) => {
    const box = svg.getBBox();
    return (Math.max(box.width, box.height) * svg.getBoundingClientRect().width) / 96 / perArcMinute;
  });
  return { texts, pictograms };
});

async function expectLegible(page) {
  const { texts, pictograms } = await legibility(page);
  assert.ok(texts.length > 5);
  for (const { text, urgent, arcMinutes, cut } of texts) {
    assert.ok(arcMinutes >= (urgent ? 16 : 12), `"${text}" is ${arcMinutes.toFixed(1)} minutes of arc high`);
    assert.ok(!cut, `"${text}" is cut off`);
  }
  return pictograms;
}

// WCAG contrast of every pair of colours that text and its ground come in.
const contrasts = (page) => page.evaluate(() => {
  const style = getComputedStyle(document.documentElement);
  const pen = document.createElement("canvas").getContext("2d");
  const luminance = (name) => {
    pen.fillStyle = name.startsWith("--") ? style.getPropertyValue(name) : name;
    pen.fillRect(0, 0, 1, 1);
    const [r, g, b] = [...pen.getImageData(0, 0, 1, 1).data].map((v) => {
      const c = v / 255;
      return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const pairs = [["#ffffff", "--card-red"], ["--on-amber", "--card-amber"]];
  for (const text of ["--text", "--muted"]) for (const ground of ["--bg", "--surface", "--raised"]) pairs.push([text, ground]);
  return pairs.map(([a, b]) => {
    const [x, y] = [luminance(a), luminance(b)];
    return { pair: `${a} on ${b}`, ratio: (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05) };
  });
});

const number = async (page, id) => Number((await page.getByTestId(id).innerText()).replace(/\D/g, ""));

// What holds for any town.
async function everyTown(server, name, warningPatience) {
  await check(`${name}: the driver is warned, legibly`, async () => {
    const page = await openPage(server, "/");
    await page.getByTestId("speed").waitFor();
    await picture(page, `${name}-driver`);
    const before = await number(page, "believed");
    await page.getByTestId("warning").waitFor({ timeout: warningPatience });
    await picture(page, `${name}-warning`);
    await expectLegible(page);
    assert.ok(await number(page, "believed") > before, "messages are believed");
    await close(page);
  });

  await check(`${name}: a vehicle is chosen by keys on the map and ridden`, async () => {
    const page = await openPage(server, "/city");
    await page.getByTestId("vehicles").waitFor();
    await page.waitForFunction(() => document.querySelector("[data-testid=vehicles]").textContent !== "0");
    const map = page.locator("canvas");
    await map.focus();
    await page.keyboard.press("n");
    await page.getByTestId("chosen").waitFor();
    await picture(page, `${name}-city`);
    for (const key of ["+", "+", "+", "ArrowLeft", "ArrowUp"]) await page.keyboard.press(key);
    await picture(page, `${name}-city-near`);
    await page.keyboard.press("Enter");
    await page.getByTestId("speed").waitFor();
    assert.equal(new URL(page.url()).pathname, "/");
    await close(page);
  });

  await check(`${name}: the inspector lists, filters and opens messages down to their bits`, async () => {
    const page = await openPage(server, "/inspector");
    await page.locator(".list .row").first().waitFor();
    await page.keyboard.press("/");
    await page.keyboard.type("type:cam");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => [...document.querySelectorAll(".list .row .type")].every((type) => type.textContent === "CAM"));
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    const fields = page.getByTestId("fields");
    await fields.waitFor();
    await fields.focus();
    for (let i = 0; i < 3; ++i) await page.keyboard.press("ArrowDown");
    await page.locator(".octet.lit, .octet.partly").first().waitFor();
    await page.locator(".bits i.inside").first().waitFor();
    assert.match(await fields.innerText(), /GeoNetworking/);
    await fields.getByText("speedValue").first().waitFor();
    await fields.getByText("speedValue").first().hover();
    await picture(page, `${name}-inspector`);
    await page.keyboard.press("Escape");
    await page.getByTestId("message").waitFor({ state: "detached" });
    await close(page);
  });

  await check(`${name}: a page comes back by itself when the server does`, async () => {
    const page = await openPage(server, "/");
    await page.getByTestId("speed").waitFor();
    await server.stop();
    await page.getByTestId("banner").waitFor();
    await picture(page, `${name}-reconnecting`);
    await server.start();
    await page.getByTestId("banner").waitFor({ state: "detached" });
    await page.getByTestId("stale").waitFor({ state: "detached" });
    const before = await number(page, "believed");
    await page.waitForFunction((b) => Number(document.querySelector("[data-testid=believed]").textContent.replace(/\D/g, "")) !== b, before);
    page.trouble = page.trouble.filter((line) => !line.includes("WebSocket connection"));
    await close(page);
  });
}

// Lets the car ahead brake, and stops the town where the driver is warned at this level. Awareness lasts less than a
// second: a busy machine may show or stop it too late, then the car brakes once more.
async function stopAt(page, level) {
  const card = page.locator(`[data-testid=warning][data-level=${level}]`);
  for (let attempt = 1; attempt <= 6; ++attempt) {
    await page.evaluate((wanted) => {
      const look = () => {
        const pause = document.querySelector("[aria-label=Pause]");
        if (!pause || !document.querySelector(`[data-testid=warning][data-level=${wanted}]`)) return;
        window.stopper.disconnect();
        pause.click();
      };
      window.stopper?.disconnect();
      window.stopper = new MutationObserver(look);
      window.stopper.observe(document.body, { subtree: true, childList: true, attributes: true });
    }, level);
    await page.keyboard.press("b"); // is also the touch that sound needs
    await page.getByLabel("Go on").waitFor({ timeout: 12_000 }).catch(() => {});
    if (await page.getByLabel("Go on").isVisible()) {
      await page.waitForTimeout(300); // what was under way when the town stopped
      if (await card.isVisible()) return;
      await goOn(page);
    }
  }
  throw new Error(`the driver was never shown the level ${level}`);
}

async function goOn(page) {
  await page.getByLabel("Go on").click();
  await page.getByLabel("Pause").waitFor();
}

async function scriptedTown(server) {
  await check("scripted: awareness, warning and imminent each look and sound their part", async () => {
    const page = await openPage(server, "/");
    await page.getByTestId("speed").waitFor();
    await page.getByText(/^Tap .*for sound$/).waitFor();
    for (const level of ["awareness", "warning", "imminent"]) {
      await stopAt(page, level);
      const pictograms = await expectLegible(page);
      const least = level === "awareness" ? 41 : 80;
      assert.ok(pictograms.every((size) => size >= least), `${level}: pictogram of ${pictograms} minutes of arc`);
      await picture(page, `scripted-${level}`);
      await goOn(page);
    }
    await page.getByText("Sound", { exact: true }).waitFor();
    await page.keyboard.press("m");
    await page.getByText("Muted").waitFor();
    await close(page);
  });

  await check("scripted: day looks its part, and both themes have the contrast", async () => {
    for (const colorScheme of ["dark", "light"]) {
      const page = await openPage(server, "/", { colorScheme });
      await page.getByTestId("speed").waitFor();
      for (const { pair, ratio } of await contrasts(page)) assert.ok(ratio >= 7, `${colorScheme}: ${pair} is ${ratio.toFixed(2)}`);
      if (colorScheme === "light") {
        await stopAt(page, "warning");
        await picture(page, "day-driver");
        await goOn(page);
        await page.keyboard.press("2");
        await page.getByTestId("vehicles").waitFor();
        await picture(page, "day-city");
        await page.keyboard.press("3");
        await page.locator(".list .row.dropped").first().click();
        await page.getByTestId("fields").waitFor();
        await picture(page, "day-inspector");
      }
      await close(page);
    }
  });

  await check("scripted: a dropped message says why in plain words", async () => {
    const page = await openPage(server, "/inspector");
    await page.getByRole("button", { name: "Dropped" }).click();
    await page.locator("#filter").fill("malformed");
    await page.locator(".list .row").first().click();
    await page.getByTestId("verdict").getByText("The message cannot be decoded.").waitFor();
    await page.locator(".field.failing, .octet.failing").first().waitFor();
    await picture(page, "scripted-dropped");
    await close(page);
  });

  await check("scripted: pausing stops the town, and the driver's page knows that this is no loss", async () => {
    const page = await openPage(server, "/");
    await page.getByTestId("speed").waitFor();
    await page.getByLabel("Pause").click();
    await page.getByLabel("Go on").waitFor();
    const time = await page.locator(".clock .time").innerText();
    await page.waitForTimeout(2600); // longer than news may stay out
    assert.equal(await page.locator(".clock .time").innerText(), time);
    assert.equal(await page.getByTestId("stale").count(), 0);
    await goOn(page);
    await page.waitForFunction((t) => document.querySelector(".clock .time").textContent !== t, time);
    await close(page);
  });

  await check("scripted: a telephone shows all three pages", async () => {
    const page = await openPage(server, "/", { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    await page.getByTestId("speed").waitFor();
    await picture(page, "phone-driver");
    const outside = await page.evaluate(() => [...document.querySelectorAll(".driver *")]
      .filter((e) => e.checkVisibility() && !e.closest(".hidden") && e.getBoundingClientRect().right > innerWidth + 1).length);
    assert.equal(outside, 0, "nothing reaches out of the screen");
    await page.getByRole("link", { name: "City" }).tap();
    await page.getByTestId("vehicles").waitFor();
    await picture(page, "phone-city");
    await page.getByRole("link", { name: "Inspector" }).tap();
    await page.locator(".list .row").first().tap();
    await page.getByTestId("fields").waitFor();
    await picture(page, "phone-inspector");
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "nothing is wider than the screen");
    await close(page);
  });
}

async function unsecuredTown(server) {
  await check("unsecured: every page says so", async () => {
    const page = await openPage(server, "/");
    for (const path of ["/", "/city", "/inspector"]) {
      await page.goto(server.url + path);
      await page.getByText("Security off").waitFor();
    }
    await close(page);
  });
}

const pages = join(root, "web/dist");
const scripted = () => new Server(process.env.CHORUS_PAGE_DEMO, (port) => [pages, String(port)]);
const towns = [
  { name: "scripted", server: scripted(), tests: scriptedTown },
  { name: "scripted", server: scripted(), tests: (server) => everyTown(server, "scripted", patience * 2) },
  { name: "unsecured", server: new Server(process.env.CHORUS_PAGE_DEMO, (port) => [pages, String(port), "--unsecured"]), tests: unsecuredTown },
];
if (process.env.CHORUS)
  towns.push({ name: "city", server: new Server(process.env.CHORUS, (port) => ["city", "--port", String(port)]),
               tests: (server) => everyTown(server, "city", 120_000) });

// Side by side: they mostly wait for events of their towns.
await Promise.all(towns.map(async ({ name, server, tests }) => {
  try {
    await server.start();
    await tests(server);
  } catch (error) {
    ++failed;
    console.log(`  FAILED  ${name}: ${error.message}`);
  } finally {
    await server.stop();
  }
}));
await browser.close();
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
