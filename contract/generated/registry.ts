// Generated from schemas/registry.schema.json by scripts/generate.ts. Do not edit.
// @ts-nocheck: the validator below is compiled code without types.
import type { Validator } from '../schema/schema-error.ts';

/**
 * packwright.registry.json: which number the runtime knows each asset by. Written by Packwright; commit it.
 */
export interface RegistryFile {
  /**
   * The schema an editor without Packwright checks this file with. Read by nobody else.
   */
  $schema?: string;
  /**
   * Version of the registry's own schema.
   */
  schema_version: 1;
  /**
   * Every registered asset by its asset_uuid, sorted, one a line, so that branches merge.
   */
  assets: {
    [k: string]: RegistryFileEntry | undefined;
  };
  /**
   * Numbers of forgotten assets, ascending. They are never given out again.
   */
  retired?: number[];
}
export interface RegistryFileEntry {
  /**
   * The number by which the runtime knows the asset in this project. Given out once.
   */
  asset_id: number;
  /**
   * The asset root, relative to the project, with / between its parts.
   */
  root: string;
  /**
   * false leaves the asset out of builds and keeps its number.
   */
  included_in_build: boolean;
}

export const schema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "urn:packwright:schemas:registry",
  "title": "RegistryFile",
  "description": "packwright.registry.json: which number the runtime knows each asset by. Written by Packwright; commit it.",
  "type": "object",
  "additionalProperties": false,
  "required": [
    "schema_version",
    "assets"
  ],
  "properties": {
    "$schema": {
      "description": "The schema an editor without Packwright checks this file with. Read by nobody else.",
      "type": "string"
    },
    "schema_version": {
      "description": "Version of the registry's own schema.",
      "const": 1
    },
    "assets": {
      "description": "Every registered asset by its asset_uuid, sorted, one a line, so that branches merge.",
      "type": "object",
      "propertyNames": {
        "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"
      },
      "additionalProperties": {
        "$ref": "#/$defs/entry"
      }
    },
    "retired": {
      "description": "Numbers of forgotten assets, ascending. They are never given out again.",
      "type": "array",
      "items": {
        "type": "integer",
        "minimum": 1,
        "maximum": 4294967295
      }
    }
  },
  "$defs": {
    "entry": {
      "title": "RegistryFileEntry",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "asset_id",
        "root",
        "included_in_build"
      ],
      "properties": {
        "asset_id": {
          "description": "The number by which the runtime knows the asset in this project. Given out once.",
          "type": "integer",
          "minimum": 1,
          "maximum": 4294967295
        },
        "root": {
          "description": "The asset root, relative to the project, with / between its parts.",
          "type": "string"
        },
        "included_in_build": {
          "description": "false leaves the asset out of builds and keeps its number.",
          "type": "boolean"
        }
      }
    }
  }
} as const;

