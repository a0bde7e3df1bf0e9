// Where the map looks: centre and scale, changed by mouse, touch and keys. North is up.
import type { Box } from "../shared/geometry.ts";

const mostPixelsPerMetre = 40;

export class MapView {
  east = 0;
  north = 0;
  scale = 1; // pixels per metre
  private whole: Box = { west: -500, south: -500, east: 500, north: 500 };
  private width = 1;
  private height = 1;
  private covered = 0; // pixels at the left, by panels
  private untouched = true;

  resize(width: number, height: number, covered: number): void {
    if (width === this.width && height === this.height && covered === this.covered) return;
    this.width = width;
    this.height = height;
    this.covered = covered;
    if (this.untouched) this.fit();
  }

  setWhole(box: Box): void {
    if (box.west > box.east) return; // nothing in it
    this.whole = box;
    if (this.untouched) this.fit();
  }

  fit(): void {
    this.untouched = true;
    const { west, south, east, north } = this.whole;
    this.east = (west + east) / 2;
    this.north = (south + north) / 2;
    this.scale = this.leastScale();
    this.east -= this.covered / 2 / this.scale;
  }

  private leastScale(): number {
    const { west, south, east, north } = this.whole;
    return 0.94 * Math.min((this.width - this.covered) / Math.max(1, east - west), this.height / Math.max(1, north - south));
  }

  toScreen(east: number, north: number): [number, number] {
    return [this.width / 2 + (east - this.east) * this.scale, this.height / 2 - (north - this.north) * this.scale];
  }

  toMap(x: number, y: number): [number, number] {
    return [this.east + (x - this.width / 2) / this.scale, this.north - (y - this.height / 2) / this.scale];
  }

  // The ground under the pointer moves with it.
  pan(dx: number, dy: number): void {
    this.untouched = false;
    this.moveTo(this.east - dx / this.scale, this.north + dy / this.scale);
  }

  moveTo(east: number, north: number): void {
    this.untouched = false;
    this.east = Math.min(this.whole.east, Math.max(this.whole.west, east));
    this.north = Math.min(this.whole.north, Math.max(this.whole.south, north));
  }

  // The place at (x, y) stays there.
  zoom(factor: number, x = this.width / 2, y = this.height / 2): void {
    this.untouched = false;
    const [east, north] = this.toMap(x, y);
    this.scale = Math.min(mostPixelsPerMetre, Math.max(0.6 * this.leastScale(), this.scale * factor));
    this.moveTo(east - (x - this.width / 2) / this.scale, north + (y - this.height / 2) / this.scale);
  }

  // For drawing in map metres, y up.
  apply(context: CanvasRenderingContext2D): void {
    context.translate(this.width / 2, this.height / 2);
    context.scale(this.scale, -this.scale);
    context.translate(-this.east, -this.north);
  }
}
