import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { PNG } from 'pngjs';
import { encodeIndexedPng } from '../../packer/images/encode-png.ts';
import type { WorkbenchWindow } from '../../test/workbench/workbench-window.ts';
import { reduceColors } from './reduce-colors.ts';

const root = join(import.meta.dirname, '../..');

/** A part of the window, in CSS pixels. */
export interface Region {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How much of the window around what is shown is in the picture, in CSS pixels; by default nothing. */
export interface Margins {
  readonly left?: number;
  readonly top?: number;
  readonly right?: number;
  readonly bottom?: number;
}

/** Takes pictures of a window for docs/tour.md. */
export class Camera {
  readonly #window: WorkbenchWindow;

  constructor(window: WorkbenchWindow) {
    this.#window = window;
  }

  /** A picture for the tour of what is shown: the smallest rectangle that has all of it, and the margins. */
  keep(name: string, shown: readonly (Locator | Region)[], margins?: Margins): Promise<void> {
    return this.#take(join('docs/images/tour', name), shown, margins);
  }

  /** The same for a step of the walkthrough. */
  illustrate(name: string, shown: readonly (Locator | Region)[], margins?: Margins): Promise<void> {
    return this.#take(join('media/walkthrough', name), shown, margins);
  }

  async #take(path: string, shown: readonly (Locator | Region)[], margins: Margins = {}): Promise<void> {
    const { page } = this.#window;
    const size = page.viewportSize() ?? { width: 0, height: 0 };
    const regions = await Promise.all(shown.map(regionOf));
    const clip = within(around(regions, margins), size);
    const file = await page.screenshot({ clip, caret: 'initial' });
    const reduced = reduceColors(PNG.sync.read(file));
    writeFileSync(join(root, `${path}.png`), reduced === undefined ? file : encodeIndexedPng(reduced));
  }

  part(name: 'sidebar' | 'editor' | 'panel' | 'statusbar' | 'activitybar' | 'body'): Locator {
    const { page } = this.#window;
    return name === 'body' ? page.locator('body') : page.locator(`.part.${name}`);
  }

  /** Sends away what the window says of itself, and the mouse. */
  async quiet(): Promise<void> {
    await this.#window.command('Notifications: Clear All Notifications');
    await this.#window.page.mouse.move(620, 4);
  }

  /** Waits until nothing is painted any more. */
  async settled(): Promise<void> {
    await this.#window.page.waitForTimeout(SETTLING);
  }
}

/** In milliseconds: what fades in is there then, on a busy machine as well. */
const SETTLING = 2500;

async function regionOf(shown: Locator | Region): Promise<Region> {
  if ('width' in shown) return shown;
  const box = await shown.boundingBox();
  if (box === null) throw new Error(`${shown} is not in the window`);
  return box;
}

function around(regions: readonly Region[], margins: Margins): Region {
  const { left = 0, top = 0, right = 0, bottom = 0 } = margins;
  const x = Math.min(...regions.map((region) => region.x)) - left;
  const y = Math.min(...regions.map((region) => region.y)) - top;
  const farX = Math.max(...regions.map((region) => region.x + region.width)) + right;
  const farY = Math.max(...regions.map((region) => region.y + region.height)) + bottom;
  return { x, y, width: farX - x, height: farY - y };
}

function within({ x, y, width, height }: Region, size: { width: number; height: number }): Region {
  const [left, top] = [Math.max(0, Math.round(x)), Math.max(0, Math.round(y))];
  const right = Math.min(size.width, Math.round(x + width));
  const bottom = Math.min(size.height, Math.round(y + height));
  return { x: left, y: top, width: right - left, height: bottom - top };
}
