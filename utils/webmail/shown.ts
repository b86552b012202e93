// Whether a person can see an element of the page.

/** Rendered somewhere, off-screen included; what is only hidden is not. */
export const isShown = (element: Element): boolean => element.checkVisibility();
