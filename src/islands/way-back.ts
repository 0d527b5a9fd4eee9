/*
 * The way back after following evidence: where the reader was is kept for the next page. Few pages are entered so that it is
 * of use, and only these fetch what shows it.
 */
const FROM = 'same-story-from';

addEventListener('pagehide', () => {
  try {
    sessionStorage.setItem(
      FROM,
      JSON.stringify({ address: location.href, title: document.title.replace(/ · [^·]*$/u, '') }),
    );
  } catch {
    // Nothing may be stored: there is no way back to offer.
  }
});

if (location.hash.length > 1 && document.referrer.startsWith(location.origin))
  void import('./show-way-back.ts').then(({ showWayBack }) => showWayBack(FROM));
