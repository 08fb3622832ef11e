/** A slow line belongs to the reader: what is kept for later begins so many times later than this page came. */
const patience = 20;
const longestMs = 30_000;

if (document.readyState === 'complete') keepLater();
else addEventListener('load', keepLater);

// The page was shown from the phone before it was known that there is no connection.
const { serviceWorker } = navigator;
serviceWorker?.addEventListener('message', ({ data }: MessageEvent<string>) => {
  const banner = document.querySelector('.offline');
  if (banner) banner.textContent = data;
});
// What was known before this script came is asked for.
serviceWorker?.controller?.postMessage('siap');

/** Begins to keep pages for times without a signal, once this one is there. */
function keepLater(): void {
  const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  setTimeout(
    () => {
      // A browser in private mode, or without leave to store, reads on without it.
      navigator.serviceWorker?.register('/sw.js').catch(() => undefined);
    },
    Math.min(patience * (page?.responseEnd ?? 0), longestMs),
  );
}
