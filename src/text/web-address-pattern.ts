/** Source of a pattern: an address as files print it, angle brackets around it or not. */
export const WEB_ADDRESS = String.raw`<?(?:https?://|www\.)[^\s<>]+>?`;
