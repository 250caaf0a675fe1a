// Generated from schemas/bindings.schema.json by scripts/generate.ts. Do not edit.
// @ts-nocheck: the validator below is compiled code without types.
import type { Validator } from '../schema/schema-error.ts';

/**
 * packwright.bindings.json: which asset each template and entity of the game shows, as its asset packs have it. Builds put it into the archive. Written by Packwright; commit it.
 */
export interface BindingsFile {
  /**
   * The schema an editor without Packwright checks this file with. Read by nobody else.
   */
  $schema?: string;
  /**
   * Version of this file's own schema.
   */
  schema_version: 1;
  /**
   * By template id, sorted, one a line, so that branches merge. What shows nothing is not there.
   */
  templates: {
    [k: string]: BindingEntry | undefined;
  };
  /**
   * By entity id: those that show another asset than their template.
   */
  entities: {
    [k: string]: BindingEntry | undefined;
  };
}
/**
 * What is shown: a declared asset, or an image that none declares and that no bank holds.
 */
export interface BindingEntry {
  /**
   * Of the declaration whose bank is shown.
   */
  asset_uuid?: string;
  /**
   * Where the image is, if no declaration has it.
   */
  image?: string;
  placement?: EntryPlacement;
}
/**
 * How the asset sits there; what is absent changes nothing.
 */
export interface EntryPlacement {
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
  anchor?: EntryAnchor;
  crop?: EntryCrop;
  nine_slice?: EntryNineSlice;
}
/**
 * The point of the image that sits at the position, as fractions of its size; the middle where absent.
 */
export interface EntryAnchor {
  x: number;
  y: number;
}
/**
 * The part of the image that shows, in its pixels; all of it where absent.
 */
export interface EntryCrop {
  x: number;
  y: number;
  width: number;
  height: number;
}
/**
 * Borders that keep their size when the image is stretched, in its pixels.
 */
export interface EntryNineSlice {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export const schema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "urn:packwright:schemas:bindings",
  "title": "BindingsFile",
  "description": "packwright.bindings.json: which asset each template and entity of the game shows, as its asset packs have it. Builds put it into the archive. Written by Packwright; commit it.",
  "type": "object",
  "additionalProperties": false,
  "required": [
    "schema_version",
    "templates",
    "entities"
  ],
  "properties": {
    "$schema": {
      "description": "The schema an editor without Packwright checks this file with. Read by nobody else.",
      "type": "string"
    },
    "schema_version": {
      "description": "Version of this file's own schema.",
      "const": 1
    },
    "templates": {
      "description": "By template id, sorted, one a line, so that branches merge. What shows nothing is not there.",
      "type": "object",
      "propertyNames": {
        "pattern": "^[^\\u0000-\\u001f\\u007f]{1,200}$"
      },
      "additionalProperties": {
        "$ref": "#/$defs/binding"
      }
    },
    "entities": {
      "description": "By entity id: those that show another asset than their template.",
      "type": "object",
      "propertyNames": {
        "pattern": "^[^\\u0000-\\u001f\\u007f]{1,200}$"
      },
      "additionalProperties": {
        "$ref": "#/$defs/binding"
      }
    }
  },
  "$defs": {
    "binding": {
      "title": "BindingEntry",
      "description": "What is shown: a declared asset, or an image that none declares and that no bank holds.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "asset_uuid": {
          "description": "Of the declaration whose bank is shown.",
          "type": "string",
          "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"
        },
        "image": {
          "description": "Where the image is, if no declaration has it.",
          "type": "string",
          "pattern": "\\S"
        },
        "placement": {
          "$ref": "#/$defs/placement"
        }
      }
    },
    "placement": {
      "title": "EntryPlacement",
      "description": "How the asset sits there; what is absent changes nothing.",
      "type": "object",
      "additionalProperties": false,
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
          "title": "EntryAnchor",
          "description": "The point of the image that sits at the position, as fractions of its size; the middle where absent.",
          "type": "object",
          "additionalProperties": false,
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
          "title": "EntryCrop",
          "description": "The part of the image that shows, in its pixels; all of it where absent.",
          "type": "object",
          "additionalProperties": false,
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
          "title": "EntryNineSlice",
          "description": "Borders that keep their size when the image is stretched, in its pixels.",
          "type": "object",
          "additionalProperties": false,
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
} as const;

