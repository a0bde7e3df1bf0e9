// Draws the whole town from above.
import type { Drawing } from "../shared/canvas.tsx";
import { boxOf, centre, mixVehicles, radians, ribbon } from "../shared/geometry.ts";
import type { Palette } from "../shared/palette.ts";
import type { Sample } from "../shared/playback.ts";
import type { City, Point, Roads, Vehicle } from "../shared/protocol.ts";
import { flag } from "../shared/protocol.ts";
import type { MapView } from "./map_view.ts";

const smallestVehicle = 9; // pixels long, however far away
const lightColours: Record<string, "red" | "amber" | "green" | "marking"> = { r: "red", u: "amber", a: "amber", g: "green", o: "marking" };

interface Ground { kerbs: Path2D; surfaces: Path2D; markings: Path2D; buildings: Path2D }

function add(path: Path2D, outline: Point[]): void {
  outline.forEach(([e, n], i) => (i === 0 ? path.moveTo(e, n) : path.lineTo(e, n)));
  path.closePath();
}

function groundOf(roads: Roads): Ground {
  const ground = { kerbs: new Path2D(), surfaces: new Path2D(), markings: new Path2D(), buildings: new Path2D() };
  for (const { line, width, in_junction } of roads.lanes) {
    add(ground.kerbs, ribbon(line, width + 1));
    add(ground.surfaces, ribbon(line, width + 0.05));
    if (!in_junction)
      ribbon(line, width).slice(0, line.length).forEach(([e, n], i) => (i === 0 ? ground.markings.moveTo(e, n) : ground.markings.lineTo(e, n)));
  }
  for (const outline of roads.junctions) {
    add(ground.kerbs, outline);
    add(ground.surfaces, outline);
  }
  for (const outline of roads.buildings) add(ground.buildings, outline);
  return ground;
}

export class Town {
  vehicles: Vehicle[] = []; // as last drawn
  private roads: Roads | null = null;
  private ground: Ground | null = null;

  draw({ context, width, height, now }: Drawing, view: MapView, roads: Roads | null, sample: Sample<City> | null,
       colours: Palette, calm: boolean, ridden: number | null, chosen: number | null): void {
    view.resize(width, height, width > 720 ? 374 : 0);
    if (roads !== this.roads) {
      this.roads = roads;
      this.ground = roads && groundOf(roads);
      if (roads) view.setWhole(boxOf([...roads.lanes.flatMap((lane) => lane.line), ...roads.junctions.flat()]));
    }
    this.vehicles = sample ? mixVehicles(sample.from.vehicles, sample.to.vehicles, sample.part) : [];
    context.fillStyle = colours.ground;
    context.fillRect(0, 0, width, height);
    context.save();
    view.apply(context);
    if (this.ground) this.drawGround(context, view, colours);
    if (roads && sample) this.drawLights(context, view, roads, sample.from.lights, colours);
    for (const vehicle of this.vehicles) this.drawVehicle(context, view, vehicle, colours, now, calm, vehicle.id === ridden);
    context.restore();
    for (const vehicle of this.vehicles) {
      if (vehicle.flags & (flag.warned | flag.emergencyBraking | flag.stopped)) this.drawRing(context, view, vehicle, colours, now, calm);
      if (vehicle.id === ridden) this.drawHalo(context, view, vehicle, colours.ownTop, 3);
      if (vehicle.id === chosen) this.drawHalo(context, view, vehicle, colours.text, 2);
    }
  }

  // The vehicle under the pointer, or near it.
  find(view: MapView, x: number, y: number, within = 22): Vehicle | null {
    let best: Vehicle | null = null;
    let nearest = within;
    for (const vehicle of this.vehicles) {
      const [vx, vy] = view.toScreen(...centre(vehicle));
      const away = Math.hypot(vx - x, vy - y) - Math.min(20, (vehicle.length / 2) * view.scale);
      if (away < nearest) {
        nearest = away;
        best = vehicle;
      }
    }
    return best;
  }

