/** docs/tour.md tells of everything that the extension has, and shows pictures that are there. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readJson } from './support/temp-project.ts';

const root = join(import.meta.dirname, '..');
const tour = readFileSync(join(root, 'docs/tour.md'), 'utf8');
const { contributes } = readJson(root, 'package.json');
const texts: Readonly<Record<string, string>> = readJson(root, 'package.nls.json');
const PICTURES = 'images/tour/';

describe('docs/tour.md', () => {
  it('names every command of the palette in its table, and no other', () => {
    const menu: readonly { command: string; when?: string }[] = contributes.menus.commandPalette;
    const hidden = new Set(menu.filter(({ when }) => when === 'false').map(({ command }) => command));
    const shown = contributes.commands.filter(({ command }: Command) => !hidden.has(command));
    expect(firstCells('All commands').sort()).toEqual(
      shown.map(({ title }: Command) => textOf(title)).sort(),
    );
  });

  it('names every setting in its table, with its default, and no other', () => {
    const settings = Object.entries<{ default: unknown }>(contributes.configuration.properties);
    expect(rowsOf('All settings').map(([name, standard]) => [name, standard])).toEqual(
      settings.map(([name, { default: standard }]) => [`\`${name}\``, `\`${standard}\``]),
    );
  });

  it('tells of every setting before', () => {
    const story = tour.slice(0, tour.indexOf('## All commands'));
    for (const name of Object.keys(contributes.configuration.properties)) expect(story).toContain(name);
  });

  it('shows every picture there is, and no other', () => {
    const files = readdirSync(join(root, 'docs', PICTURES)).map((name) => `${PICTURES}${name}`);
    expect(
      pictures()
        .map(({ path }) => path)
        .sort(),
    ).toEqual(files.sort());
  });

  it.each(pictures())(
    '$path is small, says what it shows, and is shown as large as it was',
    ({ path, width, alt }) => {
      const file = join(root, 'docs', path);
      expect(statSync(file).size).toBeLessThan(300_000);
      // Pictures have two pixels for each of the window.
      expect(readFileSync(file).readUInt32BE(16)).toBe(width * 2);
      expect(alt).not.toBe('');
    },
  );

  it('leads only to headings that it has', () => {
    const headings = [...tour.matchAll(/^## (.*)$/gm)].map(([, text]) =>
      text.toLowerCase().replaceAll(' ', '-'),
    );
    const targets = [...tour.matchAll(/\]\(#([\w-]+)\)/g)].map(([, target]) => target);
    expect(targets).toEqual(headings);
  });
});

it('The walkthrough has five steps, each with a small picture', () => {
  const [{ steps }] = contributes.walkthroughs;
  expect(steps).toHaveLength(5);
  for (const { media } of steps) expect(statSync(join(root, media.image)).size).toBeLessThan(200_000);
  const files = readdirSync(join(root, 'media/walkthrough')).map((name) => `media/walkthrough/${name}`);
  expect(steps.map(({ media }: { media: { image: string } }) => media.image).sort()).toEqual(files.sort());
});

interface Command {
  readonly command: string;
  readonly title: string;
}

function textOf(title: string): string | undefined {
  return texts[title.slice(1, -1)];
}

/** The cells of the table below a heading, without its head. */
function rowsOf(heading: string): string[][] {
  const section = tour.slice(tour.indexOf(`## ${heading}\n`)).split(/\n## /)[0];
  const lines = section.split('\n').filter((line) => line.startsWith('| '));
  return lines.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

function firstCells(heading: string): string[] {
  return rowsOf(heading).map(([first]) => first);
}

function pictures(): { path: string; width: number; alt: string }[] {
  const found = tour.matchAll(/<img src="([^"]+)" width="(\d+)" alt="([^"]*)">/g);
  return [...found].map(([, path, width, alt]) => ({ path, width: Number(width), alt }));
}
