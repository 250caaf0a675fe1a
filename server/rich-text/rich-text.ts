/** Text with a little form, written as Markdown or as plain text when it is known what the client takes. */
export type Block =
  | { readonly kind: 'paragraph'; readonly content: Content }
  | { readonly kind: 'list'; readonly items: readonly Content[] }
  | {
      readonly kind: 'table';
      readonly header: readonly string[];
      readonly rows: readonly (readonly Content[])[];
    }
  | { readonly kind: 'quote'; readonly content: Content }
  | { readonly kind: 'code'; readonly language: string; readonly text: string }
  | { readonly kind: 'picture'; readonly uri: string; readonly description: string };

export type Content = readonly Inline[];

/** A bare string is text as it is: nothing in it is ever read as Markdown. */
export type Inline =
  | string
  | { readonly kind: 'code' | 'strong'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly uri: string };

export function paragraph(...content: Content): Block {
  return { kind: 'paragraph', content };
}

export function code(text: string): Inline {
  return { kind: 'code', text };
}

export function strong(text: string): Inline {
  return { kind: 'strong', text };
}

/** Text alone where there is nowhere to lead to. */
export function link(text: string, uri: string | undefined): Inline {
  return uri === undefined ? text : { kind: 'link', text, uri };
}

/** Our own prose, in which backticks mark code. */
export function prose(text: string): Content {
  return text.split('`').map((part, position) => (position % 2 === 1 ? code(part) : part));
}
