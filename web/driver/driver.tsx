// The driver's page: the road ahead, the one warning that counts, and how far the station can be believed.
import { computed } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { Canvas } from "../shared/canvas.tsx";
import { count, distance, kmh, total } from "../shared/format.ts";
import { palette } from "../shared/palette.ts";
import { Icon, Pictogram } from "../shared/pictograms.tsx";
import type { Warning } from "../shared/protocol.ts";
import { calm, muted, pixelsPerMm, viewingDistanceMm } from "../shared/settings.ts";
import { connection, ride, ridePlayback, roads, status, trigger } from "../shared/store.ts";
import { Scene } from "./scene.ts";
import { Speaker, audible, sound } from "./sound.ts";

const staleAfter = 2000; // ms without news: nothing that is shown can be relied on

const shown = computed(() => ride.value?.warnings.filter((w) => w.level !== "information") ?? []);
const main = computed(() => shown.value[0]);

// Full: as much time as the level leaves at most.
function timeLeft(warning: Warning, speed: number): number | null {
  const seconds = warning.time_to_collision ?? (speed > 1 ? warning.distance / speed : null);
  if (seconds === null) return null;
  const full = warning.level === "awareness" ? 20 : 5;
  return Math.max(0, Math.min(1, seconds / full));
}

function Direction({ bearing }: { bearing: number }): JSX.Element | null {
  return Math.abs(bearing) < 20 ? null : <Icon name="arrow" turn={bearing} />;
}

function MainWarning({ warning, speed }: { warning: Warning; speed: number }): JSX.Element {
  const left = timeLeft(warning, speed);
  return (
    <div class="warnings" data-level={warning.level}>
      <div class="card" data-level={warning.level} data-kind={warning.kind} data-testid="warning" key={warning.event + warning.level}>
        <Pictogram kind={warning.kind} />
        <div>
          <div class="words">{warning.words}</div>
          <div class="where"><Direction bearing={warning.bearing} />{distance(warning.distance)}</div>
        </div>
        {left !== null && <div class="bar" aria-hidden="true"><i style={{ transform: `scaleX(${left})` }} /></div>}
      </div>
    </div>
  );
}

function Others({ warnings }: { warnings: Warning[] }): JSX.Element | null {
  if (warnings.length === 0) return null;
  return (
    <ul class="others" aria-label="Further warnings">
      {warnings.slice(0, 4).map((warning) => (
        <li class="panel" key={warning.event} title={warning.words}>
          <Pictogram kind={warning.kind} /><span>{distance(warning.distance)}</span>
        </li>
      ))}
    </ul>
  );
}

function Facts(): JSX.Element | null {
  const now = ride.value;
  if (!now) return null;
  const dropped = total(now.drops);
  return (
    <dl class="facts panel">
      <div><dt>neighbours</dt><dd data-testid="neighbours">{now.neighbours.length}</dd></div>
      <div><dt>believed</dt><dd data-testid="believed">{count(now.believed)}</dd></div>
      <div><dt>dropped</dt><dd data-testid="dropped">{count(dropped)}</dd></div>
    </dl>
  );
}

function SoundButton({ speaker }: { speaker: Speaker }): JSX.Element {
  if (!audible.value && !muted.value)
    return <button class="hint" onClick={() => speaker.wake()}><Icon name="sound" /><span>Tap <span class="wide">or press a key </span>for sound</span></button>;
  return (
    <button onClick={() => { muted.value = !muted.value; speaker.wake(); }} aria-pressed={false} title="M" aria-label={muted.value ? "Sound is off; turn on" : "Sound is on; turn off"}>
      <Icon name={muted.value ? "muted" : "sound"} />{muted.value ? "Muted" : "Sound"}
    </button>
  );
}

function ScreenSettings({ close }: { close: () => void }): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current!.showModal(), []);
  const set = (signal: { value: number }, least: number, most: number) => (event: Event) => {
    const value = Number((event.target as HTMLInputElement).value);
    if (value >= least && value <= most) signal.value = value;
  };
  return (
    <dialog ref={dialog} onClose={close} aria-label="Screen">
      <h2>Screen</h2>
      <p class="muted">Letters and symbols are drawn as large as an eye at this distance needs them.</p>
      <label>Pixels per millimetre<input type="number" min="1" max="20" step="0.1" value={pixelsPerMm.value} onInput={set(pixelsPerMm, 1, 20)} /></label>
      <p class="muted" style={{ marginTop: ".8em" }}>With the right number this is 50 mm long:</p>
      <div class="ruler" style={{ "--ruler": String(50 * pixelsPerMm.value) }} />
      <label>Distance to the eyes in mm<input type="number" min="300" max="1500" step="10" value={viewingDistanceMm.value} onInput={set(viewingDistanceMm, 300, 1500)} /></label>
      <div class="buttons"><button class="primary" onClick={() => dialog.current!.close()}>Done</button></div>
    </dialog>
  );
}

// Seconds since the last news, once they are too many; looks four times a second.
function useStale(): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => {
      const since = performance.now() - ridePlayback.newestWall;
      setSeconds(ridePlayback.newest && !status.value?.paused && since > staleAfter ? Math.floor(since / 1000) : 0);
    }, 250);
    return () => clearInterval(timer);
  }, []);
  return seconds;
}

export function DriverPage(): JSX.Element {
  const scene = useMemo(() => new Scene(), []);
  const speaker = useMemo(() => new Speaker(), []);
  const [settings, setSettings] = useState(false);
  const stale = useStale();

  useEffect(() => sound(speaker, main, muted), []);
  useEffect(() => {
    const wake = () => speaker.wake();
    const key = (event: KeyboardEvent) => {
      wake();
      if ((event.target as HTMLElement).closest("input, dialog") || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === "m") muted.value = !muted.value;
      if (event.key === "b") trigger("hard_braking");
      if (event.key === "d") trigger("broken_down");
    };
    window.addEventListener("pointerdown", wake);
    window.addEventListener("keydown", key);
    return () => {
      window.removeEventListener("pointerdown", wake);
      window.removeEventListener("keydown", key);
      speaker.silence();
    };
  }, []);

  const now = ride.value;
  const warning = stale ? undefined : main.value;
  return (
    <div class="driver">
      <Canvas label="The road ahead with your car and its neighbours"
        draw={(drawing) => scene.draw(drawing, roads.value, ridePlayback.sample(performance.now()), palette.value, calm.value)} />
      {now && (
        <div class="speed panel"><b data-testid="speed">{kmh(now.own.speed)}</b><span>km/h</span></div>
      )}
      {warning && now && <MainWarning warning={warning} speed={now.own.speed} />}
      {!stale && warning?.level !== "imminent" && <Others warnings={shown.value.slice(1)} />}
      <div class="hidden" role="alert">{warning ? `${warning.words}, ${distance(warning.distance)}` : ""}</div>
      <div class="foot">
        <Facts />
        <div class="right">
          <button onClick={() => setSettings(true)} aria-label="Screen size and distance" title="Screen size and distance"><Icon name="screen" /></button>
          <SoundButton speaker={speaker} />
        </div>
      </div>
      {!now && connection.value.state === "open" && <div class="stale" role="status">Waiting for the first news of your car…</div>}
      {stale > 0 && <div class="stale" role="alert" data-testid="stale">No news for {stale} s<p>Nothing on this page can be relied on now.</p></div>}
      {settings && <ScreenSettings close={() => setSettings(false)} />}
    </div>
  );
}
