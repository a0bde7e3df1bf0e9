// The whole town; any vehicle can be chosen and ridden.
import { computed, signal } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import { Canvas } from "../shared/canvas.tsx";
import { count, kmh, total } from "../shared/format.ts";
import { palette } from "../shared/palette.ts";
import { Icon } from "../shared/pictograms.tsx";
import type { Vehicle } from "../shared/protocol.ts";
import { flag, stationTypeName } from "../shared/protocol.ts";
import { calm } from "../shared/settings.ts";
import { cityPlayback, dropWords, goTo, hello, pause, rideIn, rides, roads, setSpeed, status, trigger } from "../shared/store.ts";
import { attachGestures } from "./gestures.ts";
import { MapView } from "./map_view.ts";
import { Town } from "./town.ts";

// Kept while other pages are shown.
const mapView = new MapView();
const chosen = signal<number | null>(null);
const following = signal(false);
const ridden = computed(() => rides.value ?? hello.value?.vehicle ?? null);

function Counters(): JSX.Element | null {
  const now = status.value;
  if (!now) return null;
  const reasons = Object.entries(now.drops).sort((a, b) => b[1] - a[1]).slice(0, 5);
  return (
    <section class="counters panel" aria-label="Counters">
      <dl>
        <dt>vehicles</dt><dd data-testid="vehicles">{count(now.vehicles)}</dd>
        <dt>frames on the air</dt><dd>{count(now.frames_per_s)} /s</dd>
        <dt>signatures checked</dt><dd>{count(now.verified_per_s)} /s</dd>
        <dt>believed</dt><dd>{count(now.believed)}</dd>
        <dt>dropped</dt><dd>{count(total(now.drops))}</dd>
      </dl>
      {reasons.length > 0 && <>
        <h2>Why dropped</h2>
        <ul>{reasons.map(([reason, n]) => (
          <li key={reason} title={dropWords(reason)}><span>{dropWords(reason)}</span><b class="number">{count(n)}</b></li>))}
        </ul>
      </>}
      <p class="muted" style={{ marginTop: ".7rem" }}>seed {now.seed}</p>
    </section>
  );
}

const speeds = [0.25, 1, 2, 5];

function Controls(): JSX.Element {
  const now = status.value;
  return (
    <section class="controls panel" aria-label="Controls">
      <div>
        <h2>Time</h2>
        <div class="buttons">
          <button aria-pressed={now?.paused ?? false} onClick={() => pause(!now?.paused)} title="P"><Icon name={now?.paused ? "play" : "pause"} /></button>
          {speeds.map((factor) => <button key={factor} onClick={() => setSpeed(factor)}>×{factor === 0.25 ? "¼" : factor}</button>)}
        </div>
      </div>
      <div>
        <h2>Ahead of your car</h2>
        <div class="buttons">
          <button onClick={() => trigger("hard_braking")}>Hard braking</button>
          <button onClick={() => trigger("broken_down")}>Breakdown</button>
        </div>
      </div>
    </section>
  );
}

const tags: [number, string, boolean][] = [
  [flag.warned, "being warned", true], [flag.emergencyBraking, "braking hard", true], [flag.stopped, "broken down", true],
  [flag.hazard, "hazard lights", true], [flag.braking, "braking", false], [flag.equipped, "carries a station", false],
];

