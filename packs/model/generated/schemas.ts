// Generated from schemas/packs by scripts/generate.ts. Do not edit.

export const SCHEMAS = {
  "TokenRole": {
    "description": "read: look. edit: change packs and assets as well. admin: all, with tokens, the audit log and collecting.",
    "enum": [
      "read",
      "edit",
      "admin"
    ],
    "type": "string"
  },
  "ServiceToken": {
    "description": "Who may ask. What the token itself is only its maker sees, once.",
    "type": "object",
    "required": [
      "id",
      "name",
      "role",
      "createdAt"
    ],
    "properties": {
      "id": {
        "$ref": "#/$defs/Id"
      },
      "name": {
        "description": "As history and audit log show it.",
        "type": "string"
      },
      "role": {
        "$ref": "#/$defs/TokenRole"
      },
      "gameId": {
        "description": "The one game that it opens; absent: all.",
        "$ref": "#/$defs/Id"
      },
      "createdAt": {
        "$ref": "#/$defs/Timestamp"
      },
      "expiresAt": {
        "$ref": "#/$defs/Timestamp"
      },
      "revokedAt": {
        "$ref": "#/$defs/Timestamp"
      }
    },
    "additionalProperties": false
  },
  "CreateToken": {
    "type": "object",
    "required": [
      "name",
      "role"
    ],
    "properties": {
      "name": {
        "type": "string",
        "minLength": 1,
        "maxLength": 100,
        "pattern": "\\S"
      },
      "role": {
        "$ref": "#/$defs/TokenRole"
      },
      "gameId": {
        "description": "The one game that it opens; absent: all.",
        "$ref": "#/$defs/Id"
      },
      "expiresAt": {
        "description": "From when on it opens nothing; absent: never.",
        "$ref": "#/$defs/Timestamp"
      }
    },
    "additionalProperties": false
  },
  "CreatedToken": {
    "type": "object",
    "required": [
      "token",
      "record"
    ],
    "properties": {
      "token": {
        "description": "Shown this once, and stored nowhere.",
        "type": "string"
      },
      "record": {
        "$ref": "#/$defs/ServiceToken"
      }
    },
    "additionalProperties": false
  },
  "TokenPage": {
    "type": "object",
    "required": [
      "items"
    ],
    "properties": {
      "items": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/ServiceToken"
        }
      },
      "nextCursor": {
        "type": "string"
      }
    },
    "additionalProperties": false
  },
  "AuditEntry": {
    "description": "A change that happened.",
    "type": "object",
    "required": [
      "id",
      "at",
      "actor",
      "operation",
      "target",
      "status",
      "requestId"
    ],
    "properties": {
      "id": {
        "type": "integer"
      },
      "at": {
        "$ref": "#/$defs/Timestamp"
      },
      "actor": {
        "description": "Name of the token.",
        "type": "string"
      },
      "operation": {
        "description": "operationId of this document.",
        "type": "string"
      },
      "gameId": {
        "$ref": "#/$defs/Id"
      },
      "target": {
        "description": "Method and path of the request.",
        "type": "string"
      },
      "status": {
        "description": "What was answered.",
        "type": "integer"
      },
      "requestId": {
        "description": "The request, as the service's log calls it.",
        "type": "string"
      }
    },
    "additionalProperties": false
  },
  "AuditQuery": {
    "type": "object",
    "properties": {
      "gameId": {
        "description": "Of this game alone.",
        "$ref": "#/$defs/Id"
      },
      "actor": {
        "description": "Of this token's name alone.",
        "type": "string",
        "maxLength": 100
      },
      "limit": {
        "description": "How many at most.",
        "type": "integer",
        "minimum": 1,
        "maximum": 1000
      },
      "cursor": {
        "description": "nextCursor of the page before.",
        "type": "string",
        "maxLength": 1000
      }
    },
    "additionalProperties": false
  },
  "AuditPage": {
    "type": "object",
    "required": [
      "items"
    ],
    "properties": {
      "items": {
        "description": "The latest first.",
        "type": "array",
        "items": {
          "$ref": "#/$defs/AuditEntry"
        }
      },
      "nextCursor": {
        "type": "string"
      }
    },
    "additionalProperties": false
  },
  "GameEvent": {
    "description": "What the data of an event of a game is, as JSON; its id and its type are those of the event. Of ‘ready’ and ‘reset’, which tell where a stream begins, it is empty.",
    "type": "object",
    "properties": {
      "at": {
        "$ref": "#/$defs/Timestamp"
      }
    },
    "additionalProperties": true
  },
  "ServiceInfo": {
    "description": "What runs here, and who asks.",
    "type": "object",
    "required": [
      "version",
      "store",
      "caller"
    ],
    "properties": {
      "version": {
        "description": "Of Packwright.",
        "type": "string"
      },
      "store": {
        "description": "embedded: of one project, in this process. server: PostgreSQL.",
        "enum": [
          "embedded",
          "server"
        ],
        "type": "string"
      },
      "caller": {
        "type": "object",
        "required": [
          "name",
          "role"
        ],
        "properties": {
          "name": {
            "description": "Of the token.",
            "type": "string"
          },
          "role": {
            "$ref": "#/$defs/TokenRole"
          },
          "gameId": {
            "description": "The one game that it opens; absent: all.",
            "$ref": "#/$defs/Id"
          }
        },
        "additionalProperties": false
      }
    },
    "additionalProperties": false
  },
  "StoredImage": {
    "description": "An image in the store of images: what its bytes say.",
    "type": "object",
    "required": [
      "contentHash",
      "mediaType",
      "size",
      "width",
      "height"
    ],
    "properties": {
      "contentHash": {
        "$ref": "#/$defs/ContentHash"
      },
      "mediaType": {
        "$ref": "#/$defs/ImageMediaType"
      },
      "size": {
        "description": "Bytes.",
        "type": "integer",
        "minimum": 1
      },
      "width": {
        "description": "In pixels.",
        "type": "integer",
        "minimum": 1
      },
      "height": {
        "description": "In pixels.",
        "type": "integer",
        "minimum": 1
      }
    },
    "additionalProperties": false
  },
  "UploadedAsset": {
    "type": "object",
    "required": [
      "assetId",
      "imageUrl",
      "asset"
    ],
    "properties": {
      "assetId": {
        "$ref": "#/$defs/Id"
      },
      "imageUrl": {
        "$ref": "#/$defs/ImageKey"
      },
      "asset": {
        "$ref": "#/$defs/Asset"
      }
    },
    "additionalProperties": false
  },
  "AssetQuery": {
    "description": "Which assets of the library; what is absent keeps none out.",
    "type": "object",
    "properties": {
      "gameId": {
        "description": "Those that this game may use: its own, and those that all games share.",
        "$ref": "#/$defs/Id"
      },
      "shared": {
        "description": "true: only those that all games share; false: only those of a game.",
        "type": "boolean"
      },
      "q": {
        "description": "A part of the name or of the prompt that it was generated from, in whatever case.",
        "type": "string",
        "minLength": 1,
        "maxLength": 200
      },
      "source": {
        "$ref": "#/$defs/AssetSource"
      },
      "unused": {
        "description": "true: only those that no entry, override or version uses; false: only those that one uses.",
        "type": "boolean"
      },
      "assetUuid": {
        "$ref": "#/$defs/DeclaredUuid"
      },
      "contentHash": {
        "$ref": "#/$defs/ContentHash"
      },
      "minWidth": {
        "type": "integer",
        "minimum": 0,
        "maximum": 1000000
      },
      "maxWidth": {
        "type": "integer",
        "minimum": 0,
        "maximum": 1000000
      },
      "minHeight": {
        "type": "integer",
        "minimum": 0,
        "maximum": 1000000
      },
      "maxHeight": {
        "type": "integer",
        "minimum": 0,
        "maximum": 1000000
      },
      "minSize": {
        "description": "Bytes.",
        "type": "integer",
        "minimum": 0,
        "maximum": 1000000000
      },
      "maxSize": {
        "description": "Bytes.",
        "type": "integer",
        "minimum": 0,
        "maximum": 1000000000
      },
      "limit": {
        "description": "How many at most.",
        "type": "integer",
        "minimum": 1,
        "maximum": 1000
      },
      "cursor": {
        "description": "nextCursor of the page before.",
        "type": "string",
        "maxLength": 1000
      }
    },
    "additionalProperties": false
  },
  "AssetPage": {
    "type": "object",
    "required": [
      "items"
    ],
    "properties": {
      "items": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/Asset"
        }
      },
      "nextCursor": {
        "type": "string"
      }
    },
    "additionalProperties": false
  },
  "PatchAsset": {
    "description": "null takes a field away. Image, owner and source stay what they are.",
    "type": "object",
    "minProperties": 1,
    "properties": {
      "name": {
        "type": [
          "string",
          "null"
        ],
        "minLength": 1,
        "maxLength": 200,
        "pattern": "\\S"
      },
      "assetUuid": {
        "description": "The declared asset that it is from now on.",
        "type": [
          "string",
          "null"
        ],
        "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"
      }
    },
    "additionalProperties": false
  },
  "DeclareAsset": {
    "type": "object",
    "properties": {
      "name": {
        "type": "string",
        "minLength": 1,
        "maxLength": 200,
        "pattern": "\\S"
      }
    },
    "additionalProperties": false
  },
  "ForceQuery": {
    "type": "object",
    "properties": {
      "force": {
        "description": "Delete it although it is in use.",
        "type": "boolean"
      }
    },
    "additionalProperties": false
  },
  "AssetUses": {
    "description": "What uses an asset.",
    "type": "object",
    "required": [
      "items",
      "count"
    ],
    "properties": {
      "items": {
        "description": "The first 1,000.",
        "type": "array",
        "items": {
          "$ref": "#/$defs/AssetUse"
        }
      },
      "count": {
        "description": "All of them.",
        "type": "integer",
        "minimum": 0
      }
    },
    "additionalProperties": false
  },
  "PutVariant": {
    "type": "object",
    "required": [
      "contentHash"
    ],
    "properties": {
      "contentHash": {
        "description": "Of an image that was stored before.",
        "$ref": "#/$defs/ContentHash"
      },
      "metadata": {
        "type": "object",
        "additionalProperties": true,
        "maxProperties": 1000
      }
    },
    "additionalProperties": false
  },
  "AssetVariants": {
    "type": "object",
    "required": [
      "items"
    ],
    "properties": {
      "items": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/AssetVariant"
        }
      }
    },
    "additionalProperties": false
  },
  "CollectGarbage": {
    "type": "object",
    "properties": {
      "dryRun": {
        "description": "Only say what would go; true where it is absent.",
        "type": "boolean"
      },
      "olderThanDays": {
        "description": "Younger ones stay: by when they were made, or deleted. 30 where it is absent.",
        "type": "number",
        "minimum": 0,
        "maximum": 36500
      },
      "gameId": {
        "description": "Only assets of this game; of all games where it is absent.",
        "$ref": "#/$defs/Id"
      }
    },
    "additionalProperties": false
  },
  "GarbageCollection": {
    "description": "What went, or would go.",
    "type": "object",
    "required": [
      "dryRun",
      "complete",
      "assets",
      "images"
    ],
    "properties": {
      "dryRun": {
        "type": "boolean"
      },
      "complete": {
        "description": "false where time ran out before all of it went: ask again.",
        "type": "boolean"
      },
      "assets": {
        "$ref": "#/$defs/CollectedAssets"
      },
      "images": {
        "$ref": "#/$defs/CollectedImages"
      }
    },
    "additionalProperties": false
  },
  "CollectedAssets": {
    "type": "object",
    "required": [
      "count",
      "items"
    ],
    "properties": {
      "count": {
        "type": "integer",
        "minimum": 0
      },
      "items": {
        "description": "The first 1,000.",
        "type": "array",
        "items": {
          "$ref": "#/$defs/CollectedAsset"
        }
      }
    },
    "additionalProperties": false
  },
  "CollectedAsset": {
    "type": "object",
    "required": [
      "id",
      "imageUrl",
      "createdAt",
      "record"
    ],
    "properties": {
      "id": {
        "$ref": "#/$defs/Id"
      },
      "ownerGameId": {
        "$ref": "#/$defs/Id"
      },
      "name": {
        "type": "string"
      },
      "imageUrl": {
        "$ref": "#/$defs/ImageKey"
      },
      "createdAt": {
        "$ref": "#/$defs/Timestamp"
      },
      "deletedAt": {
        "$ref": "#/$defs/Timestamp"
      },
      "record": {
        "description": "kept: history or a task names it, so that only its images go.",
        "enum": [
          "removed",
          "kept"
        ],
        "type": "string"
      }
    },
    "additionalProperties": false
  },
  "CollectedImages": {
    "type": "object",
    "required": [
      "count",
      "bytes"
    ],
    "properties": {
      "count": {
        "type": "integer",
        "minimum": 0
      },
      "bytes": {
        "description": "As far as they are known.",
        "type": "integer",
        "minimum": 0
      }
    },
    "additionalProperties": false
  },
  "SlotChangeQuery": {
    "type": "object",
    "properties": {
      "templateId": {
        "description": "Only changes of this slot.",
        "$ref": "#/$defs/Id"
      },
      "limit": {
        "description": "How many at most.",
        "type": "integer",
        "minimum": 1,
        "maximum": 1000
      },
      "cursor": {
        "description": "nextCursor of the page before.",
        "type": "string",
        "maxLength": 1000
      }
    },
    "additionalProperties": false
  },
  "SlotChangePage": {
    "description": "The latest change first.",
    "type": "object",
    "required": [
      "items"
    ],
    "properties": {
      "items": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/SlotChange"
        }
      },
      "nextCursor": {
        "type": "string"
      }
    },
    "additionalProperties": false
  },
  "RevertSlot": {
    "type": "object",
    "required": [
      "changeId"
    ],
    "properties": {
      "changeId": {
        "description": "A change of this slot: it shows again what it showed after that.",
        "type": "integer",
        "minimum": 1,
        "maximum": 999999999999999
      }
    },
    "additionalProperties": false
  },
  "PublishAssetPack": {
    "type": "object",
    "properties": {
      "label": {
        "description": "What people call the version.",
        "type": "string",
        "maxLength": 100
      }
    },
    "additionalProperties": false
  },
  "PackVersionPage": {
    "description": "The latest version first.",
    "type": "object",
    "required": [
      "items"
    ],
    "properties": {
      "items": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/PackVersion"
        }
      },
      "nextCursor": {
        "type": "string"
      }
    },
    "additionalProperties": false
  },
  "SetPublishedVersion": {
    "type": "object",
    "required": [
      "versionId"
    ],
    "properties": {
      "versionId": {
        "description": "A version of the pack; null: none is published.",
        "anyOf": [
          {
            "$ref": "#/$defs/Id"
          },
          {
            "type": "null"
          }
        ]
      }
    },
    "additionalProperties": false
  },
  "AssetPack": {
    "description": "A named choice of assets, one for each template.",
    "type": "object",
    "required": [
      "id",
      "gameId",
      "name",
      "revision",
      "createdAt",
      "updatedAt"
    ],
    "properties": {
      "id": {
        "$ref": "#/$defs/Id"
      },
      "gameId": {
        "$ref": "#/$defs/Id"
      },
      "name": {
        "type": "string"
      },
      "description": {
        "type": "string"
      },
      "promptDefaults": {
        "$ref": "#/$defs/PromptDefaults"
      },
      "publishedVersionId": {
        "description": "The version that players have.",
        "$ref": "#/$defs/Id"
      },
      "isActive": {
        "description": "Whether its game shows it.",
        "type": "boolean"
      },
      "revision": {
        "$ref": "#/$defs/Revision"
      },
      "createdAt": {
        "$ref": "#/$defs/Timestamp"
      },
      "updatedAt": {
        "$ref": "#/$defs/Timestamp"
      },
      "deletedAt": {
        "$ref": "#/$defs/Timestamp"
      }
    },
    "additionalProperties": false
  },
  "AssetPackSummary": {
    "description": "A pack of a list: how many of the game's templates it fills.",
    "type": "object",
    "required": [
      "id",
      "gameId",
      "name",
      "templates",
      "filled",
      "revision",
      "createdAt",
      "updatedAt"
    ],
    "properties": {
      "id": {
        "$ref": "#/$defs/Id"
      },
      "gameId": {
        "$ref": "#/$defs/Id"
      },
      "name": {
        "type": "string"
      },
      "description": {
        "type": "string"
      },
      "publishedVersionId": {
        "$ref": "#/$defs/Id"
      },
      "isActive": {
        "type": "boolean"
      },
      "templates": {
        "type": "integer"
      },
      "filled": {
        "type": "integer"
      },
      "revision": {
        "$ref": "#/$defs/Revision"
      },
      "createdAt": {
        "$ref": "#/$defs/Timestamp"
      },
      "updatedAt": {
        "$ref": "#/$defs/Timestamp"
      }
    },
    "additionalProperties": false
  },
  "AssetPackEntry": {
    "description": "What fills one slot of a pack.",
    "type": "object",
    "required": [
      "id",
      "packId",
      "templateId",
      "assetId",
      "revision",
      "createdAt",
      "updatedAt"
    ],
    "properties": {
      "id": {
        "$ref": "#/$defs/Id"
      },
      "packId": {
        "$ref": "#/$defs/Id"
      },
      "templateId": {
        "$ref": "#/$defs/Id"
      },
      "assetId": {
        "$ref": "#/$defs/Id"
      },
      "placement": {
        "$ref": "#/$defs/AssetPlacement"
      },
      "lastGeneration": {
        "$ref": "#/$defs/GenerationResultSnapshot"
      },
      "revision": {
        "description": "Id of the change of the slot that made it so; its ETag.",
        "type": "integer",
        "minimum": 1
      },
      "createdAt": {
        "$ref": "#/$defs/Timestamp"
      },
      "updatedAt": {
        "$ref": "#/$defs/Timestamp"
      }
    },
    "additionalProperties": false
  },
  "AssetPackDetail": {
    "description": "A pack with its entries and how much of the game they cover.",
    "type": "object",
    "required": [
      "pack",
      "entries",
      "assets",
      "coverage"
    ],
    "properties": {
      "pack": {
        "$ref": "#/$defs/AssetPack"
      },
      "entries": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/AssetPackEntry"
        }
      },
      "assets": {
        "description": "What the entries show, each once, by id.",
        "type": "array",
        "items": {
          "$ref": "#/$defs/EntryAsset"
        }
      },
      "coverage": {
        "$ref": "#/$defs/Coverage"
      }
    },
    "additionalProperties": false
  },
  "EntryAsset": {
    "description": "An asset as a list of slots shows it.",
    "type": "object",
    "required": [
      "id",
      "imageUrl"
    ],
    "properties": {
      "id": {
        "$ref": "#/$defs/Id"
      },
      "name": {
        "type": "string"
      },
      "imageUrl": {
        "$ref": "#/$defs/ImageKey"
      },
      "assetUuid": {
        "$ref": "#/$defs/DeclaredUuid"
      }
    },
    "additionalProperties": false
  },
  "SlotChange": {
    "description": "One change of a slot: what came, and which change it replaced.",
    "type": "object",
    "required": [
      "id",
      "packId",
      "templateId",
      "action",
      "actor",
      "createdAt"
    ],
    "properties": {
      "id": {
        "description": "Larger means later.",
        "type": "integer"
      },
      "packId": {
        "$ref": "#/$defs/Id"
      },
      "templateId": {
        "$ref": "#/$defs/Id"
      },
      "action": {
        "$ref": "#/$defs/SlotAction"
      },
      "assetId": {
        "description": "What the slot shows since; absent where it was emptied.",
        "$ref": "#/$defs/Id"
      },
      "placement": {
        "$ref": "#/$defs/AssetPlacement"
      },
      "lastGeneration": {
        "$ref": "#/$defs/GenerationResultSnapshot"
      },
      "replaces": {
        "description": "The change of this slot before it.",
        "type": "integer"
      },
      "actor": {
        "description": "Who made it: the name of a token.",
        "type": "string"
      },
      "createdAt": {
        "$ref": "#/$defs/Timestamp"
      }
    },
    "additionalProperties": false
  },
  "SlotAction": {
    "enum": [
      "assign",
      "unassign",
      "revert",
      "rename",
      "generate",
      "migrate",
      "import",
      "delete-pack"
    ],
    "type": "string"
  },
  "PackVersion": {
    "description": "What a pack was when it was published: it never changes.",
    "type": "object",
    "required": [
      "id",
      "packId",
      "number",
      "entries",
      "isPublished",
      "actor",
      "createdAt"
    ],
    "properties": {
      "id": {
        "$ref": "#/$defs/Id"
      },
      "packId": {
        "$ref": "#/$defs/Id"
      },
      "number": {
        "description": "1 for the first of its pack, and so on.",
        "type": "integer",
        "minimum": 1
      },
      "label": {
        "type": "string",
        "maxLength": 100
      },
      "entries": {
        "description": "How many slots it fills.",
        "type": "integer"
      },
      "isPublished": {
        "description": "Whether the pack's published pointer is at it.",
        "type": "boolean"
      },
      "actor": {
        "type": "string"
      },
      "createdAt": {
        "$ref": "#/$defs/Timestamp"
      }
    },
    "additionalProperties": false
  },
  "PackVersionDetail": {
    "description": "A version with what it maps.",
    "type": "object",
    "required": [
      "version",
      "entries"
    ],
    "properties": {
      "version": {
        "$ref": "#/$defs/PackVersion"
      },
      "entries": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/PackVersionEntry"
        }
      }
    },
    "additionalProperties": false
  },
  "PackVersionEntry": {
    "type": "object",
    "required": [
      "templateId",
      "assetId"
    ],
    "properties": {
      "templateId": {
        "$ref": "#/$defs/Id"
      },
      "assetId": {
        "$ref": "#/$defs/Id"
      },
      "placement": {
        "$ref": "#/$defs/AssetPlacement"
      }
    },
    "additionalProperties": false
  },
  "Asset": {
    "description": "A reusable image, generated or uploaded, with an identity of its own. How it is placed is said where it is used.",
    "type": "object",
    "required": [
      "id",
      "source",
      "imageUrl",
      "revision",
      "createdAt"
    ],
    "properties": {
      "id": {
        "$ref": "#/$defs/Id"
      },
      "ownerGameId": {
        "description": "The game that it belongs to; absent where it is shared by all.",
        "$ref": "#/$defs/Id"
      },
      "source": {
        "$ref": "#/$defs/AssetSource"
      },
      "name": {
        "type": "string",
        "maxLength": 200
      },
      "imageUrl": {
        "$ref": "#/$defs/ImageKey"
      },
      "mediaType": {
        "$ref": "#/$defs/ImageMediaType"
      },
      "size": {
        "description": "Bytes of the image.",
        "type": "integer",
        "minimum": 0
      },
      "width": {
        "description": "In pixels.",
        "type": "integer",
        "minimum": 1
      },
      "height": {
        "description": "In pixels.",
        "type": "integer",
        "minimum": 1
      },
      "contentHash": {
        "$ref": "#/$defs/ContentHash"
      },
      "assetUuid": {
        "$ref": "#/$defs/DeclaredUuid"
      },
      "revision": {
        "$ref": "#/$defs/Revision"
      },
      "createdAt": {
        "$ref": "#/$defs/Timestamp"
      },
      "deletedAt": {
        "$ref": "#/$defs/Timestamp"
      }
    },
    "additionalProperties": false
  },
  "AssetSource": {
    "enum": [
      "generated",
      "uploaded"
    ],
    "type": "string"
  },
  "ImageKey": {
    "description": "Where the image is: sha256:<hex> in the store of images, asset:<uuid> for what a declared asset shows, else as an older game had it (https:, res:, a path).",
    "type": "string",
    "minLength": 1,
    "maxLength": 4096
  },
  "ContentHash": {
    "description": "SHA-256 of the image's bytes, in lower-case hexadecimal.",
    "type": "string",
    "pattern": "^[0-9a-f]{64}$"
  },
  "DeclaredUuid": {
    "description": "asset_uuid of the declared asset that this one is.",
    "type": "string",
    "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"
  },
  "ImageMediaType": {
    "enum": [
      "image/png",
      "image/webp",
      "image/jpeg",
      "image/gif"
    ],
    "type": "string"
  },
  "AssetVariant": {
    "description": "The same asset in another resolution, as an animation, or for a platform.",
    "type": "object",
    "required": [
      "id",
      "assetId",
      "kind",
      "name",
      "imageUrl",
      "createdAt"
    ],
    "properties": {
      "id": {
        "$ref": "#/$defs/Id"
      },
      "assetId": {
        "$ref": "#/$defs/Id"
      },
      "kind": {
        "$ref": "#/$defs/VariantKind"
      },
      "name": {
        "description": "@2x, walk, switch: unique among the variants of its kind.",
        "type": "string",
        "minLength": 1,
        "maxLength": 100
      },
      "imageUrl": {
        "$ref": "#/$defs/ImageKey"
      },
      "width": {
        "type": "integer",
        "minimum": 1
      },
      "height": {
        "type": "integer",
        "minimum": 1
      },
      "contentHash": {
        "$ref": "#/$defs/ContentHash"
      },
      "metadata": {
        "description": "What the game reads of it: scale, frames, durations.",
        "type": "object",
        "additionalProperties": true
      },
      "createdAt": {
        "$ref": "#/$defs/Timestamp"
      }
    },
    "additionalProperties": false
  },
  "VariantKind": {
    "enum": [
      "resolution",
      "animation",
      "platform"
    ],
    "type": "string"
  },
  "AssetUse": {
    "description": "One place that needs an asset.",
    "type": "object",
    "required": [
      "kind",
      "gameId"
    ],
    "properties": {
      "kind": {
        "enum": [
          "entry",
          "override",
          "version"
        ],
        "type": "string"
      },
      "gameId": {
        "$ref": "#/$defs/Id"
      },
      "packId": {
        "$ref": "#/$defs/Id"
      },
      "packName": {
        "type": "string"
      },
      "templateId": {
        "$ref": "#/$defs/Id"
      },
      "entityId": {
        "$ref": "#/$defs/Id"
      },
      "versionId": {
        "$ref": "#/$defs/Id"
      },
      "version": {
        "type": "integer"
      }
    },
    "additionalProperties": false
  },
  "BundleManifest": {
    "description": "bundle.json: what kind of file it is, and what it has.",
    "type": "object",
    "required": [
      "format",
      "version",
      "exportedAt",
      "game",
      "packs",
      "assets",
      "images"
    ],
    "properties": {
      "format": {
        "const": "packwright-bundle",
        "type": "string"
      },
      "version": {
        "description": "A reader refuses what is newer than itself.",
        "const": 1,
        "type": "integer"
      },
      "exportedAt": {
        "$ref": "#/$defs/Timestamp"
      },
      "game": {
        "$ref": "#/$defs/BundleGame"
      },
      "packs": {
        "description": "How many files packs/<n>.json there are.",
        "type": "integer",
        "minimum": 0
      },
      "assets": {
        "description": "How many assets are in assets.json.",
        "type": "integer",
        "minimum": 0
      },
      "images": {
        "description": "How many files images/<sha256>.<type> there are.",
        "type": "integer",
        "minimum": 0
      }
    },
    "additionalProperties": false
  },
  "BundleGame": {
    "type": "object",
    "required": [
      "id"
    ],
    "properties": {
      "id": {
        "$ref": "#/$defs/Id"
      },
      "name": {
        "type": "string",
        "maxLength": 200
      }
    },
    "additionalProperties": false
  },
  "BundleAssets": {
    "description": "assets.json: every asset that the game owns or shows.",
    "type": "object",
    "required": [
      "assets"
    ],
    "properties": {
      "assets": {
        "type": "array",
        "maxItems": 200000,
        "items": {
          "$ref": "#/$defs/BundleAsset"
        }
      }
    },
    "additionalProperties": false
  },
  "BundleAsset": {
    "type": "object",
    "required": [
      "id",
      "source",
      "imageUrl"
    ],
    "properties": {
      "id": {
        "$ref": "#/$defs/Id"
      },
      "isShared": {
        "description": "Whether all games shared it where it was exported.",
        "type": "boolean"
      },
      "source": {
        "$ref": "#/$defs/AssetSource"
      },
      "name": {
        "type": "string",
        "maxLength": 200
      },
      "imageUrl": {
        "$ref": "#/$defs/ImageKey"
      },
      "width": {
        "type": "integer",
        "minimum": 1,
        "maximum": 1000000
      },
      "height": {
        "type": "integer",
        "minimum": 1,
        "maximum": 1000000
      },
      "contentHash": {
        "$ref": "#/$defs/ContentHash"
      },
      "assetUuid": {
        "$ref": "#/$defs/DeclaredUuid"
      },
      "createdAt": {
        "$ref": "#/$defs/Timestamp"
      },
      "variants": {
        "type": "array",
        "maxItems": 1000,
        "items": {
          "$ref": "#/$defs/BundleVariant"
        }
      }
    },
    "additionalProperties": false
  },
  "BundleVariant": {
    "type": "object",
    "required": [
      "kind",
      "name",
      "imageUrl"
    ],
    "properties": {
      "kind": {
        "$ref": "#/$defs/VariantKind"
      },
      "name": {
        "type": "string",
        "minLength": 1,
        "maxLength": 100
      },
      "imageUrl": {
        "$ref": "#/$defs/ImageKey"
      },
      "width": {
        "type": "integer",
        "minimum": 1,
        "maximum": 1000000
      },
      "height": {
        "type": "integer",
        "minimum": 1,
        "maximum": 1000000
      },
      "contentHash": {
        "$ref": "#/$defs/ContentHash"
      },
      "metadata": {
        "type": "object",
        "additionalProperties": true
      }
    },
    "additionalProperties": false
  },
  "BundlePack": {
    "description": "packs/<n>.json: a pack with its entries and its published versions.",
    "type": "object",
    "required": [
      "id",
      "name",
      "entries",
      "versions"
    ],
    "properties": {
      "id": {
        "$ref": "#/$defs/Id"
      },
      "name": {
        "type": "string",
        "minLength": 1,
        "maxLength": 200,
        "pattern": "\\S"
      },
      "description": {
        "type": "string",
        "maxLength": 4000
      },
      "promptDefaults": {
        "$ref": "#/$defs/PromptDefaults"
      },
      "createdAt": {
        "$ref": "#/$defs/Timestamp"
      },
      "entries": {
        "type": "array",
        "maxItems": 100000,
        "items": {
          "$ref": "#/$defs/BundleEntry"
        }
      },
      "versions": {
        "type": "array",
        "maxItems": 10000,
        "items": {
          "$ref": "#/$defs/BundleVersion"
        }
      }
    },
    "additionalProperties": false
  },
  "BundleEntry": {
    "type": "object",
    "required": [
      "templateId",
      "assetId"
    ],
    "properties": {
      "templateId": {
        "$ref": "#/$defs/Id"
      },
      "assetId": {
        "$ref": "#/$defs/Id"
      },
      "placement": {
        "$ref": "#/$defs/AssetPlacement"
      },
      "lastGeneration": {
        "$ref": "#/$defs/GenerationResultSnapshot"
      }
    },
    "additionalProperties": false
  },
  "BundleVersion": {
    "type": "object",
    "required": [
      "id",
      "number",
      "entries"
    ],
    "properties": {
      "id": {
        "$ref": "#/$defs/Id"
      },
      "number": {
        "type": "integer",
        "minimum": 1,
        "maximum": 1000000000
      },
      "label": {
        "type": "string",
        "maxLength": 100
      },
      "isPublished": {
        "type": "boolean"
      },
      "actor": {
        "type": "string",
        "maxLength": 200
      },
      "createdAt": {
        "$ref": "#/$defs/Timestamp"
      },
      "entries": {
        "type": "array",
        "maxItems": 100000,
        "items": {
          "$ref": "#/$defs/PackVersionEntry"
        }
      }
    },
    "additionalProperties": false
  },
  "ImportQuery": {
    "type": "object",
    "properties": {
      "dryRun": {
        "description": "Only say what would happen.",
        "type": "boolean"
      },
      "onConflict": {
        "description": "Where the bundle says something else than what is there: refuse imports nothing (default), keep leaves what is there, replace takes what the bundle says.",
        "enum": [
          "refuse",
          "keep",
          "replace"
        ],
        "type": "string"
      }
    },
    "additionalProperties": false
  },
  "ImportGameQuery": {
    "type": "object",
    "properties": {
      "as": {
        "description": "The game to import into, which is made where there is none; the bundle's own where it is absent.",
        "$ref": "#/$defs/Id"
      },
      "dryRun": {
        "description": "Only say what would happen.",
        "type": "boolean"
      },
      "onConflict": {
        "description": "As of an import into a game.",
        "enum": [
          "refuse",
          "keep",
          "replace"
        ],
        "type": "string"
      }
    },
    "additionalProperties": false
  },
  "ImportReport": {
    "description": "What an import did, or would do.",
    "type": "object",
    "required": [
      "gameId",
      "game",
      "isDryRun",
      "images",
      "assets",
      "packs",
      "conflicts",
      "notes"
    ],
    "properties": {
      "gameId": {
        "$ref": "#/$defs/Id"
      },
      "game": {
        "description": "What becomes of the game's definition.",
        "enum": [
          "created",
          "replaced",
          "kept",
          "unchanged"
        ],
        "type": "string"
      },
      "isDryRun": {
        "type": "boolean"
      },
      "images": {
        "$ref": "#/$defs/ImportedImages"
      },
      "assets": {
        "$ref": "#/$defs/ImportedAssets"
      },
      "packs": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/ImportedPack"
        }
      },
      "conflicts": {
        "description": "The first 1,000 places where the bundle says something else than what is there.",
        "type": "array",
        "items": {
          "$ref": "#/$defs/ImportConflict"
        }
      },
      "notes": {
        "description": "What could not be taken as it is, a sentence each; the first 1,000.",
        "type": "array",
        "items": {
          "type": "string"
        }
      }
    },
    "additionalProperties": false
  },
  "ImportedImages": {
    "type": "object",
    "required": [
      "added",
      "known"
    ],
    "properties": {
      "added": {
        "type": "integer"
      },
      "known": {
        "description": "Were there already, by their content.",
        "type": "integer"
      }
    },
    "additionalProperties": false
  },
  "ImportedAssets": {
    "type": "object",
    "required": [
      "added",
      "matched",
      "renumbered"
    ],
    "properties": {
      "added": {
        "type": "integer"
      },
      "matched": {
        "description": "Were there already: the same asset, or another of the same content.",
        "type": "integer"
      },
      "renumbered": {
        "description": "How many of those added have another id than in the bundle, because that one is taken.",
        "type": "integer"
      }
    },
    "additionalProperties": false
  },
  "ImportedPack": {
    "type": "object",
    "required": [
      "id",
      "bundleId",
      "name",
      "action",
      "entries",
      "versions"
    ],
    "properties": {
      "id": {
        "description": "What it is called here.",
        "$ref": "#/$defs/Id"
      },
      "bundleId": {
        "$ref": "#/$defs/Id"
      },
      "name": {
        "type": "string"
      },
      "action": {
        "enum": [
          "created",
          "merged",
          "unchanged"
        ],
        "type": "string"
      },
      "entries": {
        "$ref": "#/$defs/ImportedEntries"
      },
      "versions": {
        "description": "How many were added.",
        "type": "integer"
      }
    },
    "additionalProperties": false
  },
  "ImportedEntries": {
    "type": "object",
    "required": [
      "added",
      "replaced",
      "kept",
      "unchanged"
    ],
    "properties": {
      "added": {
        "type": "integer"
      },
      "replaced": {
        "type": "integer"
      },
      "kept": {
        "description": "Say something else than the bundle, and were left.",
        "type": "integer"
      },
      "unchanged": {
        "type": "integer"
      }
    },
    "additionalProperties": false
  },
  "ReplaceGame": {
    "type": "object",
    "required": [
      "definition"
    ],
    "properties": {
      "name": {
        "type": "string",
        "maxLength": 200
      },
      "definition": {
        "description": "A GameDefinitionV2, or an older definition, which is migrated.",
        "type": "object",
        "additionalProperties": true
      },
      "references": {
        "$ref": "#/$defs/MigrationReferences"
      }
    },
    "additionalProperties": false
  },
  "PatchGame": {
    "description": "A JSON Merge Patch (RFC 7386) of the game: null takes a field away.",
    "type": "object",
    "minProperties": 1,
    "properties": {
      "name": {
        "type": [
          "string",
          "null"
        ],
        "maxLength": 200
      },
      "definition": {
        "description": "A patch of the definition.",
        "type": "object",
        "additionalProperties": true
      }
    },
    "additionalProperties": false
  },
  "BindingQuery": {
    "type": "object",
    "properties": {
      "templateId": {
        "description": "Only this template and the entities of it.",
        "$ref": "#/$defs/Id"
      },
      "entityId": {
        "description": "Only this entity.",
        "$ref": "#/$defs/Id"
      },
      "kind": {
        "description": "Only templates, or only entities.",
        "enum": [
          "template",
          "entity"
        ],
        "type": "string"
      },
      "origin": {
        "description": "Only what comes from there.",
        "enum": [
          "override",
          "pack",
          "missing"
        ],
        "type": "string"
      },
      "limit": {
        "description": "How many at most; 20,000 where absent.",
        "type": "integer",
        "minimum": 1,
        "maximum": 20000
      },
      "cursor": {
        "description": "nextCursor of the page before.",
        "type": "string",
        "maxLength": 1000
      }
    },
    "additionalProperties": false
  },
  "BindingPage": {
    "type": "object",
    "required": [
      "items"
    ],
    "properties": {
      "activeAssetPackId": {
        "description": "The pack whose entries show.",
        "$ref": "#/$defs/Id"
      },
      "pinnedPackVersionId": {
        "description": "The version of it that shows.",
        "$ref": "#/$defs/Id"
      },
      "items": {
        "description": "Templates by their ids, then entities by theirs.",
        "type": "array",
        "items": {
          "$ref": "#/$defs/Binding"
        }
      },
      "nextCursor": {
        "type": "string"
      }
    },
    "additionalProperties": false
  },
  "GameCoverage": {
    "description": "How much of a game's slots its packs fill.",
    "type": "object",
    "required": [
      "templates",
      "shown",
      "covered",
      "packs"
    ],
    "properties": {
      "templates": {
        "description": "How many slots the game has.",
        "type": "integer"
      },
      "shown": {
        "description": "What the game shows now, by its active pack or the version that is pinned.",
        "$ref": "#/$defs/Coverage"
      },
      "covered": {
        "description": "What any of the packs fills: what is missing here, no pack has.",
        "$ref": "#/$defs/Coverage"
      },
      "packs": {
        "description": "Of each pack, the oldest first; the first 1,000.",
        "type": "array",
        "items": {
          "$ref": "#/$defs/PackCoverage"
        }
      }
    },
    "additionalProperties": false
  },
  "PackCoverage": {
    "description": "How many slots one pack fills.",
    "type": "object",
    "required": [
      "packId",
      "name",
      "isActive",
      "filled",
      "orphaned"
    ],
    "properties": {
      "packId": {
        "$ref": "#/$defs/Id"
      },
      "name": {
        "type": "string"
      },
      "isActive": {
        "type": "boolean"
      },
      "filled": {
        "description": "Slots that show an asset that there is.",
        "type": "integer"
      },
      "orphaned": {
        "description": "Entries for templates that the game does not have.",
        "type": "integer"
      }
    },
    "additionalProperties": false
  },
  "ActivateAssetPack": {
    "type": "object",
    "required": [
      "packId"
    ],
    "properties": {
      "packId": {
        "description": "null: no pack is active.",
        "anyOf": [
          {
            "$ref": "#/$defs/Id"
          },
          {
            "type": "null"
          }
        ]
      },
      "versionId": {
        "description": "A version of that pack, which shows whatever becomes of the pack.",
        "$ref": "#/$defs/Id"
      }
    },
    "additionalProperties": false
  },
  "ActiveAssetPack": {
    "description": "Which pack a game shows; neither where it shows none.",
    "type": "object",
    "required": [
      "revision"
    ],
    "properties": {
      "activeAssetPackId": {
        "$ref": "#/$defs/Id"
      },
      "pinnedPackVersionId": {
        "$ref": "#/$defs/Id"
      },
      "revision": {
        "description": "Of the game.",
        "$ref": "#/$defs/Revision"
      }
    },
    "additionalProperties": false
  },
  "RenameTemplate": {
    "type": "object",
    "required": [
      "from",
      "to"
    ],
    "properties": {
      "from": {
        "$ref": "#/$defs/Id"
      },
      "to": {
        "$ref": "#/$defs/Id"
      }
    },
    "additionalProperties": false
  },
  "TemplateRename": {
    "description": "What followed the new name of a template.",
    "type": "object",
    "required": [
      "from",
      "to",
      "inGame",
      "entities",
      "entries",
      "versionEntries",
      "orphaned",
      "revision"
    ],
    "properties": {
      "from": {
        "$ref": "#/$defs/Id"
      },
      "to": {
        "$ref": "#/$defs/Id"
      },
      "inGame": {
        "description": "Whether the game was changed; false where it had the new name already.",
        "type": "boolean"
      },
      "entities": {
        "description": "Entities that named it.",
        "type": "integer"
      },
      "entries": {
        "description": "Entries of packs that moved, with their history.",
        "type": "integer"
      },
      "versionEntries": {
        "description": "Slots of published versions that moved.",
        "type": "integer"
      },
      "orphaned": {
        "description": "Entries that nothing shows now: they met another one for the same template, and go by the old name.",
        "type": "array",
        "items": {
          "$ref": "#/$defs/OrphanedEntry"
        }
      },
      "revision": {
        "description": "Of the game.",
        "$ref": "#/$defs/Revision"
      }
    },
    "additionalProperties": false
  },
  "OrphanedEntry": {
    "description": "An entry for a template that the game does not have.",
    "type": "object",
    "required": [
      "packId",
      "templateId",
      "assetId"
    ],
    "properties": {
      "packId": {
        "$ref": "#/$defs/Id"
      },
      "templateId": {
        "$ref": "#/$defs/Id"
      },
      "assetId": {
        "$ref": "#/$defs/Id"
      }
    },
    "additionalProperties": false
  },
  "MigrationReferences": {
    "description": "What an older definition names and does not hold itself.",
    "type": "object",
    "properties": {
      "declaredAssets": {
        "description": "asset_uuid of declared assets by the names that the game uses.",
        "type": "object",
        "additionalProperties": {
          "$ref": "#/$defs/DeclaredUuid"
        }
      },
      "images": {
        "description": "SHA-256 of images that were uploaded before, by the URLs that the game uses.",
        "type": "object",
        "additionalProperties": {
          "$ref": "#/$defs/ContentHash"
        }
      }
    },
    "additionalProperties": false
  },
  "MigrationReport": {
    "description": "What became of an older definition: what was made of it, and what could not be carried over.",
    "type": "object",
    "required": [
      "packs",
      "assets",
      "entries",
      "overrides",
      "notes"
    ],
    "properties": {
      "packs": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/MigratedPack"
        }
      },
      "assets": {
        "description": "How many assets were made.",
        "type": "integer"
      },
      "entries": {
        "description": "How many slots were filled.",
        "type": "integer"
      },
      "overrides": {
        "description": "How many entities show an asset of their own.",
        "type": "integer"
      },
      "notes": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/MigrationNote"
        }
      }
    },
    "additionalProperties": false
  },
  "MigratedPack": {
    "type": "object",
    "required": [
      "key",
      "name",
      "entries",
      "isActive"
    ],
    "properties": {
      "key": {
        "description": "How the older definition calls it.",
        "type": "string"
      },
      "packId": {
        "description": "The pack that it is now; absent in a preview.",
        "$ref": "#/$defs/Id"
      },
      "name": {
        "type": "string"
      },
      "entries": {
        "description": "How many of its slots are filled.",
        "type": "integer"
      },
      "isActive": {
        "type": "boolean"
      }
    },
    "additionalProperties": false
  },
  "MigrationNote": {
    "description": "Something of an older definition that is another now, or that stayed behind.",
    "type": "object",
    "required": [
      "code",
      "path",
      "message"
    ],
    "properties": {
      "code": {
        "$ref": "#/$defs/MigrationNoteCode"
      },
      "path": {
        "description": "JSON Pointer into the older definition.",
        "type": "string"
      },
      "message": {
        "type": "string"
      }
    },
    "additionalProperties": false
  },
  "MigrationNoteCode": {
    "description": "changed: it is written in another way now. orphaned: it is there, and nothing shows it. left: it stayed behind, in the copy of the older definition alone.",
    "enum": [
      "changed",
      "orphaned",
      "left"
    ],
    "type": "string"
  },
  "PreviewMigration": {
    "type": "object",
    "required": [
      "definition"
    ],
    "properties": {
      "definition": {
        "type": "object",
        "additionalProperties": true
      },
      "references": {
        "$ref": "#/$defs/MigrationReferences"
      }
    },
    "additionalProperties": false
  },
  "MigrationPreview": {
    "description": "What a definition would become. Packs and assets are named by their keys: they have no ids yet.",
    "type": "object",
    "required": [
      "isNeeded",
      "definition"
    ],
    "properties": {
      "isNeeded": {
        "description": "false: the definition is a GameDefinitionV2 already, and stays as it is.",
        "type": "boolean"
      },
      "definition": {
        "type": "object",
        "additionalProperties": true
      },
      "report": {
        "$ref": "#/$defs/MigrationReport"
      }
    },
    "additionalProperties": false
  },
  "GameMigrationPage": {
    "type": "object",
    "required": [
      "items"
    ],
    "properties": {
      "items": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/GameMigration"
        }
      }
    },
    "additionalProperties": false
  },
  "GameMigration": {
    "description": "A migration that was.",
    "type": "object",
    "required": [
      "sourceHash",
      "report",
      "createdAt"
    ],
    "properties": {
      "sourceHash": {
        "description": "SHA-256 of the older definition.",
        "type": "string"
      },
      "report": {
        "$ref": "#/$defs/MigrationReport"
      },
      "createdAt": {
        "$ref": "#/$defs/Timestamp"
      }
    },
    "additionalProperties": false
  },
  "Id": {
    "description": "A name within its kind: of a game, a template, an entity, a pack, an asset, a job.",
    "type": "string",
    "pattern": "^[^\\u0000-\\u001f\\u007f]{1,200}$"
  },
  "Timestamp": {
    "description": "A moment in UTC, as ISO 8601 with milliseconds.",
    "type": "string",
    "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,6})?Z$"
  },
  "GameDefinitionV2": {
    "description": "The part of a game that asset packs know. All else that it holds is kept as it is.",
    "type": "object",
    "required": [
      "templates",
      "entities"
    ],
    "properties": {
      "name": {
        "description": "What people call the game.",
        "type": "string",
        "maxLength": 200
      },
      "templates": {
        "description": "The slots by their ids.",
        "type": "object",
        "maxProperties": 50000,
        "propertyNames": {
          "pattern": "^[^\\u0000-\\u001f\\u007f]{1,200}$"
        },
        "additionalProperties": {
          "$ref": "#/$defs/EntityTemplate"
        }
      },
      "entities": {
        "description": "What stands in the game.",
        "type": "array",
        "maxItems": 200000,
        "items": {
          "$ref": "#/$defs/GameEntity"
        }
      },
      "defaultThemePrompt": {
        "description": "Theme of generation where neither pack nor slot says another.",
        "type": "string",
        "maxLength": 4000
      },
      "assetSystem": {
        "$ref": "#/$defs/AssetSystem"
      }
    },
    "additionalProperties": true
  },
  "EntityTemplate": {
    "description": "A kind of thing in the game; the slot that needs an asset.",
    "type": "object",
    "properties": {
      "name": {
        "description": "What people call it.",
        "type": "string",
        "maxLength": 200
      },
      "kind": {
        "description": "Player, enemy, platform: as the game groups them.",
        "type": "string",
        "maxLength": 100
      },
      "prompt": {
        "description": "What generation draws: the entity's own part of the prompt.",
        "type": "string",
        "maxLength": 4000
      }
    },
    "additionalProperties": true
  },
  "GameEntity": {
    "description": "One thing in the game.",
    "type": "object",
    "properties": {
      "id": {
        "$ref": "#/$defs/Id"
      },
      "template": {
        "$ref": "#/$defs/Id"
      },
      "templateId": {
        "$ref": "#/$defs/Id"
      }
    },
    "additionalProperties": true
  },
  "AssetSystem": {
    "description": "Which assets the game shows. Everything else about them is in the store.",
    "type": "object",
    "properties": {
      "activeAssetPackId": {
        "$ref": "#/$defs/Id"
      },
      "pinnedPackVersionId": {
        "description": "A published version of the active pack: while it stands, the pack's later edits do not show.",
        "$ref": "#/$defs/Id"
      },
      "entityAssetOverrides": {
        "description": "By entity id: the asset that this one entity shows.",
        "type": "object",
        "maxProperties": 200000,
        "propertyNames": {
          "pattern": "^[^\\u0000-\\u001f\\u007f]{1,200}$"
        },
        "additionalProperties": {
          "$ref": "#/$defs/AssetBindingRef"
        }
      }
    },
    "additionalProperties": false
  },
  "AssetBindingRef": {
    "description": "An asset, and how it sits where it is used.",
    "type": "object",
    "required": [
      "assetId"
    ],
    "properties": {
      "assetId": {
        "$ref": "#/$defs/Id"
      },
      "placement": {
        "$ref": "#/$defs/AssetPlacement"
      }
    },
    "additionalProperties": false
  },
  "AssetPlacement": {
    "description": "How an asset sits where it is used. What is absent leaves it as it is.",
    "type": "object",
    "properties": {
      "scale": {
        "description": "Factor of the size; 1 where absent.",
        "type": "number",
        "minimum": -10000,
        "maximum": 10000
      },
      "offsetX": {
        "description": "Shift to the right in pixels; 0 where absent.",
        "type": "number",
        "minimum": -1000000,
        "maximum": 1000000
      },
      "offsetY": {
        "description": "Shift down in pixels; 0 where absent.",
        "type": "number",
        "minimum": -1000000,
        "maximum": 1000000
      },
      "rotation": {
        "description": "Clockwise turn in degrees; 0 where absent.",
        "type": "number",
        "minimum": -360,
        "maximum": 360
      },
      "anchor": {
        "$ref": "#/$defs/PlacementPoint"
      },
      "crop": {
        "$ref": "#/$defs/PlacementCrop"
      },
      "nineSlice": {
        "$ref": "#/$defs/PlacementNineSlice"
      }
    },
    "additionalProperties": false
  },
  "PlacementPoint": {
    "description": "The point of the image that sits at the entity's position, as fractions of its size; the middle (0.5, 0.5) where absent.",
    "type": "object",
    "required": [
      "x",
      "y"
    ],
    "properties": {
      "x": {
        "type": "number",
        "minimum": -16,
        "maximum": 16
      },
      "y": {
        "type": "number",
        "minimum": -16,
        "maximum": 16
      }
    },
    "additionalProperties": false
  },
  "PlacementCrop": {
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
    },
    "additionalProperties": false
  },
  "PlacementNineSlice": {
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
    },
    "additionalProperties": false
  },
  "Game": {
    "description": "A game in the store.",
    "type": "object",
    "required": [
      "id",
      "definition",
      "revision",
      "createdAt",
      "updatedAt"
    ],
    "properties": {
      "id": {
        "$ref": "#/$defs/Id"
      },
      "name": {
        "type": "string"
      },
      "definition": {
        "$ref": "#/$defs/GameDefinitionV2"
      },
      "migration": {
        "description": "What became of an older definition, where this request brought one.",
        "$ref": "#/$defs/MigrationReport"
      },
      "revision": {
        "$ref": "#/$defs/Revision"
      },
      "createdAt": {
        "$ref": "#/$defs/Timestamp"
      },
      "updatedAt": {
        "$ref": "#/$defs/Timestamp"
      }
    },
    "additionalProperties": false
  },
  "Revision": {
    "description": "Counts the changes of a record; its ETag.",
    "type": "integer",
    "minimum": 1
  },
  "GameSummary": {
    "description": "A game without its definition.",
    "type": "object",
    "required": [
      "id",
      "templates",
      "packs",
      "revision",
      "createdAt",
      "updatedAt"
    ],
    "properties": {
      "id": {
        "$ref": "#/$defs/Id"
      },
      "name": {
        "type": "string"
      },
      "templates": {
        "description": "How many slots it has.",
        "type": "integer"
      },
      "packs": {
        "description": "How many packs it has.",
        "type": "integer"
      },
      "activeAssetPackId": {
        "$ref": "#/$defs/Id"
      },
      "revision": {
        "$ref": "#/$defs/Revision"
      },
      "createdAt": {
        "$ref": "#/$defs/Timestamp"
      },
      "updatedAt": {
        "$ref": "#/$defs/Timestamp"
      }
    },
    "additionalProperties": false
  },
  "Coverage": {
    "description": "How many slots show an asset: “12/15 templates have assets”.",
    "type": "object",
    "required": [
      "templates",
      "filled",
      "missing",
      "orphaned"
    ],
    "properties": {
      "templates": {
        "description": "How many slots the game has.",
        "type": "integer",
        "minimum": 0
      },
      "filled": {
        "description": "How many of them show an asset that there is.",
        "type": "integer",
        "minimum": 0
      },
      "missing": {
        "description": "The first 1,000 slots that show none, by their ids: a database keeps no order of templates.",
        "type": "array",
        "items": {
          "$ref": "#/$defs/Id"
        }
      },
      "orphaned": {
        "description": "The first 1,000 entries for templates that the game does not have.",
        "type": "array",
        "items": {
          "$ref": "#/$defs/Id"
        }
      }
    },
    "additionalProperties": false
  },
  "Binding": {
    "description": "What one template or entity shows: exactly one asset, or none.",
    "type": "object",
    "required": [
      "kind",
      "id",
      "origin"
    ],
    "properties": {
      "kind": {
        "enum": [
          "template",
          "entity"
        ],
        "type": "string"
      },
      "id": {
        "$ref": "#/$defs/Id"
      },
      "templateId": {
        "description": "Of an entity.",
        "$ref": "#/$defs/Id"
      },
      "origin": {
        "description": "Where the asset comes from: the entity's override, the entry of the active pack, or nowhere.",
        "enum": [
          "override",
          "pack",
          "missing"
        ],
        "type": "string"
      },
      "assetId": {
        "$ref": "#/$defs/Id"
      },
      "assetName": {
        "description": "What people call the asset.",
        "type": "string"
      },
      "assetUuid": {
        "description": "The declared asset that it is.",
        "type": "string"
      },
      "imageUrl": {
        "type": "string"
      },
      "placement": {
        "$ref": "#/$defs/AssetPlacement"
      },
      "reason": {
        "description": "Why none is shown.",
        "enum": [
          "no-active-pack",
          "no-entry",
          "no-template",
          "asset-gone"
        ],
        "type": "string"
      }
    },
    "additionalProperties": false
  },
  "PromptDefaults": {
    "description": "What all prompts of a pack share.",
    "type": "object",
    "properties": {
      "themePrompt": {
        "description": "Theme of the game or pack: forest adventure game.",
        "type": "string",
        "maxLength": 4000
      },
      "styleOverride": {
        "description": "Style: pixel art, 16-bit.",
        "type": "string",
        "maxLength": 4000
      },
      "modelId": {
        "type": "string",
        "maxLength": 200
      },
      "aspectRatio": {
        "type": "string",
        "maxLength": 20
      },
      "negativePrompt": {
        "description": "What must not be in the image.",
        "type": "string",
        "maxLength": 4000
      }
    },
    "additionalProperties": false
  },
  "PromptComponents": {
    "description": "The parts of one prompt, as they stood when it was made.",
    "type": "object",
    "required": [
      "entityPrompt"
    ],
    "properties": {
      "themePrompt": {
        "type": "string",
        "maxLength": 4000
      },
      "entityPrompt": {
        "description": "What the image shows: player character.",
        "type": "string",
        "maxLength": 4000
      },
      "styleOverride": {
        "type": "string",
        "maxLength": 4000
      },
      "negativePrompt": {
        "type": "string",
        "maxLength": 4000
      }
    },
    "additionalProperties": false
  },
  "PromptOverride": {
    "description": "What one slot says otherwise than its pack; an empty text says: none.",
    "type": "object",
    "properties": {
      "themePrompt": {
        "type": "string",
        "maxLength": 4000
      },
      "entityPrompt": {
        "type": "string",
        "maxLength": 4000
      },
      "styleOverride": {
        "type": "string",
        "maxLength": 4000
      },
      "negativePrompt": {
        "type": "string",
        "maxLength": 4000
      }
    },
    "additionalProperties": false
  },
  "GenerationStatus": {
    "enum": [
      "queued",
      "running",
      "succeeded",
      "failed",
      "canceled"
    ],
    "type": "string"
  },
  "GenerationJob": {
    "description": "A request for images of some slots; one slot is a batch of one.",
    "type": "object",
    "required": [
      "id",
      "gameId",
      "status",
      "promptDefaults",
      "createdAt"
    ],
    "properties": {
      "id": {
        "$ref": "#/$defs/Id"
      },
      "gameId": {
        "$ref": "#/$defs/Id"
      },
      "packId": {
        "$ref": "#/$defs/Id"
      },
      "status": {
        "$ref": "#/$defs/GenerationStatus"
      },
      "promptDefaults": {
        "$ref": "#/$defs/PromptDefaults"
      },
      "createdAt": {
        "$ref": "#/$defs/Timestamp"
      },
      "startedAt": {
        "$ref": "#/$defs/Timestamp"
      },
      "finishedAt": {
        "$ref": "#/$defs/Timestamp"
      }
    },
    "additionalProperties": false
  },
  "GenerationTask": {
    "description": "One slot of a job: what was asked, and what came of it.",
    "type": "object",
    "required": [
      "id",
      "jobId",
      "templateId",
      "status",
      "prompt",
      "createdAt"
    ],
    "properties": {
      "id": {
        "$ref": "#/$defs/Id"
      },
      "jobId": {
        "$ref": "#/$defs/Id"
      },
      "templateId": {
        "$ref": "#/$defs/Id"
      },
      "status": {
        "$ref": "#/$defs/GenerationStatus"
      },
      "prompt": {
        "$ref": "#/$defs/CompiledPrompt"
      },
      "scenarioRequestId": {
        "description": "How the image service calls the request.",
        "type": "string",
        "maxLength": 500
      },
      "assetId": {
        "$ref": "#/$defs/Id"
      },
      "errorCode": {
        "type": "string",
        "maxLength": 100
      },
      "errorMessage": {
        "type": "string",
        "maxLength": 2000
      },
      "createdAt": {
        "$ref": "#/$defs/Timestamp"
      },
      "startedAt": {
        "$ref": "#/$defs/Timestamp"
      },
      "finishedAt": {
        "$ref": "#/$defs/Timestamp"
      }
    },
    "additionalProperties": false
  },
  "CompiledPrompt": {
    "type": "object",
    "required": [
      "components",
      "compiledPrompt"
    ],
    "properties": {
      "components": {
        "$ref": "#/$defs/PromptComponents"
      },
      "compiledPrompt": {
        "description": "The exact text that is sent.",
        "type": "string"
      },
      "compiledNegativePrompt": {
        "type": "string"
      },
      "modelId": {
        "type": "string",
        "maxLength": 200
      },
      "aspectRatio": {
        "type": "string",
        "maxLength": 20
      },
      "seed": {
        "type": "string",
        "maxLength": 100
      }
    },
    "additionalProperties": false
  },
  "GenerationResultSnapshot": {
    "description": "Where the image of a slot came from.",
    "type": "object",
    "required": [
      "generationJobId",
      "generationTaskId",
      "compiledPrompt",
      "createdAt"
    ],
    "properties": {
      "generationJobId": {
        "$ref": "#/$defs/Id"
      },
      "generationTaskId": {
        "$ref": "#/$defs/Id"
      },
      "compiledPrompt": {
        "type": "string"
      },
      "createdAt": {
        "$ref": "#/$defs/Timestamp"
      }
    },
    "additionalProperties": false
  },
  "GenerationJobDetail": {
    "type": "object",
    "required": [
      "job",
      "tasks",
      "progress"
    ],
    "properties": {
      "job": {
        "$ref": "#/$defs/GenerationJob"
      },
      "tasks": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/GenerationTask"
        }
      },
      "progress": {
        "$ref": "#/$defs/GenerationProgress"
      }
    },
    "additionalProperties": false
  },
  "GenerationProgress": {
    "description": "How many tasks are how far.",
    "type": "object",
    "required": [
      "total",
      "queued",
      "running",
      "succeeded",
      "failed",
      "canceled"
    ],
    "properties": {
      "total": {
        "type": "integer"
      },
      "queued": {
        "type": "integer"
      },
      "running": {
        "type": "integer"
      },
      "succeeded": {
        "type": "integer"
      },
      "failed": {
        "type": "integer"
      },
      "canceled": {
        "type": "integer"
      }
    },
    "additionalProperties": false
  },
  "GenerationJobQuery": {
    "type": "object",
    "properties": {
      "limit": {
        "description": "How many at most.",
        "type": "integer",
        "minimum": 1,
        "maximum": 1000
      },
      "cursor": {
        "description": "nextCursor of the page before.",
        "type": "string",
        "maxLength": 1000
      },
      "status": {
        "$ref": "#/$defs/GenerationStatus"
      },
      "packId": {
        "description": "Only jobs that fill slots of this pack.",
        "$ref": "#/$defs/Id"
      }
    },
    "additionalProperties": false
  },
  "GenerationJobSummary": {
    "description": "A job of a list, without its tasks.",
    "type": "object",
    "required": [
      "job",
      "progress"
    ],
    "properties": {
      "job": {
        "$ref": "#/$defs/GenerationJob"
      },
      "progress": {
        "$ref": "#/$defs/GenerationProgress"
      }
    },
    "additionalProperties": false
  },
  "GenerationJobPage": {
    "type": "object",
    "required": [
      "items"
    ],
    "properties": {
      "items": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/GenerationJobSummary"
        }
      },
      "nextCursor": {
        "type": "string"
      }
    },
    "additionalProperties": false
  },
  "CreateGenerationJob": {
    "type": "object",
    "required": [
      "gameId",
      "templateIds"
    ],
    "properties": {
      "gameId": {
        "$ref": "#/$defs/Id"
      },
      "packId": {
        "$ref": "#/$defs/Id"
      },
      "templateIds": {
        "type": "array",
        "minItems": 1,
        "maxItems": 10000,
        "items": {
          "$ref": "#/$defs/Id"
        }
      },
      "promptDefaults": {
        "$ref": "#/$defs/PromptDefaults"
      },
      "overridesByTemplateId": {
        "type": "object",
        "maxProperties": 10000,
        "additionalProperties": {
          "$ref": "#/$defs/PromptOverride"
        }
      },
      "seed": {
        "type": "string",
        "maxLength": 100
      }
    },
    "additionalProperties": false
  },
  "Problem": {
    "description": "Why a request was refused (RFC 9457).",
    "type": "object",
    "required": [
      "type",
      "title",
      "status",
      "code"
    ],
    "properties": {
      "type": {
        "description": "A page on the code.",
        "type": "string"
      },
      "title": {
        "type": "string"
      },
      "status": {
        "type": "integer"
      },
      "code": {
        "description": "Stable, for programs.",
        "type": "string"
      },
      "detail": {
        "description": "This case, for people.",
        "type": "string"
      },
      "instance": {
        "description": "The request, as the service's log calls it.",
        "type": "string"
      },
      "errors": {
        "description": "What is wrong where, in a body or a query.",
        "type": "array",
        "items": {
          "$ref": "#/$defs/FieldError"
        }
      },
      "uses": {
        "description": "What needs the thing that was to be deleted; the first 100.",
        "type": "array",
        "items": {
          "$ref": "#/$defs/AssetUse"
        }
      },
      "useCount": {
        "type": "integer"
      },
      "conflicts": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/ImportConflict"
        }
      },
      "current": {
        "description": "The ETag that the thing has now.",
        "type": "string"
      },
      "retryAfter": {
        "description": "Seconds.",
        "type": "integer"
      }
    },
    "additionalProperties": false
  },
  "FieldError": {
    "type": "object",
    "required": [
      "path",
      "message"
    ],
    "properties": {
      "path": {
        "description": "JSON Pointer into the body, or the name of the parameter.",
        "type": "string"
      },
      "message": {
        "type": "string"
      }
    },
    "additionalProperties": false
  },
  "PageQuery": {
    "type": "object",
    "properties": {
      "limit": {
        "description": "How many at most.",
        "type": "integer",
        "minimum": 1,
        "maximum": 1000
      },
      "cursor": {
        "description": "nextCursor of the page before.",
        "type": "string",
        "maxLength": 1000
      }
    },
    "additionalProperties": false
  },
  "CreateGame": {
    "type": "object",
    "required": [
      "definition"
    ],
    "properties": {
      "id": {
        "description": "Chosen here where it is absent.",
        "$ref": "#/$defs/Id"
      },
      "name": {
        "type": "string",
        "maxLength": 200
      },
      "definition": {
        "description": "A GameDefinitionV2, or an older definition, which is migrated.",
        "type": "object",
        "additionalProperties": true
      },
      "references": {
        "$ref": "#/$defs/MigrationReferences"
      }
    },
    "additionalProperties": false
  },
  "GamePage": {
    "type": "object",
    "required": [
      "items"
    ],
    "properties": {
      "items": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/GameSummary"
        }
      },
      "nextCursor": {
        "type": "string"
      }
    },
    "additionalProperties": false
  },
  "CreateAssetPack": {
    "type": "object",
    "required": [
      "name"
    ],
    "properties": {
      "name": {
        "type": "string",
        "minLength": 1,
        "maxLength": 200,
        "pattern": "\\S"
      },
      "description": {
        "type": "string",
        "maxLength": 4000
      },
      "promptDefaults": {
        "$ref": "#/$defs/PromptDefaults"
      },
      "mode": {
        "description": "generate: a job is created that fills every slot.",
        "enum": [
          "manual",
          "generate"
        ],
        "type": "string"
      }
    },
    "additionalProperties": false
  },
  "CreatedAssetPack": {
    "type": "object",
    "required": [
      "packId",
      "pack"
    ],
    "properties": {
      "packId": {
        "$ref": "#/$defs/Id"
      },
      "generationJobId": {
        "$ref": "#/$defs/Id"
      },
      "pack": {
        "$ref": "#/$defs/AssetPack"
      }
    },
    "additionalProperties": false
  },
  "PatchAssetPack": {
    "description": "null takes a field away.",
    "type": "object",
    "minProperties": 1,
    "properties": {
      "name": {
        "type": "string",
        "minLength": 1,
        "maxLength": 200,
        "pattern": "\\S"
      },
      "description": {
        "type": [
          "string",
          "null"
        ],
        "maxLength": 4000
      },
      "promptDefaults": {
        "anyOf": [
          {
            "$ref": "#/$defs/PromptDefaults"
          },
          {
            "type": "null"
          }
        ]
      }
    },
    "additionalProperties": false
  },
  "AssetPackPage": {
    "type": "object",
    "required": [
      "items"
    ],
    "properties": {
      "items": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/AssetPackSummary"
        }
      },
      "nextCursor": {
        "type": "string"
      }
    },
    "additionalProperties": false
  },
  "PutEntry": {
    "type": "object",
    "required": [
      "assetId"
    ],
    "properties": {
      "assetId": {
        "$ref": "#/$defs/Id"
      },
      "placement": {
        "$ref": "#/$defs/AssetPlacement"
      }
    },
    "additionalProperties": false
  },
  "ImportConflict": {
    "description": "Something of a bundle that meets something else of the same name.",
    "type": "object",
    "required": [
      "kind",
      "id",
      "message"
    ],
    "properties": {
      "kind": {
        "enum": [
          "game",
          "pack",
          "asset",
          "entry"
        ],
        "type": "string"
      },
      "id": {
        "$ref": "#/$defs/Id"
      },
      "message": {
        "type": "string"
      }
    },
    "additionalProperties": false
  }
} as const;
