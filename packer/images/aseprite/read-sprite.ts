import { quote } from '../../../contract/quote.ts';
import type { AnimationTag, DecodeProblem } from '../../../formats/decoded-input.ts';
import { corrupt, isProblem, tooLarge, unsupported } from '../../decode-problem.ts';
import { MAX_PIXELS, MAX_SIDE } from '../png-header.ts';
import { ByteReader, OutOfBytes } from './byte-reader.ts';
import { LayerStack } from './layer-stack.ts';
import { MAX_CELS } from './limits.ts';
import { type PaletteDraft, readNewPalette, readOldPalette } from './read-palette.ts';
import { readTags } from './read-tags.ts';
import type { Cel, CelContent, ColorDepth, Frame, Sprite } from './sprite.ts';

/**
 * Reads an Aseprite file (github.com/aseprite/aseprite, docs/ase-file-specs.md): what the file says, of which nothing
 * is drawn yet. What is of no use for that (slices, user data, colour profiles, tilesets) is passed over.
 */
export function readSprite(bytes: Uint8Array): Sprite | DecodeProblem {
  try {
    return read(new ByteReader(bytes));
  } catch (error) {
    if (error instanceof OutOfBytes) return corrupt('the file ends before its frames do', bytes.length);
    throw error;
  }
}

const FILE_MAGIC = 0xa5e0;
const FRAME_MAGIC = 0xf1fa;
const HEADER_BYTES = 128;
const FRAME_HEADER_BYTES = 16;
const CHUNK_HEADER_BYTES = 6;

const CHUNK = {
  oldPalette: 0x0004,
  olderPalette: 0x0011,
  layer: 0x2004,
  cel: 0x2005,
  externalFiles: 0x2008,
  tags: 0x2018,
  palette: 0x2019,
} as const;

interface Header extends Pick<Sprite, 'width' | 'height' | 'depth' | 'transparentIndex' | 'composesGroups'> {
  readonly frames: number;
  /** In milliseconds, of frames that have no duration of their own. */
  readonly speed: number;
  readonly layersHaveOpacity: boolean;
}

/** What all frames add to. */
interface Draft {
  readonly header: Header;
  readonly layers: LayerStack;
  readonly tags: AnimationTag[];
  /** Of the last frame read. */
  palette: Uint32Array;
  /** Whether a palette of the present kind was met: older ones are there for older programs then. */
  hasPalette: boolean;
  cels: number;
}

function read(reader: ByteReader): Sprite | DecodeProblem {
  const header = readHeader(reader);
  if (isProblem(header)) return header;
  const layers = new LayerStack(header);
  const palette = new Uint32Array(0);
  const draft: Draft = { header, layers, tags: [], palette, hasPalette: false, cels: 0 };
  const frames: Frame[] = [];
  for (let frame = 0; frame < header.frames; frame++) {
    const read = readFrame(reader, draft, frame);
    if (isProblem(read)) return read;
    frames.push(read);
  }
  return { ...header, layers: layers.layers, frames, tags: draft.tags };
}

function readHeader(file: ByteReader): Header | DecodeProblem {
  if (file.left === 0) return corrupt('the file is empty', 0);
  if (file.left < HEADER_BYTES) return corrupt('the file ends inside its header', file.left);
  const reader = new ByteReader(file.bytes(HEADER_BYTES));
  reader.skip(4);
  if (reader.u16() !== FILE_MAGIC) return corrupt('it does not begin as an Aseprite file does', 4);
  const frames = reader.u16();
  const [width, height, bits] = [reader.u16(), reader.u16(), reader.u16()];
  const flags = reader.u32();
  const speed = reader.u16();
  reader.skip(8);
  const transparentIndex = reader.u8();
  const depth = DEPTHS.find((known) => known === bits);
  if (depth === undefined) return unsupported(`it has ${bits} bits a pixel and only 8, 16 and 32 exist`, 12);
  return (
    sizeProblem(width, height, frames) ?? {
      frames,
      width,
      height,
      depth,
      transparentIndex,
      speed,
      layersHaveOpacity: (flags & 1) !== 0,
      composesGroups: (flags & 2) !== 0,
    }
  );
}

const DEPTHS: readonly ColorDepth[] = [8, 16, 32];

/** Frames are to become one sheet, one below the other. */
function sizeProblem(width: number, height: number, frames: number): DecodeProblem | undefined {
  if (width === 0 || height === 0 || frames === 0)
    return corrupt(`the header gives ${frames} frames of ${width} × ${height} pixels`, 6);
  const size = `${frames} frames of ${width} × ${height} pixels make a sheet of ${width} × ${height * frames}`;
  if (width > MAX_SIDE || height * frames > MAX_SIDE)
    return tooLarge(`${size} and the limit is ${MAX_SIDE} a side`, 6);
  if (width * height * frames > MAX_PIXELS)
    return tooLarge(`${size} and the limit is ${MAX_PIXELS} in all`, 6);
  return undefined;
}

