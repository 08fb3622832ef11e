/** `npm run soak`: the fault, race and line tests with their full counts. */
process.env.MONCER_SOAK = '1';
await import('./test.ts');
