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
  changes?: ReportedChanges;
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
  /**
   * As the archive's prelude has it: by it one knows whether the archive is still the one of this report.
   */
  header_crc32?: number;
}
/**
 * What is another than in the archive that this one took the place of. Absent where there was none, or none that could be read, and where nothing was written.
 */
export interface ReportedChanges {
  /**
   * Bytes.
   */
  archive_size_before: number;
  /**
   * By asset_id. An asset that is as it was is left out; offset and stored size alone are no difference.
   */
  assets: ReportedChange[];
}
export interface ReportedChange {
  asset_id: number;
  /**
   * Of a removed asset, the name that it had.
   */
  asset_name: string;
  kind: 'new' | 'changed' | 'removed';
  /**
   * Bytes in the archive before; null for a new asset.
   */
  size_before: number | null;
  /**
   * Bytes in the archive; null for a removed asset.
   */
  size: number | null;
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
   * true: a part of the project was built, and this bank, which is none of it, is that of the archive before. Its inputs were not looked at, and none is listed.
   */
  taken_over?: boolean;
  /**
   * Where the bank comes from: packed: made of its inputs; archive: unchanged, it is that of the archive before; cache: an earlier build made it of the same.
   */
  from?: 'packed' | 'archive' | 'cache';
  /**
   * Reading, decoding, building and encoding; 0 for what was not packed.
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
  /**
   * Banks made of their inputs.
   */
  packed?: number;
  /**
   * Banks that are those of an earlier build.
   */
  unchanged?: number;
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
        },
        "header_crc32": {
          "description": "As the archive's prelude has it: by it one knows whether the archive is still the one of this report.",
          "type": "integer",
          "minimum": 0,
          "maximum": 4294967295
        }
      }
    },
    "changes": {
      "title": "ReportedChanges",
      "description": "What is another than in the archive that this one took the place of. Absent where there was none, or none that could be read, and where nothing was written.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "archive_size_before",
        "assets"
      ],
      "properties": {
        "archive_size_before": {
          "description": "Bytes.",
          "type": "integer",
          "minimum": 0
        },
        "assets": {
          "description": "By asset_id. An asset that is as it was is left out; offset and stored size alone are no difference.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/change"
          }
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
        },
        "packed": {
          "description": "Banks made of their inputs.",
          "type": "integer",
          "minimum": 0
        },
        "unchanged": {
          "description": "Banks that are those of an earlier build.",
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
        "taken_over": {
          "description": "true: a part of the project was built, and this bank, which is none of it, is that of the archive before. Its inputs were not looked at, and none is listed.",
          "type": "boolean"
        },
        "from": {
          "description": "Where the bank comes from: packed: made of its inputs; archive: unchanged, it is that of the archive before; cache: an earlier build made it of the same.",
          "enum": [
            "packed",
            "archive",
            "cache"
          ]
        },
        "milliseconds": {
          "description": "Reading, decoding, building and encoding; 0 for what was not packed.",
          "type": "number",
          "minimum": 0
        }
      }
    },
    "change": {
      "title": "ReportedChange",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "asset_id",
        "asset_name",
        "kind",
        "size_before",
        "size"
      ],
      "properties": {
        "asset_id": {
          "type": "integer",
          "minimum": 1
        },
        "asset_name": {
          "description": "Of a removed asset, the name that it had.",
          "type": "string"
        },
        "kind": {
          "enum": [
            "new",
            "changed",
            "removed"
          ]
        },
        "size_before": {
          "description": "Bytes in the archive before; null for a new asset.",
          "type": [
            "integer",
            "null"
          ],
          "minimum": 0
        },
        "size": {
          "description": "Bytes in the archive; null for a removed asset.",
          "type": [
            "integer",
            "null"
          ],
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

const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:packwright:schemas:build-report","title":"BuildReport","description":"build-report.json, beside the archive: what a build made of what. For tools and people, never for the runtime.","type":"object","additionalProperties":false,"required":["schema_version","written","assets","registry_changes","preload_size","findings","summary","milliseconds"],"properties":{"schema_version":{"description":"Version of the report's schema.","const":1},"project":{"description":"The project's name, where packwright.json gives one.","type":"string"},"written":{"description":"Whether an archive was written. false: findings at error level stood in the way.","type":"boolean"},"archive":{"title":"ReportedArchive","type":"object","additionalProperties":false,"required":["path","size"],"properties":{"path":{"description":"Relative to the project, or absolute where it lies outside.","type":"string"},"size":{"description":"Bytes.","type":"integer","minimum":0},"header_crc32":{"description":"As the archive's prelude has it: by it one knows whether the archive is still the one of this report.","type":"integer","minimum":0,"maximum":4294967295}}},"changes":{"title":"ReportedChanges","description":"What is another than in the archive that this one took the place of. Absent where there was none, or none that could be read, and where nothing was written.","type":"object","additionalProperties":false,"required":["archive_size_before","assets"],"properties":{"archive_size_before":{"description":"Bytes.","type":"integer","minimum":0},"assets":{"description":"By asset_id. An asset that is as it was is left out; offset and stored size alone are no difference.","type":"array","items":{"$ref":"#/$defs/change"}}}},"assets":{"description":"By asset_id.","type":"array","items":{"$ref":"#/$defs/asset"}},"registry_changes":{"description":"What reconciling changed in the registry, in words.","type":"array","items":{"type":"string"}},"preload_size":{"description":"Decoded bytes that the runtime loads before the game starts.","type":"integer","minimum":0},"findings":{"type":"array","items":{"$ref":"#/$defs/finding"}},"summary":{"title":"ReportSummary","type":"object","additionalProperties":false,"required":["files","errors","warnings","hints"],"properties":{"files":{"description":"Documents checked.","type":"integer","minimum":0},"errors":{"type":"integer","minimum":0},"warnings":{"type":"integer","minimum":0},"hints":{"type":"integer","minimum":0},"packed":{"description":"Banks made of their inputs.","type":"integer","minimum":0},"unchanged":{"description":"Banks that are those of an earlier build.","type":"integer","minimum":0}}},"milliseconds":{"title":"ReportTimes","description":"Wall time by stage.","type":"object","additionalProperties":false,"required":["check","pack","write","total"],"properties":{"check":{"type":"number","minimum":0},"pack":{"type":"number","minimum":0},"write":{"type":"number","minimum":0},"total":{"type":"number","minimum":0}}}},"$defs":{"asset":{"title":"ReportedAsset","type":"object","additionalProperties":false,"required":["asset_id","asset_uuid","asset_name","root","format","codec","inputs","size","decoded_size","preload","milliseconds"],"properties":{"asset_id":{"description":"What the runtime knows it by.","type":"integer","minimum":1},"asset_uuid":{"description":"Its stable identity.","type":"string"},"asset_name":{"type":"string"},"root":{"description":"The asset root, relative to the project.","type":"string"},"format":{"type":"string"},"codec":{"type":"string"},"inputs":{"type":"array","items":{"title":"ReportedInput","type":"object","additionalProperties":false,"required":["role","path","size"],"properties":{"role":{"type":"string"},"path":{"description":"Relative to the asset root.","type":"string"},"size":{"description":"Bytes of the file.","type":"integer","minimum":0}}}},"size":{"description":"Bytes in the archive.","type":"integer","minimum":0},"decoded_size":{"description":"Bytes after decoding.","type":"integer","minimum":0},"preload":{"type":"boolean"},"taken_over":{"description":"true: a part of the project was built, and this bank, which is none of it, is that of the archive before. Its inputs were not looked at, and none is listed.","type":"boolean"},"from":{"description":"Where the bank comes from: packed: made of its inputs; archive: unchanged, it is that of the archive before; cache: an earlier build made it of the same.","enum":["packed","archive","cache"]},"milliseconds":{"description":"Reading, decoding, building and encoding; 0 for what was not packed.","type":"number","minimum":0}}},"change":{"title":"ReportedChange","type":"object","additionalProperties":false,"required":["asset_id","asset_name","kind","size_before","size"],"properties":{"asset_id":{"type":"integer","minimum":1},"asset_name":{"description":"Of a removed asset, the name that it had.","type":"string"},"kind":{"enum":["new","changed","removed"]},"size_before":{"description":"Bytes in the archive before; null for a new asset.","type":["integer","null"],"minimum":0},"size":{"description":"Bytes in the archive; null for a removed asset.","type":["integer","null"],"minimum":0}}},"finding":{"title":"ReportedFinding","type":"object","additionalProperties":false,"required":["code","severity","file","line","column","endLine","endColumn","message","fixes"],"properties":{"code":{"description":"The rule's id.","type":"string"},"severity":{"enum":["error","warning","hint"]},"file":{"type":"string"},"line":{"description":"From 1, as column, endLine and endColumn; columns count UTF-16 code units.","type":"integer","minimum":1},"column":{"type":"integer","minimum":1},"endLine":{"type":"integer","minimum":1},"endColumn":{"type":"integer","minimum":1},"message":{"type":"string"},"fixes":{"description":"Titles of the fixes on offer.","type":"array","items":{"type":"string"}}}}}};const schema32 = {"title":"ReportedChange","type":"object","additionalProperties":false,"required":["asset_id","asset_name","kind","size_before","size"],"properties":{"asset_id":{"type":"integer","minimum":1},"asset_name":{"description":"Of a removed asset, the name that it had.","type":"string"},"kind":{"enum":["new","changed","removed"]},"size_before":{"description":"Bytes in the archive before; null for a new asset.","type":["integer","null"],"minimum":0},"size":{"description":"Bytes in the archive; null for a removed asset.","type":["integer","null"],"minimum":0}}};const schema33 = {"title":"ReportedAsset","type":"object","additionalProperties":false,"required":["asset_id","asset_uuid","asset_name","root","format","codec","inputs","size","decoded_size","preload","milliseconds"],"properties":{"asset_id":{"description":"What the runtime knows it by.","type":"integer","minimum":1},"asset_uuid":{"description":"Its stable identity.","type":"string"},"asset_name":{"type":"string"},"root":{"description":"The asset root, relative to the project.","type":"string"},"format":{"type":"string"},"codec":{"type":"string"},"inputs":{"type":"array","items":{"title":"ReportedInput","type":"object","additionalProperties":false,"required":["role","path","size"],"properties":{"role":{"type":"string"},"path":{"description":"Relative to the asset root.","type":"string"},"size":{"description":"Bytes of the file.","type":"integer","minimum":0}}}},"size":{"description":"Bytes in the archive.","type":"integer","minimum":0},"decoded_size":{"description":"Bytes after decoding.","type":"integer","minimum":0},"preload":{"type":"boolean"},"taken_over":{"description":"true: a part of the project was built, and this bank, which is none of it, is that of the archive before. Its inputs were not looked at, and none is listed.","type":"boolean"},"from":{"description":"Where the bank comes from: packed: made of its inputs; archive: unchanged, it is that of the archive before; cache: an earlier build made it of the same.","enum":["packed","archive","cache"]},"milliseconds":{"description":"Reading, decoding, building and encoding; 0 for what was not packed.","type":"number","minimum":0}}};const schema34 = {"title":"ReportedFinding","type":"object","additionalProperties":false,"required":["code","severity","file","line","column","endLine","endColumn","message","fixes"],"properties":{"code":{"description":"The rule's id.","type":"string"},"severity":{"enum":["error","warning","hint"]},"file":{"type":"string"},"line":{"description":"From 1, as column, endLine and endColumn; columns count UTF-16 code units.","type":"integer","minimum":1},"column":{"type":"integer","minimum":1},"endLine":{"type":"integer","minimum":1},"endColumn":{"type":"integer","minimum":1},"message":{"type":"string"},"fixes":{"description":"Titles of the fixes on offer.","type":"array","items":{"type":"string"}}}};const func1 = Object.prototype.hasOwnProperty;function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){/*# sourceURL="urn:packwright:schemas:build-report" */;let vErrors = null;let errors = 0;const evaluated0 = validate20.evaluated;if(evaluated0.dynamicProps){evaluated0.props = undefined;}if(evaluated0.dynamicItems){evaluated0.items = undefined;}if(data && typeof data == "object" && !Array.isArray(data)){if(data.schema_version === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema_version"},message:"must have required property '"+"schema_version"+"'"};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data.written === undefined){const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "written"},message:"must have required property '"+"written"+"'"};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(data.assets === undefined){const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "assets"},message:"must have required property '"+"assets"+"'"};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(data.registry_changes === undefined){const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "registry_changes"},message:"must have required property '"+"registry_changes"+"'"};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}if(data.preload_size === undefined){const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "preload_size"},message:"must have required property '"+"preload_size"+"'"};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}if(data.findings === undefined){const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "findings"},message:"must have required property '"+"findings"+"'"};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}if(data.summary === undefined){const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "summary"},message:"must have required property '"+"summary"+"'"};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}if(data.milliseconds === undefined){const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "milliseconds"},message:"must have required property '"+"milliseconds"+"'"};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}for(const key0 in data){if(!(func1.call(schema31.properties, key0))){const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}if(data.schema_version !== undefined){if(1 !== data.schema_version){const err9 = {instancePath:instancePath+"/schema_version",schemaPath:"#/properties/schema_version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}if(data.project !== undefined){if(typeof data.project !== "string"){const err10 = {instancePath:instancePath+"/project",schemaPath:"#/properties/project/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}if(data.written !== undefined){if(typeof data.written !== "boolean"){const err11 = {instancePath:instancePath+"/written",schemaPath:"#/properties/written/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}if(data.archive !== undefined){let data3 = data.archive;if(data3 && typeof data3 == "object" && !Array.isArray(data3)){if(data3.path === undefined){const err12 = {instancePath:instancePath+"/archive",schemaPath:"#/properties/archive/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}if(data3.size === undefined){const err13 = {instancePath:instancePath+"/archive",schemaPath:"#/properties/archive/required",keyword:"required",params:{missingProperty: "size"},message:"must have required property '"+"size"+"'"};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}for(const key1 in data3){if(!(((key1 === "path") || (key1 === "size")) || (key1 === "header_crc32"))){const err14 = {instancePath:instancePath+"/archive",schemaPath:"#/properties/archive/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}}if(data3.path !== undefined){if(typeof data3.path !== "string"){const err15 = {instancePath:instancePath+"/archive/path",schemaPath:"#/properties/archive/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}}if(data3.size !== undefined){let data5 = data3.size;if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){const err16 = {instancePath:instancePath+"/archive/size",schemaPath:"#/properties/archive/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}if((typeof data5 == "number") && (isFinite(data5))){if(data5 < 0 || isNaN(data5)){const err17 = {instancePath:instancePath+"/archive/size",schemaPath:"#/properties/archive/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}}}if(data3.header_crc32 !== undefined){let data6 = data3.header_crc32;if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){const err18 = {instancePath:instancePath+"/archive/header_crc32",schemaPath:"#/properties/archive/properties/header_crc32/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err18];}else {vErrors.push(err18);}errors++;}if((typeof data6 == "number") && (isFinite(data6))){if(data6 > 4294967295 || isNaN(data6)){const err19 = {instancePath:instancePath+"/archive/header_crc32",schemaPath:"#/properties/archive/properties/header_crc32/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};if(vErrors === null){vErrors = [err19];}else {vErrors.push(err19);}errors++;}if(data6 < 0 || isNaN(data6)){const err20 = {instancePath:instancePath+"/archive/header_crc32",schemaPath:"#/properties/archive/properties/header_crc32/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};if(vErrors === null){vErrors = [err20];}else {vErrors.push(err20);}errors++;}}}}else {const err21 = {instancePath:instancePath+"/archive",schemaPath:"#/properties/archive/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err21];}else {vErrors.push(err21);}errors++;}}if(data.changes !== undefined){let data7 = data.changes;if(data7 && typeof data7 == "object" && !Array.isArray(data7)){if(data7.archive_size_before === undefined){const err22 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/required",keyword:"required",params:{missingProperty: "archive_size_before"},message:"must have required property '"+"archive_size_before"+"'"};if(vErrors === null){vErrors = [err22];}else {vErrors.push(err22);}errors++;}if(data7.assets === undefined){const err23 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/required",keyword:"required",params:{missingProperty: "assets"},message:"must have required property '"+"assets"+"'"};if(vErrors === null){vErrors = [err23];}else {vErrors.push(err23);}errors++;}for(const key2 in data7){if(!((key2 === "archive_size_before") || (key2 === "assets"))){const err24 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};if(vErrors === null){vErrors = [err24];}else {vErrors.push(err24);}errors++;}}if(data7.archive_size_before !== undefined){let data8 = data7.archive_size_before;if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){const err25 = {instancePath:instancePath+"/changes/archive_size_before",schemaPath:"#/properties/changes/properties/archive_size_before/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err25];}else {vErrors.push(err25);}errors++;}if((typeof data8 == "number") && (isFinite(data8))){if(data8 < 0 || isNaN(data8)){const err26 = {instancePath:instancePath+"/changes/archive_size_before",schemaPath:"#/properties/changes/properties/archive_size_before/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};if(vErrors === null){vErrors = [err26];}else {vErrors.push(err26);}errors++;}}}if(data7.assets !== undefined){let data9 = data7.assets;if(Array.isArray(data9)){const len0 = data9.length;for(let i0=0; i0<len0; i0++){let data10 = data9[i0];if(data10 && typeof data10 == "object" && !Array.isArray(data10)){if(data10.asset_id === undefined){const err27 = {instancePath:instancePath+"/changes/assets/" + i0,schemaPath:"#/$defs/change/required",keyword:"required",params:{missingProperty: "asset_id"},message:"must have required property '"+"asset_id"+"'"};if(vErrors === null){vErrors = [err27];}else {vErrors.push(err27);}errors++;}if(data10.asset_name === undefined){const err28 = {instancePath:instancePath+"/changes/assets/" + i0,schemaPath:"#/$defs/change/required",keyword:"required",params:{missingProperty: "asset_name"},message:"must have required property '"+"asset_name"+"'"};if(vErrors === null){vErrors = [err28];}else {vErrors.push(err28);}errors++;}if(data10.kind === undefined){const err29 = {instancePath:instancePath+"/changes/assets/" + i0,schemaPath:"#/$defs/change/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};if(vErrors === null){vErrors = [err29];}else {vErrors.push(err29);}errors++;}if(data10.size_before === undefined){const err30 = {instancePath:instancePath+"/changes/assets/" + i0,schemaPath:"#/$defs/change/required",keyword:"required",params:{missingProperty: "size_before"},message:"must have required property '"+"size_before"+"'"};if(vErrors === null){vErrors = [err30];}else {vErrors.push(err30);}errors++;}if(data10.size === undefined){const err31 = {instancePath:instancePath+"/changes/assets/" + i0,schemaPath:"#/$defs/change/required",keyword:"required",params:{missingProperty: "size"},message:"must have required property '"+"size"+"'"};if(vErrors === null){vErrors = [err31];}else {vErrors.push(err31);}errors++;}for(const key3 in data10){if(!(((((key3 === "asset_id") || (key3 === "asset_name")) || (key3 === "kind")) || (key3 === "size_before")) || (key3 === "size"))){const err32 = {instancePath:instancePath+"/changes/assets/" + i0,schemaPath:"#/$defs/change/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};if(vErrors === null){vErrors = [err32];}else {vErrors.push(err32);}errors++;}}if(data10.asset_id !== undefined){let data11 = data10.asset_id;if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){const err33 = {instancePath:instancePath+"/changes/assets/" + i0+"/asset_id",schemaPath:"#/$defs/change/properties/asset_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err33];}else {vErrors.push(err33);}errors++;}if((typeof data11 == "number") && (isFinite(data11))){if(data11 < 1 || isNaN(data11)){const err34 = {instancePath:instancePath+"/changes/assets/" + i0+"/asset_id",schemaPath:"#/$defs/change/properties/asset_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};if(vErrors === null){vErrors = [err34];}else {vErrors.push(err34);}errors++;}}}if(data10.asset_name !== undefined){if(typeof data10.asset_name !== "string"){const err35 = {instancePath:instancePath+"/changes/assets/" + i0+"/asset_name",schemaPath:"#/$defs/change/properties/asset_name/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err35];}else {vErrors.push(err35);}errors++;}}if(data10.kind !== undefined){let data13 = data10.kind;if(!(((data13 === "new") || (data13 === "changed")) || (data13 === "removed"))){const err36 = {instancePath:instancePath+"/changes/assets/" + i0+"/kind",schemaPath:"#/$defs/change/properties/kind/enum",keyword:"enum",params:{allowedValues: schema32.properties.kind.enum},message:"must be equal to one of the allowed values"};if(vErrors === null){vErrors = [err36];}else {vErrors.push(err36);}errors++;}}if(data10.size_before !== undefined){let data14 = data10.size_before;if((!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))) && (data14 !== null)){const err37 = {instancePath:instancePath+"/changes/assets/" + i0+"/size_before",schemaPath:"#/$defs/change/properties/size_before/type",keyword:"type",params:{type: schema32.properties.size_before.type},message:"must be integer,null"};if(vErrors === null){vErrors = [err37];}else {vErrors.push(err37);}errors++;}if((typeof data14 == "number") && (isFinite(data14))){if(data14 < 0 || isNaN(data14)){const err38 = {instancePath:instancePath+"/changes/assets/" + i0+"/size_before",schemaPath:"#/$defs/change/properties/size_before/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};if(vErrors === null){vErrors = [err38];}else {vErrors.push(err38);}errors++;}}}if(data10.size !== undefined){let data15 = data10.size;if((!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))) && (data15 !== null)){const err39 = {instancePath:instancePath+"/changes/assets/" + i0+"/size",schemaPath:"#/$defs/change/properties/size/type",keyword:"type",params:{type: schema32.properties.size.type},message:"must be integer,null"};if(vErrors === null){vErrors = [err39];}else {vErrors.push(err39);}errors++;}if((typeof data15 == "number") && (isFinite(data15))){if(data15 < 0 || isNaN(data15)){const err40 = {instancePath:instancePath+"/changes/assets/" + i0+"/size",schemaPath:"#/$defs/change/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};if(vErrors === null){vErrors = [err40];}else {vErrors.push(err40);}errors++;}}}}else {const err41 = {instancePath:instancePath+"/changes/assets/" + i0,schemaPath:"#/$defs/change/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err41];}else {vErrors.push(err41);}errors++;}}}else {const err42 = {instancePath:instancePath+"/changes/assets",schemaPath:"#/properties/changes/properties/assets/type",keyword:"type",params:{type: "array"},message:"must be array"};if(vErrors === null){vErrors = [err42];}else {vErrors.push(err42);}errors++;}}}else {const err43 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err43];}else {vErrors.push(err43);}errors++;}}if(data.assets !== undefined){let data16 = data.assets;if(Array.isArray(data16)){const len1 = data16.length;for(let i1=0; i1<len1; i1++){let data17 = data16[i1];if(data17 && typeof data17 == "object" && !Array.isArray(data17)){if(data17.asset_id === undefined){const err44 = {instancePath:instancePath+"/assets/" + i1,schemaPath:"#/$defs/asset/required",keyword:"required",params:{missingProperty: "asset_id"},message:"must have required property '"+"asset_id"+"'"};if(vErrors === null){vErrors = [err44];}else {vErrors.push(err44);}errors++;}if(data17.asset_uuid === undefined){const err45 = {instancePath:instancePath+"/assets/" + i1,schemaPath:"#/$defs/asset/required",keyword:"required",params:{missingProperty: "asset_uuid"},message:"must have required property '"+"asset_uuid"+"'"};if(vErrors === null){vErrors = [err45];}else {vErrors.push(err45);}errors++;}if(data17.asset_name === undefined){const err46 = {instancePath:instancePath+"/assets/" + i1,schemaPath:"#/$defs/asset/required",keyword:"required",params:{missingProperty: "asset_name"},message:"must have required property '"+"asset_name"+"'"};if(vErrors === null){vErrors = [err46];}else {vErrors.push(err46);}errors++;}if(data17.root === undefined){const err47 = {instancePath:instancePath+"/assets/" + i1,schemaPath:"#/$defs/asset/required",keyword:"required",params:{missingProperty: "root"},message:"must have required property '"+"root"+"'"};if(vErrors === null){vErrors = [err47];}else {vErrors.push(err47);}errors++;}if(data17.format === undefined){const err48 = {instancePath:instancePath+"/assets/" + i1,schemaPath:"#/$defs/asset/required",keyword:"required",params:{missingProperty: "format"},message:"must have required property '"+"format"+"'"};if(vErrors === null){vErrors = [err48];}else {vErrors.push(err48);}errors++;}if(data17.codec === undefined){const err49 = {instancePath:instancePath+"/assets/" + i1,schemaPath:"#/$defs/asset/required",keyword:"required",params:{missingProperty: "codec"},message:"must have required property '"+"codec"+"'"};if(vErrors === null){vErrors = [err49];}else {vErrors.push(err49);}errors++;}if(data17.inputs === undefined){const err50 = {instancePath:instancePath+"/assets/" + i1,schemaPath:"#/$defs/asset/required",keyword:"required",params:{missingProperty: "inputs"},message:"must have required property '"+"inputs"+"'"};if(vErrors === null){vErrors = [err50];}else {vErrors.push(err50);}errors++;}if(data17.size === undefined){const err51 = {instancePath:instancePath+"/assets/" + i1,schemaPath:"#/$defs/asset/required",keyword:"required",params:{missingProperty: "size"},message:"must have required property '"+"size"+"'"};if(vErrors === null){vErrors = [err51];}else {vErrors.push(err51);}errors++;}if(data17.decoded_size === undefined){const err52 = {instancePath:instancePath+"/assets/" + i1,schemaPath:"#/$defs/asset/required",keyword:"required",params:{missingProperty: "decoded_size"},message:"must have required property '"+"decoded_size"+"'"};if(vErrors === null){vErrors = [err52];}else {vErrors.push(err52);}errors++;}if(data17.preload === undefined){const err53 = {instancePath:instancePath+"/assets/" + i1,schemaPath:"#/$defs/asset/required",keyword:"required",params:{missingProperty: "preload"},message:"must have required property '"+"preload"+"'"};if(vErrors === null){vErrors = [err53];}else {vErrors.push(err53);}errors++;}if(data17.milliseconds === undefined){const err54 = {instancePath:instancePath+"/assets/" + i1,schemaPath:"#/$defs/asset/required",keyword:"required",params:{missingProperty: "milliseconds"},message:"must have required property '"+"milliseconds"+"'"};if(vErrors === null){vErrors = [err54];}else {vErrors.push(err54);}errors++;}for(const key4 in data17){if(!(func1.call(schema33.properties, key4))){const err55 = {instancePath:instancePath+"/assets/" + i1,schemaPath:"#/$defs/asset/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};if(vErrors === null){vErrors = [err55];}else {vErrors.push(err55);}errors++;}}if(data17.asset_id !== undefined){let data18 = data17.asset_id;if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){const err56 = {instancePath:instancePath+"/assets/" + i1+"/asset_id",schemaPath:"#/$defs/asset/properties/asset_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err56];}else {vErrors.push(err56);}errors++;}if((typeof data18 == "number") && (isFinite(data18))){if(data18 < 1 || isNaN(data18)){const err57 = {instancePath:instancePath+"/assets/" + i1+"/asset_id",schemaPath:"#/$defs/asset/properties/asset_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};if(vErrors === null){vErrors = [err57];}else {vErrors.push(err57);}errors++;}}}if(data17.asset_uuid !== undefined){if(typeof data17.asset_uuid !== "string"){const err58 = {instancePath:instancePath+"/assets/" + i1+"/asset_uuid",schemaPath:"#/$defs/asset/properties/asset_uuid/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err58];}else {vErrors.push(err58);}errors++;}}if(data17.asset_name !== undefined){if(typeof data17.asset_name !== "string"){const err59 = {instancePath:instancePath+"/assets/" + i1+"/asset_name",schemaPath:"#/$defs/asset/properties/asset_name/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err59];}else {vErrors.push(err59);}errors++;}}if(data17.root !== undefined){if(typeof data17.root !== "string"){const err60 = {instancePath:instancePath+"/assets/" + i1+"/root",schemaPath:"#/$defs/asset/properties/root/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err60];}else {vErrors.push(err60);}errors++;}}if(data17.format !== undefined){if(typeof data17.format !== "string"){const err61 = {instancePath:instancePath+"/assets/" + i1+"/format",schemaPath:"#/$defs/asset/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err61];}else {vErrors.push(err61);}errors++;}}if(data17.codec !== undefined){if(typeof data17.codec !== "string"){const err62 = {instancePath:instancePath+"/assets/" + i1+"/codec",schemaPath:"#/$defs/asset/properties/codec/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err62];}else {vErrors.push(err62);}errors++;}}if(data17.inputs !== undefined){let data24 = data17.inputs;if(Array.isArray(data24)){const len2 = data24.length;for(let i2=0; i2<len2; i2++){let data25 = data24[i2];if(data25 && typeof data25 == "object" && !Array.isArray(data25)){if(data25.role === undefined){const err63 = {instancePath:instancePath+"/assets/" + i1+"/inputs/" + i2,schemaPath:"#/$defs/asset/properties/inputs/items/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'"};if(vErrors === null){vErrors = [err63];}else {vErrors.push(err63);}errors++;}if(data25.path === undefined){const err64 = {instancePath:instancePath+"/assets/" + i1+"/inputs/" + i2,schemaPath:"#/$defs/asset/properties/inputs/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};if(vErrors === null){vErrors = [err64];}else {vErrors.push(err64);}errors++;}if(data25.size === undefined){const err65 = {instancePath:instancePath+"/assets/" + i1+"/inputs/" + i2,schemaPath:"#/$defs/asset/properties/inputs/items/required",keyword:"required",params:{missingProperty: "size"},message:"must have required property '"+"size"+"'"};if(vErrors === null){vErrors = [err65];}else {vErrors.push(err65);}errors++;}for(const key5 in data25){if(!(((key5 === "role") || (key5 === "path")) || (key5 === "size"))){const err66 = {instancePath:instancePath+"/assets/" + i1+"/inputs/" + i2,schemaPath:"#/$defs/asset/properties/inputs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};if(vErrors === null){vErrors = [err66];}else {vErrors.push(err66);}errors++;}}if(data25.role !== undefined){if(typeof data25.role !== "string"){const err67 = {instancePath:instancePath+"/assets/" + i1+"/inputs/" + i2+"/role",schemaPath:"#/$defs/asset/properties/inputs/items/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err67];}else {vErrors.push(err67);}errors++;}}if(data25.path !== undefined){if(typeof data25.path !== "string"){const err68 = {instancePath:instancePath+"/assets/" + i1+"/inputs/" + i2+"/path",schemaPath:"#/$defs/asset/properties/inputs/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err68];}else {vErrors.push(err68);}errors++;}}if(data25.size !== undefined){let data28 = data25.size;if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){const err69 = {instancePath:instancePath+"/assets/" + i1+"/inputs/" + i2+"/size",schemaPath:"#/$defs/asset/properties/inputs/items/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err69];}else {vErrors.push(err69);}errors++;}if((typeof data28 == "number") && (isFinite(data28))){if(data28 < 0 || isNaN(data28)){const err70 = {instancePath:instancePath+"/assets/" + i1+"/inputs/" + i2+"/size",schemaPath:"#/$defs/asset/properties/inputs/items/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};if(vErrors === null){vErrors = [err70];}else {vErrors.push(err70);}errors++;}}}}else {const err71 = {instancePath:instancePath+"/assets/" + i1+"/inputs/" + i2,schemaPath:"#/$defs/asset/properties/inputs/items/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err71];}else {vErrors.push(err71);}errors++;}}}else {const err72 = {instancePath:instancePath+"/assets/" + i1+"/inputs",schemaPath:"#/$defs/asset/properties/inputs/type",keyword:"type",params:{type: "array"},message:"must be array"};if(vErrors === null){vErrors = [err72];}else {vErrors.push(err72);}errors++;}}if(data17.size !== undefined){let data29 = data17.size;if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){const err73 = {instancePath:instancePath+"/assets/" + i1+"/size",schemaPath:"#/$defs/asset/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err73];}else {vErrors.push(err73);}errors++;}if((typeof data29 == "number") && (isFinite(data29))){if(data29 < 0 || isNaN(data29)){const err74 = {instancePath:instancePath+"/assets/" + i1+"/size",schemaPath:"#/$defs/asset/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};if(vErrors === null){vErrors = [err74];}else {vErrors.push(err74);}errors++;}}}if(data17.decoded_size !== undefined){let data30 = data17.decoded_size;if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){const err75 = {instancePath:instancePath+"/assets/" + i1+"/decoded_size",schemaPath:"#/$defs/asset/properties/decoded_size/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err75];}else {vErrors.push(err75);}errors++;}if((typeof data30 == "number") && (isFinite(data30))){if(data30 < 0 || isNaN(data30)){const err76 = {instancePath:instancePath+"/assets/" + i1+"/decoded_size",schemaPath:"#/$defs/asset/properties/decoded_size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};if(vErrors === null){vErrors = [err76];}else {vErrors.push(err76);}errors++;}}}if(data17.preload !== undefined){if(typeof data17.preload !== "boolean"){const err77 = {instancePath:instancePath+"/assets/" + i1+"/preload",schemaPath:"#/$defs/asset/properties/preload/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};if(vErrors === null){vErrors = [err77];}else {vErrors.push(err77);}errors++;}}if(data17.taken_over !== undefined){if(typeof data17.taken_over !== "boolean"){const err78 = {instancePath:instancePath+"/assets/" + i1+"/taken_over",schemaPath:"#/$defs/asset/properties/taken_over/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};if(vErrors === null){vErrors = [err78];}else {vErrors.push(err78);}errors++;}}if(data17.from !== undefined){let data33 = data17.from;if(!(((data33 === "packed") || (data33 === "archive")) || (data33 === "cache"))){const err79 = {instancePath:instancePath+"/assets/" + i1+"/from",schemaPath:"#/$defs/asset/properties/from/enum",keyword:"enum",params:{allowedValues: schema33.properties.from.enum},message:"must be equal to one of the allowed values"};if(vErrors === null){vErrors = [err79];}else {vErrors.push(err79);}errors++;}}if(data17.milliseconds !== undefined){let data34 = data17.milliseconds;if((typeof data34 == "number") && (isFinite(data34))){if(data34 < 0 || isNaN(data34)){const err80 = {instancePath:instancePath+"/assets/" + i1+"/milliseconds",schemaPath:"#/$defs/asset/properties/milliseconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};if(vErrors === null){vErrors = [err80];}else {vErrors.push(err80);}errors++;}}else {const err81 = {instancePath:instancePath+"/assets/" + i1+"/milliseconds",schemaPath:"#/$defs/asset/properties/milliseconds/type",keyword:"type",params:{type: "number"},message:"must be number"};if(vErrors === null){vErrors = [err81];}else {vErrors.push(err81);}errors++;}}}else {const err82 = {instancePath:instancePath+"/assets/" + i1,schemaPath:"#/$defs/asset/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err82];}else {vErrors.push(err82);}errors++;}}}else {const err83 = {instancePath:instancePath+"/assets",schemaPath:"#/properties/assets/type",keyword:"type",params:{type: "array"},message:"must be array"};if(vErrors === null){vErrors = [err83];}else {vErrors.push(err83);}errors++;}}if(data.registry_changes !== undefined){let data35 = data.registry_changes;if(Array.isArray(data35)){const len3 = data35.length;for(let i3=0; i3<len3; i3++){if(typeof data35[i3] !== "string"){const err84 = {instancePath:instancePath+"/registry_changes/" + i3,schemaPath:"#/properties/registry_changes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err84];}else {vErrors.push(err84);}errors++;}}}else {const err85 = {instancePath:instancePath+"/registry_changes",schemaPath:"#/properties/registry_changes/type",keyword:"type",params:{type: "array"},message:"must be array"};if(vErrors === null){vErrors = [err85];}else {vErrors.push(err85);}errors++;}}if(data.preload_size !== undefined){let data37 = data.preload_size;if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){const err86 = {instancePath:instancePath+"/preload_size",schemaPath:"#/properties/preload_size/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err86];}else {vErrors.push(err86);}errors++;}if((typeof data37 == "number") && (isFinite(data37))){if(data37 < 0 || isNaN(data37)){const err87 = {instancePath:instancePath+"/preload_size",schemaPath:"#/properties/preload_size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};if(vErrors === null){vErrors = [err87];}else {vErrors.push(err87);}errors++;}}}if(data.findings !== undefined){let data38 = data.findings;if(Array.isArray(data38)){const len4 = data38.length;for(let i4=0; i4<len4; i4++){let data39 = data38[i4];if(data39 && typeof data39 == "object" && !Array.isArray(data39)){if(data39.code === undefined){const err88 = {instancePath:instancePath+"/findings/" + i4,schemaPath:"#/$defs/finding/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};if(vErrors === null){vErrors = [err88];}else {vErrors.push(err88);}errors++;}if(data39.severity === undefined){const err89 = {instancePath:instancePath+"/findings/" + i4,schemaPath:"#/$defs/finding/required",keyword:"required",params:{missingProperty: "severity"},message:"must have required property '"+"severity"+"'"};if(vErrors === null){vErrors = [err89];}else {vErrors.push(err89);}errors++;}if(data39.file === undefined){const err90 = {instancePath:instancePath+"/findings/" + i4,schemaPath:"#/$defs/finding/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"};if(vErrors === null){vErrors = [err90];}else {vErrors.push(err90);}errors++;}if(data39.line === undefined){const err91 = {instancePath:instancePath+"/findings/" + i4,schemaPath:"#/$defs/finding/required",keyword:"required",params:{missingProperty: "line"},message:"must have required property '"+"line"+"'"};if(vErrors === null){vErrors = [err91];}else {vErrors.push(err91);}errors++;}if(data39.column === undefined){const err92 = {instancePath:instancePath+"/findings/" + i4,schemaPath:"#/$defs/finding/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"};if(vErrors === null){vErrors = [err92];}else {vErrors.push(err92);}errors++;}if(data39.endLine === undefined){const err93 = {instancePath:instancePath+"/findings/" + i4,schemaPath:"#/$defs/finding/required",keyword:"required",params:{missingProperty: "endLine"},message:"must have required property '"+"endLine"+"'"};if(vErrors === null){vErrors = [err93];}else {vErrors.push(err93);}errors++;}if(data39.endColumn === undefined){const err94 = {instancePath:instancePath+"/findings/" + i4,schemaPath:"#/$defs/finding/required",keyword:"required",params:{missingProperty: "endColumn"},message:"must have required property '"+"endColumn"+"'"};if(vErrors === null){vErrors = [err94];}else {vErrors.push(err94);}errors++;}if(data39.message === undefined){const err95 = {instancePath:instancePath+"/findings/" + i4,schemaPath:"#/$defs/finding/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};if(vErrors === null){vErrors = [err95];}else {vErrors.push(err95);}errors++;}if(data39.fixes === undefined){const err96 = {instancePath:instancePath+"/findings/" + i4,schemaPath:"#/$defs/finding/required",keyword:"required",params:{missingProperty: "fixes"},message:"must have required property '"+"fixes"+"'"};if(vErrors === null){vErrors = [err96];}else {vErrors.push(err96);}errors++;}for(const key6 in data39){if(!(func1.call(schema34.properties, key6))){const err97 = {instancePath:instancePath+"/findings/" + i4,schemaPath:"#/$defs/finding/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};if(vErrors === null){vErrors = [err97];}else {vErrors.push(err97);}errors++;}}if(data39.code !== undefined){if(typeof data39.code !== "string"){const err98 = {instancePath:instancePath+"/findings/" + i4+"/code",schemaPath:"#/$defs/finding/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err98];}else {vErrors.push(err98);}errors++;}}if(data39.severity !== undefined){let data41 = data39.severity;if(!(((data41 === "error") || (data41 === "warning")) || (data41 === "hint"))){const err99 = {instancePath:instancePath+"/findings/" + i4+"/severity",schemaPath:"#/$defs/finding/properties/severity/enum",keyword:"enum",params:{allowedValues: schema34.properties.severity.enum},message:"must be equal to one of the allowed values"};if(vErrors === null){vErrors = [err99];}else {vErrors.push(err99);}errors++;}}if(data39.file !== undefined){if(typeof data39.file !== "string"){const err100 = {instancePath:instancePath+"/findings/" + i4+"/file",schemaPath:"#/$defs/finding/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err100];}else {vErrors.push(err100);}errors++;}}if(data39.line !== undefined){let data43 = data39.line;if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){const err101 = {instancePath:instancePath+"/findings/" + i4+"/line",schemaPath:"#/$defs/finding/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err101];}else {vErrors.push(err101);}errors++;}if((typeof data43 == "number") && (isFinite(data43))){if(data43 < 1 || isNaN(data43)){const err102 = {instancePath:instancePath+"/findings/" + i4+"/line",schemaPath:"#/$defs/finding/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};if(vErrors === null){vErrors = [err102];}else {vErrors.push(err102);}errors++;}}}if(data39.column !== undefined){let data44 = data39.column;if(!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))){const err103 = {instancePath:instancePath+"/findings/" + i4+"/column",schemaPath:"#/$defs/finding/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err103];}else {vErrors.push(err103);}errors++;}if((typeof data44 == "number") && (isFinite(data44))){if(data44 < 1 || isNaN(data44)){const err104 = {instancePath:instancePath+"/findings/" + i4+"/column",schemaPath:"#/$defs/finding/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};if(vErrors === null){vErrors = [err104];}else {vErrors.push(err104);}errors++;}}}if(data39.endLine !== undefined){let data45 = data39.endLine;if(!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))){const err105 = {instancePath:instancePath+"/findings/" + i4+"/endLine",schemaPath:"#/$defs/finding/properties/endLine/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err105];}else {vErrors.push(err105);}errors++;}if((typeof data45 == "number") && (isFinite(data45))){if(data45 < 1 || isNaN(data45)){const err106 = {instancePath:instancePath+"/findings/" + i4+"/endLine",schemaPath:"#/$defs/finding/properties/endLine/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};if(vErrors === null){vErrors = [err106];}else {vErrors.push(err106);}errors++;}}}if(data39.endColumn !== undefined){let data46 = data39.endColumn;if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){const err107 = {instancePath:instancePath+"/findings/" + i4+"/endColumn",schemaPath:"#/$defs/finding/properties/endColumn/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err107];}else {vErrors.push(err107);}errors++;}if((typeof data46 == "number") && (isFinite(data46))){if(data46 < 1 || isNaN(data46)){const err108 = {instancePath:instancePath+"/findings/" + i4+"/endColumn",schemaPath:"#/$defs/finding/properties/endColumn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};if(vErrors === null){vErrors = [err108];}else {vErrors.push(err108);}errors++;}}}if(data39.message !== undefined){if(typeof data39.message !== "string"){const err109 = {instancePath:instancePath+"/findings/" + i4+"/message",schemaPath:"#/$defs/finding/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err109];}else {vErrors.push(err109);}errors++;}}if(data39.fixes !== undefined){let data48 = data39.fixes;if(Array.isArray(data48)){const len5 = data48.length;for(let i5=0; i5<len5; i5++){if(typeof data48[i5] !== "string"){const err110 = {instancePath:instancePath+"/findings/" + i4+"/fixes/" + i5,schemaPath:"#/$defs/finding/properties/fixes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err110];}else {vErrors.push(err110);}errors++;}}}else {const err111 = {instancePath:instancePath+"/findings/" + i4+"/fixes",schemaPath:"#/$defs/finding/properties/fixes/type",keyword:"type",params:{type: "array"},message:"must be array"};if(vErrors === null){vErrors = [err111];}else {vErrors.push(err111);}errors++;}}}else {const err112 = {instancePath:instancePath+"/findings/" + i4,schemaPath:"#/$defs/finding/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err112];}else {vErrors.push(err112);}errors++;}}}else {const err113 = {instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array"};if(vErrors === null){vErrors = [err113];}else {vErrors.push(err113);}errors++;}}if(data.summary !== undefined){let data50 = data.summary;if(data50 && typeof data50 == "object" && !Array.isArray(data50)){if(data50.files === undefined){const err114 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'"};if(vErrors === null){vErrors = [err114];}else {vErrors.push(err114);}errors++;}if(data50.errors === undefined){const err115 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "errors"},message:"must have required property '"+"errors"+"'"};if(vErrors === null){vErrors = [err115];}else {vErrors.push(err115);}errors++;}if(data50.warnings === undefined){const err116 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "warnings"},message:"must have required property '"+"warnings"+"'"};if(vErrors === null){vErrors = [err116];}else {vErrors.push(err116);}errors++;}if(data50.hints === undefined){const err117 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: "hints"},message:"must have required property '"+"hints"+"'"};if(vErrors === null){vErrors = [err117];}else {vErrors.push(err117);}errors++;}for(const key7 in data50){if(!((((((key7 === "files") || (key7 === "errors")) || (key7 === "warnings")) || (key7 === "hints")) || (key7 === "packed")) || (key7 === "unchanged"))){const err118 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};if(vErrors === null){vErrors = [err118];}else {vErrors.push(err118);}errors++;}}if(data50.files !== undefined){let data51 = data50.files;if(!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))){const err119 = {instancePath:instancePath+"/summary/files",schemaPath:"#/properties/summary/properties/files/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err119];}else {vErrors.push(err119);}errors++;}if((typeof data51 == "number") && (isFinite(data51))){if(data51 < 0 || isNaN(data51)){const err120 = {instancePath:instancePath+"/summary/files",schemaPath:"#/properties/summary/properties/files/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};if(vErrors === null){vErrors = [err120];}else {vErrors.push(err120);}errors++;}}}if(data50.errors !== undefined){let data52 = data50.errors;if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){const err121 = {instancePath:instancePath+"/summary/errors",schemaPath:"#/properties/summary/properties/errors/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err121];}else {vErrors.push(err121);}errors++;}if((typeof data52 == "number") && (isFinite(data52))){if(data52 < 0 || isNaN(data52)){const err122 = {instancePath:instancePath+"/summary/errors",schemaPath:"#/properties/summary/properties/errors/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};if(vErrors === null){vErrors = [err122];}else {vErrors.push(err122);}errors++;}}}if(data50.warnings !== undefined){let data53 = data50.warnings;if(!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))){const err123 = {instancePath:instancePath+"/summary/warnings",schemaPath:"#/properties/summary/properties/warnings/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err123];}else {vErrors.push(err123);}errors++;}if((typeof data53 == "number") && (isFinite(data53))){if(data53 < 0 || isNaN(data53)){const err124 = {instancePath:instancePath+"/summary/warnings",schemaPath:"#/properties/summary/properties/warnings/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};if(vErrors === null){vErrors = [err124];}else {vErrors.push(err124);}errors++;}}}if(data50.hints !== undefined){let data54 = data50.hints;if(!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))){const err125 = {instancePath:instancePath+"/summary/hints",schemaPath:"#/properties/summary/properties/hints/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err125];}else {vErrors.push(err125);}errors++;}if((typeof data54 == "number") && (isFinite(data54))){if(data54 < 0 || isNaN(data54)){const err126 = {instancePath:instancePath+"/summary/hints",schemaPath:"#/properties/summary/properties/hints/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};if(vErrors === null){vErrors = [err126];}else {vErrors.push(err126);}errors++;}}}if(data50.packed !== undefined){let data55 = data50.packed;if(!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))){const err127 = {instancePath:instancePath+"/summary/packed",schemaPath:"#/properties/summary/properties/packed/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err127];}else {vErrors.push(err127);}errors++;}if((typeof data55 == "number") && (isFinite(data55))){if(data55 < 0 || isNaN(data55)){const err128 = {instancePath:instancePath+"/summary/packed",schemaPath:"#/properties/summary/properties/packed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};if(vErrors === null){vErrors = [err128];}else {vErrors.push(err128);}errors++;}}}if(data50.unchanged !== undefined){let data56 = data50.unchanged;if(!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))){const err129 = {instancePath:instancePath+"/summary/unchanged",schemaPath:"#/properties/summary/properties/unchanged/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err129];}else {vErrors.push(err129);}errors++;}if((typeof data56 == "number") && (isFinite(data56))){if(data56 < 0 || isNaN(data56)){const err130 = {instancePath:instancePath+"/summary/unchanged",schemaPath:"#/properties/summary/properties/unchanged/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};if(vErrors === null){vErrors = [err130];}else {vErrors.push(err130);}errors++;}}}}else {const err131 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err131];}else {vErrors.push(err131);}errors++;}}if(data.milliseconds !== undefined){let data57 = data.milliseconds;if(data57 && typeof data57 == "object" && !Array.isArray(data57)){if(data57.check === undefined){const err132 = {instancePath:instancePath+"/milliseconds",schemaPath:"#/properties/milliseconds/required",keyword:"required",params:{missingProperty: "check"},message:"must have required property '"+"check"+"'"};if(vErrors === null){vErrors = [err132];}else {vErrors.push(err132);}errors++;}if(data57.pack === undefined){const err133 = {instancePath:instancePath+"/milliseconds",schemaPath:"#/properties/milliseconds/required",keyword:"required",params:{missingProperty: "pack"},message:"must have required property '"+"pack"+"'"};if(vErrors === null){vErrors = [err133];}else {vErrors.push(err133);}errors++;}if(data57.write === undefined){const err134 = {instancePath:instancePath+"/milliseconds",schemaPath:"#/properties/milliseconds/required",keyword:"required",params:{missingProperty: "write"},message:"must have required property '"+"write"+"'"};if(vErrors === null){vErrors = [err134];}else {vErrors.push(err134);}errors++;}if(data57.total === undefined){const err135 = {instancePath:instancePath+"/milliseconds",schemaPath:"#/properties/milliseconds/required",keyword:"required",params:{missingProperty: "total"},message:"must have required property '"+"total"+"'"};if(vErrors === null){vErrors = [err135];}else {vErrors.push(err135);}errors++;}for(const key8 in data57){if(!((((key8 === "check") || (key8 === "pack")) || (key8 === "write")) || (key8 === "total"))){const err136 = {instancePath:instancePath+"/milliseconds",schemaPath:"#/properties/milliseconds/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};if(vErrors === null){vErrors = [err136];}else {vErrors.push(err136);}errors++;}}if(data57.check !== undefined){let data58 = data57.check;if((typeof data58 == "number") && (isFinite(data58))){if(data58 < 0 || isNaN(data58)){const err137 = {instancePath:instancePath+"/milliseconds/check",schemaPath:"#/properties/milliseconds/properties/check/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};if(vErrors === null){vErrors = [err137];}else {vErrors.push(err137);}errors++;}}else {const err138 = {instancePath:instancePath+"/milliseconds/check",schemaPath:"#/properties/milliseconds/properties/check/type",keyword:"type",params:{type: "number"},message:"must be number"};if(vErrors === null){vErrors = [err138];}else {vErrors.push(err138);}errors++;}}if(data57.pack !== undefined){let data59 = data57.pack;if((typeof data59 == "number") && (isFinite(data59))){if(data59 < 0 || isNaN(data59)){const err139 = {instancePath:instancePath+"/milliseconds/pack",schemaPath:"#/properties/milliseconds/properties/pack/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};if(vErrors === null){vErrors = [err139];}else {vErrors.push(err139);}errors++;}}else {const err140 = {instancePath:instancePath+"/milliseconds/pack",schemaPath:"#/properties/milliseconds/properties/pack/type",keyword:"type",params:{type: "number"},message:"must be number"};if(vErrors === null){vErrors = [err140];}else {vErrors.push(err140);}errors++;}}if(data57.write !== undefined){let data60 = data57.write;if((typeof data60 == "number") && (isFinite(data60))){if(data60 < 0 || isNaN(data60)){const err141 = {instancePath:instancePath+"/milliseconds/write",schemaPath:"#/properties/milliseconds/properties/write/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};if(vErrors === null){vErrors = [err141];}else {vErrors.push(err141);}errors++;}}else {const err142 = {instancePath:instancePath+"/milliseconds/write",schemaPath:"#/properties/milliseconds/properties/write/type",keyword:"type",params:{type: "number"},message:"must be number"};if(vErrors === null){vErrors = [err142];}else {vErrors.push(err142);}errors++;}}if(data57.total !== undefined){let data61 = data57.total;if((typeof data61 == "number") && (isFinite(data61))){if(data61 < 0 || isNaN(data61)){const err143 = {instancePath:instancePath+"/milliseconds/total",schemaPath:"#/properties/milliseconds/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};if(vErrors === null){vErrors = [err143];}else {vErrors.push(err143);}errors++;}}else {const err144 = {instancePath:instancePath+"/milliseconds/total",schemaPath:"#/properties/milliseconds/properties/total/type",keyword:"type",params:{type: "number"},message:"must be number"};if(vErrors === null){vErrors = [err144];}else {vErrors.push(err144);}errors++;}}}else {const err145 = {instancePath:instancePath+"/milliseconds",schemaPath:"#/properties/milliseconds/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err145];}else {vErrors.push(err145);}errors++;}}}else {const err146 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err146];}else {vErrors.push(err146);}errors++;}validate20.errors = vErrors;return errors === 0;}validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validate: Validator = validate20 as unknown as Validator;
