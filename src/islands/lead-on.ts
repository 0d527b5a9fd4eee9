/** Leads from an old address to the new one and takes the place in the page and the choices in the address along, which a page's own refresh drops. */
const way = document.querySelector<HTMLAnchorElement>('[data-former] a[data-now]');
if (way) location.replace(way.href + location.search + location.hash);
