import type { ContentContext, InputContent } from '../content-rule.ts';
import type { Sound } from '../decoded-input.ts';
import { inputName } from '../input-name.ts';

/** One input of a sound bank that could be decoded. */
export interface NamedSound {
  readonly name: string;
  readonly content: InputContent;
  readonly sound: Sound;
}

/** The sounds among the inputs, in list order. */
export function soundsOf({ contents }: ContentContext): NamedSound[] {
  return contents.flatMap((content) => {
    const { input, path } = content;
    return input.kind === 'sound' ? [{ name: inputName(path), content, sound: input }] : [];
  });
}

export function frameCount({ samples, channels }: Sound): number {
  return samples.length / channels;
}
