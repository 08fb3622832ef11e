/**
 * The one script that stands in pages themselves. Two frames after the page is there, so after it was painted, it
 * imports the scripts that wait in `<template data-lambat>`: until then the line and the processor belong to the
 * page. A constant, so that the policy of a page allows exactly this text and no other.
 */
export const lateLoader =
  "requestAnimationFrame(()=>requestAnimationFrame(()=>{for(const t of document.querySelectorAll('[data-lambat]'))for(const s of t.content.children)import(s.src)}))";
