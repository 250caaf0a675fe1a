import { CODEC_NAMES } from '../../contract/codec-name.ts';
import type { Format } from '../format.ts';
import * as metadata from '../generated/data-raw-v1-metadata.ts';
import * as pipeline from '../generated/data-raw-v1-pipeline.ts';
import { bankTooLarge } from '../rules/bank-too-large.ts';
import { inputTooLarge } from '../rules/input-too-large.ts';
import { unreadableInput } from '../rules/unreadable-input.ts';
import { unsupportedEncoding } from '../rules/unsupported-encoding.ts';
import { buildBlobs } from './build.ts';
import { draft } from './draft.ts';
import { duplicateBlobName } from './rules/duplicate-blob-name.ts';
import { starter } from './starter.ts';
import { tallyBlobs } from './tally.ts';
import { unpackBlobs } from './unpack.ts';
import { viewBlobs } from './view.ts';

/** Files as they are, by name. */
export const dataRawV1: Format = {
  id: 'DATA/raw_v1',
  family: 'DATA',
  type: 'data_bank',
  summary: 'files as they are, by name',
  document: 'docs/formats/data-raw-v1.md',
  version: 1,
  roles: {
    files: {
      summary: 'Files of any kind. Their bytes are packed as they are.',
      required: true,
      extensions: [],
    },
  },
  codecs: CODEC_NAMES,
  metadata,
  pipeline,
  derivedMetadata: ['blobs'],
  contentRules: [unreadableInput, unsupportedEncoding, inputTooLarge, duplicateBlobName, bankTooLarge],
  build: buildBlobs,
  unpack: unpackBlobs,
  view: viewBlobs,
  tally: tallyBlobs,
  starter,
  draft,
};
