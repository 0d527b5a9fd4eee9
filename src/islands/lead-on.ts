/** Forwards an old address to the new one, with its fragment and query, which a page's own refresh drops. */
const way = document.querySelector<HTMLAnchorElement>('[data-former] a[data-now]');
if (way) location.replace(way.href + location.search + location.hash);