const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:packwright:schemas:bindings","title":"BindingsFile","description":"packwright.bindings.json: which asset each template and entity of the game shows, as its asset packs have it. Builds put it into the archive. Written by Packwright; commit it.","type":"object","additionalProperties":false,"required":["schema_version","templates","entities"],"properties":{"$schema":{"description":"The schema an editor without Packwright checks this file with. Read by nobody else.","type":"string"},"schema_version":{"description":"Version of this file's own schema.","const":1},"templates":{"description":"By template id, sorted, one a line, so that branches merge. What shows nothing is not there.","type":"object","propertyNames":{"pattern":"^[^\\u0000-\\u001f\\u007f]{1,200}$"},"additionalProperties":{"$ref":"#/$defs/binding"}},"entities":{"description":"By entity id: those that show another asset than their template.","type":"object","propertyNames":{"pattern":"^[^\\u0000-\\u001f\\u007f]{1,200}$"},"additionalProperties":{"$ref":"#/$defs/binding"}}},"$defs":{"binding":{"title":"BindingEntry","description":"What is shown: a declared asset, or an image that none declares and that no bank holds.","type":"object","additionalProperties":false,"properties":{"asset_uuid":{"description":"Of the declaration whose bank is shown.","type":"string","pattern":"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},"image":{"description":"Where the image is, if no declaration has it.","type":"string","pattern":"\\S"},"placement":{"$ref":"#/$defs/placement"}}},"placement":{"title":"EntryPlacement","description":"How the asset sits there; what is absent changes nothing.","type":"object","additionalProperties":false,"properties":{"scale":{"description":"Factor of the size; 1 where absent.","type":"number"},"offset_x":{"description":"Shift to the right in pixels; 0 where absent.","type":"number"},"offset_y":{"description":"Shift down in pixels; 0 where absent.","type":"number"},"rotation":{"description":"Clockwise turn in degrees; 0 where absent.","type":"number"},"anchor":{"title":"EntryAnchor","description":"The point of the image that sits at the position, as fractions of its size; the middle where absent.","type":"object","additionalProperties":false,"required":["x","y"],"properties":{"x":{"type":"number"},"y":{"type":"number"}}},"crop":{"title":"EntryCrop","description":"The part of the image that shows, in its pixels; all of it where absent.","type":"object","additionalProperties":false,"required":["x","y","width","height"],"properties":{"x":{"type":"integer","minimum":0,"maximum":65535},"y":{"type":"integer","minimum":0,"maximum":65535},"width":{"type":"integer","minimum":1,"maximum":65535},"height":{"type":"integer","minimum":1,"maximum":65535}}},"nine_slice":{"title":"EntryNineSlice","description":"Borders that keep their size when the image is stretched, in its pixels.","type":"object","additionalProperties":false,"required":["left","top","right","bottom"],"properties":{"left":{"type":"integer","minimum":0,"maximum":65535},"top":{"type":"integer","minimum":0,"maximum":65535},"right":{"type":"integer","minimum":0,"maximum":65535},"bottom":{"type":"integer","minimum":0,"maximum":65535}}}}}}};const pattern4 = new RegExp("^[^\\u0000-\\u001f\\u007f]{1,200}$", "u");const schema32 = {"title":"BindingEntry","description":"What is shown: a declared asset, or an image that none declares and that no bank holds.","type":"object","additionalProperties":false,"properties":{"asset_uuid":{"description":"Of the declaration whose bank is shown.","type":"string","pattern":"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},"image":{"description":"Where the image is, if no declaration has it.","type":"string","pattern":"\\S"},"placement":{"$ref":"#/$defs/placement"}}};const schema33 = {"title":"EntryPlacement","description":"How the asset sits there; what is absent changes nothing.","type":"object","additionalProperties":false,"properties":{"scale":{"description":"Factor of the size; 1 where absent.","type":"number"},"offset_x":{"description":"Shift to the right in pixels; 0 where absent.","type":"number"},"offset_y":{"description":"Shift down in pixels; 0 where absent.","type":"number"},"rotation":{"description":"Clockwise turn in degrees; 0 where absent.","type":"number"},"anchor":{"title":"EntryAnchor","description":"The point of the image that sits at the position, as fractions of its size; the middle where absent.","type":"object","additionalProperties":false,"required":["x","y"],"properties":{"x":{"type":"number"},"y":{"type":"number"}}},"crop":{"title":"EntryCrop","description":"The part of the image that shows, in its pixels; all of it where absent.","type":"object","additionalProperties":false,"required":["x","y","width","height"],"properties":{"x":{"type":"integer","minimum":0,"maximum":65535},"y":{"type":"integer","minimum":0,"maximum":65535},"width":{"type":"integer","minimum":1,"maximum":65535},"height":{"type":"integer","minimum":1,"maximum":65535}}},"nine_slice":{"title":"EntryNineSlice","description":"Borders that keep their size when the image is stretched, in its pixels.","type":"object","additionalProperties":false,"required":["left","top","right","bottom"],"properties":{"left":{"type":"integer","minimum":0,"maximum":65535},"top":{"type":"integer","minimum":0,"maximum":65535},"right":{"type":"integer","minimum":0,"maximum":65535},"bottom":{"type":"integer","minimum":0,"maximum":65535}}}}};const pattern5 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", "u");const pattern6 = new RegExp("\\S", "u");function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;const evaluated0 = validate21.evaluated;if(evaluated0.dynamicProps){evaluated0.props = undefined;}if(evaluated0.dynamicItems){evaluated0.items = undefined;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!(((key0 === "asset_uuid") || (key0 === "image")) || (key0 === "placement"))){const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}if(data.asset_uuid !== undefined){let data0 = data.asset_uuid;if(typeof data0 === "string"){if(!pattern5.test(data0)){const err1 = {instancePath:instancePath+"/asset_uuid",schemaPath:"#/properties/asset_uuid/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},message:"must match pattern \""+"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"+"\""};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}else {const err2 = {instancePath:instancePath+"/asset_uuid",schemaPath:"#/properties/asset_uuid/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}if(data.image !== undefined){let data1 = data.image;if(typeof data1 === "string"){if(!pattern6.test(data1)){const err3 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}else {const err4 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}if(data.placement !== undefined){let data2 = data.placement;if(data2 && typeof data2 == "object" && !Array.isArray(data2)){for(const key1 in data2){if(!(((((((key1 === "scale") || (key1 === "offset_x")) || (key1 === "offset_y")) || (key1 === "rotation")) || (key1 === "anchor")) || (key1 === "crop")) || (key1 === "nine_slice"))){const err5 = {instancePath:instancePath+"/placement",schemaPath:"#/$defs/placement/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}if(data2.scale !== undefined){let data3 = data2.scale;if(!((typeof data3 == "number") && (isFinite(data3)))){const err6 = {instancePath:instancePath+"/placement/scale",schemaPath:"#/$defs/placement/properties/scale/type",keyword:"type",params:{type: "number"},message:"must be number"};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}if(data2.offset_x !== undefined){let data4 = data2.offset_x;if(!((typeof data4 == "number") && (isFinite(data4)))){const err7 = {instancePath:instancePath+"/placement/offset_x",schemaPath:"#/$defs/placement/properties/offset_x/type",keyword:"type",params:{type: "number"},message:"must be number"};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}if(data2.offset_y !== undefined){let data5 = data2.offset_y;if(!((typeof data5 == "number") && (isFinite(data5)))){const err8 = {instancePath:instancePath+"/placement/offset_y",schemaPath:"#/$defs/placement/properties/offset_y/type",keyword:"type",params:{type: "number"},message:"must be number"};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}if(data2.rotation !== undefined){let data6 = data2.rotation;if(!((typeof data6 == "number") && (isFinite(data6)))){const err9 = {instancePath:instancePath+"/placement/rotation",schemaPath:"#/$defs/placement/properties/rotation/type",keyword:"type",params:{type: "number"},message:"must be number"};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}if(data2.anchor !== undefined){let data7 = data2.anchor;if(data7 && typeof data7 == "object" && !Array.isArray(data7)){if(data7.x === undefined){const err10 = {instancePath:instancePath+"/placement/anchor",schemaPath:"#/$defs/placement/properties/anchor/required",keyword:"required",params:{missingProperty: "x"},message:"must have required property '"+"x"+"'"};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}if(data7.y === undefined){const err11 = {instancePath:instancePath+"/placement/anchor",schemaPath:"#/$defs/placement/properties/anchor/required",keyword:"required",params:{missingProperty: "y"},message:"must have required property '"+"y"+"'"};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}for(const key2 in data7){if(!((key2 === "x") || (key2 === "y"))){const err12 = {instancePath:instancePath+"/placement/anchor",schemaPath:"#/$defs/placement/properties/anchor/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}if(data7.x !== undefined){let data8 = data7.x;if(!((typeof data8 == "number") && (isFinite(data8)))){const err13 = {instancePath:instancePath+"/placement/anchor/x",schemaPath:"#/$defs/placement/properties/anchor/properties/x/type",keyword:"type",params:{type: "number"},message:"must be number"};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}if(data7.y !== undefined){let data9 = data7.y;if(!((typeof data9 == "number") && (isFinite(data9)))){const err14 = {instancePath:instancePath+"/placement/anchor/y",schemaPath:"#/$defs/placement/properties/anchor/properties/y/type",keyword:"type",params:{type: "number"},message:"must be number"};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}}}else {const err15 = {instancePath:instancePath+"/placement/anchor",schemaPath:"#/$defs/placement/properties/anchor/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}}if(data2.crop !== undefined){let data10 = data2.crop;if(data10 && typeof data10 == "object" && !Array.isArray(data10)){if(data10.x === undefined){const err16 = {instancePath:instancePath+"/placement/crop",schemaPath:"#/$defs/placement/properties/crop/required",keyword:"required",params:{missingProperty: "x"},message:"must have required property '"+"x"+"'"};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}if(data10.y === undefined){const err17 = {instancePath:instancePath+"/placement/crop",schemaPath:"#/$defs/placement/properties/crop/required",keyword:"required",params:{missingProperty: "y"},message:"must have required property '"+"y"+"'"};if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}if(data10.width === undefined){const err18 = {instancePath:instancePath+"/placement/crop",schemaPath:"#/$defs/placement/properties/crop/required",keyword:"required",params:{missingProperty: "width"},message:"must have required property '"+"width"+"'"};if(vErrors === null){vErrors = [err18];}else {vErrors.push(err18);}errors++;}if(data10.height === undefined){const err19 = {instancePath:instancePath+"/placement/crop",schemaPath:"#/$defs/placement/properties/crop/required",keyword:"required",params:{missingProperty: "height"},message:"must have required property '"+"height"+"'"};if(vErrors === null){vErrors = [err19];}else {vErrors.push(err19);}errors++;}for(const key3 in data10){if(!((((key3 === "x") || (key3 === "y")) || (key3 === "width")) || (key3 === "height"))){const err20 = {instancePath:instancePath+"/placement/crop",schemaPath:"#/$defs/placement/properties/crop/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};if(vErrors === null){vErrors = [err20];}else {vErrors.push(err20);}errors++;}}if(data10.x !== undefined){let data11 = data10.x;if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){const err21 = {instancePath:instancePath+"/placement/crop/x",schemaPath:"#/$defs/placement/properties/crop/properties/x/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err21];}else {vErrors.push(err21);}errors++;}if((typeof data11 == "number") && (isFinite(data11))){if(data11 > 65535 || isNaN(data11)){const err22 = {instancePath:instancePath+"/placement/crop/x",schemaPath:"#/$defs/placement/properties/crop/properties/x/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};if(vErrors === null){vErrors = [err22];}else {vErrors.push(err22);}errors++;}if(data11 < 0 || isNaN(data11)){const err23 = {instancePath:instancePath+"/placement/crop/x",schemaPath:"#/$defs/placement/properties/crop/properties/x/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};if(vErrors === null){vErrors = [err23];}else {vErrors.push(err23);}errors++;}}}if(data10.y !== undefined){let data12 = data10.y;if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){const err24 = {instancePath:instancePath+"/placement/crop/y",schemaPath:"#/$defs/placement/properties/crop/properties/y/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err24];}else {vErrors.push(err24);}errors++;}if((typeof data12 == "number") && (isFinite(data12))){if(data12 > 65535 || isNaN(data12)){const err25 = {instancePath:instancePath+"/placement/crop/y",schemaPath:"#/$defs/placement/properties/crop/properties/y/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};if(vErrors === null){vErrors = [err25];}else {vErrors.push(err25);}errors++;}if(data12 < 0 || isNaN(data12)){const err26 = {instancePath:instancePath+"/placement/crop/y",schemaPath:"#/$defs/placement/properties/crop/properties/y/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};if(vErrors === null){vErrors = [err26];}else {vErrors.push(err26);}errors++;}}}if(data10.width !== undefined){let data13 = data10.width;if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){const err27 = {instancePath:instancePath+"/placement/crop/width",schemaPath:"#/$defs/placement/properties/crop/properties/width/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err27];}else {vErrors.push(err27);}errors++;}if((typeof data13 == "number") && (isFinite(data13))){if(data13 > 65535 || isNaN(data13)){const err28 = {instancePath:instancePath+"/placement/crop/width",schemaPath:"#/$defs/placement/properties/crop/properties/width/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};if(vErrors === null){vErrors = [err28];}else {vErrors.push(err28);}errors++;}if(data13 < 1 || isNaN(data13)){const err29 = {instancePath:instancePath+"/placement/crop/width",schemaPath:"#/$defs/placement/properties/crop/properties/width/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};if(vErrors === null){vErrors = [err29];}else {vErrors.push(err29);}errors++;}}}if(data10.height !== undefined){let data14 = data10.height;if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){const err30 = {instancePath:instancePath+"/placement/crop/height",schemaPath:"#/$defs/placement/properties/crop/properties/height/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err30];}else {vErrors.push(err30);}errors++;}if((typeof data14 == "number") && (isFinite(data14))){if(data14 > 65535 || isNaN(data14)){const err31 = {instancePath:instancePath+"/placement/crop/height",schemaPath:"#/$defs/placement/properties/crop/properties/height/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};if(vErrors === null){vErrors = [err31];}else {vErrors.push(err31);}errors++;}if(data14 < 1 || isNaN(data14)){const err32 = {instancePath:instancePath+"/placement/crop/height",schemaPath:"#/$defs/placement/properties/crop/properties/height/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};if(vErrors === null){vErrors = [err32];}else {vErrors.push(err32);}errors++;}}}}else {const err33 = {instancePath:instancePath+"/placement/crop",schemaPath:"#/$defs/placement/properties/crop/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err33];}else {vErrors.push(err33);}errors++;}}if(data2.nine_slice !== undefined){let data15 = data2.nine_slice;if(data15 && typeof data15 == "object" && !Array.isArray(data15)){if(data15.left === undefined){const err34 = {instancePath:instancePath+"/placement/nine_slice",schemaPath:"#/$defs/placement/properties/nine_slice/required",keyword:"required",params:{missingProperty: "left"},message:"must have required property '"+"left"+"'"};if(vErrors === null){vErrors = [err34];}else {vErrors.push(err34);}errors++;}if(data15.top === undefined){const err35 = {instancePath:instancePath+"/placement/nine_slice",schemaPath:"#/$defs/placement/properties/nine_slice/required",keyword:"required",params:{missingProperty: "top"},message:"must have required property '"+"top"+"'"};if(vErrors === null){vErrors = [err35];}else {vErrors.push(err35);}errors++;}if(data15.right === undefined){const err36 = {instancePath:instancePath+"/placement/nine_slice",schemaPath:"#/$defs/placement/properties/nine_slice/required",keyword:"required",params:{missingProperty: "right"},message:"must have required property '"+"right"+"'"};if(vErrors === null){vErrors = [err36];}else {vErrors.push(err36);}errors++;}if(data15.bottom === undefined){const err37 = {instancePath:instancePath+"/placement/nine_slice",schemaPath:"#/$defs/placement/properties/nine_slice/required",keyword:"required",params:{missingProperty: "bottom"},message:"must have required property '"+"bottom"+"'"};if(vErrors === null){vErrors = [err37];}else {vErrors.push(err37);}errors++;}for(const key4 in data15){if(!((((key4 === "left") || (key4 === "top")) || (key4 === "right")) || (key4 === "bottom"))){const err38 = {instancePath:instancePath+"/placement/nine_slice",schemaPath:"#/$defs/placement/properties/nine_slice/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};if(vErrors === null){vErrors = [err38];}else {vErrors.push(err38);}errors++;}}if(data15.left !== undefined){let data16 = data15.left;if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){const err39 = {instancePath:instancePath+"/placement/nine_slice/left",schemaPath:"#/$defs/placement/properties/nine_slice/properties/left/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err39];}else {vErrors.push(err39);}errors++;}if((typeof data16 == "number") && (isFinite(data16))){if(data16 > 65535 || isNaN(data16)){const err40 = {instancePath:instancePath+"/placement/nine_slice/left",schemaPath:"#/$defs/placement/properties/nine_slice/properties/left/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};if(vErrors === null){vErrors = [err40];}else {vErrors.push(err40);}errors++;}if(data16 < 0 || isNaN(data16)){const err41 = {instancePath:instancePath+"/placement/nine_slice/left",schemaPath:"#/$defs/placement/properties/nine_slice/properties/left/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};if(vErrors === null){vErrors = [err41];}else {vErrors.push(err41);}errors++;}}}if(data15.top !== undefined){let data17 = data15.top;if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){const err42 = {instancePath:instancePath+"/placement/nine_slice/top",schemaPath:"#/$defs/placement/properties/nine_slice/properties/top/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err42];}else {vErrors.push(err42);}errors++;}if((typeof data17 == "number") && (isFinite(data17))){if(data17 > 65535 || isNaN(data17)){const err43 = {instancePath:instancePath+"/placement/nine_slice/top",schemaPath:"#/$defs/placement/properties/nine_slice/properties/top/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};if(vErrors === null){vErrors = [err43];}else {vErrors.push(err43);}errors++;}if(data17 < 0 || isNaN(data17)){const err44 = {instancePath:instancePath+"/placement/nine_slice/top",schemaPath:"#/$defs/placement/properties/nine_slice/properties/top/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};if(vErrors === null){vErrors = [err44];}else {vErrors.push(err44);}errors++;}}}if(data15.right !== undefined){let data18 = data15.right;if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){const err45 = {instancePath:instancePath+"/placement/nine_slice/right",schemaPath:"#/$defs/placement/properties/nine_slice/properties/right/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err45];}else {vErrors.push(err45);}errors++;}if((typeof data18 == "number") && (isFinite(data18))){if(data18 > 65535 || isNaN(data18)){const err46 = {instancePath:instancePath+"/placement/nine_slice/right",schemaPath:"#/$defs/placement/properties/nine_slice/properties/right/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};if(vErrors === null){vErrors = [err46];}else {vErrors.push(err46);}errors++;}if(data18 < 0 || isNaN(data18)){const err47 = {instancePath:instancePath+"/placement/nine_slice/right",schemaPath:"#/$defs/placement/properties/nine_slice/properties/right/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};if(vErrors === null){vErrors = [err47];}else {vErrors.push(err47);}errors++;}}}if(data15.bottom !== undefined){let data19 = data15.bottom;if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){const err48 = {instancePath:instancePath+"/placement/nine_slice/bottom",schemaPath:"#/$defs/placement/properties/nine_slice/properties/bottom/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err48];}else {vErrors.push(err48);}errors++;}if((typeof data19 == "number") && (isFinite(data19))){if(data19 > 65535 || isNaN(data19)){const err49 = {instancePath:instancePath+"/placement/nine_slice/bottom",schemaPath:"#/$defs/placement/properties/nine_slice/properties/bottom/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};if(vErrors === null){vErrors = [err49];}else {vErrors.push(err49);}errors++;}if(data19 < 0 || isNaN(data19)){const err50 = {instancePath:instancePath+"/placement/nine_slice/bottom",schemaPath:"#/$defs/placement/properties/nine_slice/properties/bottom/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};if(vErrors === null){vErrors = [err50];}else {vErrors.push(err50);}errors++;}}}}else {const err51 = {instancePath:instancePath+"/placement/nine_slice",schemaPath:"#/$defs/placement/properties/nine_slice/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err51];}else {vErrors.push(err51);}errors++;}}}else {const err52 = {instancePath:instancePath+"/placement",schemaPath:"#/$defs/placement/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err52];}else {vErrors.push(err52);}errors++;}}}else {const err53 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err53];}else {vErrors.push(err53);}errors++;}validate21.errors = vErrors;return errors === 0;}validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){/*# sourceURL="urn:packwright:schemas:bindings" */;let vErrors = null;let errors = 0;const evaluated0 = validate20.evaluated;if(evaluated0.dynamicProps){evaluated0.props = undefined;}if(evaluated0.dynamicItems){evaluated0.items = undefined;}if(data && typeof data == "object" && !Array.isArray(data)){if(data.schema_version === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema_version"},message:"must have required property '"+"schema_version"+"'"};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data.templates === undefined){const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "templates"},message:"must have required property '"+"templates"+"'"};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(data.entities === undefined){const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "entities"},message:"must have required property '"+"entities"+"'"};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}for(const key0 in data){if(!((((key0 === "$schema") || (key0 === "schema_version")) || (key0 === "templates")) || (key0 === "entities"))){const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}if(data.$schema !== undefined){if(typeof data.$schema !== "string"){const err4 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}if(data.schema_version !== undefined){if(1 !== data.schema_version){const err5 = {instancePath:instancePath+"/schema_version",schemaPath:"#/properties/schema_version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}if(data.templates !== undefined){let data2 = data.templates;if(data2 && typeof data2 == "object" && !Array.isArray(data2)){for(const key1 in data2){const _errs7 = errors;if(typeof key1 === "string"){if(!pattern4.test(key1)){const err6 = {instancePath:instancePath+"/templates",schemaPath:"#/properties/templates/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]{1,200}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]{1,200}$"+"\"",propertyName:key1};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}var valid1 = _errs7 === errors;if(!valid1){const err7 = {instancePath:instancePath+"/templates",schemaPath:"#/properties/templates/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}for(const key2 in data2){if(!(validate21(data2[key2], {instancePath:instancePath+"/templates/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data2,parentDataProperty:key2,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);errors = vErrors.length;}}}else {const err8 = {instancePath:instancePath+"/templates",schemaPath:"#/properties/templates/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}if(data.entities !== undefined){let data4 = data.entities;if(data4 && typeof data4 == "object" && !Array.isArray(data4)){for(const key3 in data4){const _errs12 = errors;if(typeof key3 === "string"){if(!pattern4.test(key3)){const err9 = {instancePath:instancePath+"/entities",schemaPath:"#/properties/entities/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]{1,200}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]{1,200}$"+"\"",propertyName:key3};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}var valid3 = _errs12 === errors;if(!valid3){const err10 = {instancePath:instancePath+"/entities",schemaPath:"#/properties/entities/propertyNames",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid"};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}for(const key4 in data4){if(!(validate21(data4[key4], {instancePath:instancePath+"/entities/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data4,parentDataProperty:key4,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);errors = vErrors.length;}}}else {const err11 = {instancePath:instancePath+"/entities",schemaPath:"#/properties/entities/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}}else {const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}validate20.errors = vErrors;return errors === 0;}validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validate: Validator = validate20 as unknown as Validator;
