import { format, formatOnLine, type Layout } from '../../../contract/json/layout.ts';

/**
 * JSON values with holes: parts that their author is about to fill in. A snippet has a stop at each, plain text what
 * they hold. Holes are marked by code points that stand for no character (Unicode, section 23.7).
 */
const TEXT_HOLE = '\ufdd0';
const BARE_HOLE = '\ufdd1';
const INSIDE = '\ufdd2';
const END = '\ufdd3';

/** A string whose content is to be filled in. */
export function textHole(suggested = ''): string {
  return TEXT_HOLE + suggested + END;
}

/** A number, boolean or null to be filled in. */
export function bareHole(suggested: unknown): string {
  return BARE_HOLE + JSON.stringify(suggested) + END;
}

/** A hole of the kind that the value is; what is no scalar stays as it is. */
export function holeFor(value: unknown): unknown {
  if (typeof value === 'string') return textHole(value);
  return typeof value === 'object' && value !== null ? value : bareHole(value);
}

/** An empty list or object, to be filled in. */
export const EMPTY_LIST: readonly unknown[] = [INSIDE];
export const EMPTY_OBJECT: Readonly<Record<string, unknown>> = { [INSIDE]: 0 };

/** The JSON text with its holes still marked; on one line where there is no layout. */
export function formatWithHoles(value: unknown, layout: Layout | undefined): string {
  return (layout === undefined ? formatOnLine(value) : format(value, layout))
    .replaceAll(`{ "${INSIDE}": 0 }`, `{${INSIDE}}`)
    .replaceAll(`["${INSIDE}"]`, `[${INSIDE}]`)
    .replace(BARE, (_, content: string) => `${BARE_HOLE}${JSON.parse(`"${content}"`)}${END}`);
}

/** The text with what its holes hold. */
export function asPlainText(text: string): string {
  return text.replace(HOLE, (_, content: string) => content).replaceAll(INSIDE, '');
}

/** The text in the snippet syntax of the Language Server Protocol, which is plain wherever nothing is to be filled in. */
export function asSnippet(text: string): string {
  let stop = 0;
  return text.replace(/[\\$]/g, '\\$&').replace(ANY_HOLE, (_, content: string | undefined) => {
    stop++;
    if (content === undefined || content === '') return `$${stop}`;
    return `\${${stop}:${content.replaceAll('}', '\\}')}}`;
  });
}

export function hasHoles(text: string): boolean {
  return /[\ufdd0-\ufdd2]/.test(text);
}

const BARE = new RegExp(`"${BARE_HOLE}([^${END}]*)${END}"`, 'g');
const HOLE = new RegExp(`[${TEXT_HOLE}${BARE_HOLE}]([^${END}]*)${END}`, 'g');
const ANY_HOLE = new RegExp(`${HOLE.source}|${INSIDE}`, 'g');
