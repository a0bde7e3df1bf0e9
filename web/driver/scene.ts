// Draws what the driver sees: ground, vehicles as bodies with their speed on the road before them, dangers.
import type { Box } from "../shared/geometry.ts";
import { boxOf, mixAngle, mixVehicle, mixVehicles, radians, ribbon } from "../shared/geometry.ts";
import type { Palette } from "../shared/palette.ts";
import type { Sample } from "../shared/playback.ts";
import type { Point, Ride, Roads, Vehicle, Warning } from "../shared/protocol.ts";
import { flag, stationType } from "../shared/protocol.ts";
import { kmh } from "../shared/format.ts";
import type { Drawing } from "../shared/canvas.tsx";
import type { Place, Seen } from "./perspective.ts";
import { Frame, Perspective } from "./perspective.ts";

const sight = 330; // metres; beyond lies haze

interface Patch { outline: Point[]; box: Box }
interface Ground { kerbs: Patch[]; surfaces: Patch[]; markings: Patch[]; buildings: Patch[]; lights: Roads["lights"] }

const patch = (outline: Point[]): Patch => ({ outline, box: boxOf(outline) });

// Long lanes in pieces, so that only what is in sight is drawn.
function pieces(line: Point[], pointsMax = 12): Point[][] {
  const parts: Point[][] = [];
  for (let i = 0; i < line.length - 1; i += pointsMax) parts.push(line.slice(i, i + pointsMax + 1));
  return parts;
}

// Dashes of 3 m every 9 m along the left side.
function dashes(line: Point[], width: number): Point[][] {
  const left = ribbon(line, width).slice(0, line.length);
  const found: Point[][] = [];
  let next = 3;
  let walked = 0;
  for (let i = 1; i < left.length; ++i) {
    const [ax, ay] = left[i - 1]!;
    const [bx, by] = left[i]!;
    const length = Math.hypot(bx - ax, by - ay);
    while (length > 0 && next + 3 <= walked + length) {
      if (next >= walked) {
        const at = (way: number): Point => [ax + ((bx - ax) * (way - walked)) / length, ay + ((by - ay) * (way - walked)) / length];
        found.push(ribbon([at(next), at(next + 3)], 0.14));
      }
      next += 9;
    }
    walked += length;
  }
  return found;
}

export function groundOf(roads: Roads): Ground {
  const open = roads.lanes.filter((lane) => !lane.in_junction);
  return {
    kerbs: [...roads.lanes.flatMap((lane) => pieces(lane.line).map((line) => patch(ribbon(line, lane.width + 0.5)))),
            ...roads.junctions.map(patch)],
    surfaces: [...roads.lanes.flatMap((lane) => pieces(lane.line).map((line) => patch(ribbon(line, lane.width + 0.02)))),
               ...roads.junctions.map(patch)],
    markings: open.flatMap((lane) => dashes(lane.line, lane.width).map(patch)),
    buildings: roads.buildings.map(patch),
    lights: roads.lights,
  };
}

const heights: Record<number, number> = {
  [stationType.pedestrian]: 1.7, [stationType.cyclist]: 1.7, [stationType.moped]: 1.4, [stationType.motorcycle]: 1.4,
  [stationType.bus]: 3.1, [stationType.lightTruck]: 2.6, [stationType.heavyTruck]: 3.7, [stationType.trailer]: 3.7,
  [stationType.tram]: 3.4,
};

function shade(colour: string, by: number): string {
  const n = parseInt(colour.slice(1), 16);
  const channel = (shift: number) => Math.max(0, Math.min(255, Math.round(((n >> shift) & 255) * by)));
  return `rgb(${channel(16)} ${channel(8)} ${channel(0)})`;
}

export class Scene {
  private ground: Ground | null = null;
  private roads: Roads | null = null;
  private heading: number | null = null;
  private drawn = 0;

