// Choices that stay in this browser.
import { computed, effect, signal } from "@preact/signals";

function stored<T>(name: string, initial: T, valid: (value: unknown) => value is T) {
  let value = initial;
  try {
    const read: unknown = JSON.parse(localStorage.getItem(`chorus.${name}`) ?? "null");
    if (valid(read)) value = read;
  } catch { /* not ours, or no storage: the initial value holds */ }
  const kept = signal(value);
  effect(() => {
    const text = JSON.stringify(kept.value);
    try { localStorage.setItem(`chorus.${name}`, text); } catch { /* private window */ }
  });
  return kept;
}

export type Theme = "auto" | "night" | "day";
const isTheme = (value: unknown): value is Theme => value === "auto" || value === "night" || value === "day";
const isNumber = (least: number, most: number) => (value: unknown): value is number =>
  typeof value === "number" && value >= least && value <= most;
const isBoolean = (value: unknown): value is boolean => typeof value === "boolean";

export const theme = stored<Theme>("theme", "auto", isTheme);
export const muted = stored("muted", false, isBoolean);
// How large things must be drawn to be read: the screen's density and how far away the driver's eyes are.
// The first values are those of a 10.1 inch panel with 1280 x 800 pixels in a car.
export const pixelsPerMm = stored("pixels_per_mm", 5.9, isNumber(1, 20));
export const viewingDistanceMm = stored("viewing_distance_mm", 750, isNumber(300, 1500));

// Pixels of one minute of arc.
export const pixelsPerArcMinute = computed(() =>
  2 * viewingDistanceMm.value * Math.tan(Math.PI / 180 / 60 / 2) * pixelsPerMm.value);

const prefersDay = matchMedia("(prefers-color-scheme: light)");
const systemDay = signal(prefersDay.matches);
prefersDay.addEventListener("change", (event) => { systemDay.value = event.matches; });
export const day = computed(() => theme.value === "day" || (theme.value === "auto" && systemDay.value));

const prefersCalm = matchMedia("(prefers-reduced-motion: reduce)");
export const calm = signal(prefersCalm.matches);
prefersCalm.addEventListener("change", (event) => { calm.value = event.matches; });

effect(() => {
  document.documentElement.dataset["theme"] = day.value ? "day" : "night";
  document.documentElement.style.setProperty("--arcmin", `${pixelsPerArcMinute.value}px`);
});

export function nextTheme(): void {
  theme.value = theme.value === "auto" ? "night" : theme.value === "night" ? "day" : "auto";
}
