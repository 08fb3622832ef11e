/** How long the browser needs at most to take a file over, ms. */
const takenMs = 15_000;

/** Hands a file to the browser, as if a link had led to it. */
export function download(bytes: Blob, name: string): void {
  const address = URL.createObjectURL(bytes);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), takenMs);
}