  draw({ context, width, height, now }: Drawing, roads: Roads | null, sample: Sample<Ride> | null, colours: Palette,
       calm: boolean): void {
    context.fillStyle = colours.ground;
    context.fillRect(0, 0, width, height);
    if (!sample) return;
    if (roads !== this.roads) {
      this.roads = roads;
      this.ground = roads && groundOf(roads);
    }
    const own = mixVehicle(sample.from.own, sample.to.own, sample.part);
    // The eye turns a little later than the car, which shows the turning.
    const passed = Math.min(100, now - this.drawn);
    this.drawn = now;
    this.heading = this.heading === null ? own.heading : mixAngle(this.heading, own.heading, 1 - Math.exp(-passed / 220));
    const frame = new Frame(own.east, own.north, this.heading);
    const eye = new Perspective(width, height);
    const painter = new Painter(context, eye, frame, colours, now, calm);
    if (this.ground) painter.ground(this.ground, own, sample.from.lights ?? "");
    this.haze(context, width, height, eye, colours);
    const neighbours = mixVehicles(sample.from.neighbours, sample.to.neighbours, sample.part);
    const warnings = sample.to.warnings;
    painter.dangersOnRoad(warnings);
    const dangerous = new Set(warnings.map((w) => w.station));
    painter.vehicles(own, neighbours, dangerous);
    painter.labels(neighbours, own, dangerous);
    painter.pins(warnings);
  }

  private haze(context: CanvasRenderingContext2D, width: number, height: number, eye: Perspective, colours: Palette): void {
    const from = Math.max(0, eye.horizon);
    context.fillStyle = colours.haze;
    context.fillRect(0, 0, width, from + 6);
    const fade = context.createLinearGradient(0, from, 0, from + 0.2 * height);
    fade.addColorStop(0, colours.haze);
    fade.addColorStop(1, `${colours.haze}00`);
    context.fillStyle = fade;
    context.fillRect(0, from, width, 0.2 * height);
  }
}

class Painter {
  constructor(private readonly context: CanvasRenderingContext2D, private readonly eye: Perspective,
              private readonly frame: Frame, private readonly colours: Palette, private readonly now: number,
              private readonly calm: boolean) {}

  ground(ground: Ground, own: Vehicle, lights: string): void {
    this.patches(ground.kerbs, own, this.colours.kerb);
    this.patches(ground.surfaces, own, this.colours.road);
    this.patches(ground.markings, own, this.colours.marking, 140);
    this.lights(ground.lights, own, lights);
    for (const building of ground.buildings) if (this.inSight(building.box, own, 180)) this.building(building);
  }

  private inSight(box: Box, own: Vehicle, range: number): boolean {
    return box.west < own.east + range && box.east > own.east - range && box.south < own.north + range && box.north > own.north - range;
  }

  private trace(seen: Seen[]): void {
    if (seen.length < 3) return;
    this.context.moveTo(seen[0]!.x, seen[0]!.y);
    for (let i = 1; i < seen.length; ++i) this.context.lineTo(seen[i]!.x, seen[i]!.y);
    this.context.closePath();
  }

  private patches(patches: Patch[], own: Vehicle, colour: string, range = sight): void {
    this.context.fillStyle = colour;
    for (const { outline, box } of patches) {
      if (!this.inSight(box, own, range)) continue;
      this.context.beginPath();
      this.trace(this.eye.outline(outline.map(([e, n]) => this.frame.place(e, n))));
      this.context.fill();
    }
  }

  private face(places: Place[], colour: string): void {
    this.context.fillStyle = colour;
    this.context.beginPath();
    this.trace(this.eye.outline(places));
    this.context.fill();
  }

  private building({ outline }: Patch): void {
    const height = 4.5;
    this.context.globalAlpha = 0.92;
    const base = outline.map(([e, n]) => this.frame.place(e, n));
    for (let i = 0; i < base.length; ++i) {
      const a = base[i]!;
      const b = base[(i + 1) % base.length]!;
      this.face([a, b, [b[0], b[1], height], [a[0], a[1], height]], this.colours.building);
    }
    this.face(base.map(([x, y]): Place => [x, y, height]), this.colours.buildingTop);
    this.context.globalAlpha = 1;
  }

