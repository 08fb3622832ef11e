/** Says beside a field what is missing, and leads to it; or takes that back. */
export function complain(input: HTMLElement, sentence: HTMLElement, missing: boolean): void {
  sentence.hidden = !missing;
  input.closest('.field')?.classList.toggle('field--err', missing);
  if (!missing) return input.removeAttribute('aria-invalid');
  input.setAttribute('aria-invalid', 'true');
  input.focus({ preventScroll: true });
  // The sentence and the ready reasons above the field are to be seen, too.
  input.closest('.field')?.scrollIntoView({ block: 'start' });
}
