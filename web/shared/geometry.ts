// Angles are degrees clockwise from north, as in the protocol; x is east or right, y is north or forward.
import type { Point, Vehicle } from "./protocol.ts";

export const radians = (degrees: number): number => (degrees * Math.PI) / 180;

export function mixAngle(a: number, b: number, part: number): number {
  const turn = ((((b - a) % 360) + 540) % 360) - 180;
  return (a + turn * part + 360) % 360;
}

export const mix = (a: number, b: number, part: number): number => a + (b - a) * part;

// Farther than this between two snapshots nothing drives: it was set there.
const jump = 60;

export function mixVehicle(a: Vehicle, b: Vehicle, part: number): Vehicle {
  if (Math.abs(a.east - b.east) + Math.abs(a.north - b.north) > jump) return b;
  return {
    ...b,
    east: mix(a.east, b.east, part),
    north: mix(a.north, b.north, part),
    heading: mixAngle(a.heading, b.heading, part),
    speed: mix(a.speed, b.speed, part),
  };
}

const byId = new WeakMap<Vehicle[], Map<number, Vehicle>>();

export function mixVehicles(a: Vehicle[], b: Vehicle[], part: number): Vehicle[] {
  if (a === b) return b;
  let before = byId.get(a);
  if (!before) byId.set(a, (before = new Map(a.map((v) => [v.id, v]))));
  return b.map((v) => {
    const earlier = before.get(v.id);
    return earlier ? mixVehicle(earlier, v, part) : v;
  });
}

// The middle of the vehicle; the protocol tells the middle of its front.
export function centre(v: Vehicle): Point {
  return [v.east - (v.length / 2) * Math.sin(radians(v.heading)), v.north - (v.length / 2) * Math.cos(radians(v.heading))];
}

// The area that a line of this width covers: its left side onwards, its right side back.
export function ribbon(line: Point[], width: number): Point[] {
  const left: Point[] = [];
  const right: Point[] = [];
  for (let i = 0; i < line.length; ++i) {
    const [x, y] = line[i]!;
    const [ax, ay] = line[Math.max(0, i - 1)]!;
    const [bx, by] = line[Math.min(line.length - 1, i + 1)]!;
    const length = Math.hypot(bx - ax, by - ay) || 1;
    const nx = (-(by - ay) / length) * (width / 2);
    const ny = ((bx - ax) / length) * (width / 2);
    left.push([x + nx, y + ny]);
    right.push([x - nx, y - ny]);
  }
  return [...left, ...right.reverse()];
}

export interface Box { west: number; south: number; east: number; north: number }

export function boxOf(points: Iterable<Point>): Box {
  const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (const [x, y] of points) {
    box.west = Math.min(box.west, x);
    box.east = Math.max(box.east, x);
    box.south = Math.min(box.south, y);
    box.north = Math.max(box.north, y);
  }
  return box;
}
