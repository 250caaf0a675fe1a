import { expect, it } from 'vitest';
import {
  type Color,
  type ColorPresentation,
  ColorPresentationRequest,
  DocumentColorRequest,
} from 'vscode-languageserver/node';
import { edited, marked, type ServedProject, servedProject } from '../support/served-project.ts';

const around = (palettes: string) => `{ "output": { "pipeline": { "palettes": ${palettes} } } }`;
const palette = (original: string, converted: string) =>
  around(`[{ "index": 0, "palette": { "originalArgb8888": ${original}, "convertedRgb565": ${converted} } }]`);

const BLACK = { red: 0, green: 0, blue: 0, alpha: 1 };
const CLEAR = { ...BLACK, alpha: 0 };
const RED = { red: 1, green: 0, blue: 0, alpha: 1 };
const WHITE = { red: 1, green: 1, blue: 1, alpha: 1 };
/** `#3366cc` */
const BLUE = { red: 0.2, green: 0.4, blue: 0.8, alpha: 1 };

it.each([
  {
    name: 'every number of both lists',
    source: palette('[‹0›, ‹4294901760›]', '[‹0›, ‹65535›]'),
    shown: [CLEAR, RED, BLACK, WHITE],
  },
  {
    name: 'colours in other notations, and none on what is none',
    source: palette('[‹"#ff0000"›, ‹"0xff000000"›, "red", 1.5]', '[‹"65535"›, null, 70000]'),
    shown: [RED, BLACK, WHITE],
  },
  {
    name: 'a palette without the entry around it',
    source: around('[{ "originalArgb8888": [‹4294901760›] }, 7]'),
    shown: [RED],
  },
  {
    name: 'what stands in a document that is broken elsewhere',
    source: palette('[‹4294901760›]', '[‹65535›,, "').replace('{ "index"', '{ "index" 3'),
    shown: [RED, WHITE],
  },
])('shows $name', async ({ source, shown }) => {
  const { text, ranges } = marked(source);
  const project = await serve(text);
  const textDocument = { uri: project.uri('a/asset.json') };
  const found = await project.connection.sendRequest(DocumentColorRequest.type, { textDocument });
  expect(found).toEqual(shown.map((color, position) => ({ color, range: ranges[position] })));
});

it('shows nothing where there are no palettes', async () => {
  const project = await serve('{ "build": { "originalArgb8888": [1] } }');
  const textDocument = { uri: project.uri('a/asset.json') };
  expect(await project.connection.sendRequest(DocumentColorRequest.type, { textDocument })).toEqual([]);
});

it.each([
  {
    name: 'an original, and its conversion follows',
    source: palette('[0, ▮4294901760]', '[0, 63488]'),
    color: BLUE,
    becomes: palette('[0, 4281558732]', '[0, 13113]'),
  },
  {
    name: 'a conversion, and its original follows',
    source: palette('[0, 4294901760]', '[0, ▮63488]'),
    color: BLUE,
    becomes: palette('[0, 4281558732]', '[0, 13113]'),
  },
  {
    name: 'an original with another alpha, which RGB565 lacks',
    source: palette('[▮4294901760]', '[63488]'),
    color: { ...BLUE, alpha: 0 },
    becomes: palette('[3368652]', '[13113]'),
  },
  {
    name: 'a conversion, and the alpha of its original stays',
    source: palette('[0]', '[▮0]'),
    color: BLUE,
    becomes: palette('[3368652]', '[13113]'),
  },
  {
    name: 'a colour where the others were rounded',
    source: palette('[4278649607, ▮0]', '[2081, 0]'),
    color: { red: 7 / 255, green: 0, blue: 0, alpha: 1 },
    becomes: palette(`[4278649607, ${0xff070000}]`, '[2081, 2048]'),
  },
  {
    name: 'what is written in another notation',
    source: palette('[▮"#FF0000"]', '["0xf800"]'),
    color: BLUE,
    becomes: palette('["#3366cc"]', '["0x3339"]'),
  },
  {
    name: 'a notation that has no alpha',
    source: palette('[▮"#ff0000"]', '["63488"]'),
    color: { ...BLUE, alpha: 0 },
    becomes: palette('["0x003366cc"]', '["13113"]'),
  },
  {
    name: 'one list alone where the other cannot be read',
    source: palette('[▮4294901760]', '[oops, 63488]'),
    color: BLUE,
    becomes: palette('[4281558732]', '[oops, 63488]'),
  },
  {
    name: 'a colour that the other list lacks',
    source: palette('[0, ▮4294901760]', '[0]'),
    color: BLUE,
    becomes: palette('[0, 4281558732]', '[0]'),
  },
])('changes $name', async ({ source, color, becomes }) => {
  const { text, at } = marked(source);
  const [presentation] = await present(await serve(text), at, color);
  expect(edited(text, editsOf(presentation))).toBe(becomes);
});

it('says which colour it will be', async () => {
  const { text, at } = marked(palette('[▮4294901760]', '[]'));
  const project = await serve(text);
  expect((await present(project, at, BLUE)).map(({ label }) => label)).toEqual(['#3366cc']);
  expect((await present(project, at, { ...BLUE, alpha: 0 }))[0].label).toBe('#3366cc alpha 0');
});

it('offers to write numbers instead of strings', async () => {
  const { text, at } = marked(palette('[▮"#ff0000"]', '["63488"]'));
  const presentations = await present(await serve(text), at, BLUE);
  expect(presentations.map(({ label }) => label)).toEqual(['#3366cc', '#3366cc in numbers']);
  expect(edited(text, editsOf(presentations[1]))).toBe(palette('[4281558732]', '[13113]'));
});

it('has nothing to change where no colour stands', async () => {
  const { text, at } = marked(`{ "name": ▮"x" }`);
  expect(await present(await serve(text), at, RED)).toEqual([]);
});

async function serve(text: string): Promise<ServedProject> {
  const project = await servedProject({ 'a/asset.json': text });
  await project.open('a/asset.json');
  return project;
}

function present(
  { connection, uri }: ServedProject,
  at: ReturnType<typeof marked>['at'],
  color: Color,
): Promise<ColorPresentation[]> {
  const textDocument = { uri: uri('a/asset.json') };
  return connection.sendRequest(ColorPresentationRequest.type, {
    textDocument,
    color,
    range: { start: at, end: at },
  });
}

function editsOf({ textEdit, additionalTextEdits = [] }: ColorPresentation) {
  return textEdit === undefined ? [] : [textEdit, ...additionalTextEdits];
}