  private lights(lights: Roads["lights"], own: Vehicle, states: string): void {
    const { red, amber, green, marking } = this.colours;
    const colour: Record<string, string> = { r: red, u: amber, a: amber, g: green, o: marking };
    lights.forEach(([east, north, heading], i) => {
      if (Math.abs(east - own.east) > 200 || Math.abs(north - own.north) > 200) return;
      const facing = Math.cos(radians(heading - this.frame.heading));
      if (facing < 0.3) return; // not for our direction
      const side = radians(heading + 90);
      const bar: Point[] = [[east - 1.5 * Math.sin(side), north - 1.5 * Math.cos(side)], [east + 1.5 * Math.sin(side), north + 1.5 * Math.cos(side)]];
      this.face(ribbon(bar, 0.5).map(([e, n]) => this.frame.place(e, n)), colour[states[i] ?? "o"] ?? marking);
    });
  }

  vehicles(own: Vehicle, neighbours: Vehicle[], dangerous: Set<number>): void {
    const all = neighbours
      .map((vehicle) => ({ vehicle, at: this.frame.place(vehicle.east, vehicle.north), own: false }))
      .filter(({ at }) => Math.abs(at[0]) < 200 && at[1] > -14 && at[1] < sight);
    all.push({ vehicle: own, at: [0, 0, 0], own: true });
    all.sort((a, b) => b.at[1] - a.at[1]);
    for (const each of all) this.vector(each.vehicle, each.own);
    for (const each of all) {
      const haze = Math.max(0.15, Math.min(1, (sight - each.at[1]) / 160));
      this.context.globalAlpha = haze * (each.vehicle.age > 1.5 ? 0.55 : 1);
      this.body(each.vehicle, each.own, dangerous.has(each.vehicle.id));
    }
    this.context.globalAlpha = 1;
  }

  // How far it comes in 1.5 s, on the road before it.
  private vector(vehicle: Vehicle, own: boolean): void {
    const length = vehicle.speed * 1.5;
    if (length < 1) return;
    const angle = radians(vehicle.heading);
    const tip: Point = [vehicle.east + length * Math.sin(angle), vehicle.north + length * Math.cos(angle)];
    const line = ribbon([[vehicle.east, vehicle.north], tip], own ? 1.1 : 0.7);
    const seen = this.eye.outline(line.map(([e, n]) => this.frame.place(e, n)));
    if (seen.length < 3) return;
    const from = this.eye.outline([this.frame.place(vehicle.east, vehicle.north)])[0];
    const to = this.eye.outline([this.frame.place(...tip)])[0];
    if (!from || !to) return;
    const colour = own ? this.colours.ownTop : this.colours.vector;
    const fade = this.context.createLinearGradient(from.x, from.y, to.x, to.y);
    fade.addColorStop(0, `${colour}b0`);
    fade.addColorStop(1, `${colour}08`);
    this.context.fillStyle = fade;
    this.context.beginPath();
    this.trace(seen);
    this.context.fill();
  }

  private body(v: Vehicle, own: boolean, dangerous: boolean): void {
    const c = this.colours;
    const side = own ? c.own : dangerous ? c.amber : c.vehicle;
    const top = own ? c.ownTop : dangerous ? c.amber : c.vehicleTop;
    const height = heights[v.type] ?? 1.45;
    const at = new Local(v, this.frame);
    const half = v.width / 2;
    this.face([at.place(-half - 0.25, 0.3), at.place(half + 0.25, 0.3), at.place(half + 0.25, -v.length - 0.3), at.place(-half - 0.25, -v.length - 0.3)], c.shadow);
    const isCar = height < 2 && v.length > 3;
    if (isCar) {
      this.block(at, half, 0, -v.length, 0.25, 0.85, 0.06, side, top);
      this.block(at, half * 0.86, -v.length * 0.27, -v.length * 0.94, 0.85, height, 0.28, c.glass, top);
    } else if (v.length > 7 && v.type !== stationType.bus && v.type !== stationType.tram) {
      this.block(at, half * 0.96, 0, -2.2, 0.4, height * 0.82, 0.05, shade(side, 0.85), top);
      this.block(at, half, -2.6, -v.length, 0.6, height, 0, side, top);
    } else {
      this.block(at, half, 0, -v.length, 0.3, height, 0.03, side, top);
    }
    this.lamps(v, at, half, isCar ? 0.62 : 1.0);
  }

