// Apart from what compiles the content: the scripts that only ask for these start in half the time.

/** Where content and cache are unless the environment says otherwise. */
export const CONTENT_FOLDER = process.env['SAME_STORY_CONTENT'] || 'content';
export const CACHE_FOLDER = process.env['SAME_STORY_CACHE'] || '.cache/corpus';
