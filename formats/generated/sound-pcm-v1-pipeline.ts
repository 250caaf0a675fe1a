// Generated from schemas/formats/sound-pcm-v1.pipeline.schema.json by scripts/generate.ts. Do not edit.
// @ts-nocheck: the validator below is compiled code without types.
import type { Validator } from '../../contract/schema/schema-error.ts';

/**
 * output.pipeline of SOUND/pcm_v1, which has no settings there.
 */
export interface SoundPcmV1Pipeline {}

export const schema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "urn:packwright:schemas:formats/sound-pcm-v1.pipeline",
  "title": "SoundPcmV1Pipeline",
  "description": "output.pipeline of SOUND/pcm_v1, which has no settings there.",
  "type": "object",
  "additionalProperties": false,
  "properties": {}
} as const;

const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:packwright:schemas:formats/sound-pcm-v1.pipeline","title":"SoundPcmV1Pipeline","description":"output.pipeline of SOUND/pcm_v1, which has no settings there.","type":"object","additionalProperties":false,"properties":{}};function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){/*# sourceURL="urn:packwright:schemas:formats/sound-pcm-v1.pipeline" */;let vErrors = null;let errors = 0;const evaluated0 = validate20.evaluated;if(evaluated0.dynamicProps){evaluated0.props = undefined;}if(evaluated0.dynamicItems){evaluated0.items = undefined;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}else {const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}validate20.errors = vErrors;return errors === 0;}validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validate: Validator = validate20 as unknown as Validator;
