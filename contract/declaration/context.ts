import type { Span } from '../finding.ts';
import type { FormatCatalog, FormatContract } from '../format-contract.ts';
import type { Registry } from '../registry/registry.ts';
import type { RuleContext } from '../rule.ts';
import type { InputFacts } from './input-fact.ts';

/** What the rules on one `asset.json` see. */
export interface DeclarationContext extends RuleContext {
  readonly kind: 'declaration';
  readonly formats: FormatCatalog;
  /** The known format that `output.format` names. */
  readonly format: FormatContract | undefined;
  /** Undefined where nobody looked at the disk (an unsaved document). */
  readonly inputs: InputFacts | undefined;
  /** Undefined outside any project. */
  readonly project: ProjectFacts | undefined;
}

/** What one declaration may know of the others and of the registry. */
export interface ProjectFacts {
  /** Asset root of the declaration in question, relative to the project, `/` between parts, `.` for the project itself. */
  readonly root: string;
  /** Declarations by well-formed lower-case `asset_uuid`, in path order. */
  readonly byUuid: ReadonlyMap<string, readonly DeclarationPlace[]>;
  /** Declarations by `name`, in path order. */
  readonly byName: ReadonlyMap<string, readonly DeclarationPlace[]>;
  readonly registry: Registry;
}

/** Where a declaration stands, and where in it the value in question. */
export interface DeclarationPlace {
  readonly root: string;
  readonly uri: string;
  readonly span: Span;
}