function Chosen({ town }: { town: Town }): JSX.Element | null {
  const [vehicle, setVehicle] = useState<Vehicle | null>(null);
  useEffect(() => {
    const look = () => setVehicle(town.vehicles.find((v) => v.id === chosen.value) ?? null);
    look();
    const timer = setInterval(look, 200);
    return () => clearInterval(timer);
  }, [chosen.value]);
  if (chosen.value === null || !vehicle) return null;
  const own = vehicle.id === ridden.value;
  return (
    <section class="chosen panel" aria-label="Chosen vehicle" data-testid="chosen">
      <h2><Icon name="car" />{own ? "Your vehicle" : `Vehicle ${vehicle.id}`}
        <button class="quiet" style={{ marginLeft: "auto" }} onClick={() => { chosen.value = null; }} aria-label="Close (Escape)"><Icon name="close" /></button>
      </h2>
      <dl>
        <dt>kind</dt><dd>{stationTypeName(vehicle.type)}</dd>
        <dt>speed</dt><dd>{kmh(vehicle.speed)} km/h</dd>
        <dt>heading</dt><dd>{Math.round(vehicle.heading)}°</dd>
      </dl>
      <div class="tags">{tags.filter(([bit]) => vehicle.flags & bit).map(([bit, words, hot]) => <span key={bit} class={hot ? "hot" : ""}>{words}</span>)}</div>
      {own
        ? <button class="primary" onClick={() => goTo("driver")}>See what its driver sees</button>
        : <button class="primary" disabled={!(vehicle.flags & flag.equipped)} onClick={() => { rideIn(vehicle.id); goTo("driver"); }}>
            {vehicle.flags & flag.equipped ? "Ride in it (Enter)" : "Carries no station"}
          </button>}
    </section>
  );
}

// Next in order of distance from the middle of the map, so that nearby ones come first.
function chooseNext(town: Town, step: number): void {
  const from = (v: Vehicle) => Math.hypot(v.east - mapView.east, v.north - mapView.north);
  const order = town.vehicles.filter((v) => v.flags & flag.equipped).sort((a, b) => from(a) - from(b)).slice(0, 40)
    .sort((a, b) => a.id - b.id);
  if (order.length === 0) return;
  const at = order.findIndex((v) => v.id === chosen.value);
  chosen.value = order[(at + step + order.length) % order.length]!.id;
}

export function CityPage(): JSX.Element {
  const town = useMemo(() => new Town(), []);
  const attach = (canvas: HTMLCanvasElement) => attachGestures(canvas, {
    view: mapView,
    moved: () => { following.value = false; },
    tapped(x, y, twice) {
      const vehicle = town.find(mapView, x, y);
      chosen.value = vehicle?.id ?? null;
      if (vehicle && twice && vehicle.flags & flag.equipped) {
        rideIn(vehicle.id);
        goTo("driver");
      }
    },
    key(event) {
      switch (event.key) {
        case "n": chooseNext(town, 1); return true;
        case "N": chooseNext(town, -1); return true;
        case "f": following.value = !following.value; return true;
        case "Escape": chosen.value = null; return true;
        case "Enter":
          if (chosen.value === null) return false;
          rideIn(chosen.value);
          goTo("driver");
          return true;
        default: return false;
      }
    },
  });
  const followed = () => town.vehicles.find((v) => v.id === ridden.value);
  return (
    <div class="city">
      <Canvas label="Map of the town. Arrow keys move, plus and minus zoom, 0 shows all, N chooses the next vehicle, Enter rides in it, F follows your car."
        focusable attach={attach}
        draw={(drawing) => {
          town.draw(drawing, mapView, roads.value, cityPlayback.sample(performance.now()), palette.value, calm.value, ridden.value, chosen.value);
          const own = following.value ? followed() : undefined;
          if (own) mapView.moveTo(own.east, own.north);
        }} />
      <div class="side">
        <div class="zoom panel" role="group" aria-label="Map">
          <button onClick={() => mapView.zoom(1.4)} aria-label="Zoom in" title="+">+</button>
          <button onClick={() => mapView.zoom(1 / 1.4)} aria-label="Zoom out" title="−">−</button>
          <button class="wide" onClick={() => { mapView.fit(); following.value = false; }} title="0">Whole town</button>
          <button class="wide" aria-pressed={following.value} title="F" onClick={() => {
            following.value = !following.value;
            if (following.value && mapView.scale < 3) mapView.zoom(4 / mapView.scale);
          }}>Follow my car</button>
        </div>
        <Controls />
        <Counters />
      </div>
      <Chosen town={town} />
    </div>
  );
}
