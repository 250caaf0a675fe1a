/** One sentence or list item of a specification that binds somebody. */
export interface Norm {
  /** The heading it stands under, without its `#`s. */
  readonly section: string;
  readonly text: string;
}

const BINDING = /\b(must|required|requires?|structural errors?)\b/i;
/** Lists of which every item binds, whatever its words. */
const BINDING_LIST = /^(Rules|Required .*|.* requires these .*):$/;
/** What a specification says of itself. */
const UNBINDING = new Set(['Non-Goals', 'Exit Criteria', 'Authority and Precedence']);

/**
 * The sentences and items of a Markdown text that hold `must`, `required`, `requires` or `structural error`, and all
 * items of its lists of rules and of required fields, in order.
 */
export function normsOf(markdown: string): Norm[] {
  const norms: Norm[] = [];
  let section = '';
  let list = '';
  for (const line of proseLines(markdown)) {
    const heading = /^#+ (.*)$/.exec(line)?.[1];
    const item = /^- (.*)$/.exec(line)?.[1];
    if (heading !== undefined) {
      section = heading;
      list = '';
    } else if (item !== undefined) {
      if (BINDING_LIST.test(list) || BINDING.test(item)) norms.push({ section, text: item });
    } else {
      list = line;
      for (const text of line.split(/(?<=\.) /)) if (BINDING.test(text)) norms.push({ section, text });
    }
  }
  return norms.filter((norm) => !UNBINDING.has(norm.section));
}

export function headingsOf(markdown: string): string[] {
  return proseLines(markdown).flatMap((line) => /^#+ (.*)$/.exec(line)?.slice(1) ?? []);
}

/** Lines that are neither empty nor code. */
function proseLines(markdown: string): string[] {
  return markdown
    .replace(/^```[\s\S]*?^```$/gm, '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
