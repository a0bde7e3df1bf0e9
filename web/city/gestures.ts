// Pointer, wheel and keys on the map.
import type { MapView } from "./map_view.ts";

export interface Gestures {
  view: MapView;
  moved(): void; // by hand: no longer follows anything
  tapped(x: number, y: number, twice: boolean): void;
  key(event: KeyboardEvent): boolean; // true: used
}

const tapDistance = 6;
const keyStep = 90;

export function attachGestures(canvas: HTMLCanvasElement, { view, moved, tapped, key }: Gestures): () => void {
  const pointers = new Map<number, { x: number; y: number }>();
  let travelled = 0;
  let lastTap = -Infinity;
  const place = (event: PointerEvent | WheelEvent) => {
    const box = canvas.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };

  const down = (event: PointerEvent) => {
    canvas.setPointerCapture(event.pointerId);
    pointers.set(event.pointerId, place(event));
    if (pointers.size === 1) travelled = 0;
    canvas.classList.add("dragging");
  };
  const move = (event: PointerEvent) => {
    const before = pointers.get(event.pointerId);
    if (!before) return;
    const now = place(event);
    travelled += Math.hypot(now.x - before.x, now.y - before.y);
    if (pointers.size === 1) {
      if (travelled > tapDistance) {
        view.pan(now.x - before.x, now.y - before.y);
        moved();
      }
    } else {
      const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
      if (other) {
        const wide = Math.hypot(now.x - other.x, now.y - other.y);
        const was = Math.hypot(before.x - other.x, before.y - other.y);
        view.pan((now.x - before.x) / 2, (now.y - before.y) / 2);
        if (was > 0) view.zoom(wide / was, (now.x + other.x) / 2, (now.y + other.y) / 2);
        moved();
      }
    }
    pointers.set(event.pointerId, now);
  };
  const up = (event: PointerEvent) => {
    if (!pointers.delete(event.pointerId)) return;
    if (pointers.size > 0) return;
    canvas.classList.remove("dragging");
    if (event.type === "pointerup" && travelled <= tapDistance) {
      const { x, y } = place(event);
      tapped(x, y, event.timeStamp - lastTap < 350);
      lastTap = event.timeStamp;
    }
  };
  const wheel = (event: WheelEvent) => {
    event.preventDefault();
    const { x, y } = place(event);
    view.zoom(Math.exp(-event.deltaY * (event.deltaMode === 1 ? 0.05 : 0.0016)), x, y);
  };
  const keydown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    switch (event.key) {
      case "ArrowLeft": view.pan(keyStep, 0); moved(); break;
      case "ArrowRight": view.pan(-keyStep, 0); moved(); break;
      case "ArrowUp": view.pan(0, keyStep); moved(); break;
      case "ArrowDown": view.pan(0, -keyStep); moved(); break;
      case "+": case "=": view.zoom(1.3); break;
      case "-": view.zoom(1 / 1.3); break;
      case "0": view.fit(); moved(); break;
      default: if (!key(event)) return;
    }
    event.preventDefault();
  };
  canvas.addEventListener("pointerdown", down);
  canvas.addEventListener("pointermove", move);
  canvas.addEventListener("pointerup", up);
  canvas.addEventListener("pointercancel", up);
  canvas.addEventListener("wheel", wheel, { passive: false });
  canvas.addEventListener("keydown", keydown);
  return () => {
    canvas.removeEventListener("pointerdown", down);
    canvas.removeEventListener("pointermove", move);
    canvas.removeEventListener("pointerup", up);
    canvas.removeEventListener("pointercancel", up);
    canvas.removeEventListener("wheel", wheel);
    canvas.removeEventListener("keydown", keydown);
  };
}
