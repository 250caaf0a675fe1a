// Generated from schemas/build-report.schema.json by scripts/generate.ts. Do not edit.
// @ts-nocheck: the validator below is compiled code without types.
import type { Validator } from '../../contract/schema/schema-error.ts';

/**
 * build-report.json, beside the archive: what a build made of what. For tools and people, never for the runtime.
 */
export interface BuildReport {
  /**
   * Version of the report's schema.
   */
  schema_version: 1;
  /**
   * The project's name, where packwright.json gives one.
   */
  project?: string;
  /**
   * Whether an archive was written. false: findings at error level stood in the way.
   */
  written: boolean;
  archive?: ReportedArchive;
  /**
   * By asset_id.
   */
  assets: ReportedAsset[];
  /**
   * What reconciling changed in the registry, in words.
   */
  registry_changes: string[];
  /**
   * Decoded bytes that the runtime loads before the game starts.
   */
  preload_size: number;
  findings: ReportedFinding[];
  summary: ReportSummary;
  milliseconds: ReportTimes;
}
export interface ReportedArchive {
  /**
   * Relative to the project, or absolute where it lies outside.
   */
  path: string;
  /**
   * Bytes.
   */
  size: number;
}
export interface ReportedAsset {
  /**
   * What the runtime knows it by.
   */
  asset_id: number;
  /**
   * Its stable identity.
   */
  asset_uuid: string;
  asset_name: string;
  /**
   * The asset root, relative to the project.
   */
  root: string;
  format: string;
  codec: string;
  inputs: ReportedInput[];
  /**
   * Bytes in the archive.
   */
  size: number;
  /**
   * Bytes after decoding.
   */
  decoded_size: number;
  preload: boolean;
  /**
   * Reading, decoding, building and encoding.
   */
  milliseconds: number;
}
export interface ReportedInput {
  role: string;
  /**
   * Relative to the asset root.
   */
  path: string;
  /**
   * Bytes of the file.
   */
  size: number;
}
export interface ReportedFinding {
  /**
   * The rule's id.
   */
  code: string;
  severity: 'error' | 'warning' | 'hint';
  file: string;
  /**
   * From 1, as column, endLine and endColumn; columns count UTF-16 code units.
   */
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
  message: string;
  /**
   * Titles of the fixes on offer.
   */
  fixes: string[];
}
export interface ReportSummary {
  /**
   * Documents checked.
   */
  files: number;
  errors: number;
  warnings: number;
  hints: number;
}
/**
 * Wall time by stage.
 */
export interface ReportTimes {
  check: number;
  pack: number;
  write: number;
  total: number;
}

export const schema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "urn:packwright:schemas:build-report",
  "title": "BuildReport",
  "description": "build-report.json, beside the archive: what a build made of what. For tools and people, never for the runtime.",
  "type": "object",
  "additionalProperties": false,
  "required": [
    "schema_version",
    "written",
    "assets",
    "registry_changes",
    "preload_size",
    "findings",
    "summary",
    "milliseconds"
  ],
  "properties": {
    "schema_version": {
      "description": "Version of the report's schema.",
      "const": 1
    },
    "project": {
      "description": "The project's name, where packwright.json gives one.",
      "type": "string"
    },
    "written": {
      "description": "Whether an archive was written. false: findings at error level stood in the way.",
      "type": "boolean"
    },
    "archive": {
      "title": "ReportedArchive",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "path",
        "size"
      ],
      "properties": {
        "path": {
          "description": "Relative to the project, or absolute where it lies outside.",
          "type": "string"
        },
        "size": {
          "description": "Bytes.",
          "type": "integer",
          "minimum": 0
        }
      }
    },
    "assets": {
      "description": "By asset_id.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/asset"
      }
    },
    "registry_changes": {
      "description": "What reconciling changed in the registry, in words.",
      "type": "array",
      "items": {
        "type": "string"
      }
    },
    "preload_size": {
      "description": "Decoded bytes that the runtime loads before the game starts.",
      "type": "integer",
      "minimum": 0
    },
    "findings": {
      "type": "array",
      "items": {
        "$ref": "#/$defs/finding"
      }
    },
    "summary": {
      "title": "ReportSummary",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "files",
        "errors",
        "warnings",
        "hints"
      ],
      "properties": {
        "files": {
          "description": "Documents checked.",
          "type": "integer",
          "minimum": 0
        },
        "errors": {
          "type": "integer",
          "minimum": 0
        },
        "warnings": {
          "type": "integer",
          "minimum": 0
        },
        "hints": {
          "type": "integer",
          "minimum": 0
        }
      }
    },
    "milliseconds": {
      "title": "ReportTimes",
      "description": "Wall time by stage.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "check",
        "pack",
        "write",
        "total"
      ],
      "properties": {
        "check": {
          "type": "number",
          "minimum": 0
        },
        "pack": {
          "type": "number",
          "minimum": 0
        },
        "write": {
          "type": "number",
          "minimum": 0
        },
        "total": {
          "type": "number",
          "minimum": 0
        }
      }
    }
  },
  "$defs": {
    "asset": {
      "title": "ReportedAsset",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "asset_id",
        "asset_uuid",
        "asset_name",
        "root",
        "format",
        "codec",
        "inputs",
        "size",
        "decoded_size",
        "preload",
        "milliseconds"
      ],
      "properties": {
        "asset_id": {
          "description": "What the runtime knows it by.",
          "type": "integer",
          "minimum": 1
        },
        "asset_uuid": {
          "description": "Its stable identity.",
          "type": "string"
        },
        "asset_name": {
          "type": "string"
        },
        "root": {
          "description": "The asset root, relative to the project.",
          "type": "string"
        },
        "format": {
          "type": "string"
        },
        "codec": {
          "type": "string"
        },
        "inputs": {
          "type": "array",
          "items": {
            "title": "ReportedInput",
            "type": "object",
            "additionalProperties": false,
            "required": [
              "role",
              "path",
              "size"
            ],
            "properties": {
              "role": {
                "type": "string"
              },
              "path": {
                "description": "Relative to the asset root.",
                "type": "string"
              },
              "size": {
                "description": "Bytes of the file.",
                "type": "integer",
                "minimum": 0
              }
            }
          }
        },
        "size": {
          "description": "Bytes in the archive.",
          "type": "integer",
          "minimum": 0
        },
        "decoded_size": {
          "description": "Bytes after decoding.",
          "type": "integer",
          "minimum": 0
        },
        "preload": {
          "type": "boolean"
        },
        "milliseconds": {
          "description": "Reading, decoding, building and encoding.",
          "type": "number",
          "minimum": 0
        }
      }
    },
    "finding": {
      "title": "ReportedFinding",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "code",
        "severity",
        "file",
        "line",
        "column",
        "endLine",
        "endColumn",
        "message",
        "fixes"
      ],
      "properties": {
        "code": {
          "description": "The rule's id.",
          "type": "string"
        },
        "severity": {
          "enum": [
            "error",
            "warning",
            "hint"
          ]
        },
        "file": {
          "type": "string"
        },
        "line": {
          "description": "From 1, as column, endLine and endColumn; columns count UTF-16 code units.",
          "type": "integer",
          "minimum": 1
        },
        "column": {
          "type": "integer",
          "minimum": 1
        },
        "endLine": {
          "type": "integer",
          "minimum": 1
        },
        "endColumn": {
          "type": "integer",
          "minimum": 1
        },
        "message": {
          "type": "string"
        },
        "fixes": {
          "description": "Titles of the fixes on offer.",
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      }
    }
  }
} as const;

