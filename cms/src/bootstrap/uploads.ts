import type { Core } from '@strapi/strapi';

/**
 * For what staff upload through the panel: turned upright and re-encoded, which also drops the
 * place where a photo was taken; no text is made by a service elsewhere.
 */
export async function secureUploads(strapi: Core.Strapi): Promise<void> {
  await strapi
    .plugin('upload')
    .service('upload')
    .setSettings({ sizeOptimization: true, responsiveDimensions: true, autoOrientation: true, aiMetadata: false });
}
