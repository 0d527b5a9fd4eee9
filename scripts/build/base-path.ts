/** The path below the root of a host as addresses have it: `/` or `/some/path/`. */
export const basePath = (base = ''): string => `/${base.replace(/^\/+|\/+$/gu, '')}/`.replace('//', '/');
