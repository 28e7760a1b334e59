/** Lets menus and lists that float stand in the page's main part, where assistive technology looks for them. */
export const insideMain = { target: '#main' } as const;
