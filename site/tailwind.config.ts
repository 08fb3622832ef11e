import type { Config } from 'tailwindcss';

/** The names of the custom properties `--color-*`. They flip with the colour scheme, so no `dark:` class is needed. */
const colours = [
  'latar', 'kertas', 'kertas-2', 'tinta', 'tinta-2', 'judul', 'garis', 'garis-2', 'soga',
  'kop', 'kop-2', 'di-kop', 'motif', 'prada', 'di-prada', 'gading', 'tautan', 'dikunjungi',
  'aksi', 'aksi-2', 'di-aksi', 'fokus', 'baik', 'baik-latar', 'galat', 'galat-latar',
  'awas', 'awas-latar', 'kabar', 'kabar-latar', 'netral', 'netral-latar',
]; // prettier-ignore
/** Words of our code that are names of utilities too: no element has them as a class, and no page needs to carry their rules. */
const words = [
  'visible', 'static', 'fixed', 'relative', 'table', 'contents', 'hidden', 'shrink', 'grow',
  'outline', '!outline', 'ring', 'blur', 'filter',
]; // prettier-ignore
const sizes = ['sm', 'base', 'lg', 'xl', '2xl', '3xl', '4xl'];

/** Colours are whole tokens: opacity modifiers do not work, since contrast is only known for whole tokens. */
export default {
  content: ['./src/**/*.{astro,ts}'],
  blocklist: words,
  darkMode: 'media',
  theme: {
    screens: { md: '48rem', lg: '64rem', xl: '75rem' },
    colors: {
      transparent: 'transparent',
      current: 'currentColor',
      inherit: 'inherit',
      ...Object.fromEntries(colours.map((name) => [name, `var(--color-${name})`])),
    },
    fontFamily: { sans: ['var(--font-sans)'], serif: ['var(--font-serif)'] },
    fontSize: Object.fromEntries(sizes.map((size) => [size, `var(--text-${size})`])),
    borderRadius: {
      none: '0',
      sm: 'var(--radius-sm)',
      full: 'var(--radius-full)',
      kelopak: 'var(--radius-kelopak)',
    },
    boxShadow: { none: 'none', tepi: 'var(--shadow-tepi)', angkat: 'var(--shadow-angkat)' },
    extend: {
      backgroundImage: { motif: 'var(--motif)', kawung: 'var(--kawung)' },
      maxWidth: { wrap: '72rem', measure: '40em' },
    },
  },
} satisfies Config;