const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:packwright:schemas:registry","title":"RegistryFile","description":"packwright.registry.json: which number the runtime knows each asset by. Written by Packwright; commit it.","type":"object","additionalProperties":false,"required":["schema_version","assets"],"properties":{"$schema":{"description":"The schema an editor without Packwright checks this file with. Read by nobody else.","type":"string"},"schema_version":{"description":"Version of the registry's own schema.","const":1},"assets":{"description":"Every registered asset by its asset_uuid, sorted, one a line, so that branches merge.","type":"object","propertyNames":{"pattern":"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},"additionalProperties":{"$ref":"#/$defs/entry"}},"retired":{"description":"Numbers of forgotten assets, ascending. They are never given out again.","type":"array","items":{"type":"integer","minimum":1,"maximum":4294967295}}},"$defs":{"entry":{"title":"RegistryFileEntry","type":"object","additionalProperties":false,"required":["asset_id","root","included_in_build"],"properties":{"asset_id":{"description":"The number by which the runtime knows the asset in this project. Given out once.","type":"integer","minimum":1,"maximum":4294967295},"root":{"description":"The asset root, relative to the project, with / between its parts.","type":"string"},"included_in_build":{"description":"false leaves the asset out of builds and keeps its number.","type":"boolean"}}}}};const schema32 = {"title":"RegistryFileEntry","type":"object","additionalProperties":false,"required":["asset_id","root","included_in_build"],"properties":{"asset_id":{"description":"The number by which the runtime knows the asset in this project. Given out once.","type":"integer","minimum":1,"maximum":4294967295},"root":{"description":"The asset root, relative to the project, with / between its parts.","type":"string"},"included_in_build":{"description":"false leaves the asset out of builds and keeps its number.","type":"boolean"}}};const pattern4 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", "u");function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){/*# sourceURL="urn:packwright:schemas:registry" */;let vErrors = null;let errors = 0;const evaluated0 = validate20.evaluated;if(evaluated0.dynamicProps){evaluated0.props = undefined;}if(evaluated0.dynamicItems){evaluated0.items = undefined;}if(data && typeof data == "object" && !Array.isArray(data)){if(data.schema_version === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema_version"},message:"must have required property '"+"schema_version"+"'"};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data.assets === undefined){const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "assets"},message:"must have required property '"+"assets"+"'"};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}for(const key0 in data){if(!((((key0 === "$schema") || (key0 === "schema_version")) || (key0 === "assets")) || (key0 === "retired"))){const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}if(data.$schema !== undefined){if(typeof data.$schema !== "string"){const err3 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}if(data.schema_version !== undefined){if(1 !== data.schema_version){const err4 = {instancePath:instancePath+"/schema_version",schemaPath:"#/properties/schema_version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}if(data.assets !== undefined){let data2 = data.assets;if(data2 && typeof data2 == "object" && !Array.isArray(data2)){for(const key1 in data2){const _errs7 = errors;if(typeof key1 === "string"){if(!pattern4.test(key1)){const err5 = {instancePath:instancePath+"/assets",schemaPath:"#/properties/assets/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},message:"must match pattern \""+"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"+"\"",propertyName:key1};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}var valid1 = _errs7 === errors;if(!valid1){const err6 = {instancePath:instancePath+"/assets",schemaPath:"#/properties/assets/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}for(const key2 in data2){let data3 = data2[key2];if(data3 && typeof data3 == "object" && !Array.isArray(data3)){if(data3.asset_id === undefined){const err7 = {instancePath:instancePath+"/assets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/entry/required",keyword:"required",params:{missingProperty: "asset_id"},message:"must have required property '"+"asset_id"+"'"};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}if(data3.root === undefined){const err8 = {instancePath:instancePath+"/assets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/entry/required",keyword:"required",params:{missingProperty: "root"},message:"must have required property '"+"root"+"'"};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}if(data3.included_in_build === undefined){const err9 = {instancePath:instancePath+"/assets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/entry/required",keyword:"required",params:{missingProperty: "included_in_build"},message:"must have required property '"+"included_in_build"+"'"};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}for(const key3 in data3){if(!(((key3 === "asset_id") || (key3 === "root")) || (key3 === "included_in_build"))){const err10 = {instancePath:instancePath+"/assets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/entry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}if(data3.asset_id !== undefined){let data4 = data3.asset_id;if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){const err11 = {instancePath:instancePath+"/assets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/asset_id",schemaPath:"#/$defs/entry/properties/asset_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}if((typeof data4 == "number") && (isFinite(data4))){if(data4 > 4294967295 || isNaN(data4)){const err12 = {instancePath:instancePath+"/assets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/asset_id",schemaPath:"#/$defs/entry/properties/asset_id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}if(data4 < 1 || isNaN(data4)){const err13 = {instancePath:instancePath+"/assets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/asset_id",schemaPath:"#/$defs/entry/properties/asset_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}}if(data3.root !== undefined){if(typeof data3.root !== "string"){const err14 = {instancePath:instancePath+"/assets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/root",schemaPath:"#/$defs/entry/properties/root/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}}if(data3.included_in_build !== undefined){if(typeof data3.included_in_build !== "boolean"){const err15 = {instancePath:instancePath+"/assets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/included_in_build",schemaPath:"#/$defs/entry/properties/included_in_build/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}}}else {const err16 = {instancePath:instancePath+"/assets/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/entry/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}}}else {const err17 = {instancePath:instancePath+"/assets",schemaPath:"#/properties/assets/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}}if(data.retired !== undefined){let data7 = data.retired;if(Array.isArray(data7)){const len0 = data7.length;for(let i0=0; i0<len0; i0++){let data8 = data7[i0];if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){const err18 = {instancePath:instancePath+"/retired/" + i0,schemaPath:"#/properties/retired/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err18];}else {vErrors.push(err18);}errors++;}if((typeof data8 == "number") && (isFinite(data8))){if(data8 > 4294967295 || isNaN(data8)){const err19 = {instancePath:instancePath+"/retired/" + i0,schemaPath:"#/properties/retired/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};if(vErrors === null){vErrors = [err19];}else {vErrors.push(err19);}errors++;}if(data8 < 1 || isNaN(data8)){const err20 = {instancePath:instancePath+"/retired/" + i0,schemaPath:"#/properties/retired/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};if(vErrors === null){vErrors = [err20];}else {vErrors.push(err20);}errors++;}}}}else {const err21 = {instancePath:instancePath+"/retired",schemaPath:"#/properties/retired/type",keyword:"type",params:{type: "array"},message:"must be array"};if(vErrors === null){vErrors = [err21];}else {vErrors.push(err21);}errors++;}}}else {const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err22];}else {vErrors.push(err22);}errors++;}validate20.errors = vErrors;return errors === 0;}validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validate: Validator = validate20 as unknown as Validator;
