import type { z } from 'zod';
import type { Noun, types } from '../index.ts';

/** A drawing stands where an entry has a photo; the seed turns it into one, marked as an illustration. */
export interface ExampleFoto {
  /** The name of a drawing in `drawings`. */
  gambar: string;
  alt: string;
  keterangan?: string | null;
}

type Input<N extends Noun> = z.input<(typeof types)[N]['entry']>;

/** An entry as one writes it down: fields with a default may be left out, photos are drawings. */
export type Example<N extends Noun> = 'foto' extends keyof Input<N>
  ? Omit<Input<N>, 'foto'> & { foto?: readonly ExampleFoto[] }
  : Input<N>;
