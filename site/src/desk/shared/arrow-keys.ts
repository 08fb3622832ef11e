const directions: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Where an arrow key points, in steps to the right and down; nothing for another key. */
export const arrowOf = (key: string): readonly [right: number, down: number] | undefined => directions[key];
