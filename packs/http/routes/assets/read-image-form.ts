import { MAX_IMAGE_BYTES } from '../../../service/assets/images/read-image.ts';
import { ServiceProblem } from '../../../service/problems.ts';

/** What a form says of an image that is uploaded. */
export interface ImageForm {
  readonly bytes: Uint8Array;
  readonly gameId: string | undefined;
  readonly name: string | undefined;
}

/** Bytes of a form: of an image, and of the fields beside it. */
export const MAX_IMAGE_FORM = MAX_IMAGE_BYTES + 64 * 1024;

const FIELDS: readonly string[] = ['file', 'gameId', 'name'];

/** @throws ServiceProblem unsupported-media-type, invalid-body, too-large */
export async function readImageForm(raw: Request): Promise<ImageForm> {
  const form = await parse(raw);
  const unknown = [...form.keys()].find((name) => !FIELDS.includes(name));
  if (unknown !== undefined)
    throw invalid(unknown, `is no field that is known here; there are ${FIELDS.join(', ')}`);
  const file = form.get('file');
  if (!(file instanceof File) || form.getAll('file').length !== 1) throw invalid('file', 'must be one image');
  return {
    bytes: new Uint8Array(await file.arrayBuffer()),
    gameId: text(form, 'gameId'),
    name: text(form, 'name') ?? nameOf(file),
  };
}

async function parse(raw: Request): Promise<FormData> {
  const type = raw.headers.get('content-type') ?? '';
  if (!/^multipart\/form-data\s*;/i.test(type))
    throw new ServiceProblem(
      'unsupported-media-type',
      `The body is ‘${type.slice(0, 100)}’; it must be multipart/form-data`,
    );
  try {
    return await raw.formData();
  } catch (error) {
    throw refusalIn(error) ?? new ServiceProblem('invalid-body', 'The body is no form that can be read');
  }
}

/** What ended the body while it was read, where that was the service itself. */
function refusalIn(error: unknown): ServiceProblem | undefined {
  if (error instanceof ServiceProblem) return error;
  return error instanceof Error && error.cause instanceof ServiceProblem ? error.cause : undefined;
}

function text(form: FormData, field: string): string | undefined {
  const values = form.getAll(field);
  const [value] = values;
  if (value === undefined) return undefined;
  const isText = values.length === 1 && typeof value === 'string' && /^\P{Cc}{1,200}$/u.test(value.trim());
  if (isText) return value.trim();
  throw invalid(field, 'must be one text of 1 to 200 characters');
}

/** What people call the file, without folders and what follows the last point. Nothing but a name is read from it. */
function nameOf({ name }: File): string | undefined {
  const own = name.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '');
  const visible = own
    .replaceAll(/\p{Cc}/gu, '')
    .trim()
    .slice(0, 200);
  return visible === '' || visible === 'blob' ? undefined : visible;
}

function invalid(path: string, message: string): ServiceProblem {
  return new ServiceProblem('invalid-body', `‘${path}’ ${message}`, { errors: [{ path, message }] });
}
