import type { WidgetArgs } from '@strapi/strapi/admin';
import { Checklist, Envelope, Tray, Warning } from '../icons';

/** The start page of the panel: what waits, what could not be published or told, what is still to be filled in. */
export const overviewWidgets: WidgetArgs[] = [
  widget('antrean', 'Meja persetujuan', Tray, async () => (await import('./antrean')).Antrean),
  widget('gagal', 'Belum bisa tayang', Warning, async () => (await import('./gagal')).Gagal),
  widget('kabar', 'Kabar yang belum terkirim', Envelope, async () => (await import('./kabar')).Kabar),
  widget('tugas', 'Layanan yang perlu dilengkapi', Checklist, async () => (await import('./tugas')).Tugas),
];

function widget(id: string, title: string, icon: typeof Tray, component: WidgetArgs['component']): WidgetArgs {
  return {
    id,
    icon: icon as unknown as NonNullable<WidgetArgs['icon']>,
    title: { id: `moncer.widget.${id}`, defaultMessage: title },
    component,
  };
}
