/** Stands, wherever words of an article are shown, for what is left out between them. */
export const LEFT_OUT = '[…]';
