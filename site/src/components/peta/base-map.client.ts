import { addProtocol } from 'maplibre-gl';
import type { ExpressionSpecification, LayerSpecification, MapLibreMap } from 'maplibre-gl';
// Reads tiles out of one file by ranges; loaded only where the operator has given such a file.
import { PMTiles, Protocol, TileType } from 'pmtiles';
import { baseMapPath } from '../../lib/paths.ts';
import { paint } from './colours.client.ts';
import type { Colours } from './colours.client.ts';

/** For an archive that does not name its makers: the streets are from there all the same. */
const openStreetMap = '<a href="https://www.openstreetmap.org/copyright">© OpenStreetMap</a>';
const green = ['park', 'garden', 'forest', 'wood', 'grass', 'grassland', 'scrub', 'cemetery', 'farmland', 'orchard'];

const source = 'dasar';
/**
 * What is drawn of the Protomaps basemap, version 4 (https://docs.protomaps.com/basemaps/layers), lowest
 * first. The style names no glyphs: MapLibre writes with the fonts of the phone.
 */
const layers: LayerSpecification[] = [
  { id: 'hijau', type: 'fill', source, 'source-layer': 'landuse', filter: isOf(...green) },
  {
    id: 'air',
    type: 'fill',
    source,
    'source-layer': 'water',
    filter: ['==', ['geometry-type'], 'Polygon'],
    paint: { 'fill-opacity': 0.3 },
  },
  {
    id: 'sungai',
    type: 'line',
    source,
    'source-layer': 'water',
    filter: ['==', ['geometry-type'], 'LineString'],
    paint: { 'line-opacity': 0.3, 'line-width': widthAt18(16) },
  },
  { id: 'bangunan', type: 'fill', source, 'source-layer': 'buildings', minzoom: 14 },
  {
    id: 'gang',
    type: 'line',
    source,
    'source-layer': 'roads',
    minzoom: 14,
    filter: isOf('path', 'other'),
    paint: { 'line-width': widthAt18(4) },
  },
  {
    id: 'jalan',
    type: 'line',
    source,
    'source-layer': 'roads',
    filter: isOf('minor_road'),
    paint: { 'line-width': widthAt18(12) },
  },
  {
    id: 'jalan-besar',
    type: 'line',
    source,
    'source-layer': 'roads',
    filter: isOf('major_road', 'highway'),
    paint: { 'line-width': widthAt18(24) },
  },
  {
    id: 'rel',
    type: 'line',
    source,
    'source-layer': 'roads',
    filter: isOf('rail'),
    paint: { 'line-width': 2, 'line-dasharray': [3, 2] },
  },
  {
    id: 'nama-jalan',
    type: 'symbol',
    source,
    'source-layer': 'roads',
    minzoom: 14,
    layout: { 'symbol-placement': 'line', 'text-field': ['get', 'name'], 'text-font': ['system-ui'], 'text-size': 13 },
    paint: { 'text-halo-width': 2 },
  },
];

const colours: Colours = [
  ['hijau', 'fill-color', 'baik-latar'],
  ['air', 'fill-color', 'tautan'],
  ['sungai', 'line-color', 'tautan'],
  ['bangunan', 'fill-color', 'netral-latar'],
  ['gang', 'line-color', 'garis'],
  ['jalan', 'line-color', 'garis'],
  ['jalan-besar', 'line-color', 'garis'],
  ['rel', 'line-color', 'garis-2'],
  ['nama-jalan', 'text-color', 'tinta-2'],
  ['nama-jalan', 'text-halo-color', 'kertas'],
];

/**
 * Draws the streets, waters, greens and buildings of the operator's archive.
 *
 * @param before the layer that they lie below
 * @throws when the archive cannot be read or does not hold vector tiles
 */
export async function drawBaseMap(map: MapLibreMap, before: string): Promise<void> {
  const archive = new PMTiles(baseMapPath);
  const header = await archive.getHeader();
  if (header.tileType !== TileType.Mvt) throw new Error(`${baseMapPath} holds no vector tiles (MVT)`);
  const { attribution } = (await archive.getMetadata()) as { attribution?: string };
  const protocol = new Protocol();
  protocol.add(archive);
  addProtocol('pmtiles', protocol.tile);
  map.addSource(source, {
    type: 'vector',
    tiles: [`pmtiles://${baseMapPath}/{z}/{x}/{y}`],
    minzoom: header.minZoom,
    maxzoom: header.maxZoom,
    bounds: [header.minLon, header.minLat, header.maxLon, header.maxLat],
    attribution: attribution || openStreetMap,
  });
  for (const layer of layers) map.addLayer(layer, before);
  paint(map, colours);
}

function isOf(...kinds: string[]): ExpressionSpecification {
  return ['in', ['get', 'kind'], ['literal', kinds]];
}

/** @param px at zoom level 18, where a pixel is 0.3 m; narrower from further away, as the street itself */
function widthAt18(px: number): ExpressionSpecification {
  return ['interpolate', ['exponential', 1.6], ['zoom'], 12, px / 16, 18, px];
}
