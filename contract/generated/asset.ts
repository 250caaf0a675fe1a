// Generated from schemas/asset.schema.json by scripts/generate.ts. Do not edit.
// @ts-nocheck: the validator below is compiled code without types.
import type { Validator } from '../schema/schema-error.ts';

/**
 * One asset: what it is, what it is made of and what the runtime gets. The content of asset.json.
 */
export interface AssetDeclaration {
  /**
   * The schema an editor without Packwright checks this file with. Read by nobody else.
   */
  $schema?: string;
  /**
   * Version of the asset.json contract. Versioned apart from the registry, the archive and the formats.
   */
  schema_version: 1;
  /**
   * The stable identity of this asset: it stays when the asset is renamed, moved or rebuilt.
   */
  asset_uuid: string;
  /**
   * The label by which game code and people refer to this asset. Not its identity: it may change.
   */
  name: string;
  /**
   * The authoring family of this asset, such as glyph_bank. The runtime's contract is output.format.
   */
  type: string;
  /**
   * The files this asset is made of, by role. Every value is a list, of one path too; paths are relative to the folder of asset.json.
   */
  inputs: {
    /**
     * Items: A path relative to the folder of asset.json, with / between its parts.
     */
    [k: string]: string[] | undefined;
  };
  output: AssetOutput;
  preload: AssetPreload;
  /**
   * How inputs are transformed or organised. Nothing that the runtime sees belongs here: that is output.metadata.
   */
  build?: {
    [k: string]: unknown | undefined;
  };
}
/**
 * What the runtime gets.
 */
export interface AssetOutput {
  /**
   * The runtime format, FAMILY/variant_vN.
   */
  format: string;
  /**
   * How the payload is stored: NONE, LZ4_BLOCK, DEFLATE_RAW or ZSTD.
   */
  codec: string;
  /**
   * What the runtime reads of this asset beside its payload. Its fields depend on the format.
   */
  metadata?: {
    [k: string]: unknown | undefined;
  };
  /**
   * What only the tools read. Nothing of it reaches the runtime unless the format promotes it.
   */
  pipeline?: {
    [k: string]: unknown | undefined;
  };
}
/**
 * Whether the runtime loads this asset before the game starts.
 */
export interface AssetPreload {
  /**
   * true: loaded before the game starts. false: loaded when asked for. Never inferred.
   */
  enabled: boolean;
  [k: string]: unknown | undefined;
}

export const schema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "urn:packwright:schemas:asset",
  "title": "AssetDeclaration",
  "description": "One asset: what it is, what it is made of and what the runtime gets. The content of asset.json.",
  "type": "object",
  "additionalProperties": false,
  "required": [
    "schema_version",
    "asset_uuid",
    "name",
    "type",
    "inputs",
    "output",
    "preload"
  ],
  "properties": {
    "$schema": {
      "description": "The schema an editor without Packwright checks this file with. Read by nobody else.",
      "type": "string"
    },
    "schema_version": {
      "description": "Version of the asset.json contract. Versioned apart from the registry, the archive and the formats.",
      "const": 1
    },
    "asset_uuid": {
      "description": "The stable identity of this asset: it stays when the asset is renamed, moved or rebuilt.",
      "type": "string",
      "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"
    },
    "name": {
      "description": "The label by which game code and people refer to this asset. Not its identity: it may change.",
      "type": "string",
      "pattern": "^[A-Za-z_][A-Za-z0-9_.-]{0,63}$"
    },
    "type": {
      "description": "The authoring family of this asset, such as glyph_bank. The runtime's contract is output.format.",
      "type": "string",
      "pattern": "^[a-z][a-z0-9_]*$"
    },
    "inputs": {
      "description": "The files this asset is made of, by role. Every value is a list, of one path too; paths are relative to the folder of asset.json.",
      "type": "object",
      "additionalProperties": {
        "type": "array",
        "items": {
          "type": "string",
          "description": "A path relative to the folder of asset.json, with / between its parts."
        }
      }
    },
    "output": {
      "$ref": "#/$defs/output"
    },
    "preload": {
      "$ref": "#/$defs/preload"
    },
    "build": {
      "description": "How inputs are transformed or organised. Nothing that the runtime sees belongs here: that is output.metadata.",
      "type": "object",
      "additionalProperties": true
    }
  },
  "$defs": {
    "output": {
      "title": "AssetOutput",
      "description": "What the runtime gets.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "format",
        "codec"
      ],
      "properties": {
        "format": {
          "description": "The runtime format, FAMILY/variant_vN.",
          "type": "string",
          "pattern": "^[A-Z][A-Z0-9]*/[a-z][a-z0-9]*(?:_[a-z0-9]+)*_v[1-9][0-9]*$"
        },
        "codec": {
          "description": "How the payload is stored: NONE, LZ4_BLOCK, DEFLATE_RAW or ZSTD.",
          "type": "string",
          "pattern": "^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$"
        },
        "metadata": {
          "description": "What the runtime reads of this asset beside its payload. Its fields depend on the format.",
          "type": "object",
          "additionalProperties": true
        },
        "pipeline": {
          "description": "What only the tools read. Nothing of it reaches the runtime unless the format promotes it.",
          "type": "object",
          "additionalProperties": true
        }
      }
    },
    "preload": {
      "title": "AssetPreload",
      "description": "Whether the runtime loads this asset before the game starts.",
      "type": "object",
      "additionalProperties": true,
      "required": [
        "enabled"
      ],
      "properties": {
        "enabled": {
          "description": "true: loaded before the game starts. false: loaded when asked for. Never inferred.",
          "type": "boolean"
        }
      }
    }
  }
} as const;

