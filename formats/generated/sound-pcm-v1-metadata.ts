// Generated from schemas/formats/sound-pcm-v1.metadata.schema.json by scripts/generate.ts. Do not edit.
// @ts-nocheck: the validator below is compiled code without types.
import type { Validator } from '../../contract/schema/schema-error.ts';

/**
 * output.metadata of SOUND/pcm_v1.
 */
export interface SoundPcmV1Metadata {
  /**
   * Frames a second of every sound of the bank: sounds of another rate are resampled. Where it is absent, the rate that all sounds share.
   */
  sample_rate?: number;
  /**
   * 1 for mono, 2 for stereo: sounds of the other kind are converted. Where it is absent, what all sounds share.
   */
  channels?: 1 | 2;
  /**
   * The part of a sound that repeats, by the sound's name: its file name without folders and ending. It takes the place of a loop that the file has.
   */
  loops?: {
    [k: string]: SoundLoop | undefined;
  };
}
/**
 * A part of a sound, counted in frames of its file.
 */
export interface SoundLoop {
  /**
   * The first frame that repeats.
   */
  start: number;
  /**
   * The frame after the last one that repeats: at most the number of frames of the sound.
   */
  end: number;
}

export const schema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "urn:packwright:schemas:formats/sound-pcm-v1.metadata",
  "title": "SoundPcmV1Metadata",
  "description": "output.metadata of SOUND/pcm_v1.",
  "type": "object",
  "additionalProperties": false,
  "properties": {
    "sample_rate": {
      "description": "Frames a second of every sound of the bank: sounds of another rate are resampled. Where it is absent, the rate that all sounds share.",
      "type": "integer",
      "minimum": 1,
      "maximum": 768000
    },
    "channels": {
      "description": "1 for mono, 2 for stereo: sounds of the other kind are converted. Where it is absent, what all sounds share.",
      "enum": [
        1,
        2
      ]
    },
    "loops": {
      "description": "The part of a sound that repeats, by the sound's name: its file name without folders and ending. It takes the place of a loop that the file has.",
      "type": "object",
      "additionalProperties": {
        "$ref": "#/$defs/loop"
      }
    }
  },
  "$defs": {
    "loop": {
      "title": "SoundLoop",
      "description": "A part of a sound, counted in frames of its file.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "start",
        "end"
      ],
      "properties": {
        "start": {
          "description": "The first frame that repeats.",
          "type": "integer",
          "minimum": 0,
          "maximum": 134217727
        },
        "end": {
          "description": "The frame after the last one that repeats: at most the number of frames of the sound.",
          "type": "integer",
          "minimum": 1,
          "maximum": 134217728
        }
      }
    }
  }
} as const;

