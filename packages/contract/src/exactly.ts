import * as z from 'zod';

/** Written to JSON and read back, nothing of a type is readonly. */
type Plain<Value> = unknown extends Value ? Value : { -readonly [Key in keyof Value]: Plain<Value[Key]> };

type Same<One, Other> =
  (<Any>() => Any extends One ? 1 : 2) extends <Any>() => Any extends Other ? 1 : 2 ? true : false;

/** A schema of `Value` and nothing else: a key that is left out, or one too many, does not compile. */
export function exactly<Value>() {
  return <Schema extends z.ZodType>(
    schema: Same<Plain<Value>, Plain<z.output<Schema>>> extends true ? Schema : never,
  ): Schema => schema;
}

/** What a schema describes, as those who read it see it: readonly throughout. */
export type ValueOf<Schema extends z.ZodType> = Frozen<z.output<Schema>>;

type Frozen<Value> = unknown extends Value ? Value : { readonly [Key in keyof Value]: Frozen<Value[Key]> };

/** The schemas with a name of their own in the document. */
export const named = z.registry<{ readonly id: string }>();

/** Gives a schema the name by which the document refers to it. */
export function name<Schema extends z.ZodType>(id: string, schema: Schema): Schema {
  named.add(schema, { id });
  return schema;
}
