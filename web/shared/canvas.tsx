// A canvas that fills its parent, sharp on every screen, drawn for each picture the display shows.
import { useEffect, useRef } from "preact/hooks";
import type { JSX } from "preact";

export interface Drawing {
  context: CanvasRenderingContext2D;
  width: number; // CSS pixels
  height: number;
  now: number; // ms
}

interface Properties {
  draw: (drawing: Drawing) => void;
  label: string;
  attach?: (canvas: HTMLCanvasElement) => () => void;
  focusable?: boolean;
}

const densestPixels = 2; // finer than that costs time and shows nothing

export function Canvas({ draw, label, attach, focusable }: Properties): JSX.Element {
  const element = useRef<HTMLCanvasElement>(null);
  const latest = useRef(draw);
  latest.current = draw;
  useEffect(() => {
    const canvas = element.current!;
    const context = canvas.getContext("2d", { alpha: false })!;
    let width = 0, height = 0, ratio = 1;
    const observer = new ResizeObserver(([entry]) => {
      if (!entry) return;
      ({ width, height } = entry.contentRect);
      ratio = Math.min(densestPixels, devicePixelRatio);
      canvas.width = Math.max(1, Math.round(width * ratio));
      canvas.height = Math.max(1, Math.round(height * ratio));
    });
    observer.observe(canvas.parentElement!);
    const detach = attach?.(canvas);
    let request = requestAnimationFrame(function frame(now) {
      request = requestAnimationFrame(frame);
      if (width === 0 || height === 0) return;
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      latest.current({ context, width, height, now });
    });
    return () => {
      cancelAnimationFrame(request);
      observer.disconnect();
      detach?.();
    };
  }, []);
  return focusable
    ? <canvas ref={element} tabIndex={0} role="application" aria-label={label} />
    : <canvas ref={element} role="img" aria-label={label} />;
}