const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:packwright:schemas:build-report","title":"BuildReport","description":"build-report.json, beside the archive: what a build made of what. For tools and people, never for the runtime.","type":"object","additionalProperties":false,"required":["schema_version","written","assets","registry_changes","preload_size","findings","summary","milliseconds"],"properties":{"schema_version":{"description":"Version of the report's schema.","const":1},"project":{"description":"The project's name, where packwright.json gives one.","type":"string"},"written":{"description":"Whether an archive was written. false: findings at error level stood in the way.","type":"boolean"},"archive":{"title":"ReportedArchive","type":"object","additionalProperties":false,"required":["path","size"],"properties":{"path":{"description":"Relative to the project, or absolute where it lies outside.","type":"string"},"size":{"description":"Bytes.","type":"integer","minimum":0}}},"assets":{"description":"By asset_id.","type":"array","items":{"$ref":"#/$defs/asset"}},"registry_changes":{"description":"What reconciling changed in the registry, in words.","type":"array","items":{"type":"string"}},"preload_size":{"description":"Decoded bytes that the runtime loads before the game starts.","type":"integer","minimum":0},"findings":{"type":"array","items":{"$ref":"#/$defs/finding"}},"summary":{"title":"ReportSummary","type":"object","additionalProperties":false,"required":["files","errors","warnings","hints"],"properties":{"files":{"description":"Documents checked.","type":"integer","minimum":0},"errors":{"type":"integer","minimum":0},"warnings":{"type":"integer","minimum":0},"hints":{"type":"integer","minimum":0}}},"milliseconds":{"title":"ReportTimes","description":"Wall time by stage.","type":"object","additionalProperties":false,"required":["check","pack","write","total"],"properties":{"check":{"type":"number","minimum":0},"pack":{"type":"number","minimum":0},"write":{"type":"number","minimum":0},"total":{"type":"number","minimum":0}}}},"$defs":{"asset":{"title":"ReportedAsset","type":"object","additionalProperties":false,"required":["asset_id","asset_uuid","asset_name","root","format","codec","inputs","size","decoded_size","preload","milliseconds"],"properties":{"asset_id":{"description":"What the runtime knows it by.","type":"integer","minimum":1},"asset_uuid":{"description":"Its stable identity.","type":"string"},"asset_name":{"type":"string"},"root":{"description":"The asset root, relative to the project.","type":"string"},"format":{"type":"string"},"codec":{"type":"string"},"inputs":{"type":"array","items":{"title":"ReportedInput","type":"object","additionalProperties":false,"required":["role","path","size"],"properties":{"role":{"type":"string"},"path":{"description":"Relative to the asset root.","type":"string"},"size":{"description":"Bytes of the file.","type":"integer","minimum":0}}}},"size":{"description":"Bytes in the archive.","type":"integer","minimum":0},"decoded_size":{"description":"Bytes after decoding.","type":"integer","minimum":0},"preload":{"type":"boolean"},"milliseconds":{"description":"Reading, decoding, building and encoding.","type":"number","minimum":0}}},"finding":{"title":"ReportedFinding","type":"object","additionalProperties":false,"required":["code","severity","file","line","column","endLine","endColumn","message","fixes"],"properties":{"code":{"description":"The rule's id.","type":"string"},"severity":{"enum":["error","warning","hint"]},"file":{"type":"string"},"line":{"description":"From 1, as column, endLine and endColumn; columns count UTF-16 code units.","type":"integer","minimum":1},"column":{"type":"integer","minimum":1},"endLine":{"type":"integer","minimum":1},"endColumn":{"type":"integer","minimum":1},"message":{"type":"string"},"fixes":{"description":"Titles of the fixes on offer.","type":"array","items":{"type":"string"}}}}}};const schema32 = {"title":"ReportedAsset","type":"object","additionalProperties":false,"required":["asset_id","asset_uuid","asset_name","root","format","codec","inputs","size","decoded_size","preload","milliseconds"],"properties":{"asset_id":{"description":"What the runtime knows it by.","type":"integer","minimum":1},"asset_uuid":{"description":"Its stable identity.","type":"string"},"asset_name":{"type":"string"},"root":{"description":"The asset root, relative to the project.","type":"string"},"format":{"type":"string"},"codec":{"type":"string"},"inputs":{"type":"array","items":{"title":"ReportedInput","type":"object","additionalProperties":false,"required":["role","path","size"],"properties":{"role":{"type":"string"},"path":{"description":"Relative to the asset root.","type":"string"},"size":{"description":"Bytes of the file.","type":"integer","minimum":0}}}},"size":{"description":"Bytes in the archive.","type":"integer","minimum":0},"decoded_size":{"description":"Bytes after decoding.","type":"integer","minimum":0},"preload":{"type":"boolean"},"milliseconds":{"description":"Reading, decoding, building and encoding.","type":"number","minimum":0}}};const schema33 = {"title":"ReportedFinding","type":"object","additionalProperties":false,"required":["code","severity","file","line","column","endLine","endColumn","message","fixes"],"properties":{"code":{"description":"The rule's id.","type":"string"},"severity":{"enum":["error","warning","hint"]},"file":{"type":"string"},"line":{"description":"From 1, as column, endLine and endColumn; columns count UTF-16 code units.","type":"integer","minimum":1},"column":{"type":"integer","minimum":1},"endLine":{"type":"integer","minimum":1},"endColumn":{"type":"integer","minimum":1},"message":{"type":"string"},"fixes":{"description":"Titles of the fixes on offer.","type":"array","items":{"type":"string"}}}};const func1 = Object.prototype.hasOwnProperty;function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){/*# sourceURL="urn:packwright:schemas:build-report" */;let vErrors = null;let errors = 0;const evaluated0 = validate20.evaluated;if(evaluated0.dynamicProps){evaluated0.props = undefined;}if(evaluated0.dynamicItems){evaluated0.items = undefined;}if(data && typeof data == "object" && !Array.isArray(data)){if(data.schema_version === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema_version"},message:"must have required property '"+"schema_version"+"'"};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data.written === undefined){const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "written"},message:"must have required property '"+"written"+"'"};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(data.assets === undefined){const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "assets"},message:"must have required property '"+"assets"+"'"};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(data.registry_changes === undefined){const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "registry_changes"},message:"must have required property '"+"registry_changes"+"'"};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}if(data.preload_size === undefined){const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "preload_size"},message:"must have required property '"+"preload_size"+"'"};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}if(data.findings === undefined){const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "findings"},message:"must have required property '"+"findings"+"'"};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}if(data.summary === undefined){const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "summary"},message:"must have required property '"+"summary"+"'"};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}if(data.milliseconds === undefined){const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "milliseconds"},message:"must have required property '"+"milliseconds"+"'"};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}for(const key0 in data){if(!(func1.call(schema31.properties, key0))){const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}if(data.schema_version !== undefined){if(1 !== data.schema_version){const err9 = {instancePath:instancePath+"/schema_version",schemaPath:"#/properties/schema_version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}if(data.project !== undefined){if(typeof data.project !== "string"){const err10 = {instancePath:instancePath+"/project",schemaPath:"#/properties/project/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}if(data.written !== undefined){if(typeof data.written !== "boolean"){const err11 = {instancePath:instancePath+"/written",schemaPath:"#/properties/written/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}if(data.archive !== undefined){let data3 = data.archive;if(data3 && typeof data3 == "object" && !Array.isArray(data3)){if(data3.path === undefined){const err12 = {instancePath:instancePath+"/archive",schemaPath:"#/properties/archive/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}if(data3.size === undefined){const err13 = {instancePath:instancePath+"/archive",schemaPath:"#/properties/archive/required",keyword:"required",params:{missingProperty: "size"},message:"must have required property '"+"size"+"'"};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}for(const key1 in data3){if(!((key1 === "path") || (key1 === "size"))){const err14 = {instancePath:instancePath+"/archive",schemaPath:"#/properties/archive/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}}if(data3.path !== undefined){if(typeof data3.path !== "string"){const err15 = {instancePath:instancePath+"/archive/path",schemaPath:"#/properties/archive/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}}if(data3.size !== undefined){let data5 = data3.size;if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){const err16 = {instancePath:instancePath+"/archive/size",schemaPath:"#/properties/archive/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}if((typeof data5 == "number") && (isFinite(data5))){if(data5 < 0 || isNaN(data5)){const err17 = {instancePath:instancePath+"/archive/size",schemaPath:"#/properties/archive/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}}}}else {const err18 = {instancePath:instancePath+"/archive",schemaPath:"#/properties/archive/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err18];}else {vErrors.push(err18);}errors++;}}if(data.assets !== undefined){let data6 = data.assets;if(Array.isArray(data6)){const len0 = data6.length;for(let i0=0; i0<len0; i0++){let data7 = data6[i0];if(data7 && typeof data7 == "object" && !Array.isArray(data7)){if(data7.asset_id === undefined){const err19 = {instancePath:instancePath+"/assets/" + i0,schemaPath:"#/$defs/asset/required",keyword:"required",params:{missingProperty: "asset_id"},message:"must have required property '"+"asset_id"+"'"};if(vErrors === null){vErrors = [err19];}else {vErrors.push(err19);}errors++;}if(data7.asset_uuid === undefined){const err20 = {instancePath:instancePath+"/assets/" + i0,schemaPath:"#/$defs/asset/required",keyword:"required",params:{missingProperty: "asset_uuid"},message:"must have required property '"+"asset_uuid"+"'"};if(vErrors === null){vErrors = [err20];}else {vErrors.push(err20);}errors++;}if(data7.asset_name === undefined){const err21 = {instancePath:instancePath+"/assets/" + i0,schemaPath:"#/$defs/asset/required",keyword:"required",params:{missingProperty: "asset_name"},message:"must have required property '"+"asset_name"+"'"};if(vErrors === null){vErrors = [err21];}else {vErrors.push(err21);}errors++;}if(data7.root === undefined){const err22 = {instancePath:instancePath+"/assets/" + i0,schemaPath:"#/$defs/asset/required",keyword:"required",params:{missingProperty: "root"},message:"must have required property '"+"root"+"'"};if(vErrors === null){vErrors = [err22];}else {vErrors.push(err22);}errors++;}if(data7.format === undefined){const err23 = {instancePath:instancePath+"/assets/" + i0,schemaPath:"#/$defs/asset/required",keyword:"required",params:{missingProperty: "format"},message:"must have required property '"+"format"+"'"};if(vErrors === null){vErrors = [err23];}else {vErrors.push(err23);}errors++;}if(data7.codec === undefined){const err24 = {instancePath:instancePath+"/assets/" + i0,schemaPath:"#/$defs/asset/required",keyword:"required",params:{missingProperty: "codec"},message:"must have required property '"+"codec"+"'"};if(vErrors === null){vErrors = [err24];}else {vErrors.push(err24);}errors++;}if(data7.inputs === undefined){const err25 = {instancePath:instancePath+"/assets/" + i0,schemaPath:"#/$defs/asset/required",keyword:"required",params:{missingProperty: "inputs"},message:"must have required property '"+"inputs"+"'"};if(vErrors === null){vErrors = [err25];}else {vErrors.push(err25);}errors++;}if(data7.size === undefined){const err26 = {instancePath:instancePath+"/assets/" + i0,schemaPath:"#/$defs/asset/required",keyword:"required",params:{missingProperty: "size"},message:"must have required property '"+"size"+"'"};if(vErrors === null){vErrors = [err26];}else {vErrors.push(err26);}errors++;}if(data7.decoded_size === undefined){const err27 = {instancePath:instancePath+"/assets/" + i0,schemaPath:"#/$defs/asset/required",keyword:"required",params:{missingProperty: "decoded_size"},message:"must have required property '"+"decoded_size"+"'"};if(vErrors === null){vErrors = [err27];}else {vErrors.push(err27);}errors++;}if(data7.preload === undefined){const err28 = {instancePath:instancePath+"/assets/" + i0,schemaPath:"#/$defs/asset/required",keyword:"required",params:{missingProperty: "preload"},message:"must have required property '"+"preload"+"'"};if(vErrors === null){vErrors = [err28];}else {vErrors.push(err28);}errors++;}if(data7.milliseconds === undefined){const err29 = {instancePath:instancePath+"/assets/" + i0,schemaPath:"#/$defs/asset/required",keyword:"required",params:{missingProperty: "milliseconds"},message:"must have required property '"+"milliseconds"+"'"};if(vErrors === null){vErrors = [err29];}else {vErrors.push(err29);}errors++;}for(const key2 in data7){if(!(func1.call(schema32.properties, key2))){const err30 = {instancePath:instancePath+"/assets/" + i0,schemaPath:"#/$defs/asset/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};if(vErrors === null){vErrors = [err30];}else {vErrors.push(err30);}errors++;}}if(data7.asset_id !== undefined){let data8 = data7.asset_id;if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){const err31 = {instancePath:instancePath+"/assets/" + i0+"/asset_id",schemaPath:"#/$defs/asset/properties/asset_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err31];}else {vErrors.push(err31);}errors++;}if((typeof data8 == "number") && (isFinite(data8))){if(data8 < 1 || isNaN(data8)){const err32 = {instancePath:instancePath+"/assets/" + i0+"/asset_id",schemaPath:"#/$defs/asset/properties/asset_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};if(vErrors === null){vErrors = [err32];}else {vErrors.push(err32);}errors++;}}}if(data7.asset_uuid !== undefined){if(typeof data7.asset_uuid !== "string"){const err33 = {instancePath:instancePath+"/assets/" + i0+"/asset_uuid",schemaPath:"#/$defs/asset/properties/asset_uuid/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err33];}else {vErrors.push(err33);}errors++;}}if(data7.asset_name !== undefined){if(typeof data7.asset_name !== "string"){const err34 = {instancePath:instancePath+"/assets/" + i0+"/asset_name",schemaPath:"#/$defs/asset/properties/asset_name/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err34];}else {vErrors.push(err34);}errors++;}}if(data7.root !== undefined){if(typeof data7.root !== "string"){const err35 = {instancePath:instancePath+"/assets/" + i0+"/root",schemaPath:"#/$defs/asset/properties/root/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err35];}else {vErrors.push(err35);}errors++;}}if(data7.format !== undefined){if(typeof data7.format !== "string"){const err36 = {instancePath:instancePath+"/assets/" + i0+"/format",schemaPath:"#/$defs/asset/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err36];}else {vErrors.push(err36);}errors++;}}if(data7.codec !== undefined){if(typeof data7.codec !== "string"){const err37 = {instancePath:instancePath+"/assets/" + i0+"/codec",schemaPath:"#/$defs/asset/properties/codec/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err37];}else {vErrors.push(err37);}errors++;}}if(data7.inputs !== undefined){let data14 = data7.inputs;if(Array.isArray(data14)){const len1 = data14.length;for(let i1=0; i1<len1; i1++){let data15 = data14[i1];if(data15 && typeof data15 == "object" && !Array.isArray(data15)){if(data15.role === undefined){const err38 = {instancePath:instancePath+"/assets/" + i0+"/inputs/" + i1,schemaPath:"#/$defs/asset/properties/inputs/items/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'"};if(vErrors === null){vErrors = [err38];}else {vErrors.push(err38);}errors++;}if(data15.path === undefined){const err39 = {instancePath:instancePath+"/assets/" + i0+"/inputs/" + i1,schemaPath:"#/$defs/asset/properties/inputs/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};if(vErrors === null){vErrors = [err39];}else {vErrors.push(err39);}errors++;}if(data15.size === undefined){const err40 = {instancePath:instancePath+"/assets/" + i0+"/inputs/" + i1,schemaPath:"#/$defs/asset/properties/inputs/items/required",keyword:"required",params:{missingProperty: "size"},message:"must have required property '"+"size"+"'"};if(vErrors === null){vErrors = [err40];}else {vErrors.push(err40);}errors++;}for(const key3 in data15){if(!(((key3 === "role") || (key3 === "path")) || (key3 === "size"))){const err41 = {instancePath:instancePath+"/assets/" + i0+"/inputs/" + i1,schemaPath:"#/$defs/asset/properties/inputs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};if(vErrors === null){vErrors = [err41];}else {vErrors.push(err41);}errors++;}}if(data15.role !== undefined){if(typeof data15.role !== "string"){const err42 = {instancePath:instancePath+"/assets/" + i0+"/inputs/" + i1+"/role",schemaPath:"#/$defs/asset/properties/inputs/items/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err42];}else {vErrors.push(err42);}errors++;}}if(data15.path !== undefined){if(typeof data15.path !== "string"){const err43 = {instancePath:instancePath+"/assets/" + i0+"/inputs/" + i1+"/path",schemaPath:"#/$defs/asset/properties/inputs/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err43];}else {vErrors.push(err43);}errors++;}}if(data15.size !== undefined){let data18 = data15.size;if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){const err44 = {instancePath:instancePath+"/assets/" + i0+"/inputs/" + i1+"/size",schemaPath:"#/$defs/asset/properties/inputs/items/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err44];}else {vErrors.push(err44);}errors++;}if((typeof data18 == "number") && (isFinite(data18))){if(data18 < 0 || isNaN(data18)){const err45 = {instancePath:instancePath+"/assets/" + i0+"/inputs/" + i1+"/size",schemaPath:"#/$defs/asset/properties/inputs/items/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};if(vErrors === null){vErrors = [err45];}else {vErrors.push(err45);}errors++;}}}}else {const err46 = {instancePath:instancePath+"/assets/" + i0+"/inputs/" + i1,schemaPath:"#/$defs/asset/properties/inputs/items/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err46];}else {vErrors.push(err46);}errors++;}}}else {const err47 = {instancePath:instancePath+"/assets/" + i0+"/inputs",schemaPath:"#/$defs/asset/properties/inputs/type",keyword:"type",params:{type: "array"},message:"must be array"};if(vErrors === null){vErrors = [err47];}else {vErrors.push(err47);}errors++;}}if(data7.size !== undefined){let data19 = data7.size;if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){const err48 = {instancePath:instancePath+"/assets/" + i0+"/size",schemaPath:"#/$defs/asset/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err48];}else {vErrors.push(err48);}errors++;}if((typeof data19 == "number") && (isFinite(data19))){if(data19 < 0 || isNaN(data19)){const err49 = {instancePath:instancePath+"/assets/" + i0+"/size",schemaPath:"#/$defs/asset/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};if(vErrors === null){vErrors = [err49];}else {vErrors.push(err49);}errors++;}}}if(data7.decoded_size !== undefined){let data20 = data7.decoded_size;if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){const err50 = {instancePath:instancePath+"/assets/" + i0+"/decoded_size",schemaPath:"#/$defs/asset/properties/decoded_size/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err50];}else {vErrors.push(err50);}errors++;}if((typeof data20 == "number") && (isFinite(data20))){if(data20 < 0 || isNaN(data20)){const err51 = {instancePath:instancePath+"/assets/" + i0+"/decoded_size",schemaPath:"#/$defs/asset/properties/decoded_size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};if(vErrors === null){vErrors = [err51];}else {vErrors.push(err51);}errors++;}}}if(data7.preload !== undefined){if(typeof data7.preload !== "boolean"){const err52 = {instancePath:instancePath+"/assets/" + i0+"/preload",schemaPath:"#/$defs/asset/properties/preload/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};if(vErrors === null){vErrors = [err52];}else {vErrors.push(err52);}errors++;}}if(data7.milliseconds !== undefined){let data22 = data7.milliseconds;if((typeof data22 == "number") && (isFinite(data22))){if(data22 < 0 || isNaN(data22)){const err53 = {instancePath:instancePath+"/assets/" + i0+"/milliseconds",schemaPath:"#/$defs/asset/properties/milliseconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};if(vErrors === null){vErrors = [err53];}else {vErrors.push(err53);}errors++;}}else {const err54 = {instancePath:instancePath+"/assets/" + i0+"/milliseconds",schemaPath:"#/$defs/asset/properties/milliseconds/type",keyword:"type",params:{type: "number"},message:"must be number"};if(vErrors === null){vErrors = [err54];}else {vErrors.push(err54);}errors++;}}}else {const err55 = {instancePath:instancePath+"/assets/" + i0,schemaPath:"#/$defs/asset/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err55];}else {vErrors.push(err55);}errors++;}}}else {const err56 = {instancePath:instancePath+"/assets",schemaPath:"#/properties/assets/type",keyword:"type",params:{type: "array"},message:"must be array"};if(vErrors === null){vErrors = [err56];}else {vErrors.push(err56);}errors++;}}if(data.registry_changes !== undefined){let data23 = data.registry_changes;if(Array.isArray(data23)){const len2 = data23.length;for(let i2=0; i2<len2; i2++){if(typeof data23[i2] !== "string"){const err57 = {instancePath:instancePath+"/registry_changes/" + i2,schemaPath:"#/properties/registry_changes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err57];}else {vErrors.push(err57);}errors++;}}}else {const err58 = {instancePath:instancePath+"/registry_changes",schemaPath:"#/properties/registry_changes/type",keyword:"type",params:{type: "array"},message:"must be array"};if(vErrors === null){vErrors = [err58];}else {vErrors.push(err58);}errors++;}}if(data.preload_size !== undefined){let data25 = data.preload_size;if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){const err59 = {instancePath:instancePath+"/preload_size",schemaPath:"#/properties/preload_size/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err59];}else {vErrors.push(err59);}errors++;}if((typeof data25 == "number") && (isFinite(data25))){if(data25 < 0 || isNaN(data25)){const err60 = {instancePath:instancePath+"/preload_size",schemaPath:"#/properties/preload_size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};if(vErrors === null){vErrors = [err60];}else {vErrors.push(err60);}errors++;}}}if(data.findings !== undefined){let data26 = data.findings;if(Array.isArray(data26)){const len3 = data26.length;for(let i3=0; i3<len3; i3++){let data27 = data26[i3];if(data27 && typeof data27 == "object" && !Array.isArray(data27)){if(data27.code === undefined){const err61 = {instancePath:instancePath+"/findings/" + i3,schemaPath:"#/$defs/finding/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};if(vErrors === null){vErrors = [err61];}else {vErrors.push(err61);}errors++;}if(data27.severity === undefined){const err62 = {instancePath:instancePath+"/findings/" + i3,schemaPath:"#/$defs/finding/required",keyword:"required",params:{missingProperty: "severity"},message:"must have required property '"+"severity"+"'"};if(vErrors === null){vErrors = [err62];}else {vErrors.push(err62);}errors++;}if(data27.file === undefined){const err63 = {instancePath:instancePath+"/findings/" + i3,schemaPath:"#/$defs/finding/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"};if(vErrors === null){vErrors = [err63];}else {vErrors.push(err63);}errors++;}if(data27.line === undefined){const err64 = {instancePath:instancePath+"/findings/" + i3,schemaPath:"#/$defs/finding/required",keyword:"required",params:{missingProperty: "line"},message:"must have required property '"+"line"+"'"};if(vErrors === null){vErrors = [err64];}else {vErrors.push(err64);}errors++;}if(data27.column === undefined){const err65 = {instancePath:instancePath+"/findings/" + i3,schemaPath:"#/$defs/finding/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"};if(vErrors === null){vErrors = [err65];}else {vErrors.push(err65);}errors++;}if(data27.endLine === undefined){const err66 = {instancePath:instancePath+"/findings/" + i3,schemaPath:"#/$defs/finding/required",keyword:"required",params:{missingProperty: "endLine"},message:"must have required property '"+"endLine"+"'"};if(vErrors === null){vErrors = [err66];}else {vErrors.push(err66);}errors++;}if(data27.endColumn === undefined){const err67 = {instancePath:instancePath+"/findings/" + i3,schemaPath:"#/$defs/finding/required",keyword:"required",params:{missingProperty: "endColumn"},message:"must have required property '"+"endColumn"+"'"};if(vErrors === null){vErrors = [err67];}else {vErrors.push(err67);}errors++;}if(data27.message === undefined){const err68 = {instancePath:instancePath+"/findings/" + i3,schemaPath:"#/$defs/finding/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};if(vErrors === null){vErrors = [err68];}else {vErrors.push(err68);}errors++;}if(data27.fixes === undefined){const err69 = {instancePath:instancePath+"/findings/" + i3,schemaPath:"#/$defs/finding/required",keyword:"required",params:{missingProperty: "fixes"},message:"must have required property '"+"fixes"+"'"};if(vErrors === null){vErrors = [err69];}else {vErrors.push(err69);}errors++;}for(const key4 in data27){if(!(func1.call(schema33.properties, key4))){const err70 = {instancePath:instancePath+"/findings/" + i3,schemaPath:"#/$defs/finding/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};if(vErrors === null){vErrors = [err70];}else {vErrors.push(err70);}errors++;}}if(data27.code !== undefined){if(typeof data27.code !== "string"){const err71 = {instancePath:instancePath+"/findings/" + i3+"/code",schemaPath:"#/$defs/finding/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err71];}else {vErrors.push(err71);}errors++;}}if(data27.severity !== undefined){let data29 = data27.severity;if(!(((data29 === "error") || (data29 === "warning")) || (data29 === "hint"))){const err72 = {instancePath:instancePath+"/findings/" + i3+"/severity",schemaPath:"#/$defs/finding/properties/severity/enum",keyword:"enum",params:{allowedValues: schema33.properties.severity.enum},message:"must be equal to one of the allowed values"};if(vErrors === null){vErrors = [err72];}else {vErrors.push(err72);}errors++;}}if(data27.file !== undefined){if(typeof data27.file !== "string"){const err73 = {instancePath:instancePath+"/findings/" + i3+"/file",schemaPath:"#/$defs/finding/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err73];}else {vErrors.push(err73);}errors++;}}if(data27.line !== undefined){let data31 = data27.line;if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){const err74 = {instancePath:instancePath+"/findings/" + i3+"/line",schemaPath:"#/$defs/finding/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err74];}else {vErrors.push(err74);}errors++;}if((typeof data31 == "number") && (isFinite(data31))){if(data31 < 1 || isNaN(data31)){const err75 = {instancePath:instancePath+"/findings/" + i3+"/line",schemaPath:"#/$defs/finding/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};if(vErrors === null){vErrors = [err75];}else {vErrors.push(err75);}errors++;}}}if(data27.column !== undefined){let data32 = data27.column;if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){const err76 = {instancePath:instancePath+"/findings/" + i3+"/column",schemaPath:"#/$defs/finding/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err76];}else {vErrors.push(err76);}errors++;}if((typeof data32 == "number") && (isFinite(data32))){if(data32 < 1 || isNaN(data32)){const err77 = {instancePath:instancePath+"/findings/" + i3+"/column",schemaPath:"#/$defs/finding/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};if(vErrors === null){vErrors = [err77];}else {vErrors.push(err77);}errors++;}}}if(data27.endLine !== undefined){let data33 = data27.endLine;if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){const err78 = {instancePath:instancePath+"/findings/" + i3+"/endLine",schemaPath:"#/$defs/finding/properties/endLine/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err78];}else {vErrors.push(err78);}errors++;}if((typeof data33 == "number") && (isFinite(data33))){if(data33 < 1 || isNaN(data33)){const err79 = {instancePath:instancePath+"/findings/" + i3+"/endLine",schemaPath:"#/$defs/finding/properties/endLine/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};if(vErrors === null){vErrors = [err79];}else {vErrors.push(err79);}errors++;}}}if(data27.endColumn !== undefined){let data34 = data27.endColumn;if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){const err80 = {instancePath:instancePath+"/findings/" + i3+"/endColumn",schemaPath:"#/$defs/finding/properties/endColumn/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err80];}else {vErrors.push(err80);}errors++;}if((typeof data34 == "number") && (isFinite(data34))){if(data34 < 1 || isNaN(data34)){const err81 = {instancePath:instancePath+"/findings/" + i3+"/endColumn",schemaPath:"#/$defs/finding/properties/endColumn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};if(vErrors === null){vErrors = [err81];}else {vErrors.push(err81);}errors++;}}}if(data27.message !== undefined){if(typeof data27.message !== "string"){const err82 = {instancePath:instancePath+"/findings/" + i3+"/message",schemaPath:"#/$defs/finding/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err82];}else {vErrors.push(err82);}errors++;}}if(data27.fixes !== undefined){let data36 = data27.fixes;if(Array.isArray(data36)){const len4 = data36.length;for(let i4=0; i4<len4; i4++){if(typeof data36[i4] !== "string"){const err83 = {instancePath:instancePath+"/findings/" + i3+"/fixes/" + i4,schemaPath:"#/$defs/finding/properties/fixes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err83];}else {vErrors.push(err83);}errors++;}}}else {const err84 = {instancePath:instancePath+"/findings/" + i3+"/fixes",schemaPath:"#/$defs/finding/properties/fixes/type",keyword:"type",params:{type: "array"},message:"must be array"};if(vErrors === null){vErrors = [err84];}else {vErrors.push(err84);}errors++;}}}else {const err85 = {instancePath:instancePath+"/findings/" + i3,schemaPath:"#/$defs/finding/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err85];}else {vErrors.push(err85);}errors++;}}}else {const err86 = {instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array"};if(vErrors === null){vErrors = [err86];}else {vErrors.push(err86);}errors++;}}if(data.summary !== undefined){let data38 = data.summary;if(data38 && typeof data38 == "object" && !Array.isArray(data38)){if(data38.files === undefined){const err87 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'"};if(vErrors === null){vErrors = [err87];}else {vErrors.push(err87);}errors++;}if(data38.errors === undefined){const err88 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "errors"},message:"must have required property '"+"errors"+"'"};if(vErrors === null){vErrors = [err88];}else {vErrors.push(err88);}errors++;}if(data38.warnings === undefined){const err89 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "warnings"},message:"must have required property '"+"warnings"+"'"};if(vErrors === null){vErrors = [err89];}else {vErrors.push(err89);}errors++;}if(data38.hints === undefined){const err90 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "hints"},message:"must have required property '"+"hints"+"'"};if(vErrors === null){vErrors = [err90];}else {vErrors.push(err90);}errors++;}for(const key5 in data38){if(!((((key5 === "files") || (key5 === "errors")) || (key5 === "warnings")) || (key5 === "hints"))){const err91 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};if(vErrors === null){vErrors = [err91];}else {vErrors.push(err91);}errors++;}}if(data38.files !== undefined){let data39 = data38.files;if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){const err92 = {instancePath:instancePath+"/summary/files",schemaPath:"#/properties/summary/properties/files/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err92];}else {vErrors.push(err92);}errors++;}if((typeof data39 == "number") && (isFinite(data39))){if(data39 < 0 || isNaN(data39)){const err93 = {instancePath:instancePath+"/summary/files",schemaPath:"#/properties/summary/properties/files/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};if(vErrors === null){vErrors = [err93];}else {vErrors.push(err93);}errors++;}}}if(data38.errors !== undefined){let data40 = data38.errors;if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){const err94 = {instancePath:instancePath+"/summary/errors",schemaPath:"#/properties/summary/properties/errors/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err94];}else {vErrors.push(err94);}errors++;}if((typeof data40 == "number") && (isFinite(data40))){if(data40 < 0 || isNaN(data40)){const err95 = {instancePath:instancePath+"/summary/errors",schemaPath:"#/properties/summary/properties/errors/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};if(vErrors === null){vErrors = [err95];}else {vErrors.push(err95);}errors++;}}}if(data38.warnings !== undefined){let data41 = data38.warnings;if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){const err96 = {instancePath:instancePath+"/summary/warnings",schemaPath:"#/properties/summary/properties/warnings/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err96];}else {vErrors.push(err96);}errors++;}if((typeof data41 == "number") && (isFinite(data41))){if(data41 < 0 || isNaN(data41)){const err97 = {instancePath:instancePath+"/summary/warnings",schemaPath:"#/properties/summary/properties/warnings/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};if(vErrors === null){vErrors = [err97];}else {vErrors.push(err97);}errors++;}}}if(data38.hints !== undefined){let data42 = data38.hints;if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){const err98 = {instancePath:instancePath+"/summary/hints",schemaPath:"#/properties/summary/properties/hints/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err98];}else {vErrors.push(err98);}errors++;}if((typeof data42 == "number") && (isFinite(data42))){if(data42 < 0 || isNaN(data42)){const err99 = {instancePath:instancePath+"/summary/hints",schemaPath:"#/properties/summary/properties/hints/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};if(vErrors === null){vErrors = [err99];}else {vErrors.push(err99);}errors++;}}}}else {const err100 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err100];}else {vErrors.push(err100);}errors++;}}if(data.milliseconds !== undefined){let data43 = data.milliseconds;if(data43 && typeof data43 == "object" && !Array.isArray(data43)){if(data43.check === undefined){const err101 = {instancePath:instancePath+"/milliseconds",schemaPath:"#/properties/milliseconds/required",keyword:"required",params:{missingProperty: "check"},message:"must have required property '"+"check"+"'"};if(vErrors === null){vErrors = [err101];}else {vErrors.push(err101);}errors++;}if(data43.pack === undefined){const err102 = {instancePath:instancePath+"/milliseconds",schemaPath:"#/properties/milliseconds/required",keyword:"required",params:{missingProperty: "pack"},message:"must have required property '"+"pack"+"'"};if(vErrors === null){vErrors = [err102];}else {vErrors.push(err102);}errors++;}if(data43.write === undefined){const err103 = {instancePath:instancePath+"/milliseconds",schemaPath:"#/properties/milliseconds/required",keyword:"required",params:{missingProperty: "write"},message:"must have required property '"+"write"+"'"};if(vErrors === null){vErrors = [err103];}else {vErrors.push(err103);}errors++;}if(data43.total === undefined){const err104 = {instancePath:instancePath+"/milliseconds",schemaPath:"#/properties/milliseconds/required",keyword:"required",params:{missingProperty: "total"},message:"must have required property '"+"total"+"'"};if(vErrors === null){vErrors = [err104];}else {vErrors.push(err104);}errors++;}for(const key6 in data43){if(!((((key6 === "check") || (key6 === "pack")) || (key6 === "write")) || (key6 === "total"))){const err105 = {instancePath:instancePath+"/milliseconds",schemaPath:"#/properties/milliseconds/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};if(vErrors === null){vErrors = [err105];}else {vErrors.push(err105);}errors++;}}if(data43.check !== undefined){let data44 = data43.check;if((typeof data44 == "number") && (isFinite(data44))){if(data44 < 0 || isNaN(data44)){const err106 = {instancePath:instancePath+"/milliseconds/check",schemaPath:"#/properties/milliseconds/properties/check/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};if(vErrors === null){vErrors = [err106];}else {vErrors.push(err106);}errors++;}}else {const err107 = {instancePath:instancePath+"/milliseconds/check",schemaPath:"#/properties/milliseconds/properties/check/type",keyword:"type",params:{type: "number"},message:"must be number"};if(vErrors === null){vErrors = [err107];}else {vErrors.push(err107);}errors++;}}if(data43.pack !== undefined){let data45 = data43.pack;if((typeof data45 == "number") && (isFinite(data45))){if(data45 < 0 || isNaN(data45)){const err108 = {instancePath:instancePath+"/milliseconds/pack",schemaPath:"#/properties/milliseconds/properties/pack/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};if(vErrors === null){vErrors = [err108];}else {vErrors.push(err108);}errors++;}}else {const err109 = {instancePath:instancePath+"/milliseconds/pack",schemaPath:"#/properties/milliseconds/properties/pack/type",keyword:"type",params:{type: "number"},message:"must be number"};if(vErrors === null){vErrors = [err109];}else {vErrors.push(err109);}errors++;}}if(data43.write !== undefined){let data46 = data43.write;if((typeof data46 == "number") && (isFinite(data46))){if(data46 < 0 || isNaN(data46)){const err110 = {instancePath:instancePath+"/milliseconds/write",schemaPath:"#/properties/milliseconds/properties/write/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};if(vErrors === null){vErrors = [err110];}else {vErrors.push(err110);}errors++;}}else {const err111 = {instancePath:instancePath+"/milliseconds/write",schemaPath:"#/properties/milliseconds/properties/write/type",keyword:"type",params:{type: "number"},message:"must be number"};if(vErrors === null){vErrors = [err111];}else {vErrors.push(err111);}errors++;}}if(data43.total !== undefined){let data47 = data43.total;if((typeof data47 == "number") && (isFinite(data47))){if(data47 < 0 || isNaN(data47)){const err112 = {instancePath:instancePath+"/milliseconds/total",schemaPath:"#/properties/milliseconds/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};if(vErrors === null){vErrors = [err112];}else {vErrors.push(err112);}errors++;}}else {const err113 = {instancePath:instancePath+"/milliseconds/total",schemaPath:"#/properties/milliseconds/properties/total/type",keyword:"type",params:{type: "number"},message:"must be number"};if(vErrors === null){vErrors = [err113];}else {vErrors.push(err113);}errors++;}}}else {const err114 = {instancePath:instancePath+"/milliseconds",schemaPath:"#/properties/milliseconds/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err114];}else {vErrors.push(err114);}errors++;}}}else {const err115 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err115];}else {vErrors.push(err115);}errors++;}validate20.errors = vErrors;return errors === 0;}validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validate: Validator = validate20 as unknown as Validator;
