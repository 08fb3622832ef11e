import { qrModules, qrPath } from '../../lib/qr.ts';

const svgSpace = 'http://www.w3.org/2000/svg';

/** A QR code as a drawing; nothing where the text is too long: words beside it say the same. */
export function qrOf(text: string, label: string): Element | null {
  const modules = qrModules(text);
  if (!modules) return null;
  const svg = document.createElementNS(svgSpace, 'svg');
  const attributes = {
    class: 'kartu__qr',
    viewBox: `-4 -4 ${modules.length + 8} ${modules.length + 8}`,
    role: 'img',
    'aria-label': label,
    'shape-rendering': 'crispEdges',
  };
  for (const [name, value] of Object.entries(attributes)) svg.setAttribute(name, value);
  const path = document.createElementNS(svgSpace, 'path');
  path.setAttribute('d', qrPath(modules));
  svg.append(path);
  return svg;
}
