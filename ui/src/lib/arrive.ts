/** An attachment that puts the focus on what a new screen begins with. */
export function arrive(node: HTMLElement): void {
  node.focus();
}