  // A box from `rear` to `front`, `bottom` to `roof`, narrower at the roof by `slope` metres at each side.
  private block(at: Local, half: number, front: number, rear: number, bottom: number, roof: number, slope: number,
                side: string, top: string): void {
    const low: [number, number][] = [[-half, front], [half, front], [half, rear], [-half, rear]];
    const inner = half - slope;
    const high: [number, number][] = [[-inner, front - 2 * slope], [inner, front - 2 * slope], [inner, rear + slope], [-inner, rear + slope]];
    const tints = [1.0, 0.86, 0.7, 0.86];
    for (let i = 0; i < 4; ++i) {
      const j = (i + 1) % 4;
      const face = [at.place(...low[i]!, bottom), at.place(...low[j]!, bottom), at.place(...high[j]!, roof), at.place(...high[i]!, roof)];
      if (this.faces(face)) this.face(face, side.startsWith("#") ? shade(side, tints[i]!) : side);
    }
    this.face(high.map(([x, y]) => at.place(x, y, roof)), top);
  }

  // Clockwise on the screen: turned to the eye.
  private faces(places: Place[]): boolean {
    const seen = this.eye.outline(places);
    let area = 0;
    for (let i = 0; i < seen.length; ++i) {
      const a = seen[i]!;
      const b = seen[(i + 1) % seen.length]!;
      area += a.x * b.y - b.x * a.y;
    }
    return area > 0;
  }

  private lamps(v: Vehicle, at: Local, half: number, z: number): void {
    const c = this.colours;
    const rear = -v.length;
    const rearFace = [at.place(half, rear), at.place(-half, rear), at.place(-half, rear, 1), at.place(half, rear, 1)];
    if (!this.faces(rearFace)) return;
    const braking = (v.flags & (flag.braking | flag.emergencyBraking)) !== 0;
    const blink = this.calm || this.now % 800 < 480;
    for (const sign of [-1, 1]) {
      const turn = sign < 0 ? flag.leftTurn : flag.rightTurn;
      const amber = (v.flags & (flag.hazard | flag.stopped)) !== 0 || (v.flags & turn) !== 0;
      const colour = amber && blink ? c.amber : braking ? c.lampOn : c.lamp;
      const outer = sign * half * 0.96;
      const inner = sign * half * 0.55;
      this.face([at.place(inner, rear, z - 0.14), at.place(outer, rear, z - 0.14), at.place(outer, rear, z + 0.14), at.place(inner, rear, z + 0.14)], colour);
      if (colour === c.lampOn || colour === c.amber) this.glow(at.place((inner + outer) / 2, rear, z), colour);
    }
  }

  private glow(place: Place, colour: string): void {
    const seen = this.eye.outline([place])[0];
    if (!seen) return;
    const radius = Math.max(5, 0.9 * this.eye.pixelsPerMetre(place[1]));
    const glow = this.context.createRadialGradient(seen.x, seen.y, 0, seen.x, seen.y, radius);
    glow.addColorStop(0, `${colour}aa`);
    glow.addColorStop(1, `${colour}00`);
    this.context.fillStyle = glow;
    this.context.fillRect(seen.x - radius, seen.y - radius, 2 * radius, 2 * radius);
  }

