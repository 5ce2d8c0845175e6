import { expect, type Page } from '@playwright/test';

/** As in a language that needs 40 % more letters: all words on the page but what is code, a name of the API, or typed. */
export async function lengthenTexts(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    // What hears of a new width draws itself anew first.
    await frame();
    await frame();
    // Shows nothing, and says that a text was lengthened before.
    const mark = '\u2060';
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const says = (text.nodeValue ?? '').trimEnd();
      const isWords = /\p{L}{2}/u.test(says) && text.parentElement?.closest('script, style, select, textarea, code, kbd, .font-mono, [role=textbox]') === null;
      if (isWords && !says.endsWith(mark)) text.nodeValue = says + ' longer'.repeat(says.length).slice(0, Math.ceil(says.length * 0.4)) + mark;
    }
  });
}

/** Nothing sticks out of the window, no words are cut without a sign of it, and none run out of their row, button or frame. */
export async function expectNothingCut(page: Page): Promise<void> {
  // A page that hears of a new width draws itself anew a moment later.
  await expect.poll(() => page.evaluate(cut), 'what is cut or sticks out').toEqual([]);
}

/** Runs in the page. */
function cut(): string[] {
  const found = new Set<string>();
  const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  if (wide > 0) found.add(`the page, by ${wide} px`);
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    const inside = text.parentElement;
    if (inside === null || (text.nodeValue ?? '').trim() === '' || inside.closest('.sr-only, .nav-word, [popover], .cm-editor, script, style')) continue;
    if (!inside.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    range.selectNodeContents(text);
    const words = range.getBoundingClientRect();
    for (let frame: Element | null = inside; frame !== null && frame !== document.body; frame = frame.parentElement) {
      const { display, position, overflowX, overflowY, textOverflow, webkitLineClamp, borderRightWidth } = getComputedStyle(frame);
      if (display === 'inline' || display === 'contents') continue;
      const hides = /hidden|clip/.test(`${overflowX} ${overflowY}`);
      // Cut with a sign, to be scrolled to, or placed by hand.
      if (
        (hides && textOverflow === 'ellipsis') ||
        webkitLineClamp !== 'none' ||
        /auto|scroll/.test(`${overflowX} ${overflowY}`) ||
        /absolute|fixed/.test(position)
      )
        break;
      if (!hides && borderRightWidth === '0px' && !frame.matches('button, tr, td, th, label, [role=row], [role=option]')) continue;
      const box = frame.getBoundingClientRect();
      if (words.right > box.right + 1 || words.left < box.left - 1 || words.bottom > box.bottom + 3 || words.top < box.top - 3) {
        found.add(`${(text.nodeValue ?? '').trim().slice(0, 60)} in <${frame.tagName.toLowerCase()} class="${frame.className.slice(0, 80)}">`);
        break;
      }
    }
  }
  return [...found];
}
