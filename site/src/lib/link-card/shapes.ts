/** A place on a picture, in pixels from its top left corner. */
export type Point = readonly [x: number, y: number];

/** Closed outlines. Those that turn the same way make one area, also where they overlap; the other way they are holes. */
export type Shape = readonly (readonly Point[])[];

/** So many straight pieces look round at the size of a card. */
const piecesOfCircle = 48;

export function rectangle(left: number, top: number, right: number, bottom: number): Shape {
  return [
    [
      [left, top],
      [right, top],
      [right, bottom],
      [left, bottom],
    ],
  ];
}

/** @param turnDeg by how much it is turned, clockwise in degrees */
export function ellipse([x, y]: Point, rx: number, ry: number, turnDeg = 0): Shape {
  const turn = (turnDeg * Math.PI) / 180;
  const outline = Array.from({ length: piecesOfCircle }, (_, at): Point => {
    const angle = (at / piecesOfCircle) * 2 * Math.PI;
    const [a, b] = [rx * Math.cos(angle), ry * Math.sin(angle)];
    return [x + a * Math.cos(turn) - b * Math.sin(turn), y + a * Math.sin(turn) + b * Math.cos(turn)];
  });
  return [outline];
}

/** A straight line with round ends. */
export function stroke([x1, y1]: Point, [x2, y2]: Point, width: number): Shape {
  const along = Math.atan2(y2 - y1, x2 - x1);
  const half = piecesOfCircle / 2;
  const end = ([x, y]: Point, from: number) =>
    Array.from({ length: half + 1 }, (_, at): Point => {
      const angle = from + (at / half) * Math.PI;
      return [x + (width / 2) * Math.cos(angle), y + (width / 2) * Math.sin(angle)];
    });
  return [[...end([x1, y1], along + Math.PI / 2), ...end([x2, y2], along - Math.PI / 2)]];
}

/** The same shape, made larger by a factor and then moved. */
export function placed(shape: Shape, [x, y]: Point, factor: number): Shape {
  return shape.map((outline) => outline.map(([px, py]): Point => [x + px * factor, y + py * factor]));
}
