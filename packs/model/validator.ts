/** The shape of ajv's compiled validators, which leave their errors on the function. */
export interface Validator {
  (data: unknown): boolean;
  errors?: readonly ValidatorError[] | null;
}

interface ValidatorError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly message?: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** What is wrong with a value, and where. */
export interface ShapeError {
  /** JSON Pointer (RFC 6901) to what is wrong, or to what is missing. */
  readonly path: string;
  /** A sentence without a full stop. */
  readonly message: string;
}

/** None where `value` has the shape; else the first thing that breaks it. */
export function shapeErrors(validate: Validator, value: unknown): ShapeError[] {
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, keyword, message, params }) => {
    const property = params.missingProperty ?? params.additionalProperty ?? params.propertyName;
    const path = typeof property === 'string' ? `${instancePath}/${pointerStep(property)}` : instancePath;
    return { path, message: sentence(keyword, message, params) };
  });
}

function sentence(
  keyword: string,
  message: string | undefined,
  params: Readonly<Record<string, unknown>>,
): string {
  if (keyword === 'required') return 'is missing';
  if (keyword === 'additionalProperties') return 'is no field that is known here';
  if (keyword === 'enum' && Array.isArray(params.allowedValues))
    return `must be one of ${params.allowedValues.map((value) => `‘${String(value)}’`).join(', ')}`;
  return message ?? `breaks ‘${keyword}’`;
}

/** A key as a step of a JSON Pointer. */
export function pointerStep(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
