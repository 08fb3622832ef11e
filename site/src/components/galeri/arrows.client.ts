/** The arrow keys lead to the photo before and after, where no field wants them. */
addEventListener('keydown', (event) => {
  const rel = { ArrowLeft: 'prev', ArrowRight: 'next' }[event.key];
  const isTyping = event.target instanceof Element && event.target.closest('input, textarea, select');
  if (!rel || isTyping || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  document.querySelector<HTMLAnchorElement>(`.pager a[rel=${rel}]`)?.click();
});
