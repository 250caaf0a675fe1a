// Generated from schemas/archive-header.schema.json by scripts/generate.ts. Do not edit.
// @ts-nocheck: the validator below is compiled code without types.
import type { Validator } from '../../contract/schema/schema-error.ts';

/**
 * The header of assets.bank: what the archive holds and where. All that a runtime reads of a build; docs/artifact.md is its specification. Readers skip fields that are not named here.
 */
export interface ArchiveHeader {
  /**
   * Every bank of the archive, by asset_id.
   *
   * @maxItems 1000000
   */
  assets: AssetEntry[];
  /**
   * The banks that the runtime loads before the game starts, by asset_id.
   *
   * @maxItems 1000000
   */
  preload: PreloadEntry[];
  /**
   * Which bank a template or an entity of the game shows, by kind, then by id.
   *
   * @maxItems 1000000
   */
  bindings: Binding[];
}
/**
 * One bank: what it is, where it lies and how it is stored.
 */
export interface AssetEntry {
  /**
   * The number by which the game knows the asset.
   */
  asset_id: number;
  /**
   * The asset's label. It may change from one build to the next; asset_id does not.
   */
  asset_name: string;
  /**
   * The family of the format: what stands before its /.
   */
  bank_type: string;
  /**
   * The runtime format of the decoded payload, FAMILY/variant_vN.
   */
  format: string;
  /**
   * How the payload is stored.
   */
  codec: 'NONE' | 'LZ4_BLOCK' | 'DEFLATE_RAW' | 'ZSTD';
  /**
   * Where the stored payload begins, in bytes from the payload offset of the prelude.
   */
  offset: number;
  /**
   * Bytes of the stored payload, without padding.
   */
  size: number;
  /**
   * Bytes of the payload after decoding.
   */
  decoded_size: number;
  /**
   * SHA-256 of the decoded payload, in lower-case hexadecimal.
   */
  sha256: string;
  /**
   * What the runtime reads of this asset beside its payload. Its fields are the format's.
   */
  metadata: {
    [k: string]: unknown | undefined;
  };
}
/**
 * One bank to load before the game starts.
 */
export interface PreloadEntry {
  /**
   * The bank's number in assets.
   */
  asset_id: number;
}
/**
 * One thing of the game and the bank it shows.
 */
export interface Binding {
  /**
   * template: holds for all entities of it. entity: holds for this one, before its template's.
   */
  kind: 'template' | 'entity';
  /**
   * The game's own name of the template or entity.
   */
  id: string;
  /**
   * The bank's number in assets.
   */
  asset_id: number;
  placement?: BindingPlacement;
}
/**
 * How the asset sits where it is used. What is absent changes nothing.
 */
export interface BindingPlacement {
  /**
   * Factor of the size; 1 where absent.
   */
  scale?: number;
  /**
   * Shift to the right in pixels; 0 where absent.
   */
  offset_x?: number;
  /**
   * Shift down in pixels; 0 where absent.
   */
  offset_y?: number;
  /**
   * Clockwise turn in degrees; 0 where absent.
   */
  rotation?: number;
  anchor?: BindingAnchor;
  crop?: BindingCrop;
  nine_slice?: BindingNineSlice;
}
/**
 * The point of the image that sits at the position, as fractions of its size; the middle where absent.
 */
export interface BindingAnchor {
  x: number;
  y: number;
}
/**
 * The part of the image that shows, in its pixels; all of it where absent.
 */
export interface BindingCrop {
  x: number;
  y: number;
  width: number;
  height: number;
}
/**
 * Borders that keep their size when the image is stretched, in its pixels.
 */
