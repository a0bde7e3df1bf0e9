import assert from "node:assert/strict";
import { test } from "node:test";
import { delayBefore } from "./connection.ts";
import { distance, timeOfDay } from "./format.ts";
import { mixAngle, mixVehicles, ribbon } from "./geometry.ts";
import { Playback } from "./playback.ts";
import type { Vehicle } from "./protocol.ts";
import { parse } from "./protocol.ts";

const vehicle = (id: number, more: Partial<Vehicle> = {}): Vehicle =>
  ({ id, east: 0, north: 0, heading: 0, speed: 0, flags: 0, type: 5, length: 4.5, width: 1.8, age: 0, ...more });

test("rows of the wire become objects", () => {
  const city = parse('{"type":"city","time":5,"lights":"rg","vehicles":[[7,1.5,-2,90,13.9,34,8,12,2.55]]}');
  assert.deepEqual(city.type === "city" && city.vehicles[0],
    vehicle(7, { east: 1.5, north: -2, heading: 90, speed: 13.9, flags: 34, type: 8, length: 12, width: 2.55 }));
  const opened = parse('{"type":"message","id":3,"entry":[3,9,1,17,"","CAM",2,"replayed",null],"hex":"01ff","tree":null}');
  assert.deepEqual(opened.type === "message" && [...opened.octets], [1, 255]);
  assert.deepEqual(parse('{"type":"message","id":3,"gone":true}'), { type: "message", id: 3, gone: true });
});

test("angles turn the short way", () => {
  assert.equal(mixAngle(350, 10, 0.5), 0);
  assert.equal(mixAngle(10, 350, 0.25), 5);
  assert.equal(mixAngle(90, 180, 1), 180);
});

test("vehicles move between snapshots, and do not fly", () => {
  const mixed = mixVehicles([vehicle(1), vehicle(2)], [vehicle(1, { east: 10 }), vehicle(2, { east: 500 }), vehicle(3)], 0.5);
  assert.deepEqual(mixed.map((v) => v.east), [5, 500, 0]);
});

test("a ribbon lies on both sides of its line", () => {
  assert.deepEqual(ribbon([[0, 0], [10, 0]], 4), [[0, 2], [10, 2], [10, -2], [0, -2]]);
});

test("playback runs evenly behind snapshots that arrive unevenly", () => {
  const playback = new Playback<number>();
  assert.equal(playback.sample(0), null);
  const jitter = [0, 12, -9, 20, -15, 5, 0, 18, -4, 9];
  const arrivals = Array.from({ length: 60 }, (_, i) => ({ time: i * 100, wall: 1000 + i * 100 + jitter[i % 10]! }));
  let before = -Infinity, biggest = 0, smallest = Infinity, next = 0;
  for (let wall = 1000; wall < 6500; wall += 16) {
    for (; next < arrivals.length && arrivals[next]!.wall <= wall; ++next) playback.push(arrivals[next]!.time, arrivals[next]!.time, wall);
    const sample = playback.sample(wall);
    if (!sample) continue;
    assert.ok(sample.time >= before, "never back");
    assert.ok(sample.time <= playback.newest!, "never ahead of what is known");
    if (wall > 3000) {
      biggest = Math.max(biggest, sample.time - before);
      smallest = Math.min(smallest, sample.time - before);
      const shown = sample.from + (sample.to - sample.from) * sample.part;
      assert.ok(Math.abs(shown - sample.time) < 1e-6);
    }
    before = sample.time;
  }
  assert.ok(smallest > 10 && biggest < 23, `steps of ${smallest} to ${biggest} ms in pictures 16 ms apart`);
});

test("playback begins anew with another run", () => {
  const playback = new Playback<string>();
  playback.push(5000, "old", 0);
  playback.push(5100, "old", 100);
  playback.push(0, "new", 200);
  assert.equal(playback.sample(210)!.to, "new");
});

test("reconnecting waits longer each time, up to a limit", () => {
  assert.deepEqual([0, 1, 2, 5, 20].map((n) => delayBefore(n, 0.5)), [250, 500, 1000, 8000, 8000]);
  assert.ok(delayBefore(3, 0) < delayBefore(3, 1));
});

test("numbers for people", () => {
  assert.deepEqual([3.4, 47, 234, 1234].map(distance), ["3 m", "45 m", "230 m", "1.2 km"]);
  // 2007-01-01T00:00:00 UTC, one leap second after 2004, is not of our time; the five of today are taken.
  assert.equal(timeOfDay(Date.UTC(2026, 10, 25, 10, 0, 0) - Date.UTC(2004, 0, 1) + 5000), "10:00:00.000");
});