  // Rings on the road where the dangers are; seen by radio, so nothing hides them.
  dangersOnRoad(warnings: Warning[]): void {
    for (const warning of warnings) {
      const colour = warning.level === "imminent" ? this.colours.red : this.colours.amber;
      const phase = this.calm ? 0.6 : (this.now % 1400) / 1400;
      for (const [radius, alpha] of [[2.6, 1], [2.6 + 5 * phase, 1 - phase]] as const) {
        const ring = Array.from({ length: 40 }, (_, i): Place => {
          const angle = (i / 40) * 2 * Math.PI;
          return this.frame.place(warning.east + radius * Math.cos(angle), warning.north + radius * Math.sin(angle));
        });
        this.context.globalAlpha = alpha;
        this.context.lineWidth = 3;
        this.context.strokeStyle = colour;
        this.context.beginPath();
        this.trace(this.eye.outline(ring));
        this.context.stroke();
      }
      this.context.globalAlpha = 1;
    }
  }

  pins(warnings: Warning[]): void {
    for (const warning of warnings) {
      const foot = this.eye.outline([this.frame.place(warning.east, warning.north)])[0];
      if (foot) this.pin(foot.x, foot.y, warning.level === "imminent" ? this.colours.red : this.colours.amber);
    }
  }

  private pin(x: number, y: number, colour: string): void {
    const { context } = this;
    const top = Math.max(this.eye.horizon + 6, y - 74);
    context.strokeStyle = colour;
    context.lineWidth = 2.5;
    context.beginPath();
    context.moveTo(x, y);
    context.lineTo(x, top + 30);
    context.stroke();
    context.fillStyle = colour;
    context.beginPath();
    context.moveTo(x, top - 4);
    context.lineTo(x + 21, top + 32);
    context.lineTo(x - 21, top + 32);
    context.closePath();
    context.lineJoin = "round";
    context.lineWidth = 6;
    context.fill();
    context.stroke();
    context.fillStyle = "#180a06";
    context.fillRect(x - 2.3, top + 8, 4.6, 12);
    context.fillRect(x - 2.3, top + 23, 4.6, 4.6);
  }

  // Speeds of the nearest ahead.
  labels(neighbours: Vehicle[], own: Vehicle, dangerous: Set<number>): void {
    const nearest = neighbours
      .map((vehicle) => ({ vehicle, at: this.frame.place(vehicle.east, vehicle.north) }))
      .filter(({ at, vehicle }) => at[1] > 5 && at[1] < 75 && Math.abs(at[0]) < 7 && Math.abs(vehicle.speed - own.speed) > 1.5 && !dangerous.has(vehicle.id))
      .sort((a, b) => a.at[1] - b.at[1])
      .slice(0, 3);
    const { context } = this;
    context.font = `600 23px ${getComputedStyle(document.body).fontFamily}`;
    context.textAlign = "center";
    context.textBaseline = "middle";
    for (const { vehicle, at } of nearest) {
      const seen = this.eye.outline([[at[0], at[1] - vehicle.length, (heights[vehicle.type] ?? 1.45) + 0.9]])[0];
      if (!seen) continue;
      const text = kmh(vehicle.speed);
      const half = context.measureText(text).width / 2 + 10;
      context.fillStyle = this.colours.plate;
      context.beginPath();
      context.roundRect(seen.x - half, seen.y - 17, 2 * half, 34, 17);
      context.fill();
      context.fillStyle = this.colours.text;
      context.fillText(text, seen.x, seen.y + 1);
    }
  }
}

// A vehicle's own frame: x right, y forward from its front.
class Local {
  private readonly sin: number;
  private readonly cos: number;
  constructor(private readonly vehicle: Vehicle, private readonly frame: Frame) {
    this.sin = Math.sin(radians(vehicle.heading));
    this.cos = Math.cos(radians(vehicle.heading));
  }
  place(x: number, y: number, z = 0): Place {
    return this.frame.place(this.vehicle.east + x * this.cos + y * this.sin, this.vehicle.north - x * this.sin + y * this.cos, z);
  }
}
