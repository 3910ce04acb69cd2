/** Named examples of the box. */
export const examples = { empty: {} }
