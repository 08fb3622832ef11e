import { expect, test } from 'vitest';
import { check, contentTypes, fromStrapi, photoFileName, toStrapi, widthsOf } from '@moncer/content-types';
import type { ContentType, Noun } from '@moncer/content-types';
import { examples } from '@moncer/content-types/examples';
import { candidateOf } from '../support/examples.ts';

test.each(contentTypes.map((type) => [type.nama, type] as const))(
  'what fits into the panel fits the validator, and no letter more: %s',
  (_, type) => {
    for (const [name, { schema, strapi }] of Object.entries(type.fields)) {
      const maxLength = strapi.maxLength as number | undefined;
      if (!maxLength || !schema.safeParse('a'.repeat(2)).success) continue;
      expect(schema.safeParse('a'.repeat(maxLength)).success, `${name}, ${maxLength} letters`).toBe(true);
      expect(schema.safeParse('a'.repeat(maxLength + 1)).success, `${name}, one letter more`).toBe(false);
    }
  },
);

test.each(contentTypes.map((type) => [type.nama as Noun, type] as const))(
  'an entry of %s comes back from Strapi as it went in',
  (noun, type) => {
    for (const example of examples[noun]) {
      const { entry } = accepted(type, candidateOf(example));
      const stored = asStored(toStrapi(type.fields, entry)) as Record<string, unknown>;
      expect(fromStrapi(type.fields, { id: 7, documentId: 'abc', ...stored })).toEqual(entry);
    }
  },
);

test('a photo is made in every public width it has pixels for, and a small one in its own', () => {
  expect([widthsOf(1600), widthsOf(640), widthsOf(200)]).toEqual([[320, 480, 640, 960], [320, 480, 640], [200]]);
  expect(photoFileName('ab12', 640, 'avif')).toBe('ab12-640.avif');
});

function accepted(type: ContentType, candidate: unknown) {
  const result = check(type, candidate);
  if (!result.ok) throw new Error(`example is not valid: ${JSON.stringify(result.problems)}`);
  return result;
}

/** Strapi gives every component an id, and a list of components as rows. */
function asStored(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => ({ id: 1, ...(asStored(item) as object) }));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inside]) => [name, asStored(inside)]));
}
