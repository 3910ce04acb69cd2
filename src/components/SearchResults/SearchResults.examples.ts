/** Named examples of the search page's form. */
export const examples = { plain: { title: 'Tìm kiếm' } }