export interface BindingNineSlice {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export const schema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "urn:packwright:schemas:archive-header",
  "title": "ArchiveHeader",
  "description": "The header of assets.bank: what the archive holds and where. All that a runtime reads of a build; docs/artifact.md is its specification. Readers skip fields that are not named here.",
  "type": "object",
  "required": [
    "assets",
    "preload",
    "bindings"
  ],
  "properties": {
    "assets": {
      "description": "Every bank of the archive, by asset_id.",
      "type": "array",
      "maxItems": 1000000,
      "items": {
        "$ref": "#/$defs/asset"
      }
    },
    "preload": {
      "description": "The banks that the runtime loads before the game starts, by asset_id.",
      "type": "array",
      "maxItems": 1000000,
      "items": {
        "$ref": "#/$defs/preload"
      }
    },
    "bindings": {
      "description": "Which bank a template or an entity of the game shows, by kind, then by id.",
      "type": "array",
      "maxItems": 1000000,
      "items": {
        "$ref": "#/$defs/binding"
      }
    }
  },
  "$defs": {
    "asset": {
      "title": "AssetEntry",
      "description": "One bank: what it is, where it lies and how it is stored.",
      "type": "object",
      "required": [
        "asset_id",
        "asset_name",
        "bank_type",
        "format",
        "codec",
        "offset",
        "size",
        "decoded_size",
        "sha256",
        "metadata"
      ],
      "properties": {
        "asset_id": {
          "description": "The number by which the game knows the asset.",
          "type": "integer",
          "minimum": 1,
          "maximum": 4294967295
        },
        "asset_name": {
          "description": "The asset's label. It may change from one build to the next; asset_id does not.",
          "type": "string",
          "pattern": "^[A-Za-z_][A-Za-z0-9_.-]{0,63}$"
        },
        "bank_type": {
          "description": "The family of the format: what stands before its /.",
          "type": "string",
          "pattern": "^[A-Z][A-Z0-9]{0,31}$"
        },
        "format": {
          "description": "The runtime format of the decoded payload, FAMILY/variant_vN.",
          "type": "string",
          "pattern": "^[A-Z][A-Z0-9]{0,31}/[a-z0-9_]{1,64}_v[1-9][0-9]{0,5}$"
        },
        "codec": {
          "description": "How the payload is stored.",
          "enum": [
            "NONE",
            "LZ4_BLOCK",
            "DEFLATE_RAW",
            "ZSTD"
          ]
        },
        "offset": {
          "description": "Where the stored payload begins, in bytes from the payload offset of the prelude.",
          "type": "integer",
          "minimum": 0,
          "maximum": 9007199254740976,
          "multipleOf": 16
        },
        "size": {
          "description": "Bytes of the stored payload, without padding.",
          "type": "integer",
          "minimum": 0,
          "maximum": 2147483647
        },
        "decoded_size": {
          "description": "Bytes of the payload after decoding.",
          "type": "integer",
          "minimum": 0,
          "maximum": 2147483647
        },
        "sha256": {
          "description": "SHA-256 of the decoded payload, in lower-case hexadecimal.",
          "type": "string",
          "pattern": "^[0-9a-f]{64}$"
        },
        "metadata": {
          "description": "What the runtime reads of this asset beside its payload. Its fields are the format's.",
          "type": "object",
          "additionalProperties": true
        }
      }
    },
    "preload": {
      "title": "PreloadEntry",
      "description": "One bank to load before the game starts.",
      "type": "object",
      "required": [
        "asset_id"
      ],
      "properties": {
        "asset_id": {
          "description": "The bank's number in assets.",
          "type": "integer",
          "minimum": 1,
          "maximum": 4294967295
        }
      }
    },
    "binding": {
      "title": "Binding",
      "description": "One thing of the game and the bank it shows.",
      "type": "object",
      "required": [
        "kind",
        "id",
        "asset_id"
      ],
      "properties": {
        "kind": {
          "description": "template: holds for all entities of it. entity: holds for this one, before its template's.",
          "enum": [
            "template",
            "entity"
          ]
        },
        "id": {
          "description": "The game's own name of the template or entity.",
          "type": "string",
          "pattern": "^[^\\u0000-\\u001f]{1,256}$"
        },
        "asset_id": {
          "description": "The bank's number in assets.",
          "type": "integer",
          "minimum": 1,
          "maximum": 4294967295
        },
        "placement": {
          "title": "BindingPlacement",
          "description": "How the asset sits where it is used. What is absent changes nothing.",
          "type": "object",
          "properties": {
            "scale": {
              "description": "Factor of the size; 1 where absent.",
              "type": "number"
            },
            "offset_x": {
              "description": "Shift to the right in pixels; 0 where absent.",
              "type": "number"
            },
            "offset_y": {
              "description": "Shift down in pixels; 0 where absent.",
              "type": "number"
            },
            "rotation": {
              "description": "Clockwise turn in degrees; 0 where absent.",
              "type": "number"
            },
            "anchor": {
              "title": "BindingAnchor",
              "description": "The point of the image that sits at the position, as fractions of its size; the middle where absent.",
              "type": "object",
              "required": [
                "x",
                "y"
              ],
              "properties": {
                "x": {
                  "type": "number"
                },
                "y": {
                  "type": "number"
                }
              }
            },
            "crop": {
              "title": "BindingCrop",
              "description": "The part of the image that shows, in its pixels; all of it where absent.",
              "type": "object",
              "required": [
                "x",
                "y",
                "width",
                "height"
              ],
              "properties": {
                "x": {
                  "type": "integer",
                  "minimum": 0,
                  "maximum": 65535
                },
                "y": {
                  "type": "integer",
                  "minimum": 0,
                  "maximum": 65535
                },
                "width": {
                  "type": "integer",
                  "minimum": 1,
                  "maximum": 65535
                },
                "height": {
                  "type": "integer",
                  "minimum": 1,
                  "maximum": 65535
                }
              }
            },
            "nine_slice": {
              "title": "BindingNineSlice",
              "description": "Borders that keep their size when the image is stretched, in its pixels.",
              "type": "object",
              "required": [
                "left",
                "top",
                "right",
                "bottom"
              ],
              "properties": {
                "left": {
                  "type": "integer",
                  "minimum": 0,
                  "maximum": 65535
                },
                "top": {
                  "type": "integer",
                  "minimum": 0,
                  "maximum": 65535
                },
                "right": {
                  "type": "integer",
                  "minimum": 0,
                  "maximum": 65535
                },
                "bottom": {
                  "type": "integer",
                  "minimum": 0,
                  "maximum": 65535
                }
              }
            }
          }
        }
      }
    }
  }
} as const;

