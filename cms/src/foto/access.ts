import type { Core } from '@strapi/strapi';
import { kirimanRows } from '../kiriman/row';
import type { KirimanRow } from '../kiriman/row';
import { isInScope } from '../kiriman/scope';
import type { Volunteer } from '../kiriman/scope';
import { volunteerActor } from '../moderasi/actor';
import { Refusal, conflict, notFound } from '../moderasi/refusal';
import { editable } from '../moderasi/states';
import { transition } from '../moderasi/transition';

/** A submission of the volunteer's own unit. @throws Refusal 404 for every other one */
export async function ownKiriman(strapi: Core.Strapi, volunteer: Volunteer, uuid: string): Promise<KirimanRow> {
  const kiriman = await kirimanRows(strapi).findOne({ where: { uuid: uuid.toLowerCase() } });
  if (!kiriman || !isInScope(volunteer, kiriman)) throw notFound();
  return kiriman;
}

/** The first photo makes a draft `mengunggah`. @throws Refusal 409 when the submission is out of its unit's hands */
export async function startUploading(strapi: Core.Strapi, volunteer: Volunteer, kiriman: KirimanRow): Promise<void> {
  const { uuid, keadaan } = kiriman;
  if (!editable.has(keadaan)) {
    throw conflict(uuid, `Foto tidak dapat ditambah pada kiriman yang ${keadaan.replaceAll('_', ' ')}.`);
  }
  if (keadaan !== 'draf') return;
  try {
    await transition(strapi, { uuid, tindakan: 'unggah', actor: volunteerActor(volunteer) });
  } catch (error) {
    // Two first photos at once: the other one moved it.
    const now = await kirimanRows(strapi).findOne({ where: { uuid } });
    if (!(error instanceof Refusal) || now?.keadaan !== 'mengunggah') throw error;
  }
}
