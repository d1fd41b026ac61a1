/** Fields that may come out empty. */
export type Unsaid<Data> = { [Key in keyof Data]: Data[Key] | undefined };

/** The fields that say something: absent ones, empty texts and empty lists are left out. */
export function said<Data extends object>(fields: Unsaid<Data>): Data {
  const full = Object.entries(fields).filter(
    ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(full) as Data;
}
