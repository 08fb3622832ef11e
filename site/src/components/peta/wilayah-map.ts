/** The data of the interactive map: GeoJSON (RFC 7946) with one outline and the known places. */
export interface WilayahMap {
  type: 'FeatureCollection';
  features: WilayahFeature[];
}

export interface WilayahFeature {
  type: 'Feature';
  geometry: { type: 'Polygon'; coordinates: LngLat[][] } | { type: 'Point'; coordinates: LngLat };
  properties: { nama: string; href?: string; detail?: string; perkiraan?: boolean; umkm?: boolean };
}

type LngLat = [lng: number, lat: number];
