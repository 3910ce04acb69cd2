import { z } from 'zod'

/** The schema of what stands at a path, without what makes it optional or turns one value into a list. */
export function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | null {
  let at = unwrap(schema)
  for (const key of path) {
    if (at instanceof z.ZodArray) at = unwrap(at.element)
    else if (at instanceof z.ZodRecord) at = unwrap(at.valueType)
    else if (at instanceof z.ZodObject && Object.hasOwn(at.shape, key))
      at = unwrap((at.shape as Record<PropertyKey, unknown>)[key])
    else return null
  }
  return at instanceof z.ZodType ? at : null
}

/** The keys that the object at a path may have. */
export function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const at = schemaAt(schema, path)
  return at instanceof z.ZodObject ? Object.keys(at.shape) : []
}

function unwrap(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return unwrap(schema.unwrap())
  if (schema instanceof z.ZodPipe)
    return schema.in instanceof z.ZodTransform ? unwrap(schema.out) : unwrap(schema.in)
  return schema
}
