import type { CodecName } from './codec-name.ts';
import type { Finding, FindingTag, Fix, RelatedPlace, Severity, Span, TextEdit } from './finding.ts';
import type { JsonDocument } from './json/document.ts';
import type { Claim } from './schema/claim.ts';
import type { SchemaError } from './schema/schema-error.ts';

/**
 * One rule of the contract, in a file named by its id: `identity/duplicate-uuid` is
 * `rules/identity/duplicate-uuid.ts`. `C` says what it needs to see; its examples are its test, its hover text and
 * its page, `docs/rules/<family>/<name>.md`.
 */
export interface Rule<C extends RuleContext = RuleContext> {
  readonly id: string;
  readonly severity: Severity;
  /** Heading of the specification (docs/spec) that the rule enforces, or of another document of the project. */
  readonly section: string;
  /** Why the rule is there and what to do, in a sentence or two of Markdown. */
  readonly explanation: string;
  /** The schema errors that are this rule's to report; the first rule of the list that claims one gets it. */
  readonly claims?: readonly Claim[];
  /** Whether it finds nothing but what it claims: nearly always, then, nobody need ask it. */
  readonly onlyClaimed?: true;
  readonly bad: readonly BadExample[];
  readonly good: readonly GoodExample[];
  check(context: C, errors: readonly SchemaError[]): Iterable<Draft>;
}

/** What every rule may see. */
export interface RuleContext {
  readonly document: JsonDocument;
  /** A fresh UUID, lower case, never nil. */
  readonly newUuid: () => string;
}

/** A finding before the engine adds code, severity and uri; `severity` only where it differs from the rule's. */
export interface Draft {
  readonly at: Span;
  readonly message: string;
  readonly fixes?: readonly Fix[];
  readonly related?: readonly RelatedPlace[];
  readonly severity?: Severity;
  readonly tags?: readonly FindingTag[];
}

export interface GoodExample {
  /** A document or the part of one that matters, as JSON. */
  readonly text: string;
  /** What stands in the project beside it; see {@link ExampleSurroundings}. */
  readonly given?: ExampleSurroundings;
}

export interface BadExample extends GoodExample {
  /** `text` marks each place of a finding as `<|…|>`. This is the text after the first fix of each finding. */
  readonly fixed?: string;
}

export interface ExampleSurroundings {
  /** What the example is, where it is no `asset.json`; a rule on registries or bindings need not say so. */
  readonly file?: 'packwright.json' | 'packwright.registry.json' | 'packwright.bindings.json';
  /** White space that follows the text, in characters: for limits on size. */
  readonly padding?: number;
  /** Other files of the project by path, as text; the example itself is `example/asset.json`. */
  readonly files?: Readonly<Record<string, string>>;
  /** What input paths of the example lead to, in words a reader understands and data the rule reads. */
  readonly inputs?: Readonly<Record<string, ExampleInput>>;
  /** The codecs that the example's format offers, where the example needs a format that lacks some. */
  readonly codecs?: readonly CodecName[];
}

export interface ExampleInput {
  /** Shown in the documentation: "a 9 × 8 indexed PNG". */
  readonly is: string;
  /** For rules on paths: an {@link InputFact}. For content rules: a decoded input. */
  readonly data: unknown;
}

/** A fix that is applied unasked by `check --fix` and on save. */
export function safeFix(title: string, ...edits: readonly TextEdit[]): Fix {
  return { title, kind: 'safe', edits };
}

/** A fix that waits to be chosen, because it guesses a meaning or drops something the author wrote. */
export function suggestion(title: string, ...edits: readonly TextEdit[]): Fix {
  return { title, kind: 'suggestion', edits };
}

/** Types a rule value without widening it. */
export function defineRule<C extends RuleContext>(rule: Rule<C>): Rule<C> {
  return rule;
}

export function toFinding(rule: Rule<never>, uri: string, draft: Draft): Finding {
  return {
    code: rule.id,
    severity: draft.severity ?? rule.severity,
    uri,
    span: { offset: draft.at.offset, length: draft.at.length },
    message: draft.message,
    fixes: draft.fixes ?? [],
    related: draft.related ?? [],
    tags: draft.tags ?? [],
  };
}
