interface Choice {
  words?: Readonly<Record<string, string>>;
}

/**
 * What people read for a choice inside a group, such as the unit of a duration.
 *
 * @param group a field of a content type that holds other fields
 * @throws Error for a value that the content type does not know: the validator lets none through
 */
export function wordInside(group: { inside?: Readonly<Record<string, Choice>> }, name: string, value: string): string {
  const word = group.inside?.[name]?.words?.[value];
  if (word === undefined) throw new Error(`content-types: "${name}" has no word for "${value}"; add it to its choice.`);
  return word;
}
