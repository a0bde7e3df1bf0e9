import assert from "node:assert/strict";
import { test } from "node:test";
import type { Level, Warning } from "../shared/protocol.ts";
import { Frame, Perspective } from "./perspective.ts";
import { SoundPlan } from "./sound.ts";

const warning = (event: string, level: Level): Warning =>
  ({ event, kind: "forward_collision", level, words: "", since: 0, distance: 1, bearing: 0, east: 0, north: 0, station: 1 });

test("an event sounds once for each level that it rises to", () => {
  const plan = new SoundPlan();
  assert.equal(plan.next(undefined, 0, false), null);
  assert.equal(plan.next(warning("1", "information"), 0, false), null);
  assert.equal(plan.next(warning("1", "awareness"), 0, false), "soft");
  assert.equal(plan.next(warning("1", "awareness"), 2000, false), null);
  assert.equal(plan.next(warning("1", "warning"), 3000, false), "chime");
  assert.equal(plan.next(warning("1", "awareness"), 5000, false), null, "falls");
  assert.equal(plan.next(warning("1", "warning"), 6000, false), null, "rises to what was said already");
});

test("half a second lies between two sounds, but nothing delays the burst", () => {
  const plan = new SoundPlan();
  assert.equal(plan.next(warning("1", "awareness"), 0, false), "soft");
  assert.equal(plan.next(warning("2", "warning"), 300, false), null);
  assert.equal(plan.next(warning("2", "warning"), 520, false), "chime", "said as soon as it may");
  assert.equal(plan.next(warning("3", "imminent"), 600, false), "burst");
  assert.equal(plan.next(warning("3", "imminent"), 900, true), null);
  assert.equal(plan.next(warning("3", "imminent"), 2700, false), "burst", "goes on while it lasts");
});

test("the eye sees the own car in the lower middle and far places near the horizon", () => {
  const eye = new Perspective(1280, 800);
  const own = eye.see(0, 0, 0);
  assert.equal(own.x, 640);
  assert.ok(own.y > 500 && own.y < 640, String(own.y));
  const far = eye.see(0, 300, 0);
  assert.ok(far.y > eye.horizon && far.y < own.y - 300);
  assert.ok(eye.see(2, 50, 0).x > 640);
  assert.equal(eye.outline([[0, -100, 0], [1, -100, 0], [1, -90, 0]]).length, 0, "behind the eye");
  assert.equal(eye.outline([[-1, -100, 0], [1, -100, 0], [1, 50, 0], [-1, 50, 0]]).length, 4, "cut");
});

test("the car's frame has its heading upwards", () => {
  const frame = new Frame(100, 200, 90);
  const [x, y] = frame.place(110, 197);
  assert.ok(Math.abs(x - 3) < 1e-9 && Math.abs(y - 10) < 1e-9);
});
