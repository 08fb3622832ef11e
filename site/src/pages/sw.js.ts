import { stripTypeScriptTypes } from 'node:module';
import type { APIRoute } from 'astro';
import source from '../offline/worker.ts?raw';
import { luringSpanduk } from '../text/luring.ts';

/** The service worker, at the root so that it sees the whole site. Its words come from where all words come from. */
export const GET: APIRoute = () => {
  const script = `const teks = ${JSON.stringify(luringSpanduk)};\n${withoutComments(stripTypeScriptTypes(source))}`;
  return new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
};

/** Every phone loads this file; what is for readers of the source stays there. Also the spaces where types stood. */
function withoutComments(script: string): string {
  return script
    .replace(/^\s*\/\*\*[\s\S]*?\*\/\n/gm, '')
    .replace(/^\s*\/\/.*\n/gm, '')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{2,}/g, '\n');
}
