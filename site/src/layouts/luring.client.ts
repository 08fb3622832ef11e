/** Begins to keep pages for times without a signal, once this one is there. */
addEventListener('load', () => {
  // A browser in private mode, or without leave to store, reads on without it.
  navigator.serviceWorker?.register('/sw.js').catch(() => undefined);
});

// The page was shown from the phone before it was known that there is no connection.
navigator.serviceWorker?.addEventListener('message', ({ data }: MessageEvent<string>) => {
  const banner = document.querySelector('.offline');
  if (banner) banner.textContent = data;
});
