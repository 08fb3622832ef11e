/**
 * The one script that stands in pages themselves. A tenth of a second after the first frame, so after it has come to
 * the screen, it imports the scripts that wait in `<template data-lambat>`: until then the line and the processor
 * belong to the page. A constant, so that the policy of a page allows exactly this text and no other.
 */
export const lateLoader =
  "requestAnimationFrame(()=>setTimeout(()=>{for(const t of document.querySelectorAll('[data-lambat]'))for(const s of t.content.children)import(s.src)},100))";
