import type { InlinePicture, InlinePreview, InlinePreviews } from '../../../protocol/inline-previews.ts';

/** A preview to be drawn. */
export interface SeenPreview extends InlinePreview {
  readonly picture: InlinePicture;
  /** It is of what was packed last, since the text cannot be packed now. */
  readonly isPast: boolean;
}

/** Remembers the pictures of a document, so that what cannot be packed for a while does not leave the text bare. */
export class SeenPictures {
  #pictures: ReadonlyMap<string, InlinePicture> = new Map();

  /** What there is to draw, of what the server has found out. */
  of({ obstacle, previews }: InlinePreviews): SeenPreview[] {
    const drawable = previews.flatMap((preview): SeenPreview[] => {
      const past = obstacle === null ? undefined : this.#pictures.get(preview.key);
      const picture = preview.picture ?? past;
      return picture === undefined ? [] : [{ ...preview, picture, isPast: preview.picture === null }];
    });
    if (obstacle === null) this.#pictures = new Map(drawable.map(({ key, picture }) => [key, picture]));
    return drawable;
  }
}
