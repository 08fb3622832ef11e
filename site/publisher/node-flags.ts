/**
 * How Node runs the publisher. Left alone, V8 lets its young generation grow to 200 MB although 40 MB are in
 * use; with these limits (MB) the process stays below 256 MB, however many publishes there are.
 */
export const nodeFlags: readonly string[] = ['--max-semi-space-size=2', '--max-old-space-size=160'];

/** Threads of the C library share two heaps, so that freed memory is used again. */
export const memoryEnvironment = { MALLOC_ARENA_MAX: '2' };
