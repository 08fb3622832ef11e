import type { Problem } from './content-type.ts';
import { choice, list } from './fields.ts';

/**
 * What the office has not decided yet, said openly: residents read "tanyakan di loket", staff see a to-do.
 *
 * @param component names the Strapi component that holds the choice, `belum.<noun>`.
 */
export function belumDitetapkan<const Words extends Readonly<Record<string, string>>>(component: string, words: Words) {
  return list('Belum ditetapkan', choice('Belum ditetapkan', words), { max: Object.keys(words).length, component });
}

/** Each of the named fields is either filled or declared as not yet set, never both and never neither. */
export function filledOrDeclaredUnset(words: Readonly<Record<string, string>>) {
  return (entry: Record<string, unknown>): Problem[] => {
    const unset = entry.belum_ditetapkan as string[];
    return Object.entries(words).flatMap(([name, label]) => {
      const value = entry[name];
      const filled = Array.isArray(value) ? value.length > 0 : value !== null && value !== undefined;
      if (filled && unset.includes(name)) {
        return [{ jalur: name, pesan: `${label} sudah diisi; hapus tanda belum ditetapkan.` }];
      }
      if (!filled && !unset.includes(name)) {
        return [{ jalur: name, pesan: `${label} harus diisi, atau ditandai belum ditetapkan.` }];
      }
      return [];
    });
  };
}
