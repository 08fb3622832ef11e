/** Largest photo that is taken, in bytes (12 MB). */
export const maxPhotoBytes = 12_000_000;
/** Largest photo that is decoded, in pixels: a bomb of 268 million passes sharp's own limit. */
export const maxPixels = 50_000_000;
/** Longest side that is decoded, in pixels. */
export const maxSide = 12_000;
/** The exit code with which the photo process says that it took too much memory. */
export const outOfMemoryExit = 77;
