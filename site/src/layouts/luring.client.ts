/** Begins to keep pages for times without a signal, once this one is there. */
addEventListener('load', () => {
  // A browser in private mode, or without leave to store, reads on without it.
  navigator.serviceWorker?.register('/sw.js').catch(() => undefined);
});
