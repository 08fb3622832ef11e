import { petaPemuat as teks } from '../../text/peta.ts';

/** Puts the interactive map in the place of the drawing, when asked to. The drawing stays if that fails. */
class MoncerPeta extends HTMLElement {
  connectedCallback() {
    const offer = this.querySelector<HTMLElement>('.card');
    const button = this.querySelector('button');
    const status = this.querySelector<HTMLElement>('[role=status]');
    const drawing = this.querySelector<SVGElement>('svg.map');
    if (!offer || !button || !status || !drawing) return;
    const say = (sentence: string) => (status.textContent = sentence);
    offer.hidden = false;
    button.addEventListener('click', () => {
      // A button that is disabled loses the keyboard.
      if (button.hasAttribute('aria-disabled')) return;
      button.setAttribute('aria-disabled', 'true');
      say(teks.memuat);
      const canvas = document.createElement('div');
      canvas.className = 'kanvas kanvas--memuat';
      drawing.before(canvas);
      import('./interactive-map.client.ts')
        .then(({ showMap }) => showMap(canvas, this.dataset.wilayah ?? '', say))
        .then((kinds) => {
          canvas.classList.remove('kanvas--memuat');
          drawing.remove();
          canvas.after(offer);
          if (kinds) button.replaceWith(kinds);
          else button.remove();
          this.querySelector('[data-judul]')?.replaceChildren(teks.judul);
          canvas.querySelector('canvas')?.focus();
          say(teks.siap);
        })
        .catch((error: unknown) => {
          console.error('peta: the interactive map did not load; the drawing stays.', error);
          canvas.remove();
          button.removeAttribute('aria-disabled');
          button.lastElementChild?.replaceChildren(teks.cobaLagi);
          say(teks.gagal);
        });
    });
  }
}

customElements.define('moncer-peta', MoncerPeta);
