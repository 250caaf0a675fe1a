// Generated from schemas/formats/glyph-indexed-v1.pipeline.schema.json by scripts/generate.ts. Do not edit.
// @ts-nocheck: the validator below is compiled code without types.
import type { Validator } from '../../contract/schema/schema-error.ts';

/**
 * output.pipeline of GLYPH/indexed_v1.
 */
export interface GlyphIndexedV1Pipeline {
  /**
   * The palettes of the bank, each under the index by which the runtime knows it. Their order in the list means nothing.
   */
  palettes?: PaletteEntry[];
  /**
   * Whether palettes are made of the colours that true-colour sheets have. What is declared stays where it is, and only free entries and free indices are filled. Where it is absent, palettes are derived if none are declared, in `palettes` or in `inputs.palettes`.
   */
  derive_palettes?: boolean;
  /**
   * How many palettes the bank may have, those declared included.
   */
  max_palettes?: number;
  quantize?: Quantize;
  /**
   * Which glyphs are stored once: `none`, each has a place of its own; `exact`, equal glyphs share one; `flips`, so do mirrored ones. With the latter two the bank has a map from each cell of the sheets to its glyph, palette and flips.
   */
  dedupe?: 'none' | 'exact' | 'flips';
}
export interface PaletteEntry {
  /**
   * The palette's number at run time, 0 to 63.
   */
  index: number;
  palette: Palette;
}
/**
 * Up to 16 colours; colour 0 is transparent.
 */
export interface Palette {
  /**
   * The colours as authored, each the number 0xAARRGGBB in decimal.
   *
   * @maxItems 16
   */
  originalArgb8888:
    | []
    | [number]
    | [number, number]
    | [number, number, number]
    | [number, number, number, number]
    | [number, number, number, number, number]
    | [number, number, number, number, number, number]
    | [number, number, number, number, number, number, number]
    | [number, number, number, number, number, number, number, number]
    | [number, number, number, number, number, number, number, number, number]
    | [number, number, number, number, number, number, number, number, number, number]
    | [number, number, number, number, number, number, number, number, number, number, number]
    | [number, number, number, number, number, number, number, number, number, number, number, number]
    | [number, number, number, number, number, number, number, number, number, number, number, number, number]
    | [
        number,
        number,
        number,
        number,
        number,
        number,
        number,
        number,
        number,
        number,
        number,
        number,
        number,
        number
      ]
    | [
        number,
        number,
        number,
        number,
        number,
        number,
        number,
        number,
        number,
        number,
        number,
        number,
        number,
        number,
        number
      ]
    | [
        number,
        number,
        number,
        number,
        number,
        number,
        number,
        number,
        number,
        number,
        number,
        number,
        number,
        number,
        number,
        number
      ];
  /**
   * The same colours as the runtime stores them: (r >> 3) << 11 | (g >> 2) << 5 | b >> 3.
   *
   * @maxItems 16
   */
  convertedRgb565:
    | []
    | [number]
    | [number, number]
    | [number, number, number]
    | [number, number, number, number]
    | [number, number, number, number, number]
    | [number, number, number, number, number, number]
    | [number, number, number, number, number, number, number]
    | [number, number, number, number, number, number, number, number]
    | [number, number, number, number, number, number, number, number, number]
    | [number, number, number, number, number, number, number, number, number, number]
    | [number, number, number, number, number, number, number, number, number, number, number]
    | [number, number, number, number, number, number, number, number, number, number, number, number]
    | [number, number, number, number, number, number, number, number, number, number, number, number, number]
    | [
        number,
        number,
        number,
        number,
        number,
        number,
        number,
        number,
        number,
        number,
        number,
        number,
        number,
        number
      ]
    | [
        number,
        number,
        number,
        number,
        number,
        number,
        number,
        number,
        number,
        number,
        number,
        number,
        number,
        number,
        number
      ]
    | [
        number,
        number,
        number,
        number,
        number,
        number,
        number,
        number,
        number,
        number,
        number,
        number,
        number,
        number,
        number,
        number
      ];
}
/**
 * Reduces the colours of true-colour sheets. What that costs is reported.
 */
