import type { SVGProps } from 'react';

const frame = { width: 16, height: 16, viewBox: '0 0 24 24', fill: 'none', stroke: 'currentColor', strokeWidth: 2 };

export function Tray(props: SVGProps<SVGSVGElement>) {
  return (
    <svg {...props} {...frame} aria-hidden>
      <path d="M3 13h5l2 3h4l2-3h5M3 13l3-8h12l3 8v6H3z" />
    </svg>
  );
}

export function Warning(props: SVGProps<SVGSVGElement>) {
  return (
    <svg {...props} {...frame} aria-hidden>
      <path d="M12 3 2 20h20zM12 10v4M12 17v.5" />
    </svg>
  );
}

export function Checklist(props: SVGProps<SVGSVGElement>) {
  return (
    <svg {...props} {...frame} aria-hidden>
      <path d="m3 6 2 2 3-4M3 14l2 2 3-4M12 6h9M12 14h9M12 20h9" />
    </svg>
  );
}

export function Envelope(props: SVGProps<SVGSVGElement>) {
  return (
    <svg {...props} {...frame} aria-hidden>
      <path d="M3 6h18v13H3zM3 7l9 7 9-7" />
    </svg>
  );
}