function readFrame(file: ByteReader, draft: Draft, frame: number): Frame | DecodeProblem {
  const head = new ByteReader(file.bytes(FRAME_HEADER_BYTES));
  const size = head.u32();
  if (head.u16() !== FRAME_MAGIC) return corrupt(`frame ${frame} does not begin as a frame does`);
  const oldCount = head.u16();
  const duration = head.u16() || draft.header.speed || LEAST_DURATION;
  head.skip(2);
  const count = head.u32() || oldCount;
  const reader = new ByteReader(file.bytes(size - FRAME_HEADER_BYTES));
  const place: ChunkPlace = { draft, cels: [], frame, palette: undefined };
  // Every chunk takes bytes of the frame, so that a count that is too large ends with them.
  for (let chunk = 0; chunk < count && reader.left > 0; chunk++) {
    const chunkSize = reader.u32();
    const type = reader.u16();
    const problem = readChunk(type, new ByteReader(reader.bytes(chunkSize - CHUNK_HEADER_BYTES)), place);
    if (problem !== undefined) return problem;
  }
  if (place.palette !== undefined) draft.palette = changedPalette(draft.palette, place.palette);
  return { cels: place.cels, duration, palette: draft.palette };
}

/** In milliseconds: Aseprite itself has none that is shorter. */
const LEAST_DURATION = 1;

/** The one there was where they have the same colours. */
function changedPalette(before: Uint32Array, { entries, size }: PaletteDraft): Uint32Array {
  const after = entries.slice(0, size);
  const isSame = after.length === before.length && after.every((color, index) => color === before[index]);
  return isSame ? before : after;
}

interface ChunkPlace {
  readonly draft: Draft;
  readonly cels: Cel[];
  readonly frame: number;
  /** Where the frame says something of it. */
  palette: PaletteDraft | undefined;
}

function readChunk(type: number, reader: ByteReader, place: ChunkPlace): DecodeProblem | undefined {
  const { draft } = place;
  switch (type) {
    case CHUNK.layer:
      return draft.layers.read(reader);
    case CHUNK.cel:
      return addCel(reader, place);
    case CHUNK.tags:
      return readTags(reader, draft.tags, draft.header.frames);
    case CHUNK.palette:
      draft.hasPalette = true;
      readNewPalette(reader, paletteDraft(place));
      return undefined;
    case CHUNK.oldPalette:
    case CHUNK.olderPalette:
      if (!draft.hasPalette) readOldPalette(reader, paletteDraft(place), type === CHUNK.olderPalette ? 6 : 8);
      return undefined;
    case CHUNK.externalFiles:
      return externalPalette(reader, draft.header);
    default:
      return undefined;
  }
}

/** What the frames before had, to be changed. */
function paletteDraft(place: ChunkPlace): PaletteDraft {
  if (place.palette !== undefined) return place.palette;
  const entries = new Uint32Array(256).fill(0xff000000);
  entries.set(place.draft.palette);
  place.palette = { entries, size: place.draft.palette.length };
  return place.palette;
}

/** Indices would mean nothing without it; what else may be elsewhere is not drawn. */
function externalPalette(reader: ByteReader, { depth }: Header): DecodeProblem | undefined {
  const count = reader.u32();
  reader.skip(8);
  for (let n = 0; n < count && reader.left > 0; n++) {
    reader.skip(4);
    const type = reader.u8();
    reader.skip(7);
    const name = reader.string();
    if (type === 0 && depth === 8)
      return unsupported(`its palette is in another file, ${quote(name)}, which is not read`);
  }
  return undefined;
}

function addCel(reader: ByteReader, { draft, cels, frame }: ChunkPlace): DecodeProblem | undefined {
  if (++draft.cels > MAX_CELS) return tooLarge(`it has more than ${MAX_CELS} cels`);
  const cel = readCel(reader, frame);
  if (isProblem(cel)) return cel;
  cels.push(cel);
  return undefined;
}

function readCel(reader: ByteReader, frame: number): Cel | DecodeProblem {
  const layer = reader.u16();
  const [x, y] = [reader.i16(), reader.i16()];
  const opacity = reader.u8();
  const type = reader.u16();
  const zIndex = reader.i16();
  reader.skip(5);
  const content = readContent(reader, type);
  return content === undefined
    ? unsupported(`frame ${frame} has a cel of type ${type}, which is not known`)
    : { layer, x, y, opacity, zIndex, content };
}

function readContent(reader: ByteReader, type: number): CelContent | undefined {
  switch (type) {
    case 0:
    case 2: {
      const [width, height] = [reader.u16(), reader.u16()];
      return { kind: 'image', width, height, data: reader.rest(), isCompressed: type === 2 };
    }
    case 1:
      return { kind: 'link', frame: reader.u16() };
    case 3:
      return { kind: 'tilemap' };
    default:
      return undefined;
  }
}
