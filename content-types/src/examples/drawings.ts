/** Drawings by name, each the text of an SVG file. */
export const drawings: Record<string, string> = {};