export interface Quantize {
  /**
   * How many opaque colours all true-colour sheets have together at most. Colours of palettes that are declared or come from files count among them and are all kept; where no palettes are derived, these alone are the aim.
   */
  colors: number;
  /**
   * How the error of a pixel is spread: not at all, by an ordered (Bayer) pattern, or to its neighbours (Floyd–Steinberg).
   */
  dither?: 'none' | 'ordered' | 'floyd_steinberg';
}

export const schema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "urn:packwright:schemas:formats/glyph-indexed-v1.pipeline",
  "title": "GlyphIndexedV1Pipeline",
  "description": "output.pipeline of GLYPH/indexed_v1.",
  "type": "object",
  "additionalProperties": false,
  "properties": {
    "palettes": {
      "description": "The palettes of the bank, each under the index by which the runtime knows it. Their order in the list means nothing.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/paletteEntry"
      }
    },
    "derive_palettes": {
      "description": "Whether palettes are made of the colours that true-colour sheets have. What is declared stays where it is, and only free entries and free indices are filled. Where it is absent, palettes are derived if none are declared, in `palettes` or in `inputs.palettes`.",
      "type": "boolean"
    },
    "max_palettes": {
      "description": "How many palettes the bank may have, those declared included.",
      "type": "integer",
      "minimum": 1,
      "maximum": 64,
      "default": 64
    },
    "quantize": {
      "title": "Quantize",
      "description": "Reduces the colours of true-colour sheets. What that costs is reported.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "colors"
      ],
      "properties": {
        "colors": {
          "description": "How many opaque colours all true-colour sheets have together at most. Colours of palettes that are declared or come from files count among them and are all kept; where no palettes are derived, these alone are the aim.",
          "type": "integer",
          "minimum": 1,
          "maximum": 960
        },
        "dither": {
          "description": "How the error of a pixel is spread: not at all, by an ordered (Bayer) pattern, or to its neighbours (Floyd–Steinberg).",
          "enum": [
            "none",
            "ordered",
            "floyd_steinberg"
          ],
          "default": "none"
        }
      }
    },
    "dedupe": {
      "description": "Which glyphs are stored once: `none`, each has a place of its own; `exact`, equal glyphs share one; `flips`, so do mirrored ones. With the latter two the bank has a map from each cell of the sheets to its glyph, palette and flips.",
      "enum": [
        "none",
        "exact",
        "flips"
      ],
      "default": "none"
    }
  },
  "$defs": {
    "paletteEntry": {
      "title": "PaletteEntry",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "index",
        "palette"
      ],
      "properties": {
        "index": {
          "description": "The palette's number at run time, 0 to 63.",
          "type": "integer",
          "minimum": 0,
          "maximum": 63
        },
        "palette": {
          "$ref": "#/$defs/palette"
        }
      }
    },
    "palette": {
      "title": "Palette",
      "description": "Up to 16 colours; colour 0 is transparent.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "originalArgb8888",
        "convertedRgb565"
      ],
      "properties": {
        "originalArgb8888": {
          "description": "The colours as authored, each the number 0xAARRGGBB in decimal.",
          "type": "array",
          "maxItems": 16,
          "items": {
            "type": "integer",
            "minimum": 0,
            "maximum": 4294967295
          }
        },
        "convertedRgb565": {
          "description": "The same colours as the runtime stores them: (r >> 3) << 11 | (g >> 2) << 5 | b >> 3.",
          "type": "array",
          "maxItems": 16,
          "items": {
            "type": "integer",
            "minimum": 0,
            "maximum": 65535
          }
        }
      }
    }
  }
} as const;

