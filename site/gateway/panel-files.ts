import type { FastifyReply, FastifyRequest } from 'fastify';
import { always, never } from './caching.ts';
import { acceptedEncodings } from './encodings.ts';
import { openForms } from './forms.ts';
import { panelPolicy } from './security-headers.ts';
import { sendForm } from './send-form.ts';

/** The files of the panel's build lie in one folder; but for its page, each carries a hash of its content in its name. */
const file = /^\/admin\/(\w[\w.-]*\.(?:js|css|svg|png|ico|woff2?))$/;
const page = 'index.html';

/**
 * Answers what the panel is made of from its build, which `scripts/pack-files.ts` has compressed. Strapi would send
 * 12 MB as they are.
 *
 * @param folder of the build
 * @returns a hook that leaves everything else to the CMS
 */
export function servePanelFiles(folder: string) {
  const readForm = openForms();
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    const name = request.method === 'GET' ? nameOf(request) : undefined;
    const form = name && (await readForm(`${folder}/${name}`, acceptedEncodings(request)));
    if (!name || !form) return undefined;
    const cacheControl = name === page ? always : never;
    reply.headers({ 'cache-control': cacheControl, etag: form.etag, 'content-security-policy': panelPolicy });
    return sendForm(request, reply, name, form);
  };
}

/** Every address of the panel shows the same page to whoever asks for one; its scripts ask for JSON. */
function nameOf({ url, headers }: FastifyRequest): string | undefined {
  const name = file.exec(url.split('?', 1)[0] ?? '')?.[1];
  return name ?? (headers.accept?.includes('text/html') ? page : undefined);
}
