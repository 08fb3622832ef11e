/** The outline of the kelurahan as an SVG drawing: degrees become whole units of a view box, north is up. */

export interface LngLat {
  lng: number;
  lat: number;
}

/** What it takes to go from a point to its place on the drawing and back: a corner, and units a degree. */
export interface Frame {
  west: number;
  north: number;
  perLng: number;
  perLat: number;
  margin: number;
}

export interface Outline {
  width: number;
  height: number;
  /** The `d` of a closed path, in whole units and relative steps to stay small. */
  d: string;
  /** Length of one kilometre, in units. */
  kilometre: number;
  frame: Frame;
  /** Where a point lies on the drawing; also for points outside the outline. */
  place(point: LngLat): { x: number; y: number };
}

/** Kilometres in one degree of latitude (WGS 84, near the equator). */
const kmPerDegree = 110.6;
const margin = 10;

/**
 * Fits an outline into a drawing `width` units wide. Over the five kilometres of a kelurahan, stretching
 * longitude by the cosine of its latitude is exact to less than the width of the line.
 *
 * @throws RangeError for fewer than three corners, which enclose nothing.
 */
export function drawOutline(corners: readonly LngLat[], width: number): Outline {
  if (corners.length < 3) throw new RangeError(`drawOutline: needs three corners, received ${corners.length}`);
  const west = Math.min(...corners.map(({ lng }) => lng));
  const east = Math.max(...corners.map(({ lng }) => lng));
  const south = Math.min(...corners.map(({ lat }) => lat));
  const north = Math.max(...corners.map(({ lat }) => lat));
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const perDegree = (width - 2 * margin) / ((east - west) * squeeze);
  const place = ({ lng, lat }: LngLat) => ({
    x: Math.round(margin + (lng - west) * squeeze * perDegree),
    y: Math.round(margin + (north - lat) * perDegree),
  });
  return {
    width,
    height: Math.round(2 * margin + (north - south) * perDegree),
    d: closedPath(corners.map(place)),
    kilometre: Math.round(perDegree / kmPerDegree),
    frame: { west, north, perLng: squeeze * perDegree, perLat: perDegree, margin },
    place,
  };
}

function closedPath(points: readonly { x: number; y: number }[]): string {
  const steps = points.map(({ x, y }, index) => {
    const before = points[index - 1];
    return before ? `l${x - before.x} ${y - before.y}` : `M${x} ${y}`;
  });
  return `${steps.join('')}Z`;
}