  private drawGround(context: CanvasRenderingContext2D, view: MapView, colours: Palette): void {
    const ground = this.ground!;
    context.fillStyle = colours.building;
    context.fill(ground.buildings);
    context.lineJoin = "round";
    context.fillStyle = colours.kerb;
    context.strokeStyle = colours.kerb;
    context.lineWidth = 1.2 / view.scale;
    context.fill(ground.kerbs);
    context.stroke(ground.kerbs);
    context.fillStyle = colours.road;
    context.strokeStyle = colours.road;
    context.lineWidth = 0.2;
    context.fill(ground.surfaces);
    context.stroke(ground.surfaces);
    if (view.scale < 2.5) return;
    context.strokeStyle = colours.marking;
    context.lineWidth = 0.15;
    context.setLineDash([3, 6]);
    context.stroke(ground.markings);
    context.setLineDash([]);
  }

  private drawLights(context: CanvasRenderingContext2D, view: MapView, roads: Roads, states: string, colours: Palette): void {
    const half = Math.max(1.3, 1.6 / view.scale);
    context.lineWidth = Math.max(0.7, 2 / view.scale);
    context.lineCap = "round";
    roads.lights.forEach(([east, north, heading], i) => {
      const side = radians(heading + 90);
      context.strokeStyle = colours[lightColours[states[i] ?? "o"] ?? "marking"];
      context.beginPath();
      context.moveTo(east - half * Math.sin(side), north - half * Math.cos(side));
      context.lineTo(east + half * Math.sin(side), north + half * Math.cos(side));
      context.stroke();
    });
  }

  private drawVehicle(context: CanvasRenderingContext2D, view: MapView, v: Vehicle, colours: Palette, now: number,
                      calm: boolean, own: boolean): void {
    const grow = Math.max(1, smallestVehicle / (v.length * view.scale));
    const length = v.length * grow;
    const width = v.width * Math.min(grow, 2.2);
    const [east, north] = centre(v);
    context.save();
    context.translate(east, north);
    context.rotate(-radians(v.heading));
    context.fillStyle = own ? colours.own : v.flags & flag.equipped ? colours.vehicle : colours.unequipped;
    context.beginPath();
    context.roundRect(-width / 2, -length / 2, width, length, Math.min(width, length) * 0.28);
    context.fill();
    if (view.scale * grow > 2.2) {
      context.fillStyle = own ? colours.ownTop : colours.glass;
      context.fillRect(-width * 0.38, length * 0.12, width * 0.76, length * 0.12);
    }
    const blink = calm || now % 800 < 480;
    if (v.flags & (flag.hazard | flag.stopped) && blink) {
      context.fillStyle = colours.amber;
      for (const x of [-width / 2, width / 2 - width * 0.25])
        for (const y of [-length / 2, length / 2 - length * 0.16]) context.fillRect(x, y, width * 0.25, length * 0.16);
    } else if (v.flags & (flag.braking | flag.emergencyBraking)) {
      context.fillStyle = colours.lampOn;
      context.fillRect(-width / 2, -length / 2, width, length * 0.14);
    }
    context.restore();
  }

  private drawRing(context: CanvasRenderingContext2D, view: MapView, v: Vehicle, colours: Palette, now: number, calm: boolean): void {
    const [x, y] = view.toScreen(...centre(v));
    const colour = v.flags & flag.emergencyBraking ? colours.red : colours.amber;
    const phase = calm ? 0.5 : (now % 1300) / 1300;
    context.strokeStyle = colour;
    context.lineWidth = 2.5;
    context.globalAlpha = v.flags & flag.warned ? 1 - phase : 0.9;
    context.beginPath();
    context.arc(x, y, v.flags & flag.warned ? 10 + 22 * phase : 13, 0, 2 * Math.PI);
    context.stroke();
    context.globalAlpha = 1;
  }

  private drawHalo(context: CanvasRenderingContext2D, view: MapView, v: Vehicle, colour: string, width: number): void {
    const [x, y] = view.toScreen(...centre(v));
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.beginPath();
    context.arc(x, y, Math.max(12, v.length * view.scale * 0.75), 0, 2 * Math.PI);
    context.stroke();
  }
}
