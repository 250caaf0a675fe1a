import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { newSeed, Random } from '../support/random.ts';
import { cli } from '../support/run-cli.ts';
import { declaration, tempFolder, tempProject, writeFiles } from '../support/temp-project.ts';
import { watchingCli } from '../support/watching-cli.ts';

const FOLDERS = ['.', 'x', 'x/y', 'z'];
const STEPS = 50;

it.each([1, 2, newSeed()])(
  'whatever happens to the files, the last build is of what they are (seed %i)',
  async (seed) => {
    const random = new Random(seed);
    const game = new Game(random);
    const watching = await watchingCli(game.folder);
    for (let step = 0; step < STEPS; step++) {
      game.change(`step ${step}`);
      if (random.chance(50)) await wait(random.below(80));
    }
    game.write(0, 'the last');
    while (!archive(game.folder).includes('the last')) await watching.next();
    const copy = tempFolder();
    cpSync(game.folder, copy, { recursive: true });
    rmSync(join(copy, 'build'), { recursive: true });
    expect((await cli(copy, 'build', '--no-cache')).status).toBe(0);
    await expect.poll(() => archive(game.folder) === archive(copy), { timeout: 10_000 }).toBe(true);
  },
);

/** A project whose assets come, go and move about, as under a checkout or a careless hand. */
class Game {
  readonly folder = tempProject({ 'packwright.json': '{ "schema_version": 1 }' });
  readonly #random: Random;
  /** Asset roots by number. */
  readonly #roots = new Map<number, string>();

  constructor(random: Random) {
    this.#random = random;
    for (let number = 0; number < 6; number++) this.write(number, `${number} at first`);
  }

  change(text: string): void {
    const number = this.#random.below(8);
    const root = this.#roots.get(number);
    if (root === undefined) this.write(number, text);
    else
      this.#random
        .pick([this.#save, this.#replace, this.#remove, this.#move, this.#renew])
        .call(this, { number, root, text });
    if (this.#random.chance(10)) this.#removeFolder(this.#random.pick(FOLDERS.slice(1)));
  }

  write(number: number, text: string): void {
    const root = this.#roots.get(number) ?? join(this.#random.pick(FOLDERS), `note-${number}`);
    const asset_uuid = `3f1e0a77-5b0c-4a8e-9d6b-2c4f8a1e000${number}`;
    const asset = declaration({ name: `note_${number}`, asset_uuid });
    writeFiles(this.folder, { [`${root}/notes.txt`]: text, [`${root}/asset.json`]: asset });
    this.#roots.set(number, root);
  }

  #save({ root, text }: Change): void {
    writeFileSync(join(this.folder, root, 'notes.txt'), text);
  }

  #replace({ root, text }: Change): void {
    writeFileSync(join(this.folder, root, '~notes.txt'), text);
    renameSync(join(this.folder, root, '~notes.txt'), join(this.folder, root, 'notes.txt'));
  }

  #remove({ number, root }: Change): void {
    rmSync(join(this.folder, root), { recursive: true });
    this.#roots.delete(number);
  }

  #move({ number, root, text }: Change): void {
    const other = join(this.#random.pick(FOLDERS), `moved-${number}-${text.replace(' ', '-')}`);
    mkdirSync(dirname(join(this.folder, other)), { recursive: true });
    renameSync(join(this.folder, root), join(this.folder, other));
    this.#roots.set(number, other);
  }

  /** The folder goes, and one of the same name is there at once. */
  #renew({ number, root, text }: Change): void {
    rmSync(join(this.folder, root), { recursive: true });
    this.write(number, text);
  }

  #removeFolder(folder: string): void {
    rmSync(join(this.folder, folder), { recursive: true, force: true });
    for (const [number, root] of this.#roots)
      if (!existsSync(join(this.folder, root))) this.#roots.delete(number);
  }
}

interface Change {
  readonly number: number;
  readonly root: string;
  readonly text: string;
}

function archive(folder: string): string {
  return readFileSync(join(folder, 'build/assets.bank'), 'latin1');
}
