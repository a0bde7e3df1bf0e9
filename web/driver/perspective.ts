// The eye behind and above the own car. Places are metres in the car's frame: x right, y forward, z up.

export interface Seen { x: number; y: number; depth: number }
export type Place = readonly [x: number, y: number, z: number];

export class Perspective {
  private readonly cos: number;
  private readonly sin: number;
  private readonly focal: number;
  private readonly middleX: number;
  private readonly middleY: number;
  readonly horizon: number;

  constructor(width: number, height: number,
              private readonly back = 17, private readonly up = 10, pitchDegrees = 19.5) {
    const pitch = (pitchDegrees * Math.PI) / 180;
    this.cos = Math.cos(pitch);
    this.sin = Math.sin(pitch);
    // On narrow screens the lane beside must still be seen.
    this.focal = Math.min(0.95 * height, 1.15 * width);
    this.middleX = width / 2;
    // The own car's front stands well above the bar at the bottom, the horizon below the warnings at the top.
    const ownBelowMiddle = (up * this.cos - back * this.sin) / this.depth(0, 0);
    const ownAt = width < 700 ? 0.66 : 0.77;
    this.middleY = ownAt * height - ownBelowMiddle * this.focal;
    this.horizon = this.middleY - this.focal * (this.sin / this.cos);
  }

  depth(y: number, z: number): number {
    return (y + this.back) * this.cos - (z - this.up) * this.sin;
  }

  see(x: number, y: number, z: number): Seen {
    const depth = this.depth(y, z);
    const scale = this.focal / depth;
    const upward = (y + this.back) * this.sin + (z - this.up) * this.cos;
    return { x: this.middleX + x * scale, y: this.middleY - upward * scale, depth };
  }

  pixelsPerMetre(y: number): number { return this.focal / this.depth(y, 0); }

  // A flat or upright face as a polygon on the screen; what lies behind the eye is cut off.
  outline(places: readonly Place[]): Seen[] {
    const near = 2;
    const seen: Seen[] = [];
    for (let i = 0; i < places.length; ++i) {
      const a = places[i]!;
      const b = places[(i + 1) % places.length]!;
      const da = this.depth(a[1], a[2]) - near;
      const db = this.depth(b[1], b[2]) - near;
      if (da >= 0) seen.push(this.see(...a));
      if (da >= 0 !== db >= 0) {
        const part = da / (da - db);
        seen.push(this.see(a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part, a[2] + (b[2] - a[2]) * part));
      }
    }
    return seen;
  }
}

// From the map to the car's frame.
export class Frame {
  private readonly cos: number;
  private readonly sin: number;
  constructor(private readonly east: number, private readonly north: number, readonly heading: number) {
    const angle = (heading * Math.PI) / 180;
    this.cos = Math.cos(angle);
    this.sin = Math.sin(angle);
  }
  place(east: number, north: number, z = 0): Place {
    const de = east - this.east;
    const dn = north - this.north;
    return [de * this.cos - dn * this.sin, de * this.sin + dn * this.cos, z];
  }
}
