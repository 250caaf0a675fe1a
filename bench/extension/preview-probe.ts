import type { FrameLocator, Page } from '@playwright/test';
import { PATIENCE } from './patience.ts';

/**
 * Hooks of the benchmark's own into the window and into the preview's page. What people have is not touched: nothing of
 * this is in it. Both frames read one clock.
 */
export async function watchKeysAndPaints(page: Page, preview: FrameLocator): Promise<void> {
  await page.evaluate(recordKeys);
  await preview.locator('glyph-grid').evaluate(recordPaints);
}

/**
 * Milliseconds from the keydown of `press` until the first frame is on the screen in which the sheet's first pixel has
 * the colour `#rrggbb`. Rejects where that does not come.
 */
export async function keyToPaint(
  page: Page,
  { press, color }: { readonly press: string; readonly color: string },
): Promise<number> {
  await page.evaluate(forget);
  await page.keyboard.press(press);
  return page.evaluate(firstPaintOf, { color, patience: PATIENCE });
}

/** What the hooks leave in the window for each other. */
interface Probed extends Window {
  benchKeyAt?: number;
  benchPaints?: { readonly color: string; readonly at: number }[];
}

function recordKeys(): void {
  const probed: Probed = window;
  probed.benchPaints = [];
  const record = (event: KeyboardEvent) => {
    probed.benchKeyAt = performance.timeOrigin + event.timeStamp;
  };
  window.addEventListener('keydown', record, true);
}

/** The picture that the grid draws goes through one call with all its pixels: they are looked at before it returns. */
function recordPaints(): void {
  const { prototype } = OffscreenCanvasRenderingContext2D;
  const put = prototype.putImageData;
  prototype.putImageData = function (this: OffscreenCanvasRenderingContext2D, ...args: unknown[]) {
    Reflect.apply(put, this, args);
    const { data } = args[0] as ImageData;
    const color = `#${[data[0], data[1], data[2]].map((byte = 0) => byte.toString(16).padStart(2, '0')).join('')}`;
    // The frame in which it is painted begins with this call; a task that it leaves comes after the frame.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () =>
        (window.top as Probed).benchPaints?.push({
          color,
          at: performance.timeOrigin + performance.now(),
        });
      port2.postMessage(null);
    });
  };
}

function forget(): void {
  const probed: Probed = window;
  probed.benchPaints = [];
  delete probed.benchKeyAt;
}

function firstPaintOf({ color, patience }: { color: string; patience: number }): Promise<number> {
  const probed: Probed = window;
  return new Promise((resolve, reject) => {
    const timer = setInterval(() => {
      const found = probed.benchPaints?.find((paint) => paint.color === color);
      if (found === undefined || probed.benchKeyAt === undefined) return;
      clearInterval(timer);
      resolve(found.at - probed.benchKeyAt);
    }, 20);
    setTimeout(() => {
      clearInterval(timer);
      const seen = probed.benchPaints?.map((paint) => paint.color).join(' ');
      reject(new Error(`The preview was not painted in ${color}, only in: ${seen}`));
    }, patience);
  });
}
