/** Sets a text only when it is another, so that a screen reader does not say it again. */
export function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text
}
