import type { Core } from '@strapi/strapi';

/**
 * For what staff upload through the panel: turned upright and re-encoded, which also drops the
 * place where a photo was taken; no text is made by a service elsewhere.
 */
export async function secureUploads(strapi: Core.Strapi): Promise<void> {
  const uploads: Uploads = strapi.plugin('upload').service('upload');
  await uploads.setSettings({
    sizeOptimization: true,
    responsiveDimensions: true,
    autoOrientation: true,
    aiMetadata: false,
  });
}

interface Uploads {
  setSettings(settings: object): Promise<void>;
}
