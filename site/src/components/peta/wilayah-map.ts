/** The data of the interactive map: GeoJSON (RFC 7946) with one outline and the known places. */
export interface WilayahMap {
  type: 'FeatureCollection';
  features: (AreaFeature | PlaceFeature)[];
}

export interface AreaFeature {
  type: 'Feature';
  geometry: { type: 'Polygon'; coordinates: LngLat[][] };
  properties: { nama: string; perkiraan: boolean };
}

export interface PlaceFeature {
  type: 'Feature';
  geometry: { type: 'Point'; coordinates: LngLat };
  properties: {
    nama: string;
    /** As on the drawing and in the list beside it. */
    nomor: number;
    /** "Wisata" */
    jenis: string;
    detail: string;
    href: string;
    perkiraan: boolean;
    /** Colour of its pin. */
    penanda: 'pusat' | 'umkm' | 'tempat';
  };
}

type LngLat = [lng: number, lat: number];
