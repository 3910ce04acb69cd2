/** Named examples of the search form. */
export const examples = { plain: {} }
