/** The part of a JSON schema our description uses. */
export interface DescribedSchema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly example?: unknown;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly minLength?: number;
  readonly items?: DescribedSchema;
  readonly oneOf?: readonly DescribedSchema[];
  readonly allOf?: readonly DescribedSchema[];
  readonly properties?: Readonly<Record<string, DescribedSchema>>;
  readonly required?: readonly string[];
}

export type Schemas = Readonly<Record<string, DescribedSchema>>;

const followed = (schema: DescribedSchema, schemas: Schemas): DescribedSchema => {
  if (schema.$ref !== undefined) {
    const name = schema.$ref.replace('#/components/schemas/', '');
    const target = schemas[name];
    if (target === undefined) throw new Error(`The description refers to ${name}, which it does not have.`);
    return followed(target, schemas);
  }
  const [only] = schema.allOf ?? [];
  return only === undefined ? schema : followed(only, schemas);
};

const textExample = ({ format, minLength = 0 }: DescribedSchema): string => {
  if (format === 'date') return '2023-11-06';
  if (format === 'date-time') return '2023-11-06T10:00:00.000Z';
  return 'Text'.padEnd(minLength, '.');
};

const plainExample = (schema: DescribedSchema): unknown => {
  if (schema.type === 'boolean') return true;
  return schema.type === 'integer' ? (schema.minimum ?? 1) : textExample(schema);
};

/** Everything the schema allows at once; `variant` chooses among the kinds of a single thing. */
export const fullExample = (schema: DescribedSchema, schemas: Schemas, variant: number): unknown => {
  const target = followed(schema, schemas);
  if (target.example !== undefined) return target.example;
  if (target.oneOf !== undefined) {
    const chosen = target.oneOf[variant % target.oneOf.length];
    return chosen === undefined ? null : fullExample(chosen, schemas, variant);
  }
  if (target.enum !== undefined) return target.enum[0];
  if (target.items !== undefined) {
    return (target.items.oneOf ?? [target.items]).map((each) => fullExample(each, schemas, variant));
  }
  if (target.properties === undefined) return plainExample(target);
  return Object.fromEntries(
    Object.entries(target.properties).map(([name, each]) => [name, fullExample(each, schemas, variant)]),
  );
};

/** One object inside an example, with what its schema says of it. */
export interface DescribedObject {
  readonly pointer: string;
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

/** Every object in the example, from the outside in. */
export const objectsIn = (
  schema: DescribedSchema,
  value: unknown,
  schemas: Schemas,
  pointer = '',
): readonly DescribedObject[] => {
  const target = followed(schema, schemas);
  if (target.oneOf !== undefined) {
    const fitting = target.oneOf.find((each) => fits(followed(each, schemas), value));
    return fitting === undefined ? [] : objectsIn(fitting, value, schemas, pointer);
  }
  if (Array.isArray(value)) {
    return value.flatMap((each, index) => objectsIn(target.items ?? {}, each, schemas, `${pointer}/${index}`));
  }
  if (target.properties === undefined || typeof value !== 'object' || value === null) return [];
  const { properties, required = [] } = target;
  const optional = Object.keys(properties).filter((name) => !required.includes(name));
  const inner = Object.entries(value).flatMap(([name, each]) =>
    objectsIn(properties[name] ?? {}, each, schemas, `${pointer}/${name}`),
  );
  return [{ pointer, required, optional }, ...inner];
};

/** Kinds of a thing are told apart by a field with a single possible word. */
const fits = ({ properties = {} }: DescribedSchema, value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(properties).every(
    ([name, each]) =>
      each.enum?.length !== 1 || Object.entries(value).some(([key, word]) => key === name && word === each.enum?.[0]),
  );

/** A copy in which the object at the pointer is changed. */
export const changedAt = (
  example: unknown,
  pointer: string,
  change: (object: Record<string, unknown>) => Record<string, unknown>,
): unknown => {
  const [, ...steps] = pointer.split('/');
  const changed = (value: unknown, left: readonly string[]): unknown => {
    const [step, ...rest] = left;
    if (step === undefined) return change({ ...(value as Record<string, unknown>) });
    if (Array.isArray(value))
      return value.map((each: unknown, index) => (String(index) === step ? changed(each, rest) : each));
    const object = value as Record<string, unknown>;
    return { ...object, [step]: changed(object[step], rest) };
  };
  return changed(example, steps);
};
