// What stands around every page: navigation, state of connection and security, theme.
import type { ComponentChildren, JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { elapsed } from "./format.ts";
import { Icon } from "./pictograms.tsx";
import type { View } from "./protocol.ts";
import { nextTheme, theme } from "./settings.ts";
import { connection, goTo, notice, outdated, pause, retryNow, ride, roads, status, view } from "./store.ts";

const views: { view: View; path: string; title: string }[] = [
  { view: "driver", path: "/", title: "Driver" },
  { view: "city", path: "/city", title: "City" },
  { view: "inspector", path: "/inspector", title: "Inspector" },
];

function Tab({ of }: { of: (typeof views)[number] }): JSX.Element {
  const follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    goTo(of.view);
  };
  return <a href={of.path} onClick={follow} aria-current={view.value === of.view ? "page" : undefined}>{of.title}</a>;
}

function Banner(): JSX.Element | null {
  const { state, retryAt, wasOpen } = connection.value;
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    if (state === "open") return;
    const timer = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(timer);
  }, [state]);
  if (outdated.value)
    return <div class="banner" role="alert">This page is older than the server. <button onClick={() => location.reload()}>Reload</button></div>;
  if (state === "open" || (state === "connecting" && !wasOpen && retryAt === 0)) return null;
  const seconds = Math.max(0, Math.ceil((retryAt - now) / 1000));
  return (
    <div class="banner" role="status" data-testid="banner">
      <span class="spinner" aria-hidden="true" />
      {wasOpen ? "Connection lost, reconnecting" : "The server does not answer, trying again"}
      {seconds > 1 ? ` in ${seconds} s` : "…"}
      <button onClick={retryNow}>Now</button>
    </div>
  );
}

function Security(): JSX.Element | null {
  const secured = view.value === "driver" ? ride.value?.secured ?? status.value?.secured : status.value?.secured;
  if (secured === undefined) return null;
  return secured
    ? <span class="pill good" title="Every message is signed, and believed only after verification"><Icon name="shield" />Signed</span>
    : <span class="pill bad" title="Messages are neither signed nor verified: for laboratories only" role="alert"><Icon name="unshielded" />Security off</span>;
}

function Clock(): JSX.Element | null {
  if (!status.value) return null;
  const { elapsed: seconds, speed, paused } = status.value;
  return (
    <span class="clock">
      <button class="quiet" onClick={() => pause(!paused)} title={paused ? "Go on (P)" : "Pause the town (P)"} aria-label={paused ? "Go on" : "Pause"}>
        <Icon name={paused ? "play" : "pause"} />
      </button>
      <span class="time" title="Time in the town since its start">{elapsed(seconds)}</span>
      {!paused && Math.abs(speed - 1) > 0.1 && <span class="factor" title="Town seconds per second">×{speed.toFixed(speed < 10 ? 1 : 0)}</span>}
    </span>
  );
}

function ThemeButton(): JSX.Element {
  const now = theme.value;
  const icon = now === "auto" ? "auto" : now === "night" ? "moon" : "sun";
  return (
    <button class="quiet" onClick={nextTheme} title={`Theme: ${now} (T)`} aria-label={`Theme: ${now}; change`}>
      <Icon name={icon} />
    </button>
  );
}

function keys(event: KeyboardEvent): void {
  const at = event.target as HTMLElement;
  if (at.closest("input, textarea, select, dialog") || event.ctrlKey || event.metaKey || event.altKey) return;
  switch (event.key) {
    case "1": goTo("driver"); break;
    case "2": goTo("city"); break;
    case "3": goTo("inspector"); break;
    case "t": nextTheme(); break;
    case "p": if (status.value) pause(!status.value.paused); break;
    default: return;
  }
  event.preventDefault();
}

export function Shell({ children }: { children: ComponentChildren }): JSX.Element {
  useEffect(() => {
    window.addEventListener("keydown", keys);
    return () => window.removeEventListener("keydown", keys);
  }, []);
  const title = views.find((each) => each.view === view.value)!.title;
  useEffect(() => { document.title = `${title} · chorus`; }, [title]);
  return (
    <div class="shell" data-view={view.value}>
      <header>
        <a class="brand" href="/" onClick={(event) => { event.preventDefault(); goTo("driver"); }} aria-label="chorus, driver's view">
          <svg viewBox="0 0 32 32" fill="none" stroke="currentColor" stroke-linecap="round" aria-hidden="true">
            <circle cx="16" cy="22" r="3" fill="currentColor" stroke="none" />
            <path d="M10.5 17.500a8 8 0 0 1 11 0" stroke-width="2.6" />
            <path d="M6.5 12.500a14 14 0 0 1 19 0" stroke-opacity=".5" stroke-width="2.6" />
          </svg>
          <span>chorus</span>
        </a>
        <nav aria-label="Views">{views.map((each) => <Tab key={each.view} of={each} />)}</nav>
        {view.value !== "driver" && roads.value && <span class="town">{roads.value.name}</span>}
        <div class="state"><Clock /><Security /><ThemeButton /></div>
      </header>
      <main>{children}</main>
      <Banner />
      {notice.value && <div class="notice" role="status">{notice.value}</div>}
    </div>
  );
}
