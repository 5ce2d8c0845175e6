// For machines that have no Chinese letters of their own: a hundred pieces, of which a browser fetches those whose letters it meets.
import '@fontsource-variable/noto-sans-sc';

/** Has the letters stand as soon as they are there, and nothing in their place until then. */
export function drawLetters(): void {
  // As the package has it, a box stands for each letter on its way.
  for (const face of document.fonts) face.display = 'block';
  document.fonts.addEventListener('loadingdone', redraw);
}

/**
 * Chromium leaves words as boxes that were laid out while several pieces were on their way. For one moment all text has other
 * spaces: then all of it is laid out anew.
 */
function redraw(): void {
  const { style } = document.body;
  style.letterSpacing = '0.01px';
  style.wordSpacing = '0.01px';
  document.body.getBoundingClientRect();
  style.removeProperty('letter-spacing');
  style.removeProperty('word-spacing');
}