const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:packwright:schemas:archive-header","title":"ArchiveHeader","description":"The header of assets.bank: what the archive holds and where. All that a runtime reads of a build; docs/artifact.md is its specification. Readers skip fields that are not named here.","type":"object","required":["assets","preload","bindings"],"properties":{"assets":{"description":"Every bank of the archive, by asset_id.","type":"array","maxItems":1000000,"items":{"$ref":"#/$defs/asset"}},"preload":{"description":"The banks that the runtime loads before the game starts, by asset_id.","type":"array","maxItems":1000000,"items":{"$ref":"#/$defs/preload"}},"bindings":{"description":"Which bank a template or an entity of the game shows, by kind, then by id.","type":"array","maxItems":1000000,"items":{"$ref":"#/$defs/binding"}}},"$defs":{"asset":{"title":"AssetEntry","description":"One bank: what it is, where it lies and how it is stored.","type":"object","required":["asset_id","asset_name","bank_type","format","codec","offset","size","decoded_size","sha256","metadata"],"properties":{"asset_id":{"description":"The number by which the game knows the asset.","type":"integer","minimum":1,"maximum":4294967295},"asset_name":{"description":"The asset's label. It may change from one build to the next; asset_id does not.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_.-]{0,63}$"},"bank_type":{"description":"The family of the format: what stands before its /.","type":"string","pattern":"^[A-Z][A-Z0-9]{0,31}$"},"format":{"description":"The runtime format of the decoded payload, FAMILY/variant_vN.","type":"string","pattern":"^[A-Z][A-Z0-9]{0,31}/[a-z0-9_]{1,64}_v[1-9][0-9]{0,5}$"},"codec":{"description":"How the payload is stored.","enum":["NONE","LZ4_BLOCK","DEFLATE_RAW","ZSTD"]},"offset":{"description":"Where the stored payload begins, in bytes from the payload offset of the prelude.","type":"integer","minimum":0,"maximum":9007199254740976,"multipleOf":16},"size":{"description":"Bytes of the stored payload, without padding.","type":"integer","minimum":0,"maximum":2147483647},"decoded_size":{"description":"Bytes of the payload after decoding.","type":"integer","minimum":0,"maximum":2147483647},"sha256":{"description":"SHA-256 of the decoded payload, in lower-case hexadecimal.","type":"string","pattern":"^[0-9a-f]{64}$"},"metadata":{"description":"What the runtime reads of this asset beside its payload. Its fields are the format's.","type":"object","additionalProperties":true}}},"preload":{"title":"PreloadEntry","description":"One bank to load before the game starts.","type":"object","required":["asset_id"],"properties":{"asset_id":{"description":"The bank's number in assets.","type":"integer","minimum":1,"maximum":4294967295}}},"binding":{"title":"Binding","description":"One thing of the game and the bank it shows.","type":"object","required":["kind","id","asset_id"],"properties":{"kind":{"description":"template: holds for all entities of it. entity: holds for this one, before its template's.","enum":["template","entity"]},"id":{"description":"The game's own name of the template or entity.","type":"string","pattern":"^[^\\u0000-\\u001f]{1,256}$"},"asset_id":{"description":"The bank's number in assets.","type":"integer","minimum":1,"maximum":4294967295},"placement":{"title":"BindingPlacement","description":"How the asset sits where it is used. What is absent changes nothing.","type":"object","properties":{"scale":{"description":"Factor of the size; 1 where absent.","type":"number"},"offset_x":{"description":"Shift to the right in pixels; 0 where absent.","type":"number"},"offset_y":{"description":"Shift down in pixels; 0 where absent.","type":"number"},"rotation":{"description":"Clockwise turn in degrees; 0 where absent.","type":"number"},"anchor":{"title":"BindingAnchor","description":"The point of the image that sits at the position, as fractions of its size; the middle where absent.","type":"object","required":["x","y"],"properties":{"x":{"type":"number"},"y":{"type":"number"}}},"crop":{"title":"BindingCrop","description":"The part of the image that shows, in its pixels; all of it where absent.","type":"object","required":["x","y","width","height"],"properties":{"x":{"type":"integer","minimum":0,"maximum":65535},"y":{"type":"integer","minimum":0,"maximum":65535},"width":{"type":"integer","minimum":1,"maximum":65535},"height":{"type":"integer","minimum":1,"maximum":65535}}},"nine_slice":{"title":"BindingNineSlice","description":"Borders that keep their size when the image is stretched, in its pixels.","type":"object","required":["left","top","right","bottom"],"properties":{"left":{"type":"integer","minimum":0,"maximum":65535},"top":{"type":"integer","minimum":0,"maximum":65535},"right":{"type":"integer","minimum":0,"maximum":65535},"bottom":{"type":"integer","minimum":0,"maximum":65535}}}}}}}}};const schema32 = {"title":"AssetEntry","description":"One bank: what it is, where it lies and how it is stored.","type":"object","required":["asset_id","asset_name","bank_type","format","codec","offset","size","decoded_size","sha256","metadata"],"properties":{"asset_id":{"description":"The number by which the game knows the asset.","type":"integer","minimum":1,"maximum":4294967295},"asset_name":{"description":"The asset's label. It may change from one build to the next; asset_id does not.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_.-]{0,63}$"},"bank_type":{"description":"The family of the format: what stands before its /.","type":"string","pattern":"^[A-Z][A-Z0-9]{0,31}$"},"format":{"description":"The runtime format of the decoded payload, FAMILY/variant_vN.","type":"string","pattern":"^[A-Z][A-Z0-9]{0,31}/[a-z0-9_]{1,64}_v[1-9][0-9]{0,5}$"},"codec":{"description":"How the payload is stored.","enum":["NONE","LZ4_BLOCK","DEFLATE_RAW","ZSTD"]},"offset":{"description":"Where the stored payload begins, in bytes from the payload offset of the prelude.","type":"integer","minimum":0,"maximum":9007199254740976,"multipleOf":16},"size":{"description":"Bytes of the stored payload, without padding.","type":"integer","minimum":0,"maximum":2147483647},"decoded_size":{"description":"Bytes of the payload after decoding.","type":"integer","minimum":0,"maximum":2147483647},"sha256":{"description":"SHA-256 of the decoded payload, in lower-case hexadecimal.","type":"string","pattern":"^[0-9a-f]{64}$"},"metadata":{"description":"What the runtime reads of this asset beside its payload. Its fields are the format's.","type":"object","additionalProperties":true}}};const schema33 = {"title":"PreloadEntry","description":"One bank to load before the game starts.","type":"object","required":["asset_id"],"properties":{"asset_id":{"description":"The bank's number in assets.","type":"integer","minimum":1,"maximum":4294967295}}};const schema34 = {"title":"Binding","description":"One thing of the game and the bank it shows.","type":"object","required":["kind","id","asset_id"],"properties":{"kind":{"description":"template: holds for all entities of it. entity: holds for this one, before its template's.","enum":["template","entity"]},"id":{"description":"The game's own name of the template or entity.","type":"string","pattern":"^[^\\u0000-\\u001f]{1,256}$"},"asset_id":{"description":"The bank's number in assets.","type":"integer","minimum":1,"maximum":4294967295},"placement":{"title":"BindingPlacement","description":"How the asset sits where it is used. What is absent changes nothing.","type":"object","properties":{"scale":{"description":"Factor of the size; 1 where absent.","type":"number"},"offset_x":{"description":"Shift to the right in pixels; 0 where absent.","type":"number"},"offset_y":{"description":"Shift down in pixels; 0 where absent.","type":"number"},"rotation":{"description":"Clockwise turn in degrees; 0 where absent.","type":"number"},"anchor":{"title":"BindingAnchor","description":"The point of the image that sits at the position, as fractions of its size; the middle where absent.","type":"object","required":["x","y"],"properties":{"x":{"type":"number"},"y":{"type":"number"}}},"crop":{"title":"BindingCrop","description":"The part of the image that shows, in its pixels; all of it where absent.","type":"object","required":["x","y","width","height"],"properties":{"x":{"type":"integer","minimum":0,"maximum":65535},"y":{"type":"integer","minimum":0,"maximum":65535},"width":{"type":"integer","minimum":1,"maximum":65535},"height":{"type":"integer","minimum":1,"maximum":65535}}},"nine_slice":{"title":"BindingNineSlice","description":"Borders that keep their size when the image is stretched, in its pixels.","type":"object","required":["left","top","right","bottom"],"properties":{"left":{"type":"integer","minimum":0,"maximum":65535},"top":{"type":"integer","minimum":0,"maximum":65535},"right":{"type":"integer","minimum":0,"maximum":65535},"bottom":{"type":"integer","minimum":0,"maximum":65535}}}}}}};const pattern4 = new RegExp("^[A-Za-z_][A-Za-z0-9_.-]{0,63}$", "u");const pattern5 = new RegExp("^[A-Z][A-Z0-9]{0,31}$", "u");const pattern6 = new RegExp("^[A-Z][A-Z0-9]{0,31}/[a-z0-9_]{1,64}_v[1-9][0-9]{0,5}$", "u");const pattern7 = new RegExp("^[0-9a-f]{64}$", "u");const pattern8 = new RegExp("^[^\\u0000-\\u001f]{1,256}$", "u");function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){/*# sourceURL="urn:packwright:schemas:archive-header" */;let vErrors = null;let errors = 0;const evaluated0 = validate20.evaluated;if(evaluated0.dynamicProps){evaluated0.props = undefined;}if(evaluated0.dynamicItems){evaluated0.items = undefined;}if(data && typeof data == "object" && !Array.isArray(data)){if(data.assets === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "assets"},message:"must have required property '"+"assets"+"'"};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data.preload === undefined){const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "preload"},message:"must have required property '"+"preload"+"'"};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(data.bindings === undefined){const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bindings"},message:"must have required property '"+"bindings"+"'"};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(data.assets !== undefined){let data0 = data.assets;if(Array.isArray(data0)){if(data0.length > 1000000){const err3 = {instancePath:instancePath+"/assets",schemaPath:"#/properties/assets/maxItems",keyword:"maxItems",params:{limit: 1000000},message:"must NOT have more than 1000000 items"};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}const len0 = data0.length;for(let i0=0; i0<len0; i0++){let data1 = data0[i0];if(data1 && typeof data1 == "object" && !Array.isArray(data1)){if(data1.asset_id === undefined){const err4 = {instancePath:instancePath+"/assets/" + i0,schemaPath:"#/$defs/asset/required",keyword:"required",params:{missingProperty: "asset_id"},message:"must have required property '"+"asset_id"+"'"};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}if(data1.asset_name === undefined){const err5 = {instancePath:instancePath+"/assets/" + i0,schemaPath:"#/$defs/asset/required",keyword:"required",params:{missingProperty: "asset_name"},message:"must have required property '"+"asset_name"+"'"};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}if(data1.bank_type === undefined){const err6 = {instancePath:instancePath+"/assets/" + i0,schemaPath:"#/$defs/asset/required",keyword:"required",params:{missingProperty: "bank_type"},message:"must have required property '"+"bank_type"+"'"};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}if(data1.format === undefined){const err7 = {instancePath:instancePath+"/assets/" + i0,schemaPath:"#/$defs/asset/required",keyword:"required",params:{missingProperty: "format"},message:"must have required property '"+"format"+"'"};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}if(data1.codec === undefined){const err8 = {instancePath:instancePath+"/assets/" + i0,schemaPath:"#/$defs/asset/required",keyword:"required",params:{missingProperty: "codec"},message:"must have required property '"+"codec"+"'"};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}if(data1.offset === undefined){const err9 = {instancePath:instancePath+"/assets/" + i0,schemaPath:"#/$defs/asset/required",keyword:"required",params:{missingProperty: "offset"},message:"must have required property '"+"offset"+"'"};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}if(data1.size === undefined){const err10 = {instancePath:instancePath+"/assets/" + i0,schemaPath:"#/$defs/asset/required",keyword:"required",params:{missingProperty: "size"},message:"must have required property '"+"size"+"'"};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}if(data1.decoded_size === undefined){const err11 = {instancePath:instancePath+"/assets/" + i0,schemaPath:"#/$defs/asset/required",keyword:"required",params:{missingProperty: "decoded_size"},message:"must have required property '"+"decoded_size"+"'"};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}if(data1.sha256 === undefined){const err12 = {instancePath:instancePath+"/assets/" + i0,schemaPath:"#/$defs/asset/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'"};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}if(data1.metadata === undefined){const err13 = {instancePath:instancePath+"/assets/" + i0,schemaPath:"#/$defs/asset/required",keyword:"required",params:{missingProperty: "metadata"},message:"must have required property '"+"metadata"+"'"};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}if(data1.asset_id !== undefined){let data2 = data1.asset_id;if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){const err14 = {instancePath:instancePath+"/assets/" + i0+"/asset_id",schemaPath:"#/$defs/asset/properties/asset_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}if((typeof data2 == "number") && (isFinite(data2))){if(data2 > 4294967295 || isNaN(data2)){const err15 = {instancePath:instancePath+"/assets/" + i0+"/asset_id",schemaPath:"#/$defs/asset/properties/asset_id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}if(data2 < 1 || isNaN(data2)){const err16 = {instancePath:instancePath+"/assets/" + i0+"/asset_id",schemaPath:"#/$defs/asset/properties/asset_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}}}if(data1.asset_name !== undefined){let data3 = data1.asset_name;if(typeof data3 === "string"){if(!pattern4.test(data3)){const err17 = {instancePath:instancePath+"/assets/" + i0+"/asset_name",schemaPath:"#/$defs/asset/properties/asset_name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_.-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_.-]{0,63}$"+"\""};if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}}else {const err18 = {instancePath:instancePath+"/assets/" + i0+"/asset_name",schemaPath:"#/$defs/asset/properties/asset_name/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err18];}else {vErrors.push(err18);}errors++;}}if(data1.bank_type !== undefined){let data4 = data1.bank_type;if(typeof data4 === "string"){if(!pattern5.test(data4)){const err19 = {instancePath:instancePath+"/assets/" + i0+"/bank_type",schemaPath:"#/$defs/asset/properties/bank_type/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9]{0,31}$"},message:"must match pattern \""+"^[A-Z][A-Z0-9]{0,31}$"+"\""};if(vErrors === null){vErrors = [err19];}else {vErrors.push(err19);}errors++;}}else {const err20 = {instancePath:instancePath+"/assets/" + i0+"/bank_type",schemaPath:"#/$defs/asset/properties/bank_type/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err20];}else {vErrors.push(err20);}errors++;}}if(data1.format !== undefined){let data5 = data1.format;if(typeof data5 === "string"){if(!pattern6.test(data5)){const err21 = {instancePath:instancePath+"/assets/" + i0+"/format",schemaPath:"#/$defs/asset/properties/format/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9]{0,31}/[a-z0-9_]{1,64}_v[1-9][0-9]{0,5}$"},message:"must match pattern \""+"^[A-Z][A-Z0-9]{0,31}/[a-z0-9_]{1,64}_v[1-9][0-9]{0,5}$"+"\""};if(vErrors === null){vErrors = [err21];}else {vErrors.push(err21);}errors++;}}else {const err22 = {instancePath:instancePath+"/assets/" + i0+"/format",schemaPath:"#/$defs/asset/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err22];}else {vErrors.push(err22);}errors++;}}if(data1.codec !== undefined){let data6 = data1.codec;if(!((((data6 === "NONE") || (data6 === "LZ4_BLOCK")) || (data6 === "DEFLATE_RAW")) || (data6 === "ZSTD"))){const err23 = {instancePath:instancePath+"/assets/" + i0+"/codec",schemaPath:"#/$defs/asset/properties/codec/enum",keyword:"enum",params:{allowedValues: schema32.properties.codec.enum},message:"must be equal to one of the allowed values"};if(vErrors === null){vErrors = [err23];}else {vErrors.push(err23);}errors++;}}if(data1.offset !== undefined){let data7 = data1.offset;if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){const err24 = {instancePath:instancePath+"/assets/" + i0+"/offset",schemaPath:"#/$defs/asset/properties/offset/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err24];}else {vErrors.push(err24);}errors++;}if((typeof data7 == "number") && (isFinite(data7))){if(data7 > 9007199254740976 || isNaN(data7)){const err25 = {instancePath:instancePath+"/assets/" + i0+"/offset",schemaPath:"#/$defs/asset/properties/offset/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740976},message:"must be <= 9007199254740976"};if(vErrors === null){vErrors = [err25];}else {vErrors.push(err25);}errors++;}if(data7 < 0 || isNaN(data7)){const err26 = {instancePath:instancePath+"/assets/" + i0+"/offset",schemaPath:"#/$defs/asset/properties/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};if(vErrors === null){vErrors = [err26];}else {vErrors.push(err26);}errors++;}let res0;if((16 === 0 || (res0 = data7/16, res0 !== parseInt(res0)))){const err27 = {instancePath:instancePath+"/assets/" + i0+"/offset",schemaPath:"#/$defs/asset/properties/offset/multipleOf",keyword:"multipleOf",params:{multipleOf: 16},message:"must be multiple of 16"};if(vErrors === null){vErrors = [err27];}else {vErrors.push(err27);}errors++;}}}if(data1.size !== undefined){let data8 = data1.size;if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){const err28 = {instancePath:instancePath+"/assets/" + i0+"/size",schemaPath:"#/$defs/asset/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err28];}else {vErrors.push(err28);}errors++;}if((typeof data8 == "number") && (isFinite(data8))){if(data8 > 2147483647 || isNaN(data8)){const err29 = {instancePath:instancePath+"/assets/" + i0+"/size",schemaPath:"#/$defs/asset/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};if(vErrors === null){vErrors = [err29];}else {vErrors.push(err29);}errors++;}if(data8 < 0 || isNaN(data8)){const err30 = {instancePath:instancePath+"/assets/" + i0+"/size",schemaPath:"#/$defs/asset/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};if(vErrors === null){vErrors = [err30];}else {vErrors.push(err30);}errors++;}}}if(data1.decoded_size !== undefined){let data9 = data1.decoded_size;if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){const err31 = {instancePath:instancePath+"/assets/" + i0+"/decoded_size",schemaPath:"#/$defs/asset/properties/decoded_size/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err31];}else {vErrors.push(err31);}errors++;}if((typeof data9 == "number") && (isFinite(data9))){if(data9 > 2147483647 || isNaN(data9)){const err32 = {instancePath:instancePath+"/assets/" + i0+"/decoded_size",schemaPath:"#/$defs/asset/properties/decoded_size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};if(vErrors === null){vErrors = [err32];}else {vErrors.push(err32);}errors++;}if(data9 < 0 || isNaN(data9)){const err33 = {instancePath:instancePath+"/assets/" + i0+"/decoded_size",schemaPath:"#/$defs/asset/properties/decoded_size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};if(vErrors === null){vErrors = [err33];}else {vErrors.push(err33);}errors++;}}}if(data1.sha256 !== undefined){let data10 = data1.sha256;if(typeof data10 === "string"){if(!pattern7.test(data10)){const err34 = {instancePath:instancePath+"/assets/" + i0+"/sha256",schemaPath:"#/$defs/asset/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};if(vErrors === null){vErrors = [err34];}else {vErrors.push(err34);}errors++;}}else {const err35 = {instancePath:instancePath+"/assets/" + i0+"/sha256",schemaPath:"#/$defs/asset/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err35];}else {vErrors.push(err35);}errors++;}}if(data1.metadata !== undefined){let data11 = data1.metadata;if(data11 && typeof data11 == "object" && !Array.isArray(data11)){}else {const err36 = {instancePath:instancePath+"/assets/" + i0+"/metadata",schemaPath:"#/$defs/asset/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err36];}else {vErrors.push(err36);}errors++;}}}else {const err37 = {instancePath:instancePath+"/assets/" + i0,schemaPath:"#/$defs/asset/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err37];}else {vErrors.push(err37);}errors++;}}}else {const err38 = {instancePath:instancePath+"/assets",schemaPath:"#/properties/assets/type",keyword:"type",params:{type: "array"},message:"must be array"};if(vErrors === null){vErrors = [err38];}else {vErrors.push(err38);}errors++;}}if(data.preload !== undefined){let data12 = data.preload;if(Array.isArray(data12)){if(data12.length > 1000000){const err39 = {instancePath:instancePath+"/preload",schemaPath:"#/properties/preload/maxItems",keyword:"maxItems",params:{limit: 1000000},message:"must NOT have more than 1000000 items"};if(vErrors === null){vErrors = [err39];}else {vErrors.push(err39);}errors++;}const len1 = data12.length;for(let i1=0; i1<len1; i1++){let data13 = data12[i1];if(data13 && typeof data13 == "object" && !Array.isArray(data13)){if(data13.asset_id === undefined){const err40 = {instancePath:instancePath+"/preload/" + i1,schemaPath:"#/$defs/preload/required",keyword:"required",params:{missingProperty: "asset_id"},message:"must have required property '"+"asset_id"+"'"};if(vErrors === null){vErrors = [err40];}else {vErrors.push(err40);}errors++;}if(data13.asset_id !== undefined){let data14 = data13.asset_id;if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){const err41 = {instancePath:instancePath+"/preload/" + i1+"/asset_id",schemaPath:"#/$defs/preload/properties/asset_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err41];}else {vErrors.push(err41);}errors++;}if((typeof data14 == "number") && (isFinite(data14))){if(data14 > 4294967295 || isNaN(data14)){const err42 = {instancePath:instancePath+"/preload/" + i1+"/asset_id",schemaPath:"#/$defs/preload/properties/asset_id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};if(vErrors === null){vErrors = [err42];}else {vErrors.push(err42);}errors++;}if(data14 < 1 || isNaN(data14)){const err43 = {instancePath:instancePath+"/preload/" + i1+"/asset_id",schemaPath:"#/$defs/preload/properties/asset_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};if(vErrors === null){vErrors = [err43];}else {vErrors.push(err43);}errors++;}}}}else {const err44 = {instancePath:instancePath+"/preload/" + i1,schemaPath:"#/$defs/preload/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err44];}else {vErrors.push(err44);}errors++;}}}else {const err45 = {instancePath:instancePath+"/preload",schemaPath:"#/properties/preload/type",keyword:"type",params:{type: "array"},message:"must be array"};if(vErrors === null){vErrors = [err45];}else {vErrors.push(err45);}errors++;}}if(data.bindings !== undefined){let data15 = data.bindings;if(Array.isArray(data15)){if(data15.length > 1000000){const err46 = {instancePath:instancePath+"/bindings",schemaPath:"#/properties/bindings/maxItems",keyword:"maxItems",params:{limit: 1000000},message:"must NOT have more than 1000000 items"};if(vErrors === null){vErrors = [err46];}else {vErrors.push(err46);}errors++;}const len2 = data15.length;for(let i2=0; i2<len2; i2++){let data16 = data15[i2];if(data16 && typeof data16 == "object" && !Array.isArray(data16)){if(data16.kind === undefined){const err47 = {instancePath:instancePath+"/bindings/" + i2,schemaPath:"#/$defs/binding/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};if(vErrors === null){vErrors = [err47];}else {vErrors.push(err47);}errors++;}if(data16.id === undefined){const err48 = {instancePath:instancePath+"/bindings/" + i2,schemaPath:"#/$defs/binding/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};if(vErrors === null){vErrors = [err48];}else {vErrors.push(err48);}errors++;}if(data16.asset_id === undefined){const err49 = {instancePath:instancePath+"/bindings/" + i2,schemaPath:"#/$defs/binding/required",keyword:"required",params:{missingProperty: "asset_id"},message:"must have required property '"+"asset_id"+"'"};if(vErrors === null){vErrors = [err49];}else {vErrors.push(err49);}errors++;}if(data16.kind !== undefined){let data17 = data16.kind;if(!((data17 === "template") || (data17 === "entity"))){const err50 = {instancePath:instancePath+"/bindings/" + i2+"/kind",schemaPath:"#/$defs/binding/properties/kind/enum",keyword:"enum",params:{allowedValues: schema34.properties.kind.enum},message:"must be equal to one of the allowed values"};if(vErrors === null){vErrors = [err50];}else {vErrors.push(err50);}errors++;}}if(data16.id !== undefined){let data18 = data16.id;if(typeof data18 === "string"){if(!pattern8.test(data18)){const err51 = {instancePath:instancePath+"/bindings/" + i2+"/id",schemaPath:"#/$defs/binding/properties/id/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f]{1,256}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f]{1,256}$"+"\""};if(vErrors === null){vErrors = [err51];}else {vErrors.push(err51);}errors++;}}else {const err52 = {instancePath:instancePath+"/bindings/" + i2+"/id",schemaPath:"#/$defs/binding/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err52];}else {vErrors.push(err52);}errors++;}}if(data16.asset_id !== undefined){let data19 = data16.asset_id;if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){const err53 = {instancePath:instancePath+"/bindings/" + i2+"/asset_id",schemaPath:"#/$defs/binding/properties/asset_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err53];}else {vErrors.push(err53);}errors++;}if((typeof data19 == "number") && (isFinite(data19))){if(data19 > 4294967295 || isNaN(data19)){const err54 = {instancePath:instancePath+"/bindings/" + i2+"/asset_id",schemaPath:"#/$defs/binding/properties/asset_id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};if(vErrors === null){vErrors = [err54];}else {vErrors.push(err54);}errors++;}if(data19 < 1 || isNaN(data19)){const err55 = {instancePath:instancePath+"/bindings/" + i2+"/asset_id",schemaPath:"#/$defs/binding/properties/asset_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};if(vErrors === null){vErrors = [err55];}else {vErrors.push(err55);}errors++;}}}if(data16.placement !== undefined){let data20 = data16.placement;if(data20 && typeof data20 == "object" && !Array.isArray(data20)){if(data20.scale !== undefined){let data21 = data20.scale;if(!((typeof data21 == "number") && (isFinite(data21)))){const err56 = {instancePath:instancePath+"/bindings/" + i2+"/placement/scale",schemaPath:"#/$defs/binding/properties/placement/properties/scale/type",keyword:"type",params:{type: "number"},message:"must be number"};if(vErrors === null){vErrors = [err56];}else {vErrors.push(err56);}errors++;}}if(data20.offset_x !== undefined){let data22 = data20.offset_x;if(!((typeof data22 == "number") && (isFinite(data22)))){const err57 = {instancePath:instancePath+"/bindings/" + i2+"/placement/offset_x",schemaPath:"#/$defs/binding/properties/placement/properties/offset_x/type",keyword:"type",params:{type: "number"},message:"must be number"};if(vErrors === null){vErrors = [err57];}else {vErrors.push(err57);}errors++;}}if(data20.offset_y !== undefined){let data23 = data20.offset_y;if(!((typeof data23 == "number") && (isFinite(data23)))){const err58 = {instancePath:instancePath+"/bindings/" + i2+"/placement/offset_y",schemaPath:"#/$defs/binding/properties/placement/properties/offset_y/type",keyword:"type",params:{type: "number"},message:"must be number"};if(vErrors === null){vErrors = [err58];}else {vErrors.push(err58);}errors++;}}if(data20.rotation !== undefined){let data24 = data20.rotation;if(!((typeof data24 == "number") && (isFinite(data24)))){const err59 = {instancePath:instancePath+"/bindings/" + i2+"/placement/rotation",schemaPath:"#/$defs/binding/properties/placement/properties/rotation/type",keyword:"type",params:{type: "number"},message:"must be number"};if(vErrors === null){vErrors = [err59];}else {vErrors.push(err59);}errors++;}}if(data20.anchor !== undefined){let data25 = data20.anchor;if(data25 && typeof data25 == "object" && !Array.isArray(data25)){if(data25.x === undefined){const err60 = {instancePath:instancePath+"/bindings/" + i2+"/placement/anchor",schemaPath:"#/$defs/binding/properties/placement/properties/anchor/required",keyword:"required",params:{missingProperty: "x"},message:"must have required property '"+"x"+"'"};if(vErrors === null){vErrors = [err60];}else {vErrors.push(err60);}errors++;}if(data25.y === undefined){const err61 = {instancePath:instancePath+"/bindings/" + i2+"/placement/anchor",schemaPath:"#/$defs/binding/properties/placement/properties/anchor/required",keyword:"required",params:{missingProperty: "y"},message:"must have required property '"+"y"+"'"};if(vErrors === null){vErrors = [err61];}else {vErrors.push(err61);}errors++;}if(data25.x !== undefined){let data26 = data25.x;if(!((typeof data26 == "number") && (isFinite(data26)))){const err62 = {instancePath:instancePath+"/bindings/" + i2+"/placement/anchor/x",schemaPath:"#/$defs/binding/properties/placement/properties/anchor/properties/x/type",keyword:"type",params:{type: "number"},message:"must be number"};if(vErrors === null){vErrors = [err62];}else {vErrors.push(err62);}errors++;}}if(data25.y !== undefined){let data27 = data25.y;if(!((typeof data27 == "number") && (isFinite(data27)))){const err63 = {instancePath:instancePath+"/bindings/" + i2+"/placement/anchor/y",schemaPath:"#/$defs/binding/properties/placement/properties/anchor/properties/y/type",keyword:"type",params:{type: "number"},message:"must be number"};if(vErrors === null){vErrors = [err63];}else {vErrors.push(err63);}errors++;}}}else {const err64 = {instancePath:instancePath+"/bindings/" + i2+"/placement/anchor",schemaPath:"#/$defs/binding/properties/placement/properties/anchor/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err64];}else {vErrors.push(err64);}errors++;}}if(data20.crop !== undefined){let data28 = data20.crop;if(data28 && typeof data28 == "object" && !Array.isArray(data28)){if(data28.x === undefined){const err65 = {instancePath:instancePath+"/bindings/" + i2+"/placement/crop",schemaPath:"#/$defs/binding/properties/placement/properties/crop/required",keyword:"required",params:{missingProperty: "x"},message:"must have required property '"+"x"+"'"};if(vErrors === null){vErrors = [err65];}else {vErrors.push(err65);}errors++;}if(data28.y === undefined){const err66 = {instancePath:instancePath+"/bindings/" + i2+"/placement/crop",schemaPath:"#/$defs/binding/properties/placement/properties/crop/required",keyword:"required",params:{missingProperty: "y"},message:"must have required property '"+"y"+"'"};if(vErrors === null){vErrors = [err66];}else {vErrors.push(err66);}errors++;}if(data28.width === undefined){const err67 = {instancePath:instancePath+"/bindings/" + i2+"/placement/crop",schemaPath:"#/$defs/binding/properties/placement/properties/crop/required",keyword:"required",params:{missingProperty: "width"},message:"must have required property '"+"width"+"'"};if(vErrors === null){vErrors = [err67];}else {vErrors.push(err67);}errors++;}if(data28.height === undefined){const err68 = {instancePath:instancePath+"/bindings/" + i2+"/placement/crop",schemaPath:"#/$defs/binding/properties/placement/properties/crop/required",keyword:"required",params:{missingProperty: "height"},message:"must have required property '"+"height"+"'"};if(vErrors === null){vErrors = [err68];}else {vErrors.push(err68);}errors++;}if(data28.x !== undefined){let data29 = data28.x;if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){const err69 = {instancePath:instancePath+"/bindings/" + i2+"/placement/crop/x",schemaPath:"#/$defs/binding/properties/placement/properties/crop/properties/x/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err69];}else {vErrors.push(err69);}errors++;}if((typeof data29 == "number") && (isFinite(data29))){if(data29 > 65535 || isNaN(data29)){const err70 = {instancePath:instancePath+"/bindings/" + i2+"/placement/crop/x",schemaPath:"#/$defs/binding/properties/placement/properties/crop/properties/x/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};if(vErrors === null){vErrors = [err70];}else {vErrors.push(err70);}errors++;}if(data29 < 0 || isNaN(data29)){const err71 = {instancePath:instancePath+"/bindings/" + i2+"/placement/crop/x",schemaPath:"#/$defs/binding/properties/placement/properties/crop/properties/x/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};if(vErrors === null){vErrors = [err71];}else {vErrors.push(err71);}errors++;}}}if(data28.y !== undefined){let data30 = data28.y;if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){const err72 = {instancePath:instancePath+"/bindings/" + i2+"/placement/crop/y",schemaPath:"#/$defs/binding/properties/placement/properties/crop/properties/y/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err72];}else {vErrors.push(err72);}errors++;}if((typeof data30 == "number") && (isFinite(data30))){if(data30 > 65535 || isNaN(data30)){const err73 = {instancePath:instancePath+"/bindings/" + i2+"/placement/crop/y",schemaPath:"#/$defs/binding/properties/placement/properties/crop/properties/y/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};if(vErrors === null){vErrors = [err73];}else {vErrors.push(err73);}errors++;}if(data30 < 0 || isNaN(data30)){const err74 = {instancePath:instancePath+"/bindings/" + i2+"/placement/crop/y",schemaPath:"#/$defs/binding/properties/placement/properties/crop/properties/y/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};if(vErrors === null){vErrors = [err74];}else {vErrors.push(err74);}errors++;}}}if(data28.width !== undefined){let data31 = data28.width;if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){const err75 = {instancePath:instancePath+"/bindings/" + i2+"/placement/crop/width",schemaPath:"#/$defs/binding/properties/placement/properties/crop/properties/width/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err75];}else {vErrors.push(err75);}errors++;}if((typeof data31 == "number") && (isFinite(data31))){if(data31 > 65535 || isNaN(data31)){const err76 = {instancePath:instancePath+"/bindings/" + i2+"/placement/crop/width",schemaPath:"#/$defs/binding/properties/placement/properties/crop/properties/width/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};if(vErrors === null){vErrors = [err76];}else {vErrors.push(err76);}errors++;}if(data31 < 1 || isNaN(data31)){const err77 = {instancePath:instancePath+"/bindings/" + i2+"/placement/crop/width",schemaPath:"#/$defs/binding/properties/placement/properties/crop/properties/width/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};if(vErrors === null){vErrors = [err77];}else {vErrors.push(err77);}errors++;}}}if(data28.height !== undefined){let data32 = data28.height;if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){const err78 = {instancePath:instancePath+"/bindings/" + i2+"/placement/crop/height",schemaPath:"#/$defs/binding/properties/placement/properties/crop/properties/height/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err78];}else {vErrors.push(err78);}errors++;}if((typeof data32 == "number") && (isFinite(data32))){if(data32 > 65535 || isNaN(data32)){const err79 = {instancePath:instancePath+"/bindings/" + i2+"/placement/crop/height",schemaPath:"#/$defs/binding/properties/placement/properties/crop/properties/height/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};if(vErrors === null){vErrors = [err79];}else {vErrors.push(err79);}errors++;}if(data32 < 1 || isNaN(data32)){const err80 = {instancePath:instancePath+"/bindings/" + i2+"/placement/crop/height",schemaPath:"#/$defs/binding/properties/placement/properties/crop/properties/height/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};if(vErrors === null){vErrors = [err80];}else {vErrors.push(err80);}errors++;}}}}else {const err81 = {instancePath:instancePath+"/bindings/" + i2+"/placement/crop",schemaPath:"#/$defs/binding/properties/placement/properties/crop/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err81];}else {vErrors.push(err81);}errors++;}}if(data20.nine_slice !== undefined){let data33 = data20.nine_slice;if(data33 && typeof data33 == "object" && !Array.isArray(data33)){if(data33.left === undefined){const err82 = {instancePath:instancePath+"/bindings/" + i2+"/placement/nine_slice",schemaPath:"#/$defs/binding/properties/placement/properties/nine_slice/required",keyword:"required",params:{missingProperty: "left"},message:"must have required property '"+"left"+"'"};if(vErrors === null){vErrors = [err82];}else {vErrors.push(err82);}errors++;}if(data33.top === undefined){const err83 = {instancePath:instancePath+"/bindings/" + i2+"/placement/nine_slice",schemaPath:"#/$defs/binding/properties/placement/properties/nine_slice/required",keyword:"required",params:{missingProperty: "top"},message:"must have required property '"+"top"+"'"};if(vErrors === null){vErrors = [err83];}else {vErrors.push(err83);}errors++;}if(data33.right === undefined){const err84 = {instancePath:instancePath+"/bindings/" + i2+"/placement/nine_slice",schemaPath:"#/$defs/binding/properties/placement/properties/nine_slice/required",keyword:"required",params:{missingProperty: "right"},message:"must have required property '"+"right"+"'"};if(vErrors === null){vErrors = [err84];}else {vErrors.push(err84);}errors++;}if(data33.bottom === undefined){const err85 = {instancePath:instancePath+"/bindings/" + i2+"/placement/nine_slice",schemaPath:"#/$defs/binding/properties/placement/properties/nine_slice/required",keyword:"required",params:{missingProperty: "bottom"},message:"must have required property '"+"bottom"+"'"};if(vErrors === null){vErrors = [err85];}else {vErrors.push(err85);}errors++;}if(data33.left !== undefined){let data34 = data33.left;if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){const err86 = {instancePath:instancePath+"/bindings/" + i2+"/placement/nine_slice/left",schemaPath:"#/$defs/binding/properties/placement/properties/nine_slice/properties/left/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err86];}else {vErrors.push(err86);}errors++;}if((typeof data34 == "number") && (isFinite(data34))){if(data34 > 65535 || isNaN(data34)){const err87 = {instancePath:instancePath+"/bindings/" + i2+"/placement/nine_slice/left",schemaPath:"#/$defs/binding/properties/placement/properties/nine_slice/properties/left/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};if(vErrors === null){vErrors = [err87];}else {vErrors.push(err87);}errors++;}if(data34 < 0 || isNaN(data34)){const err88 = {instancePath:instancePath+"/bindings/" + i2+"/placement/nine_slice/left",schemaPath:"#/$defs/binding/properties/placement/properties/nine_slice/properties/left/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};if(vErrors === null){vErrors = [err88];}else {vErrors.push(err88);}errors++;}}}if(data33.top !== undefined){let data35 = data33.top;if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){const err89 = {instancePath:instancePath+"/bindings/" + i2+"/placement/nine_slice/top",schemaPath:"#/$defs/binding/properties/placement/properties/nine_slice/properties/top/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err89];}else {vErrors.push(err89);}errors++;}if((typeof data35 == "number") && (isFinite(data35))){if(data35 > 65535 || isNaN(data35)){const err90 = {instancePath:instancePath+"/bindings/" + i2+"/placement/nine_slice/top",schemaPath:"#/$defs/binding/properties/placement/properties/nine_slice/properties/top/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};if(vErrors === null){vErrors = [err90];}else {vErrors.push(err90);}errors++;}if(data35 < 0 || isNaN(data35)){const err91 = {instancePath:instancePath+"/bindings/" + i2+"/placement/nine_slice/top",schemaPath:"#/$defs/binding/properties/placement/properties/nine_slice/properties/top/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};if(vErrors === null){vErrors = [err91];}else {vErrors.push(err91);}errors++;}}}if(data33.right !== undefined){let data36 = data33.right;if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){const err92 = {instancePath:instancePath+"/bindings/" + i2+"/placement/nine_slice/right",schemaPath:"#/$defs/binding/properties/placement/properties/nine_slice/properties/right/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err92];}else {vErrors.push(err92);}errors++;}if((typeof data36 == "number") && (isFinite(data36))){if(data36 > 65535 || isNaN(data36)){const err93 = {instancePath:instancePath+"/bindings/" + i2+"/placement/nine_slice/right",schemaPath:"#/$defs/binding/properties/placement/properties/nine_slice/properties/right/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};if(vErrors === null){vErrors = [err93];}else {vErrors.push(err93);}errors++;}if(data36 < 0 || isNaN(data36)){const err94 = {instancePath:instancePath+"/bindings/" + i2+"/placement/nine_slice/right",schemaPath:"#/$defs/binding/properties/placement/properties/nine_slice/properties/right/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};if(vErrors === null){vErrors = [err94];}else {vErrors.push(err94);}errors++;}}}if(data33.bottom !== undefined){let data37 = data33.bottom;if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){const err95 = {instancePath:instancePath+"/bindings/" + i2+"/placement/nine_slice/bottom",schemaPath:"#/$defs/binding/properties/placement/properties/nine_slice/properties/bottom/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err95];}else {vErrors.push(err95);}errors++;}if((typeof data37 == "number") && (isFinite(data37))){if(data37 > 65535 || isNaN(data37)){const err96 = {instancePath:instancePath+"/bindings/" + i2+"/placement/nine_slice/bottom",schemaPath:"#/$defs/binding/properties/placement/properties/nine_slice/properties/bottom/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};if(vErrors === null){vErrors = [err96];}else {vErrors.push(err96);}errors++;}if(data37 < 0 || isNaN(data37)){const err97 = {instancePath:instancePath+"/bindings/" + i2+"/placement/nine_slice/bottom",schemaPath:"#/$defs/binding/properties/placement/properties/nine_slice/properties/bottom/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};if(vErrors === null){vErrors = [err97];}else {vErrors.push(err97);}errors++;}}}}else {const err98 = {instancePath:instancePath+"/bindings/" + i2+"/placement/nine_slice",schemaPath:"#/$defs/binding/properties/placement/properties/nine_slice/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err98];}else {vErrors.push(err98);}errors++;}}}else {const err99 = {instancePath:instancePath+"/bindings/" + i2+"/placement",schemaPath:"#/$defs/binding/properties/placement/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err99];}else {vErrors.push(err99);}errors++;}}}else {const err100 = {instancePath:instancePath+"/bindings/" + i2,schemaPath:"#/$defs/binding/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err100];}else {vErrors.push(err100);}errors++;}}}else {const err101 = {instancePath:instancePath+"/bindings",schemaPath:"#/properties/bindings/type",keyword:"type",params:{type: "array"},message:"must be array"};if(vErrors === null){vErrors = [err101];}else {vErrors.push(err101);}errors++;}}}else {const err102 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err102];}else {vErrors.push(err102);}errors++;}validate20.errors = vErrors;return errors === 0;}validate20.evaluated = {"props":{"assets":true,"preload":true,"bindings":true},"dynamicProps":false,"dynamicItems":false};

export const validate: Validator = validate20 as unknown as Validator;
