import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DecodedInput } from './decoded-input.ts';
import { blob, sound } from './example-inputs.ts';
import type { Format } from './format.ts';
import { FORMATS } from './index.ts';

describe.each(FORMATS.map((format) => [format.document, format] as const))('%s', (path, format) => {
  const page = readFileSync(join(import.meta.dirname, '..', path), 'utf8');
  const examples = page.split(/^## (?=Worked example)/m).slice(1);
  const declarations = examples.map((example) => JSON.parse(block(example, 'json')));

  it.each(examples)('shows the payload and the metadata that build makes of %.24s', (example) => {
    const { type, output, inputs } = JSON.parse(block(example, 'json'));
    expect([output.format, type]).toEqual([format.id, format.type]);
    const metadata = output.metadata ?? {};
    const files = sources(inputs, example);
    const built = format.build({ metadata, pipeline: output.pipeline ?? {}, sources: files });
    expect(hexLines(built.payload, example)).toEqual(block(example, 'hex').trimEnd().split('\n'));
    expect({ ...metadata, ...built.metadata }).toEqual(JSON.parse(block(example, 'metadata')));
  });

  it('has an example', () => expect(examples.length).toBeGreaterThan(0));

  it.each(declarations)('shows a declaration of known roles and settings (%#)', (declaration) => {
    const roles = Object.entries(format.roles);
    const required = roles.filter(([, role]) => role.required).map(([name]) => name);
    expect(Object.keys(declaration.inputs)).toEqual(expect.arrayContaining(required));
    expect(roles.map(([name]) => name)).toEqual(expect.arrayContaining(Object.keys(declaration.inputs)));
    expect(format.metadata.validate(declaration.output.metadata ?? {})).toBe(true);
    expect(format.pipeline.validate(declaration.output.pipeline ?? {})).toBe(true);
  });

  it('names every field of the metadata', () => {
    for (const key of settings(format)) expect(page).toMatch(new RegExp(`^\\| [^|]*\`${key}\``, 'm'));
  });
});

function settings(format: Format): string[] {
  return [...Object.keys(format.metadata.schema.properties ?? {}), ...format.derivedMetadata];
}

/** The inputs of the example, as the page draws or lists them. */
function sources(inputs: Record<string, string[]>, page: string) {
  const contents: DecodedInput[] = [
    ...blocks(page, 'sheet').map(drawing),
    ...blocks(page, 'samples').map((text, position) =>
      sound(22050, position === 0 ? 1 : 2, numbers(text, 10)),
    ),
    ...blocks(page, 'bytes').map((text) => blob(numbers(text, 16))),
  ];
  return Object.entries(inputs).flatMap(([role, paths]) => {
    expect(contents.length).toBe(paths.length);
    return paths.map((path, position) => ({ role, path, input: contents[position] }));
  });
}

function drawing(text: string): DecodedInput {
  const colors: Record<string, number[]> = {
    '.': [0, 0, 0, 0],
    g: [0, 128, 0, 255],
    w: [255, 255, 255, 255],
  };
  const rows = text.trim().split('\n');
  const rgba = Uint8Array.from([...rows.join('')].flatMap((letter) => colors[letter]));
  return { kind: 'true-color', width: rows[0].length, height: rows.length, rgba };
}

/** The payload in as many lines, each of as many bytes and with the same remark, as the page has. */
function hexLines(payload: Uint8Array, page: string): string[] {
  let at = 0;
  const lines = block(page, 'hex')
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [, bytes = '', remark = ''] = /^[0-9a-f]{4} {2}((?:[0-9a-f]{2} ?)+)(.*)$/.exec(line) ?? [];
      const count = numbers(bytes, 16).length;
      const shown = [...payload.subarray(at, at + count)].map((byte) => byte.toString(16).padStart(2, '0'));
      const text = `${at.toString(16).padStart(4, '0')}  ${shown.join(' ')}`;
      at += count;
      return remark === '' ? text : text.padEnd(line.length - remark.length) + remark;
    });
  expect(at).toBe(payload.length);
  return lines;
}

function numbers(text: string, radix: number): number[] {
  return text
    .trim()
    .split(/\s+/)
    .map((word) => Number.parseInt(word, radix));
}

function block(page: string, language: string): string {
  return blocks(page, language)[0] ?? '';
}

function blocks(page: string, language: string): string[] {
  return [...page.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(
    ([, text]) => text,
  );
}
