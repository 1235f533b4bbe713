/** What a schema says about one of its fields: read from the schema itself, so nothing is said twice. */
import * as z from 'zod';
import type { Path } from '../../source/yaml.ts';

/** The keys an object may have at a path; none where the schema wants no object there. */
export function keysAt(schema: z.ZodType, path: Path): string[] {
  const found = schemaAt(schema, path);
  return found instanceof z.ZodObject ? Object.keys(found.shape) : [];
}

/** The sentence that describes the field at a path. */
export function descriptionAt(schema: z.ZodType, path: Path): string {
  const parent = schemaAt(schema, path.slice(0, -1));
  const key = path.at(-1);
  const field: unknown =
    parent instanceof z.ZodObject && typeof key === 'string' ? parent.shape[key] : undefined;
  return field instanceof z.ZodType ? (field.description ?? '') : '';
}

/** Whether the field at a path must be there. */
export function isRequired(schema: z.ZodType, path: Path): boolean {
  const parent = schemaAt(schema, path.slice(0, -1));
  const key = path.at(-1);
  const field: unknown =
    parent instanceof z.ZodObject && typeof key === 'string' ? parent.shape[key] : undefined;
  return field instanceof z.ZodType && !field.safeParse(undefined).success;
}

function schemaAt(schema: z.ZodType, path: Path): z.ZodType | undefined {
  let found: unknown = bare(schema);
  for (const part of path) {
    if (found instanceof z.ZodObject) found = found.shape[part];
    else if (found instanceof z.ZodArray) found = found.element;
    else if (found instanceof z.ZodRecord) found = found.valueType;
    else return undefined;
    if (!(found instanceof z.ZodType)) return undefined;
    found = bare(found);
  }
  return found instanceof z.ZodType ? found : undefined;
}

/** The schema without what only says whether it may be left out. */
function bare(schema: z.ZodType): unknown {
  let inner: unknown = schema;
  while (
    inner instanceof z.ZodOptional ||
    inner instanceof z.ZodDefault ||
    inner instanceof z.ZodNullable
  ) {
    inner = inner.unwrap();
  }
  return inner;
}
