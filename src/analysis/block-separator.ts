/** Between two blocks of an article put together as one text. A module of its own, so that pages need not load the engine for it. */
export const BLOCK_SEPARATOR = '\n\n';
