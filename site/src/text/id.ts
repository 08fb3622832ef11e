/** Every interface string, in Indonesian, by area. Sentences of at most 20 words, one idea each. */
export * from './dasar.ts';