const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:packwright:schemas:asset","title":"AssetDeclaration","description":"One asset: what it is, what it is made of and what the runtime gets. The content of asset.json.","type":"object","additionalProperties":false,"required":["schema_version","asset_uuid","name","type","inputs","output","preload"],"properties":{"$schema":{"description":"The schema an editor without Packwright checks this file with. Read by nobody else.","type":"string"},"schema_version":{"description":"Version of the asset.json contract. Versioned apart from the registry, the archive and the formats.","const":1},"asset_uuid":{"description":"The stable identity of this asset: it stays when the asset is renamed, moved or rebuilt.","type":"string","pattern":"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},"name":{"description":"The label by which game code and people refer to this asset. Not its identity: it may change.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_.-]{0,63}$"},"type":{"description":"The authoring family of this asset, such as glyph_bank. The runtime's contract is output.format.","type":"string","pattern":"^[a-z][a-z0-9_]*$"},"inputs":{"description":"The files this asset is made of, by role. Every value is a list, of one path too; paths are relative to the folder of asset.json.","type":"object","additionalProperties":{"type":"array","items":{"type":"string","description":"A path relative to the folder of asset.json, with / between its parts."}}},"output":{"$ref":"#/$defs/output"},"preload":{"$ref":"#/$defs/preload"},"build":{"description":"How inputs are transformed or organised. Nothing that the runtime sees belongs here: that is output.metadata.","type":"object","additionalProperties":true}},"$defs":{"output":{"title":"AssetOutput","description":"What the runtime gets.","type":"object","additionalProperties":false,"required":["format","codec"],"properties":{"format":{"description":"The runtime format, FAMILY/variant_vN.","type":"string","pattern":"^[A-Z][A-Z0-9]*/[a-z][a-z0-9]*(?:_[a-z0-9]+)*_v[1-9][0-9]*$"},"codec":{"description":"How the payload is stored: NONE, LZ4_BLOCK, DEFLATE_RAW or ZSTD.","type":"string","pattern":"^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$"},"metadata":{"description":"What the runtime reads of this asset beside its payload. Its fields depend on the format.","type":"object","additionalProperties":true},"pipeline":{"description":"What only the tools read. Nothing of it reaches the runtime unless the format promotes it.","type":"object","additionalProperties":true}}},"preload":{"title":"AssetPreload","description":"Whether the runtime loads this asset before the game starts.","type":"object","additionalProperties":true,"required":["enabled"],"properties":{"enabled":{"description":"true: loaded before the game starts. false: loaded when asked for. Never inferred.","type":"boolean"}}}}};const schema32 = {"title":"AssetOutput","description":"What the runtime gets.","type":"object","additionalProperties":false,"required":["format","codec"],"properties":{"format":{"description":"The runtime format, FAMILY/variant_vN.","type":"string","pattern":"^[A-Z][A-Z0-9]*/[a-z][a-z0-9]*(?:_[a-z0-9]+)*_v[1-9][0-9]*$"},"codec":{"description":"How the payload is stored: NONE, LZ4_BLOCK, DEFLATE_RAW or ZSTD.","type":"string","pattern":"^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$"},"metadata":{"description":"What the runtime reads of this asset beside its payload. Its fields depend on the format.","type":"object","additionalProperties":true},"pipeline":{"description":"What only the tools read. Nothing of it reaches the runtime unless the format promotes it.","type":"object","additionalProperties":true}}};const schema33 = {"title":"AssetPreload","description":"Whether the runtime loads this asset before the game starts.","type":"object","additionalProperties":true,"required":["enabled"],"properties":{"enabled":{"description":"true: loaded before the game starts. false: loaded when asked for. Never inferred.","type":"boolean"}}};const func1 = Object.prototype.hasOwnProperty;const pattern4 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", "u");const pattern5 = new RegExp("^[A-Za-z_][A-Za-z0-9_.-]{0,63}$", "u");const pattern6 = new RegExp("^[a-z][a-z0-9_]*$", "u");const pattern7 = new RegExp("^[A-Z][A-Z0-9]*/[a-z][a-z0-9]*(?:_[a-z0-9]+)*_v[1-9][0-9]*$", "u");const pattern8 = new RegExp("^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$", "u");function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){/*# sourceURL="urn:packwright:schemas:asset" */;let vErrors = null;let errors = 0;const evaluated0 = validate20.evaluated;if(evaluated0.dynamicProps){evaluated0.props = undefined;}if(evaluated0.dynamicItems){evaluated0.items = undefined;}if(data && typeof data == "object" && !Array.isArray(data)){if(data.schema_version === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema_version"},message:"must have required property '"+"schema_version"+"'"};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data.asset_uuid === undefined){const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "asset_uuid"},message:"must have required property '"+"asset_uuid"+"'"};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(data.name === undefined){const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(data.type === undefined){const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}if(data.inputs === undefined){const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "inputs"},message:"must have required property '"+"inputs"+"'"};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}if(data.output === undefined){const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "output"},message:"must have required property '"+"output"+"'"};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}if(data.preload === undefined){const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "preload"},message:"must have required property '"+"preload"+"'"};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}for(const key0 in data){if(!(func1.call(schema31.properties, key0))){const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}if(data.$schema !== undefined){if(typeof data.$schema !== "string"){const err8 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}if(data.schema_version !== undefined){if(1 !== data.schema_version){const err9 = {instancePath:instancePath+"/schema_version",schemaPath:"#/properties/schema_version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}if(data.asset_uuid !== undefined){let data2 = data.asset_uuid;if(typeof data2 === "string"){if(!pattern4.test(data2)){const err10 = {instancePath:instancePath+"/asset_uuid",schemaPath:"#/properties/asset_uuid/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},message:"must match pattern \""+"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"+"\""};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}else {const err11 = {instancePath:instancePath+"/asset_uuid",schemaPath:"#/properties/asset_uuid/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}if(data.name !== undefined){let data3 = data.name;if(typeof data3 === "string"){if(!pattern5.test(data3)){const err12 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_.-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_.-]{0,63}$"+"\""};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}else {const err13 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}if(data.type !== undefined){let data4 = data.type;if(typeof data4 === "string"){if(!pattern6.test(data4)){const err14 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*$"+"\""};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}}else {const err15 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}}if(data.inputs !== undefined){let data5 = data.inputs;if(data5 && typeof data5 == "object" && !Array.isArray(data5)){for(const key1 in data5){let data6 = data5[key1];if(Array.isArray(data6)){const len0 = data6.length;for(let i0=0; i0<len0; i0++){if(typeof data6[i0] !== "string"){const err16 = {instancePath:instancePath+"/inputs/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/properties/inputs/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}}}else {const err17 = {instancePath:instancePath+"/inputs/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/inputs/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array"};if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}}}else {const err18 = {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err18];}else {vErrors.push(err18);}errors++;}}if(data.output !== undefined){let data8 = data.output;if(data8 && typeof data8 == "object" && !Array.isArray(data8)){if(data8.format === undefined){const err19 = {instancePath:instancePath+"/output",schemaPath:"#/$defs/output/required",keyword:"required",params:{missingProperty: "format"},message:"must have required property '"+"format"+"'"};if(vErrors === null){vErrors = [err19];}else {vErrors.push(err19);}errors++;}if(data8.codec === undefined){const err20 = {instancePath:instancePath+"/output",schemaPath:"#/$defs/output/required",keyword:"required",params:{missingProperty: "codec"},message:"must have required property '"+"codec"+"'"};if(vErrors === null){vErrors = [err20];}else {vErrors.push(err20);}errors++;}for(const key2 in data8){if(!((((key2 === "format") || (key2 === "codec")) || (key2 === "metadata")) || (key2 === "pipeline"))){const err21 = {instancePath:instancePath+"/output",schemaPath:"#/$defs/output/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};if(vErrors === null){vErrors = [err21];}else {vErrors.push(err21);}errors++;}}if(data8.format !== undefined){let data9 = data8.format;if(typeof data9 === "string"){if(!pattern7.test(data9)){const err22 = {instancePath:instancePath+"/output/format",schemaPath:"#/$defs/output/properties/format/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9]*/[a-z][a-z0-9]*(?:_[a-z0-9]+)*_v[1-9][0-9]*$"},message:"must match pattern \""+"^[A-Z][A-Z0-9]*/[a-z][a-z0-9]*(?:_[a-z0-9]+)*_v[1-9][0-9]*$"+"\""};if(vErrors === null){vErrors = [err22];}else {vErrors.push(err22);}errors++;}}else {const err23 = {instancePath:instancePath+"/output/format",schemaPath:"#/$defs/output/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err23];}else {vErrors.push(err23);}errors++;}}if(data8.codec !== undefined){let data10 = data8.codec;if(typeof data10 === "string"){if(!pattern8.test(data10)){const err24 = {instancePath:instancePath+"/output/codec",schemaPath:"#/$defs/output/properties/codec/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$"},message:"must match pattern \""+"^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$"+"\""};if(vErrors === null){vErrors = [err24];}else {vErrors.push(err24);}errors++;}}else {const err25 = {instancePath:instancePath+"/output/codec",schemaPath:"#/$defs/output/properties/codec/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err25];}else {vErrors.push(err25);}errors++;}}if(data8.metadata !== undefined){let data11 = data8.metadata;if(data11 && typeof data11 == "object" && !Array.isArray(data11)){}else {const err26 = {instancePath:instancePath+"/output/metadata",schemaPath:"#/$defs/output/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err26];}else {vErrors.push(err26);}errors++;}}if(data8.pipeline !== undefined){let data12 = data8.pipeline;if(data12 && typeof data12 == "object" && !Array.isArray(data12)){}else {const err27 = {instancePath:instancePath+"/output/pipeline",schemaPath:"#/$defs/output/properties/pipeline/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err27];}else {vErrors.push(err27);}errors++;}}}else {const err28 = {instancePath:instancePath+"/output",schemaPath:"#/$defs/output/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err28];}else {vErrors.push(err28);}errors++;}}if(data.preload !== undefined){let data13 = data.preload;if(data13 && typeof data13 == "object" && !Array.isArray(data13)){if(data13.enabled === undefined){const err29 = {instancePath:instancePath+"/preload",schemaPath:"#/$defs/preload/required",keyword:"required",params:{missingProperty: "enabled"},message:"must have required property '"+"enabled"+"'"};if(vErrors === null){vErrors = [err29];}else {vErrors.push(err29);}errors++;}if(data13.enabled !== undefined){if(typeof data13.enabled !== "boolean"){const err30 = {instancePath:instancePath+"/preload/enabled",schemaPath:"#/$defs/preload/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};if(vErrors === null){vErrors = [err30];}else {vErrors.push(err30);}errors++;}}}else {const err31 = {instancePath:instancePath+"/preload",schemaPath:"#/$defs/preload/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err31];}else {vErrors.push(err31);}errors++;}}if(data.build !== undefined){let data15 = data.build;if(data15 && typeof data15 == "object" && !Array.isArray(data15)){}else {const err32 = {instancePath:instancePath+"/build",schemaPath:"#/properties/build/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err32];}else {vErrors.push(err32);}errors++;}}}else {const err33 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err33];}else {vErrors.push(err33);}errors++;}validate20.errors = vErrors;return errors === 0;}validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validate: Validator = validate20 as unknown as Validator;
