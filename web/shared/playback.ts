// Snapshots arrive in steps; the pages move in between. A playhead runs a little behind the newest snapshot,
// so that there is nearly always one on either side of it.

export interface Sample<T> {
  from: T;
  to: T;
  part: number; // 0: from, 1: to
  time: number; // of the publisher, ms
}

const kept = 24;
const shortestDelay = 90;
const longestDelay = 400;

export class Playback<T> {
  private frames: { time: number; wall: number; value: T }[] = [];
  private playhead = 0;
  private sampled = 0;

  // `time`: of the publisher in ms; `wall`: now, ms.
  push(time: number, value: T, wall: number): void {
    const newest = this.frames.at(-1);
    if (newest && time < newest.time) this.clear(); // another run
    if (newest && time === newest.time) {
      newest.value = value;
      return;
    }
    this.frames.push({ time, wall, value });
    if (this.frames.length > kept) this.frames.shift();
  }

  clear(): void {
    this.frames = [];
    this.sampled = 0;
  }

  get newest(): T | null { return this.frames.at(-1)?.value ?? null; }
  get newestWall(): number { return this.frames.at(-1)?.wall ?? 0; }

  sample(wall: number): Sample<T> | null {
    const last = this.frames.at(-1);
    const first = this.frames[0];
    if (!last || !first) return null;
    const rate = this.rate();
    // Half a step more than a step, so that one late snapshot does not stop the picture.
    const interval = this.frames.length > 1 ? (last.wall - first.wall) / (this.frames.length - 1) : 100;
    const delay = Math.min(longestDelay, Math.max(shortestDelay, 1.5 * interval));
    const target = Math.min(last.time, last.time + rate * (wall - last.wall - delay));
    if (this.sampled === 0 || Math.abs(target - this.playhead) > 1000 * Math.max(1, rate)) {
      this.playhead = target;
    } else {
      const passed = Math.min(250, wall - this.sampled);
      const steady = this.playhead + rate * passed;
      const next = steady + (target - steady) * Math.min(1, passed / 400);
      this.playhead = Math.min(last.time, Math.max(this.playhead, next));
    }
    this.sampled = wall;
    return this.at(this.playhead);
  }

  // Milliseconds of the publisher per millisecond here.
  private rate(): number {
    const last = this.frames.at(-1);
    const first = this.frames[0];
    if (!last || !first || last.wall <= first.wall) return 1;
    return Math.min(200, Math.max(0.02, (last.time - first.time) / (last.wall - first.wall)));
  }

  private at(time: number): Sample<T> {
    let i = this.frames.length - 1;
    while (i > 0 && this.frames[i]!.time > time) --i;
    const from = this.frames[i]!;
    const to = this.frames[i + 1] ?? from;
    const span = to.time - from.time;
    const part = span > 0 ? Math.min(1, Math.max(0, (time - from.time) / span)) : 0;
    return { from: from.value, to: to.value, part, time };
  }
}