const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:packwright:schemas:formats/glyph-indexed-v1.pipeline","title":"GlyphIndexedV1Pipeline","description":"output.pipeline of GLYPH/indexed_v1.","type":"object","additionalProperties":false,"properties":{"palettes":{"description":"The palettes of the bank, each under the index by which the runtime knows it. Their order in the list means nothing.","type":"array","items":{"$ref":"#/$defs/paletteEntry"}},"derive_palettes":{"description":"Whether palettes are made of the colours that true-colour sheets have. What is declared stays where it is, and only free entries and free indices are filled. Where it is absent, palettes are derived if none are declared, in `palettes` or in `inputs.palettes`.","type":"boolean"},"max_palettes":{"description":"How many palettes the bank may have, those declared included.","type":"integer","minimum":1,"maximum":64,"default":64},"quantize":{"title":"Quantize","description":"Reduces the colours of true-colour sheets. What that costs is reported.","type":"object","additionalProperties":false,"required":["colors"],"properties":{"colors":{"description":"How many opaque colours all true-colour sheets have together at most. Colours of palettes that are declared or come from files count among them and are all kept; where no palettes are derived, these alone are the aim.","type":"integer","minimum":1,"maximum":960},"dither":{"description":"How the error of a pixel is spread: not at all, by an ordered (Bayer) pattern, or to its neighbours (Floyd–Steinberg).","enum":["none","ordered","floyd_steinberg"],"default":"none"}}},"dedupe":{"description":"Which glyphs are stored once: `none`, each has a place of its own; `exact`, equal glyphs share one; `flips`, so do mirrored ones. With the latter two the bank has a map from each cell of the sheets to its glyph, palette and flips.","enum":["none","exact","flips"],"default":"none"}},"$defs":{"paletteEntry":{"title":"PaletteEntry","type":"object","additionalProperties":false,"required":["index","palette"],"properties":{"index":{"description":"The palette's number at run time, 0 to 63.","type":"integer","minimum":0,"maximum":63},"palette":{"$ref":"#/$defs/palette"}}},"palette":{"title":"Palette","description":"Up to 16 colours; colour 0 is transparent.","type":"object","additionalProperties":false,"required":["originalArgb8888","convertedRgb565"],"properties":{"originalArgb8888":{"description":"The colours as authored, each the number 0xAARRGGBB in decimal.","type":"array","maxItems":16,"items":{"type":"integer","minimum":0,"maximum":4294967295}},"convertedRgb565":{"description":"The same colours as the runtime stores them: (r >> 3) << 11 | (g >> 2) << 5 | b >> 3.","type":"array","maxItems":16,"items":{"type":"integer","minimum":0,"maximum":65535}}}}}};const schema32 = {"title":"PaletteEntry","type":"object","additionalProperties":false,"required":["index","palette"],"properties":{"index":{"description":"The palette's number at run time, 0 to 63.","type":"integer","minimum":0,"maximum":63},"palette":{"$ref":"#/$defs/palette"}}};const schema33 = {"title":"Palette","description":"Up to 16 colours; colour 0 is transparent.","type":"object","additionalProperties":false,"required":["originalArgb8888","convertedRgb565"],"properties":{"originalArgb8888":{"description":"The colours as authored, each the number 0xAARRGGBB in decimal.","type":"array","maxItems":16,"items":{"type":"integer","minimum":0,"maximum":4294967295}},"convertedRgb565":{"description":"The same colours as the runtime stores them: (r >> 3) << 11 | (g >> 2) << 5 | b >> 3.","type":"array","maxItems":16,"items":{"type":"integer","minimum":0,"maximum":65535}}}};function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;const evaluated0 = validate21.evaluated;if(evaluated0.dynamicProps){evaluated0.props = undefined;}if(evaluated0.dynamicItems){evaluated0.items = undefined;}if(data && typeof data == "object" && !Array.isArray(data)){if(data.index === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "index"},message:"must have required property '"+"index"+"'"};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data.palette === undefined){const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "palette"},message:"must have required property '"+"palette"+"'"};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}for(const key0 in data){if(!((key0 === "index") || (key0 === "palette"))){const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}if(data.index !== undefined){let data0 = data.index;if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){const err3 = {instancePath:instancePath+"/index",schemaPath:"#/properties/index/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}if((typeof data0 == "number") && (isFinite(data0))){if(data0 > 63 || isNaN(data0)){const err4 = {instancePath:instancePath+"/index",schemaPath:"#/properties/index/maximum",keyword:"maximum",params:{comparison: "<=", limit: 63},message:"must be <= 63"};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}if(data0 < 0 || isNaN(data0)){const err5 = {instancePath:instancePath+"/index",schemaPath:"#/properties/index/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}}if(data.palette !== undefined){let data1 = data.palette;if(data1 && typeof data1 == "object" && !Array.isArray(data1)){if(data1.originalArgb8888 === undefined){const err6 = {instancePath:instancePath+"/palette",schemaPath:"#/$defs/palette/required",keyword:"required",params:{missingProperty: "originalArgb8888"},message:"must have required property '"+"originalArgb8888"+"'"};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}if(data1.convertedRgb565 === undefined){const err7 = {instancePath:instancePath+"/palette",schemaPath:"#/$defs/palette/required",keyword:"required",params:{missingProperty: "convertedRgb565"},message:"must have required property '"+"convertedRgb565"+"'"};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}for(const key1 in data1){if(!((key1 === "originalArgb8888") || (key1 === "convertedRgb565"))){const err8 = {instancePath:instancePath+"/palette",schemaPath:"#/$defs/palette/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}if(data1.originalArgb8888 !== undefined){let data2 = data1.originalArgb8888;if(Array.isArray(data2)){if(data2.length > 16){const err9 = {instancePath:instancePath+"/palette/originalArgb8888",schemaPath:"#/$defs/palette/properties/originalArgb8888/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items"};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}const len0 = data2.length;for(let i0=0; i0<len0; i0++){let data3 = data2[i0];if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){const err10 = {instancePath:instancePath+"/palette/originalArgb8888/" + i0,schemaPath:"#/$defs/palette/properties/originalArgb8888/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}if((typeof data3 == "number") && (isFinite(data3))){if(data3 > 4294967295 || isNaN(data3)){const err11 = {instancePath:instancePath+"/palette/originalArgb8888/" + i0,schemaPath:"#/$defs/palette/properties/originalArgb8888/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}if(data3 < 0 || isNaN(data3)){const err12 = {instancePath:instancePath+"/palette/originalArgb8888/" + i0,schemaPath:"#/$defs/palette/properties/originalArgb8888/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}}}else {const err13 = {instancePath:instancePath+"/palette/originalArgb8888",schemaPath:"#/$defs/palette/properties/originalArgb8888/type",keyword:"type",params:{type: "array"},message:"must be array"};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}if(data1.convertedRgb565 !== undefined){let data4 = data1.convertedRgb565;if(Array.isArray(data4)){if(data4.length > 16){const err14 = {instancePath:instancePath+"/palette/convertedRgb565",schemaPath:"#/$defs/palette/properties/convertedRgb565/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items"};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}const len1 = data4.length;for(let i1=0; i1<len1; i1++){let data5 = data4[i1];if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){const err15 = {instancePath:instancePath+"/palette/convertedRgb565/" + i1,schemaPath:"#/$defs/palette/properties/convertedRgb565/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}if((typeof data5 == "number") && (isFinite(data5))){if(data5 > 65535 || isNaN(data5)){const err16 = {instancePath:instancePath+"/palette/convertedRgb565/" + i1,schemaPath:"#/$defs/palette/properties/convertedRgb565/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}if(data5 < 0 || isNaN(data5)){const err17 = {instancePath:instancePath+"/palette/convertedRgb565/" + i1,schemaPath:"#/$defs/palette/properties/convertedRgb565/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}}}}else {const err18 = {instancePath:instancePath+"/palette/convertedRgb565",schemaPath:"#/$defs/palette/properties/convertedRgb565/type",keyword:"type",params:{type: "array"},message:"must be array"};if(vErrors === null){vErrors = [err18];}else {vErrors.push(err18);}errors++;}}}else {const err19 = {instancePath:instancePath+"/palette",schemaPath:"#/$defs/palette/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err19];}else {vErrors.push(err19);}errors++;}}}else {const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err20];}else {vErrors.push(err20);}errors++;}validate21.errors = vErrors;return errors === 0;}validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){/*# sourceURL="urn:packwright:schemas:formats/glyph-indexed-v1.pipeline" */;let vErrors = null;let errors = 0;const evaluated0 = validate20.evaluated;if(evaluated0.dynamicProps){evaluated0.props = undefined;}if(evaluated0.dynamicItems){evaluated0.items = undefined;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!(((((key0 === "palettes") || (key0 === "derive_palettes")) || (key0 === "max_palettes")) || (key0 === "quantize")) || (key0 === "dedupe"))){const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}if(data.palettes !== undefined){let data0 = data.palettes;if(Array.isArray(data0)){const len0 = data0.length;for(let i0=0; i0<len0; i0++){if(!(validate21(data0[i0], {instancePath:instancePath+"/palettes/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);errors = vErrors.length;}}}else {const err1 = {instancePath:instancePath+"/palettes",schemaPath:"#/properties/palettes/type",keyword:"type",params:{type: "array"},message:"must be array"};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.derive_palettes !== undefined){if(typeof data.derive_palettes !== "boolean"){const err2 = {instancePath:instancePath+"/derive_palettes",schemaPath:"#/properties/derive_palettes/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}if(data.max_palettes !== undefined){let data3 = data.max_palettes;if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){const err3 = {instancePath:instancePath+"/max_palettes",schemaPath:"#/properties/max_palettes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}if((typeof data3 == "number") && (isFinite(data3))){if(data3 > 64 || isNaN(data3)){const err4 = {instancePath:instancePath+"/max_palettes",schemaPath:"#/properties/max_palettes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64},message:"must be <= 64"};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}if(data3 < 1 || isNaN(data3)){const err5 = {instancePath:instancePath+"/max_palettes",schemaPath:"#/properties/max_palettes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}}if(data.quantize !== undefined){let data4 = data.quantize;if(data4 && typeof data4 == "object" && !Array.isArray(data4)){if(data4.colors === undefined){const err6 = {instancePath:instancePath+"/quantize",schemaPath:"#/properties/quantize/required",keyword:"required",params:{missingProperty: "colors"},message:"must have required property '"+"colors"+"'"};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}for(const key1 in data4){if(!((key1 === "colors") || (key1 === "dither"))){const err7 = {instancePath:instancePath+"/quantize",schemaPath:"#/properties/quantize/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}if(data4.colors !== undefined){let data5 = data4.colors;if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){const err8 = {instancePath:instancePath+"/quantize/colors",schemaPath:"#/properties/quantize/properties/colors/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}if((typeof data5 == "number") && (isFinite(data5))){if(data5 > 960 || isNaN(data5)){const err9 = {instancePath:instancePath+"/quantize/colors",schemaPath:"#/properties/quantize/properties/colors/maximum",keyword:"maximum",params:{comparison: "<=", limit: 960},message:"must be <= 960"};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}if(data5 < 1 || isNaN(data5)){const err10 = {instancePath:instancePath+"/quantize/colors",schemaPath:"#/properties/quantize/properties/colors/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}}if(data4.dither !== undefined){let data6 = data4.dither;if(!(((data6 === "none") || (data6 === "ordered")) || (data6 === "floyd_steinberg"))){const err11 = {instancePath:instancePath+"/quantize/dither",schemaPath:"#/properties/quantize/properties/dither/enum",keyword:"enum",params:{allowedValues: schema31.properties.quantize.properties.dither.enum},message:"must be equal to one of the allowed values"};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}}else {const err12 = {instancePath:instancePath+"/quantize",schemaPath:"#/properties/quantize/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}if(data.dedupe !== undefined){let data7 = data.dedupe;if(!(((data7 === "none") || (data7 === "exact")) || (data7 === "flips"))){const err13 = {instancePath:instancePath+"/dedupe",schemaPath:"#/properties/dedupe/enum",keyword:"enum",params:{allowedValues: schema31.properties.dedupe.enum},message:"must be equal to one of the allowed values"};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}}else {const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}validate20.errors = vErrors;return errors === 0;}validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validate: Validator = validate20 as unknown as Validator;
