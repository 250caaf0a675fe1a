// Generated from schemas/formats/glyph-indexed-v1.metadata.schema.json by scripts/generate.ts. Do not edit.
// @ts-nocheck: the validator below is compiled code without types.
import type { Validator } from '../../contract/schema/schema-error.ts';

/**
 * output.metadata of GLYPH/indexed_v1.
 */
export interface GlyphIndexedV1Metadata {
  /**
   * Width and height of a glyph in pixels.
   */
  tile_size?: 8 | 16 | 32;
}

export const schema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "urn:packwright:schemas:formats/glyph-indexed-v1.metadata",
  "title": "GlyphIndexedV1Metadata",
  "description": "output.metadata of GLYPH/indexed_v1.",
  "type": "object",
  "additionalProperties": false,
  "properties": {
    "tile_size": {
      "description": "Width and height of a glyph in pixels.",
      "enum": [
        8,
        16,
        32
      ],
      "default": 8
    }
  }
} as const;

const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:packwright:schemas:formats/glyph-indexed-v1.metadata","title":"GlyphIndexedV1Metadata","description":"output.metadata of GLYPH/indexed_v1.","type":"object","additionalProperties":false,"properties":{"tile_size":{"description":"Width and height of a glyph in pixels.","enum":[8,16,32],"default":8}}};function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){/*# sourceURL="urn:packwright:schemas:formats/glyph-indexed-v1.metadata" */;let vErrors = null;let errors = 0;const evaluated0 = validate20.evaluated;if(evaluated0.dynamicProps){evaluated0.props = undefined;}if(evaluated0.dynamicItems){evaluated0.items = undefined;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!(key0 === "tile_size")){const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}if(data.tile_size !== undefined){let data0 = data.tile_size;if(!(((data0 === 8) || (data0 === 16)) || (data0 === 32))){const err1 = {instancePath:instancePath+"/tile_size",schemaPath:"#/properties/tile_size/enum",keyword:"enum",params:{allowedValues: schema31.properties.tile_size.enum},message:"must be equal to one of the allowed values"};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}}else {const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}validate20.errors = vErrors;return errors === 0;}validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validate: Validator = validate20 as unknown as Validator;