const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:packwright:schemas:formats/sound-pcm-v1.metadata","title":"SoundPcmV1Metadata","description":"output.metadata of SOUND/pcm_v1.","type":"object","additionalProperties":false,"properties":{"sample_rate":{"description":"Frames a second of every sound of the bank: sounds of another rate are resampled. Where it is absent, the rate that all sounds share.","type":"integer","minimum":1,"maximum":768000},"channels":{"description":"1 for mono, 2 for stereo: sounds of the other kind are converted. Where it is absent, what all sounds share.","enum":[1,2]},"loops":{"description":"The part of a sound that repeats, by the sound's name: its file name without folders and ending. It takes the place of a loop that the file has.","type":"object","additionalProperties":{"$ref":"#/$defs/loop"}}},"$defs":{"loop":{"title":"SoundLoop","description":"A part of a sound, counted in frames of its file.","type":"object","additionalProperties":false,"required":["start","end"],"properties":{"start":{"description":"The first frame that repeats.","type":"integer","minimum":0,"maximum":134217727},"end":{"description":"The frame after the last one that repeats: at most the number of frames of the sound.","type":"integer","minimum":1,"maximum":134217728}}}}};const schema32 = {"title":"SoundLoop","description":"A part of a sound, counted in frames of its file.","type":"object","additionalProperties":false,"required":["start","end"],"properties":{"start":{"description":"The first frame that repeats.","type":"integer","minimum":0,"maximum":134217727},"end":{"description":"The frame after the last one that repeats: at most the number of frames of the sound.","type":"integer","minimum":1,"maximum":134217728}}};function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){/*# sourceURL="urn:packwright:schemas:formats/sound-pcm-v1.metadata" */;let vErrors = null;let errors = 0;const evaluated0 = validate20.evaluated;if(evaluated0.dynamicProps){evaluated0.props = undefined;}if(evaluated0.dynamicItems){evaluated0.items = undefined;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!(((key0 === "sample_rate") || (key0 === "channels")) || (key0 === "loops"))){const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}if(data.sample_rate !== undefined){let data0 = data.sample_rate;if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){const err1 = {instancePath:instancePath+"/sample_rate",schemaPath:"#/properties/sample_rate/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if((typeof data0 == "number") && (isFinite(data0))){if(data0 > 768000 || isNaN(data0)){const err2 = {instancePath:instancePath+"/sample_rate",schemaPath:"#/properties/sample_rate/maximum",keyword:"maximum",params:{comparison: "<=", limit: 768000},message:"must be <= 768000"};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(data0 < 1 || isNaN(data0)){const err3 = {instancePath:instancePath+"/sample_rate",schemaPath:"#/properties/sample_rate/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}}if(data.channels !== undefined){let data1 = data.channels;if(!((data1 === 1) || (data1 === 2))){const err4 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/enum",keyword:"enum",params:{allowedValues: schema31.properties.channels.enum},message:"must be equal to one of the allowed values"};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}if(data.loops !== undefined){let data2 = data.loops;if(data2 && typeof data2 == "object" && !Array.isArray(data2)){for(const key1 in data2){let data3 = data2[key1];if(data3 && typeof data3 == "object" && !Array.isArray(data3)){if(data3.start === undefined){const err5 = {instancePath:instancePath+"/loops/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/loop/required",keyword:"required",params:{missingProperty: "start"},message:"must have required property '"+"start"+"'"};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}if(data3.end === undefined){const err6 = {instancePath:instancePath+"/loops/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/loop/required",keyword:"required",params:{missingProperty: "end"},message:"must have required property '"+"end"+"'"};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}for(const key2 in data3){if(!((key2 === "start") || (key2 === "end"))){const err7 = {instancePath:instancePath+"/loops/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/loop/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}if(data3.start !== undefined){let data4 = data3.start;if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){const err8 = {instancePath:instancePath+"/loops/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/start",schemaPath:"#/$defs/loop/properties/start/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}if((typeof data4 == "number") && (isFinite(data4))){if(data4 > 134217727 || isNaN(data4)){const err9 = {instancePath:instancePath+"/loops/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/start",schemaPath:"#/$defs/loop/properties/start/maximum",keyword:"maximum",params:{comparison: "<=", limit: 134217727},message:"must be <= 134217727"};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}if(data4 < 0 || isNaN(data4)){const err10 = {instancePath:instancePath+"/loops/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/start",schemaPath:"#/$defs/loop/properties/start/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}}if(data3.end !== undefined){let data5 = data3.end;if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){const err11 = {instancePath:instancePath+"/loops/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/end",schemaPath:"#/$defs/loop/properties/end/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}if((typeof data5 == "number") && (isFinite(data5))){if(data5 > 134217728 || isNaN(data5)){const err12 = {instancePath:instancePath+"/loops/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/end",schemaPath:"#/$defs/loop/properties/end/maximum",keyword:"maximum",params:{comparison: "<=", limit: 134217728},message:"must be <= 134217728"};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}if(data5 < 1 || isNaN(data5)){const err13 = {instancePath:instancePath+"/loops/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/end",schemaPath:"#/$defs/loop/properties/end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}}}else {const err14 = {instancePath:instancePath+"/loops/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/loop/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}}}else {const err15 = {instancePath:instancePath+"/loops",schemaPath:"#/properties/loops/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}}}else {const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}validate20.errors = vErrors;return errors === 0;}validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validate: Validator = validate20 as unknown as Validator;
