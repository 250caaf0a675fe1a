// Generated from schemas/project.schema.json by scripts/generate.ts. Do not edit.
// @ts-nocheck: the validator below is compiled code without types.
import type { Validator } from '../schema/schema-error.ts';

/**
 * packwright.json: settings of a project. Every field is optional, and so is the file.
 */
export interface ProjectFile {
  /**
   * The schema an editor without Packwright checks this file with. Read by nobody else.
   */
  $schema?: string;
  /**
   * Version of this file's schema.
   */
  schema_version: 1;
  /**
   * The project's name, for people.
   */
  name?: string;
  /**
   * Folders, relative to this file, under which asset roots are looked for.
   */
  assets?: string[];
  /**
   * Folders, relative to this file, that are not looked into.
   */
  exclude?: string[];
  /**
   * The archive that a build writes, relative to this file.
   */
  out?: string;
}

export const schema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "urn:packwright:schemas:project",
  "title": "ProjectFile",
  "description": "packwright.json: settings of a project. Every field is optional, and so is the file.",
  "type": "object",
  "additionalProperties": false,
  "required": [
    "schema_version"
  ],
  "properties": {
    "$schema": {
      "description": "The schema an editor without Packwright checks this file with. Read by nobody else.",
      "type": "string"
    },
    "schema_version": {
      "description": "Version of this file's schema.",
      "const": 1
    },
    "name": {
      "description": "The project's name, for people.",
      "type": "string"
    },
    "assets": {
      "description": "Folders, relative to this file, under which asset roots are looked for.",
      "type": "array",
      "items": {
        "type": "string"
      },
      "default": [
        "."
      ]
    },
    "exclude": {
      "description": "Folders, relative to this file, that are not looked into.",
      "type": "array",
      "items": {
        "type": "string"
      },
      "default": []
    },
    "out": {
      "description": "The archive that a build writes, relative to this file.",
      "type": "string",
      "default": "build/assets.bank"
    }
  }
} as const;

const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:packwright:schemas:project","title":"ProjectFile","description":"packwright.json: settings of a project. Every field is optional, and so is the file.","type":"object","additionalProperties":false,"required":["schema_version"],"properties":{"$schema":{"description":"The schema an editor without Packwright checks this file with. Read by nobody else.","type":"string"},"schema_version":{"description":"Version of this file's schema.","const":1},"name":{"description":"The project's name, for people.","type":"string"},"assets":{"description":"Folders, relative to this file, under which asset roots are looked for.","type":"array","items":{"type":"string"},"default":["."]},"exclude":{"description":"Folders, relative to this file, that are not looked into.","type":"array","items":{"type":"string"},"default":[]},"out":{"description":"The archive that a build writes, relative to this file.","type":"string","default":"build/assets.bank"}}};function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){/*# sourceURL="urn:packwright:schemas:project" */;let vErrors = null;let errors = 0;const evaluated0 = validate20.evaluated;if(evaluated0.dynamicProps){evaluated0.props = undefined;}if(evaluated0.dynamicItems){evaluated0.items = undefined;}if(data && typeof data == "object" && !Array.isArray(data)){if(data.schema_version === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema_version"},message:"must have required property '"+"schema_version"+"'"};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}for(const key0 in data){if(!((((((key0 === "$schema") || (key0 === "schema_version")) || (key0 === "name")) || (key0 === "assets")) || (key0 === "exclude")) || (key0 === "out"))){const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}if(data.$schema !== undefined){if(typeof data.$schema !== "string"){const err2 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}if(data.schema_version !== undefined){if(1 !== data.schema_version){const err3 = {instancePath:instancePath+"/schema_version",schemaPath:"#/properties/schema_version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}if(data.name !== undefined){if(typeof data.name !== "string"){const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}if(data.assets !== undefined){let data3 = data.assets;if(Array.isArray(data3)){const len0 = data3.length;for(let i0=0; i0<len0; i0++){if(typeof data3[i0] !== "string"){const err5 = {instancePath:instancePath+"/assets/" + i0,schemaPath:"#/properties/assets/items/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}}else {const err6 = {instancePath:instancePath+"/assets",schemaPath:"#/properties/assets/type",keyword:"type",params:{type: "array"},message:"must be array"};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}if(data.exclude !== undefined){let data5 = data.exclude;if(Array.isArray(data5)){const len1 = data5.length;for(let i1=0; i1<len1; i1++){if(typeof data5[i1] !== "string"){const err7 = {instancePath:instancePath+"/exclude/" + i1,schemaPath:"#/properties/exclude/items/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}}else {const err8 = {instancePath:instancePath+"/exclude",schemaPath:"#/properties/exclude/type",keyword:"type",params:{type: "array"},message:"must be array"};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}if(data.out !== undefined){if(typeof data.out !== "string"){const err9 = {instancePath:instancePath+"/out",schemaPath:"#/properties/out/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}}else {const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}validate20.errors = vErrors;return errors === 0;}validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validate: Validator = validate20 as unknown as Validator;
