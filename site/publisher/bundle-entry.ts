import { createApp } from 'astro/app/entrypoint';

/** What the publisher imports from the compiled site: the routes and `render()`. */
export const app = createApp({ streaming: false });
