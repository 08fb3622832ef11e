import { petaInteraktif as teks } from '../../text/peta.ts';

/** Puts the interactive map in the place of the drawing, when asked to. The drawing stays if that fails. */
class MoncerPeta extends HTMLElement {
  connectedCallback() {
    const offer = this.querySelector<HTMLElement>('.card');
    const button = this.querySelector('button');
    const status = this.querySelector<HTMLElement>('[role=status]');
    const drawing = this.querySelector<SVGElement>('svg.map');
    if (!offer || !button || !status || !drawing) return;
    offer.hidden = false;
    button.addEventListener('click', () => {
      button.disabled = true;
      status.textContent = teks.memuat;
      const canvas = document.createElement('div');
      canvas.className = 'kanvas';
      drawing.before(canvas);
      import('./interactive-map.client.ts')
        .then(({ showMap }) => showMap(canvas, this.dataset.wilayah ?? ''))
        .then(() => {
          drawing.remove();
          button.remove();
          status.textContent = teks.siap;
          this.querySelector('[data-judul]')?.replaceChildren(teks.judul);
          canvas.querySelector('canvas')?.focus();
        })
        .catch((error: unknown) => {
          console.error('peta: the interactive map did not load; the drawing stays.', error);
          canvas.remove();
          button.disabled = false;
          status.textContent = teks.gagal;
          button.lastElementChild?.replaceChildren(teks.cobaLagi);
        });
    });
  }
}

customElements.define('moncer-peta', MoncerPeta);
